// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/fill.h"
#include "core/explain/gradient.h"

namespace hp {

struct IntegratedGradientsParams {
  Fill baseline = Fill::Mean;
  std::int64_t steps = 50;  ///< Gauss-Legendre points on the path
  double tolerance = 0;     ///< of the completeness error; 0: as many points as `steps` says, whatever it is
  std::int64_t mostSteps = 3200;
  Score score = Score::Logit;
};

/// Sundararajan, Taly, Yan, "Axiomatic attribution for deep networks" (ICML 2017): the input's difference
/// from a baseline times the mean gradient on the straight line between both, so that the map sums to the
/// difference of the scores (completeness). Quadrature as Captum's default: Gauss-Legendre points on the
/// whole line. With a tolerance, the part of the line whose own sum misses its own difference of scores most
/// is cut in two, `steps` points each, until |sum - difference| <= tolerance * |difference|, or mostSteps
/// gradients or 256 parts would be exceeded; the error reached is a fact of the result.
Method integratedGradientsMethod();

}  // namespace hp
