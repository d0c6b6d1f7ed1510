// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: the guarded division at the heart of every rule.

#include "core/explain/lrp/rule.h"
#include "core/model/tensors.h"

namespace hp::lrp {

/// What a division did with the relevance, summed in double.
struct DivisionSums {
  double in = 0;          ///< relevance that took part and met a denominator other than 0
  double bias = 0;        ///< sum of c b
  double stabiliser = 0;  ///< sum of c (st(z) - z)
};

struct Division {
  at::Tensor c;  ///< R / st(z); 0 where R does not take part or the denominator is 0
  DivisionSums sums = {};
};

/// c = R / st(z) for outputs whose `plain` value has the sign that `mask` asks for (`plain` may be undefined with
/// OutputMask::All). `bias` is what z contains of it, one number for each entry of `biasAxis`, or undefined.
Division divided(const at::Tensor& relevance, const at::Tensor& z, const Stabiliser& stabiliser, OutputMask mask, const at::Tensor& plain,
                 const at::Tensor& bias, std::int64_t biasAxis);

/// Sum of all elements in double, in an order that does not depend on threads.
double sumOf(const at::Tensor& values);

}  // namespace hp::lrp
