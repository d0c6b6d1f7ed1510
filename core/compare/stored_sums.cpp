// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/stored_sums.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/compare/number_steps.h"

namespace hp {
namespace {

/// Numbers that are converted in one go.
constexpr std::int64_t kPiece = 1 << 14;

/// Types whose numbers float32 holds without loss.
bool isNarrow(ElementKind kind) {
  return kind == ElementKind::Float32 || kind == ElementKind::Float16 || kind == ElementKind::BFloat16;
}

std::vector<float> floatsOf(const StoredNumbers& numbers, std::int64_t count) {
  std::vector<float> floats(static_cast<std::size_t>(count));
  elementsAsFloats(numbers.kind, numbers.bytes, floats.size(), floats.data());
  return floats;
}

/// Both sides as doubles, and what the candidate's are more.
struct Doubles {
  std::vector<double> baseline = {}, candidate = {}, difference = {};
};

/// Exact where a double can be.
double excess(std::int64_t baseline, std::int64_t candidate) {
  const auto left = static_cast<std::uint64_t>(baseline), right = static_cast<std::uint64_t>(candidate);
  return baseline <= candidate ? static_cast<double>(right - left) : -static_cast<double>(left - right);
}

double excess(double baseline, double candidate) {
  constexpr double kMost = std::numeric_limits<double>::max();
  return std::clamp(candidate - baseline, -kMost, kMost);
}

std::vector<double> doublesOf(const StoredNumbers& numbers, std::int64_t count) {
  std::vector<double> doubles;
  const std::size_t size = elementSize(numbers.kind);
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i)
    doubles.push_back(elementValue(numbers.kind, numbers.bytes + i * size));
  return doubles;
}

/// So that numbers divided by 2^scale stay below one: squares of doubles need not be doubles.
int scaleFor(double largest) { return largest > 0 ? std::max(std::ilogb(largest) + 1, -1000) : 0; }

/// What is counted, and the scales of the sums; leaves no number that is not finite.
TensorSums counted(Doubles& numbers) {
  TensorSums sums;
  double mostB = 0, mostC = 0;
  for (std::size_t i = 0; i < numbers.baseline.size(); ++i) {
    double &b = numbers.baseline[i], &c = numbers.candidate[i], &difference = numbers.difference[i];
    sums.signFlips += (b < 0 && c > 0) || (b > 0 && c < 0);
    sums.minusZerosBaseline += b == 0 && std::signbit(b);
    sums.minusZerosCandidate += c == 0 && std::signbit(c);
    sums.notFiniteBaseline += !std::isfinite(b);
    sums.notFiniteCandidate += !std::isfinite(c);
    const bool isFinite = std::isfinite(b) && std::isfinite(c);
    sums.finite += isFinite;
    if (!isFinite) b = c = difference = 0;
    mostB = std::max(mostB, std::abs(b));
    mostC = std::max(mostC, std::abs(c));
    sums.maxAbs = std::max(sums.maxAbs, std::abs(difference));
  }
  sums.scaleBaseline = scaleFor(mostB);
  sums.scaleCandidate = scaleFor(mostC);
  sums.scaleDifference = scaleFor(sums.maxAbs);
  return sums;
}

TensorSums wideSums(Doubles numbers) {
  TensorSums sums = counted(numbers);
  const double byBaseline = std::ldexp(1.0, -sums.scaleBaseline),
               byCandidate = std::ldexp(1.0, -sums.scaleCandidate),
               byDifference = std::ldexp(1.0, -sums.scaleDifference);
  for (std::size_t i = 0; i < numbers.baseline.size(); ++i) {
    const double b = numbers.baseline[i] * byBaseline, c = numbers.candidate[i] * byCandidate;
    const double difference = numbers.difference[i] * byDifference;
    sums.absolute += std::abs(difference);
    sums.squaredDifference += difference * difference;
    sums.squaredBaseline += b * b;
    sums.squaredCandidate += c * c;
    sums.product += b * c;
  }
  return sums;
}

TensorSums sumsOfPiece(const StoredNumbers& baseline, const StoredNumbers& candidate, std::int64_t count) {
  TensorSums sums;
  if (isNarrow(baseline.kind) && isNarrow(candidate.kind)) {
    sums = sumsOf(floatsOf(baseline, count), floatsOf(candidate, count));
    if (baseline.kind != candidate.kind || baseline.kind == ElementKind::Float32) return sums;
    sums.maxUlp = 0;
    sums.ulpHistogram = {};
  } else {
    sums = wideSums(
        {doublesOf(baseline, count), doublesOf(candidate, count), differencesOf(baseline, candidate, count)});
    sums.count = count;
  }
  countSteps(baseline, candidate, count, sums);
  return sums;
}

}  // namespace

std::vector<double> differencesOf(const StoredNumbers& baseline, const StoredNumbers& candidate,
                                  std::int64_t count) {
  std::vector<double> differences;
  const bool areWhole = !isFloating(baseline.kind) && !isFloating(candidate.kind);
  const std::size_t leftSize = elementSize(baseline.kind), rightSize = elementSize(candidate.kind);
  for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
    const char *b = baseline.bytes + i * leftSize, *c = candidate.bytes + i * rightSize;
    differences.push_back(areWhole ? excess(wholeValue(baseline.kind, b), wholeValue(candidate.kind, c))
                                   : excess(elementValue(baseline.kind, b), elementValue(candidate.kind, c)));
  }
  return differences;
}

TensorSums sumsOfStored(const StoredNumbers& baseline, const StoredNumbers& candidate, std::int64_t count) {
  const auto at = [](const StoredNumbers& numbers, std::int64_t first) {
    return StoredNumbers{numbers.kind,
                         numbers.bytes + static_cast<std::size_t>(first) * elementSize(numbers.kind)};
  };
  TensorSums sums;
  for (std::int64_t first = 0; first < count; first += kPiece)
    sums.add(sumsOfPiece(at(baseline, first), at(candidate, first), std::min(kPiece, count - first)));
  return sums;
}

}  // namespace hp
