// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/explain/lime/design.h"

namespace hp {

/// LIME's weight of every sample: sqrt(exp(-d^2 / width^2)), with d the cosine distance of its bits to
/// all ones, d = 1 - sqrt(k/n) for k of n bits on, and 1 for a row of zeros.
/// (Ribeiro, Singh, Guestrin, KDD 2016; the square root is the package's.)
std::vector<double> limeWeights(const Design& design, double kernelWidth);

/// A weighted linear model of the responses.
struct Surrogate {
  std::vector<double> coefficients = {};  ///< one a segment
  double intercept = 0;
  double rSquared = 0;         ///< weighted; 1 is perfect, 0 no better than the weighted mean
  double localPrediction = 0;  ///< the model's value with every segment on
};

/// Ridge regression with intercept: minimises sum w (y - b0 - Z b)^2 + ridge |b|^2 by the normal equations
/// of the weighted-centred design, (Xc' W Xc + ridge I) b = Xc' W yc, by Cholesky, in double. A pure
/// function, one thread, fixed order. Throws Error when sizes differ, weights sum to zero or the equations
/// are singular.
Surrogate fitRidge(const Design& design, const std::vector<double>& responses,
                   const std::vector<double>& weights, double ridge);

}  // namespace hp
