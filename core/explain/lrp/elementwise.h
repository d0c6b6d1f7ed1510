// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only: the passes over memory between the convolutions. They, not the arithmetic, cost time,
// so each does all it can in one go; the ledger's sums come along.

#include "core/explain/lrp/rule.h"
#include "core/model/tensors.h"

namespace hp::lrp {

/// A tensor with the sum of its elements.
struct Summed {
  at::Tensor values = {};
  double sum = 0;
};

/// What a division did with the relevance, summed over the tensor.
struct DivisionSums {
  double in = 0;          ///< relevance that took part and met a denominator other than 0
  double stabiliser = 0;  ///< sum of c (st(z) - z)
  double bias = 0;        ///< sum of c b
};

struct Division {
  at::Tensor c;  ///< R / st(z), laid out as z; 0 where R does not take part or the denominator is 0
  DivisionSums sums = {};
};

/// A guard ready for use: `epsilon` in the units of the layer.
struct Denominators {
  Guard guard = Guard::Added;
  double epsilon = 0;
  OutputMask mask = OutputMask::All;
  at::Tensor plain = {};  ///< the layer's output, whose sign the mask asks for; unused with OutputMask::All
  at::Tensor bias =
      {};  ///< what z contains of the bias, one number for each entry of `biasAxis`; may be undefined
  std::int64_t biasAxis = 1;
};

/// c = R / st(z). With `reuse`, z is no longer needed and its memory may become c's: fresh memory costs more
/// than the division.
Division divided(const at::Tensor& relevance, const at::Tensor& z, const Denominators& how,
                 bool reuse = false);

/// factor * x * y. With `reuse`, x is no longer needed and its memory may become the product's.
Summed product(const at::Tensor& x, const at::Tensor& y, double factor = 1, bool reuse = false);

/// Sum of all elements, in an order that does not depend on threads. Short runs are summed in the tensor's
/// own type, runs in double: the ledger needs 1e-4, this gives 1e-6.
double sumOf(const at::Tensor& values);
double rootMeanSquare(const at::Tensor& values);

/// Without gaps, rows or channels last, as `like` lies in memory; copies only when it must.
at::Tensor laidOutAs(const at::Tensor& values, const at::Tensor& like);

}  // namespace hp::lrp
