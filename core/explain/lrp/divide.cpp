// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/divide.h"

#include <ATen/Parallel.h>

#include <cmath>

namespace hp::lrp {
namespace {

using at::Tensor;

// Values are summed in short runs of their own type, runs in double: quick, and exact enough for books.
constexpr std::int64_t kRun = 64;

struct RowSums {
  double in = 0, c = 0, stabiliser = 0, bias = 0;
};

// One pass over the memory computes the quotient and all that the ledger wants to know.
template <class Real>
class Divider {
 public:
  Divider(const Stabiliser& stabiliser, double scale, OutputMask mask)
      : guard_(stabiliser.guard), epsilon_(static_cast<Real>(stabiliser.epsilon * scale)), mask_(mask) {}

  RowSums row(const Real* relevance, const Real* z, const Real* plain, const Real* biasAlong, Real* c, std::int64_t count) const {
    RowSums sums;
    for (std::int64_t begin = 0; begin < count; begin += kRun) {
      const auto end = std::min(count, begin + kRun);
      Real in = 0, quotients = 0, stabilised = 0, bias = 0;
      for (std::int64_t i = begin; i < end; ++i) {
        const Real taking = mask_ == OutputMask::All || (mask_ == OutputMask::Positive ? plain[i] > 0 : plain[i] < 0) ? relevance[i] : Real(0);
        const Real denominator = stabilised_(z[i]);
        const Real quotient = denominator != 0 ? taking / denominator : Real(0);
        c[i] = quotient;
        in += denominator != 0 ? taking : Real(0);
        quotients += quotient;
        stabilised += quotient * (denominator - z[i]);
        if (biasAlong) bias += quotient * biasAlong[i];
      }
      sums.in += in;
      sums.c += quotients;
      sums.stabiliser += stabilised;
      sums.bias += bias;
    }
    return sums;
  }

 private:
  Real stabilised_(Real z) const {
    if (guard_ == Guard::AtZero) return z == 0 ? epsilon_ : z;
    return z < 0 ? z - epsilon_ : z + epsilon_;  // z = -0 counts as positive; epsilon is 0 without a guard
  }

  Guard guard_;
  Real epsilon_;
  OutputMask mask_;
};

template <class Real>
double rootMeanSquare(const Tensor& z) {
  const auto* values = z.data_ptr<Real>();
  double sum = 0;
  for (std::int64_t begin = 0; begin < z.numel(); begin += kRun) {
    Real run = 0;
    for (auto i = begin; i < std::min(z.numel(), begin + kRun); ++i) run += values[i] * values[i];
    sum += run;
  }
  return std::sqrt(sum / static_cast<double>(std::max<std::int64_t>(1, z.numel())));
}

template <class Real>
const Real* dataOrNull(const Tensor& tensor) {
  return tensor.defined() ? tensor.data_ptr<Real>() : nullptr;
}

// Seen as rows of equal length; the bias belongs to rows (channels) or runs along them (features).
template <class Real>
Division dividedAs(const Tensor& relevance, const Tensor& z, const Stabiliser& stabiliser, OutputMask mask, const Tensor& plain,
                   const Tensor& bias, std::int64_t biasAxis) {
  Division result{at::empty_like(z)};
  const bool along = biasAxis == z.dim() - 1;
  std::int64_t length = z.size(z.dim() - 1);
  for (auto axis = biasAxis + 1; axis < z.dim() - 1; ++axis) length *= z.size(axis);
  const auto rows = length > 0 ? z.numel() / length : 0;
  const double scale = stabiliser.guard == Guard::Relative ? rootMeanSquare<Real>(z) : 1;
  const Divider<Real> divider(stabiliser, scale, mask);
  const auto* from = relevance.data_ptr<Real>();
  const auto* denominators = z.data_ptr<Real>();
  const auto* signs = mask == OutputMask::All ? nullptr : plain.data_ptr<Real>();
  const auto* biases = dataOrNull<Real>(bias);
  auto* to = result.c.template data_ptr<Real>();
  std::vector<RowSums> sums(static_cast<std::size_t>(rows));
  at::parallel_for(0, rows, std::max<std::int64_t>(1, 32768 / std::max<std::int64_t>(1, length)), [&](std::int64_t begin, std::int64_t end) {
    for (auto row = begin; row < end; ++row) {
      const auto at = row * length;
      sums[static_cast<std::size_t>(row)] =
          divider.row(from + at, denominators + at, signs ? signs + at : nullptr, along ? biases : nullptr, to + at, length);
    }
  });
  for (std::int64_t row = 0; row < rows; ++row) {
    const auto& sum = sums[static_cast<std::size_t>(row)];
    result.sums.in += sum.in;
    result.sums.stabiliser += sum.stabiliser;
    result.sums.bias += along || !biases ? sum.bias : sum.c * biases[row % bias.size(0)];
  }
  return result;
}

template <class Real>
double sumAs(const Tensor& values) {
  const auto* from = values.data_ptr<Real>();
  double sum = 0;
  for (std::int64_t begin = 0; begin < values.numel(); begin += kRun) {
    Real run = 0;
    for (auto i = begin; i < std::min(values.numel(), begin + kRun); ++i) run += from[i];
    sum += run;
  }
  return sum;
}

}  // namespace

Division divided(const Tensor& relevance, const Tensor& z, const Stabiliser& stabiliser, OutputMask mask, const Tensor& plain,
                 const Tensor& bias, std::int64_t biasAxis) {
  const auto r = relevance.contiguous(), denominators = z.contiguous();
  const auto signs = plain.defined() ? plain.contiguous() : plain;
  const auto biases = bias.defined() ? bias.contiguous() : bias;
  if (z.scalar_type() == at::kDouble) return dividedAs<double>(r, denominators, stabiliser, mask, signs, biases, biasAxis);
  return dividedAs<float>(r, denominators, stabiliser, mask, signs, biases, biasAxis);
}

double sumOf(const Tensor& values) {
  const auto all = values.contiguous();
  return all.scalar_type() == at::kDouble ? sumAs<double>(all) : sumAs<float>(all);
}

}  // namespace hp::lrp
