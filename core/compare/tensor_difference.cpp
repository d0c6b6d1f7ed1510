// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/tensor_difference.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/count_text.h"
#include "core/compare/tensor_sums.h"

namespace hp {
namespace {

double relative(double squaredDifference, double squaredBaseline) {
  if (squaredDifference == 0) return 0;
  return squaredBaseline == 0 ? std::numeric_limits<double>::infinity()
                              : std::sqrt(squaredDifference) / std::sqrt(squaredBaseline);
}

/// The root of the product, not the product of roots: of equal numbers it gives exactly 1.
double cosineOf(double product, double squaredBaseline, double squaredCandidate) {
  if (squaredBaseline == 0 && squaredCandidate == 0) return 1;
  if (squaredBaseline == 0 || squaredCandidate == 0) return std::numeric_limits<double>::quiet_NaN();
  return std::clamp(product / std::sqrt(squaredBaseline * squaredCandidate), -1.0, 1.0);
}

/// The scale of which both sides can be; what is zero has none of its own.
int commonScale(int left, double leftSum, int right, double rightSum) {
  if (leftSum == 0 && rightSum != 0) return right;
  if (rightSum == 0 && leftSum != 0) return left;
  return std::max(left, right);
}

void divide(double& sum, int exponent) {
  if (exponent != 0) sum = std::ldexp(sum, -exponent);
}

}  // namespace

void TensorSums::scaleAs(int difference, int baseline, int candidate) {
  divide(absolute, difference - scaleDifference);
  divide(squaredDifference, 2 * (difference - scaleDifference));
  divide(squaredBaseline, 2 * (baseline - scaleBaseline));
  divide(squaredCandidate, 2 * (candidate - scaleCandidate));
  divide(product, baseline - scaleBaseline + candidate - scaleCandidate);
  scaleDifference = difference;
  scaleBaseline = baseline;
  scaleCandidate = candidate;
}

void TensorSums::add(const TensorSums& following) {
  TensorSums next = following;
  const int byDifference =
      commonScale(scaleDifference, squaredDifference, next.scaleDifference, next.squaredDifference);
  const int byBaseline =
      commonScale(scaleBaseline, squaredBaseline, next.scaleBaseline, next.squaredBaseline);
  const int byCandidate =
      commonScale(scaleCandidate, squaredCandidate, next.scaleCandidate, next.squaredCandidate);
  scaleAs(byDifference, byBaseline, byCandidate);
  next.scaleAs(byDifference, byBaseline, byCandidate);
  count += next.count;
  finite += next.finite;
  signFlips += next.signFlips;
  minusZerosBaseline += next.minusZerosBaseline;
  minusZerosCandidate += next.minusZerosCandidate;
  notFiniteBaseline += next.notFiniteBaseline;
  notFiniteCandidate += next.notFiniteCandidate;
  maxAbs = std::max(maxAbs, next.maxAbs);
  absolute += next.absolute;
  squaredDifference += next.squaredDifference;
  squaredBaseline += next.squaredBaseline;
  squaredCandidate += next.squaredCandidate;
  product += next.product;
  maxUlp = std::max(maxUlp, next.maxUlp);
  for (std::size_t bin = 0; bin < kUlpBins; ++bin) ulpHistogram[bin] += next.ulpHistogram[bin];
}

TensorDifference TensorSums::difference(std::string name, Shape shape) const {
  return {
      .name = std::move(name),
      .shape = std::move(shape),
      .count = count,
      .equal = ulpHistogram[0],
      .signFlips = signFlips,
      .minusZerosBaseline = minusZerosBaseline,
      .minusZerosCandidate = minusZerosCandidate,
      .notFiniteBaseline = notFiniteBaseline,
      .notFiniteCandidate = notFiniteCandidate,
      .maxAbs = maxAbs,
      .meanAbs = finite == 0 ? 0 : std::ldexp(absolute / static_cast<double>(finite), scaleDifference),
      .relativeL2 = std::ldexp(relative(squaredDifference, squaredBaseline), scaleDifference - scaleBaseline),
      .cosine = cosineOf(product, squaredBaseline, squaredCandidate),
      .normBaseline = std::ldexp(std::sqrt(squaredBaseline), scaleBaseline),
      .normCandidate = std::ldexp(std::sqrt(squaredCandidate), scaleCandidate),
      .maxUlp = maxUlp,
      .ulpHistogram = ulpHistogram};
}

std::string ulpText(std::uint64_t distance) {
  constexpr std::uint64_t kCounted = 1'000'000'000'000;
  if (distance == kNoUlp) return "none";
  return distance < kCounted ? countText(static_cast<std::int64_t>(distance))
                             : numberText(static_cast<double>(distance), 3);
}

TensorDifference compareTensors(std::span<const float> baseline, std::span<const float> candidate) {
  if (baseline.size() != candidate.size()) throw Error("Tensors of different sizes have no difference.");
  TensorSums sums;
  for (std::size_t at = 0; at < baseline.size(); at += kStretch) {
    const std::size_t count = std::min<std::size_t>(kStretch, baseline.size() - at);
    sums.add(sumsOf(baseline.subspan(at, count), candidate.subspan(at, count)));
  }
  return sums.difference({}, {sums.count});
}

}  // namespace hp
