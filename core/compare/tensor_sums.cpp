// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/tensor_sums.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace hp {
namespace {

// A piece and what is made of it stay in the innermost cache. Its loops have fixed lengths and no branches,
// so that every compiler turns them into vector instructions; what must not be reordered has its lanes
// written out.
constexpr std::size_t kPiece = 1024;
constexpr std::size_t kLanes = 4;
constexpr std::size_t kFloatBins = 33;
/// Stands for kNoUlp; float32 numbers lie no further apart than 2 * 0x7f7fffff + 1.
constexpr std::uint32_t kNoSteps = 0xffffffff;
constexpr std::uint32_t kMinusZero = 0x80000000, kInfinite = 0x7f800000;

using Lanes = std::array<double, kLanes>;
double total(const Lanes& lanes) { return (lanes[0] + lanes[1]) + (lanes[2] + lanes[3]); }

/// Sums one stretch piece by piece.
class StretchSums {
 public:
  void add(const float* baseline, const float* candidate) {
    if (std::memcmp(baseline, candidate, kPiece * sizeof(float)) == 0) return addEqual(baseline);
    addBits(baseline, candidate);
    addDistances();
    addNumbers();
  }
  /// Fewer than a piece: zeros fill it up, which are taken out of the counts again.
  void addRest(const float* baseline, const float* candidate, std::size_t count) {
    std::array<float, kPiece> left{}, right{};
    std::copy_n(baseline, count, left.begin());
    std::copy_n(candidate, count, right.begin());
    add(left.data(), right.data());
    const auto filled = static_cast<std::int64_t>(kPiece - count);
    sums_.ulpHistogram[0] -= filled;
    sums_.finite -= filled;
  }
  TensorSums done() const;

 private:
  void addEqual(const float* values);
  void addBits(const float* baseline, const float* candidate);
  void addDistances();
  void addNumbers();

  alignas(64) std::array<float, kPiece> baseline_;  // zero where one of both is not finite
  alignas(64) std::array<float, kPiece> candidate_;
  alignas(64) std::array<std::uint32_t, kPiece> distance_;
  std::array<std::array<std::uint32_t, kFloatBins>, kLanes> bins_ = {};
  std::int64_t noSteps_ = 0;  // of all that bins_ holds in its last
  std::uint32_t most_ = 0;
  Lanes maxAbs_ = {}, absolute_ = {}, difference_ = {}, squaredBaseline_ = {}, squaredCandidate_ = {},
        product_ = {};
  TensorSums sums_;
};

/// Numbers in their order as integers that follow each other: ..., -0 is -1, +0 is 0, ...
std::int32_t placeOnLine(std::uint32_t bits) {
  const auto number = static_cast<std::int32_t>(bits);
  return number ^ ((number >> 31) & 0x7fffffff);
}

std::uint32_t steps(std::uint32_t a, std::uint32_t b) {
  const std::int32_t left = placeOnLine(a), right = placeOnLine(b);
  const auto up = static_cast<std::uint32_t>(left) - static_cast<std::uint32_t>(right);
  return left > right ? up : 0u - up;
}

bool isFinite(std::uint32_t bits) {
  return static_cast<std::int32_t>(bits & 0x7fffffff) < static_cast<std::int32_t>(kInfinite);
}

void StretchSums::addBits(const float* baseline, const float* candidate) {
  std::uint32_t flips = 0, zerosB = 0, zerosC = 0, finiteB = 0, finiteC = 0, finite = 0, noSteps = 0;
  for (std::size_t i = 0; i < kPiece; ++i) {
    const float b = baseline[i], c = candidate[i];
    const auto bitsB = std::bit_cast<std::uint32_t>(b), bitsC = std::bit_cast<std::uint32_t>(c);
    const std::uint32_t okB = isFinite(bitsB), okC = isFinite(bitsC);
    const std::uint32_t mask = 0u - (okB & okC);
    const std::uint32_t distance = steps(bitsB, bitsC);
    const std::uint32_t apart = distance == 0 ? 0 : ~mask;
    distance_[i] = distance | apart;
    noSteps += apart & 1;
    baseline_[i] = std::bit_cast<float>(bitsB & mask);
    candidate_[i] = std::bit_cast<float>(bitsC & mask);
    flips += static_cast<std::uint32_t>((b < 0) & (c > 0)) + static_cast<std::uint32_t>((b > 0) & (c < 0));
    zerosB += bitsB == kMinusZero;
    zerosC += bitsC == kMinusZero;
    finiteB += okB;
    finiteC += okC;
    finite += okB & okC;
  }
  sums_.signFlips += flips;
  sums_.minusZerosBaseline += zerosB;
  sums_.minusZerosCandidate += zerosC;
  sums_.notFiniteBaseline += static_cast<std::int64_t>(kPiece) - finiteB;
  sums_.notFiniteCandidate += static_cast<std::int64_t>(kPiece) - finiteC;
  sums_.finite += finite;
  noSteps_ += noSteps;
}

void StretchSums::addDistances() {
  std::uint32_t most = most_;
  for (std::size_t i = 0; i < kPiece; i += kLanes) {
    // Counters of their own: neighbours of one bin would wait for each other.
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const std::uint32_t distance = distance_[i + lane];
      const std::uint64_t odd = (std::uint64_t{distance} << 1) | 1;  // never zero: bit_width needs no branch
      ++bins_[lane][static_cast<std::size_t>(std::bit_width(odd)) - 1];
      most = std::max(most, distance);
    }
  }
  most_ = most;
}

void StretchSums::addNumbers() {
  Lanes most = maxAbs_, absolute = absolute_, difference = difference_;
  Lanes left = squaredBaseline_, right = squaredCandidate_, product = product_;
  for (std::size_t i = 0; i < kPiece; i += kLanes) {
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const double b = baseline_[i + lane], c = candidate_[i + lane];
      const double by = c - b, size = std::abs(by);
      most[lane] = most[lane] < size ? size : most[lane];
      absolute[lane] += size;
      difference[lane] += by * by;
      left[lane] += b * b;
      right[lane] += c * c;
      product[lane] += b * c;
    }
  }
  maxAbs_ = most, absolute_ = absolute, difference_ = difference;
  squaredBaseline_ = left, squaredCandidate_ = right, product_ = product;
}

void StretchSums::addEqual(const float* values) {
  std::uint32_t zeros = 0, finite = 0;
  Lanes left = squaredBaseline_, right = squaredCandidate_, product = product_;
  for (std::size_t i = 0; i < kPiece; i += kLanes) {
    for (std::size_t lane = 0; lane < kLanes; ++lane) {
      const auto bits = std::bit_cast<std::uint32_t>(values[i + lane]);
      const std::uint32_t ok = isFinite(bits);
      zeros += bits == kMinusZero;
      finite += ok;
      const double value = std::bit_cast<float>(bits & (0u - ok));
      const double squared = value * value;
      left[lane] += squared;
      right[lane] += squared;
      product[lane] += squared;
    }
  }
  squaredBaseline_ = left, squaredCandidate_ = right, product_ = product;
  bins_[0][0] += kPiece;
  sums_.minusZerosBaseline += zeros;
  sums_.minusZerosCandidate += zeros;
  sums_.notFiniteBaseline += static_cast<std::int64_t>(kPiece) - finite;
  sums_.notFiniteCandidate += static_cast<std::int64_t>(kPiece) - finite;
  sums_.finite += finite;
}

TensorSums StretchSums::done() const {
  TensorSums sums = sums_;
  for (const auto& bins : bins_) {
    for (std::size_t bin = 0; bin < kFloatBins; ++bin) sums.ulpHistogram[bin] += bins[bin];
  }
  sums.ulpHistogram[kFloatBins - 1] -= noSteps_;
  sums.ulpHistogram[kUlpBins - 1] += noSteps_;
  sums.maxUlp = most_ == kNoSteps ? kNoUlp : most_;
  sums.maxAbs = *std::ranges::max_element(maxAbs_);
  sums.absolute = total(absolute_);
  sums.squaredDifference = total(difference_);
  sums.squaredBaseline = total(squaredBaseline_);
  sums.squaredCandidate = total(squaredCandidate_);
  sums.product = total(product_);
  return sums;
}

}  // namespace

std::uint32_t ulpDistance(float a, float b) {
  return steps(std::bit_cast<std::uint32_t>(a), std::bit_cast<std::uint32_t>(b));
}

TensorSums sumsOf(std::span<const float> baseline, std::span<const float> candidate) {
  StretchSums sums;
  const std::size_t whole = baseline.size() / kPiece * kPiece;
  for (std::size_t at = 0; at < whole; at += kPiece) sums.add(&baseline[at], &candidate[at]);
  if (whole < baseline.size()) sums.addRest(&baseline[whole], &candidate[whole], baseline.size() - whole);
  TensorSums result = sums.done();
  result.count = static_cast<std::int64_t>(baseline.size());
  return result;
}

}  // namespace hp
