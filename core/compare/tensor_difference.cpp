// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/tensor_difference.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/outcome.h"
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

}  // namespace

void TensorSums::add(const TensorSums& next) {
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
  return {.name = std::move(name),
          .shape = std::move(shape),
          .count = count,
          .equal = ulpHistogram[0],
          .signFlips = signFlips,
          .minusZerosBaseline = minusZerosBaseline,
          .minusZerosCandidate = minusZerosCandidate,
          .notFiniteBaseline = notFiniteBaseline,
          .notFiniteCandidate = notFiniteCandidate,
          .maxAbs = maxAbs,
          .meanAbs = finite == 0 ? 0 : absolute / static_cast<double>(finite),
          .relativeL2 = relative(squaredDifference, squaredBaseline),
          .cosine = cosineOf(product, squaredBaseline, squaredCandidate),
          .normBaseline = std::sqrt(squaredBaseline),
          .normCandidate = std::sqrt(squaredCandidate),
          .maxUlp = maxUlp,
          .ulpHistogram = ulpHistogram};
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
