// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lrp/elementwise.h"

#include <ATen/Parallel.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace hp::lrp {
namespace {

using at::Tensor;

// Sums run in independent lanes, which compilers turn into vector registers, over runs short enough for
// floats.
constexpr std::int64_t kLanes = 16;
constexpr std::int64_t kRun = 64 * kLanes;
constexpr std::int64_t kGrain = 32 * kRun;

template <class Real>
struct Lanes {
  std::array<Real, kLanes> values = {};
  double total() const {
    double sum = 0;
    for (const Real value : values) sum += value;
    return sum;
  }
};

// Calls work(begin, end, sums) for runs of at most kRun elements on all threads and adds up `Count` sums in
// order.
template <std::size_t Count, class Work>
std::array<double, Count> summedRuns(std::int64_t size, const Work& work) {
  const auto runs = (size + kRun - 1) / kRun;
  std::vector<std::array<double, Count>> sums(static_cast<std::size_t>(runs));
  at::parallel_for(0, runs, kGrain / kRun, [&](std::int64_t begin, std::int64_t end) {
    for (auto run = begin; run < end; ++run) {
      sums[static_cast<std::size_t>(run)] = work(run * kRun, std::min(size, (run + 1) * kRun));
    }
  });
  std::array<double, Count> total{};
  for (const auto& run : sums) {
    for (std::size_t i = 0; i < Count; ++i) total[i] += run[i];
  }
  return total;
}

// Calls step(begin, width) for sixteen elements at a time, and for the rest one by one; the width is a
// constant.
template <class Step>
void inLanes(std::int64_t begin, std::int64_t end, const Step& step) {
  auto i = begin;
  for (; i + kLanes <= end; i += kLanes) step(i, std::integral_constant<std::size_t, kLanes>());
  for (; i < end; ++i) step(i, std::integral_constant<std::size_t, 1>());
}

// A copy that cannot overlap what is written next: only so may the loops below become vector code.
template <std::size_t width, class Real>
std::array<Real, width> loaded(const Real* from) {
  std::array<Real, width> values;
  std::copy_n(from, width, values.begin());
  return values;
}

template <class Real, Guard guard>
Real stabilised(Real z, Real epsilon) {
  if constexpr (guard == Guard::AtZero) return z == 0 ? epsilon : z;
  if constexpr (guard == Guard::None) return z;
  return z < 0 ? z - epsilon : z + epsilon;  // -0 counts as positive
}

template <OutputMask mask, class Real>
bool takesPart(Real plain) {
  if constexpr (mask == OutputMask::Positive) return plain > 0;
  if constexpr (mask == OutputMask::Negative) return plain < 0;
  return true;
}

template <class Real, Guard guard, OutputMask mask>
DivisionSums divideAll(const Tensor& relevance, const Tensor& z, const Denominators& how, Tensor& c) {
  const auto* from = relevance.data_ptr<Real>();
  const auto* denominators = z.data_ptr<Real>();
  const auto* plain = mask == OutputMask::All ? denominators : how.plain.data_ptr<Real>();
  auto* to = c.data_ptr<Real>();
  const auto epsilon = static_cast<Real>(how.epsilon);
  const auto sums = summedRuns<2>(z.numel(), [&](std::int64_t begin, std::int64_t end) {
    Lanes<Real> in, absorbed;
    inLanes(begin, end, [&](std::int64_t i, auto width) {
      const auto arriving = loaded<width()>(from + i), before = loaded<width()>(denominators + i),
                 sign = loaded<width()>(plain + i);
      std::array<Real, width()> quotients;
      for (std::size_t lane = 0; lane < width(); ++lane) {
        const Real denominator = stabilised<Real, guard>(before[lane], epsilon);
        const bool taking = denominator != 0 && takesPart<mask>(sign[lane]);
        const Real share = taking ? arriving[lane] : Real(0);
        quotients[lane] = share / (taking ? denominator : Real(1));
        in.values[lane] += share;
        absorbed.values[lane] += quotients[lane] * (denominator - before[lane]);
      }
      std::copy(quotients.begin(), quotients.end(), to + i);
    });
    return std::array<double, 2>{in.total(), absorbed.total()};
  });
  return {.in = sums[0], .stabiliser = sums[1]};
}

template <class Real, Guard guard>
DivisionSums withMask(const Tensor& relevance, const Tensor& z, const Denominators& how, Tensor& c) {
  if (how.mask == OutputMask::Positive)
    return divideAll<Real, guard, OutputMask::Positive>(relevance, z, how, c);
  if (how.mask == OutputMask::Negative)
    return divideAll<Real, guard, OutputMask::Negative>(relevance, z, how, c);
  return divideAll<Real, guard, OutputMask::All>(relevance, z, how, c);
}

template <class Real>
DivisionSums withGuard(const Tensor& relevance, const Tensor& z, const Denominators& how, Tensor& c) {
  if (how.guard == Guard::AtZero) return withMask<Real, Guard::AtZero>(relevance, z, how, c);
  if (how.guard == Guard::None) return withMask<Real, Guard::None>(relevance, z, how, c);
  return withMask<Real, Guard::Added>(relevance, z, how, c);
}

// Sum of c b, by way of the sums of c over all other axes.
double biasShare(const Tensor& c, const Denominators& how) {
  std::vector<std::int64_t> axes;
  for (std::int64_t axis = 0; axis < c.dim(); ++axis) {
    if (axis != how.biasAxis) axes.push_back(axis);
  }
  return (c.sum(axes).to(at::kDouble) * how.bias.to(at::kDouble)).sum().item<double>();
}

template <class Real>
double multiplyAll(const Tensor& x, const Tensor& y, Real factor, Tensor& result) {
  const auto *left = x.data_ptr<Real>(), *right = y.data_ptr<Real>();
  auto* to = result.data_ptr<Real>();
  return summedRuns<1>(x.numel(), [&](std::int64_t begin, std::int64_t end) {
    Lanes<Real> sum;
    inLanes(begin, end, [&](std::int64_t i, auto width) {
      auto values = loaded<width()>(left + i);
      const auto others = loaded<width()>(right + i);
      for (std::size_t lane = 0; lane < width(); ++lane) {
        values[lane] = factor * values[lane] * others[lane];
        sum.values[lane] += values[lane];
      }
      std::copy(values.begin(), values.end(), to + i);
    });
    return std::array<double, 1>{sum.total()};
  })[0];
}

template <class Real, bool squared>
double sumAll(const Tensor& values) {
  const auto* from = values.data_ptr<Real>();
  return summedRuns<1>(values.numel(), [&](std::int64_t begin, std::int64_t end) {
    Lanes<Real> sum;
    inLanes(begin, end, [&](std::int64_t i, auto width) {
      const auto some = loaded<width()>(from + i);
      for (std::size_t lane = 0; lane < width(); ++lane)
        sum.values[lane] += squared ? some[lane] * some[lane] : some[lane];
    });
    return std::array<double, 1>{sum.total()};
  })[0];
}

template <bool squared>
double summed(const Tensor& values) {
  const auto dense = values.is_non_overlapping_and_dense() ? values : values.contiguous();
  return dense.scalar_type() == at::kDouble ? sumAll<double, squared>(dense) : sumAll<float, squared>(dense);
}

}  // namespace

Tensor laidOutAs(const Tensor& values, const Tensor& like) {
  const bool channelsLast =
      !like.is_contiguous() && like.dim() == 4 && like.is_contiguous(at::MemoryFormat::ChannelsLast);
  return values.contiguous(channelsLast ? at::MemoryFormat::ChannelsLast : at::MemoryFormat::Contiguous);
}

Division divided(const Tensor& relevance, const Tensor& z, const Denominators& how, bool reuse) {
  const auto denominators = laidOutAs(z, z);
  const auto r = laidOutAs(relevance, denominators);
  auto exact = how;
  if (how.plain.defined()) exact.plain = laidOutAs(how.plain, denominators);
  Division result{reuse ? denominators : at::empty_like(denominators)};
  const bool isDouble = z.scalar_type() == at::kDouble;
  result.sums = isDouble ? withGuard<double>(r, denominators, exact, result.c)
                         : withGuard<float>(r, denominators, exact, result.c);
  if (how.bias.defined()) result.sums.bias = biasShare(result.c, how);
  return result;
}

Summed product(const Tensor& x, const Tensor& y, double factor, bool reuse) {
  const auto left = laidOutAs(x, y), right = laidOutAs(y, y);
  Summed result{reuse && left.is_non_overlapping_and_dense() ? left : at::empty_like(right)};
  result.sum = right.scalar_type() == at::kDouble
                   ? multiplyAll<double>(left, right, factor, result.values)
                   : multiplyAll<float>(left, right, static_cast<float>(factor), result.values);
  return result;
}

double sumOf(const Tensor& values) { return summed<false>(values); }

double rootMeanSquare(const Tensor& values) {
  return values.numel() == 0 ? 0 : std::sqrt(summed<true>(values) / static_cast<double>(values.numel()));
}

}  // namespace hp::lrp
