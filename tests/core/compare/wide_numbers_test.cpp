// SPDX-License-Identifier: GPL-3.0-or-later
// Weights that float32 cannot hold, and those of 16 bits: measured as they are stored.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/compare/tensor_sums.h"
#include "core/compare/weights_difference.h"
#include "tests/core/compare/weights_files.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::bytesOf;
using test::RawTensor;
using test::TemporaryFolder;
using Doubles = std::vector<double>;
using Longs = std::vector<std::int64_t>;
using Halves = std::vector<std::uint16_t>;
constexpr double kInfinity = std::numeric_limits<double>::infinity();
constexpr double kMost = std::numeric_limits<double>::max();
constexpr double kLeast = std::numeric_limits<double>::denorm_min();

template <class Number>
RawTensor tensor(const char* type, const std::vector<Number>& numbers) {
  return {"w", type, {std::ssize(numbers)}, bytesOf(numbers)};
}

class WideNumbers : public testing::Test {
 protected:
  WeightsDifference compared(const RawTensor& baseline, const RawTensor& candidate) {
    test::writeRawSafetensors(folder_ / "a", {baseline});
    test::writeRawSafetensors(folder_ / "b", {candidate});
    return test::comparedFiles(folder_ / "a", folder_ / "b");
  }
  TensorDifference doubles(const Doubles& baseline, const Doubles& candidate) {
    return compared(tensor("F64", baseline), tensor("F64", candidate)).tensors.at(0);
  }
  TensorDifference longs(const Longs& baseline, const Longs& candidate) {
    return compared(tensor("I64", baseline), tensor("I64", candidate)).tensors.at(0);
  }
  TemporaryFolder folder_;
};

TEST_F(WideNumbers, BeyondFloat32NothingIsInfinite) {
  const TensorDifference found = doubles({3e300, 4e300, 0, 0}, {3e300, 0, -4e300, 0});
  EXPECT_EQ(found.notFiniteBaseline + found.notFiniteCandidate, 0);
  EXPECT_EQ(found.equal, 2);
  EXPECT_EQ(found.maxAbs, 4e300);
  EXPECT_DOUBLE_EQ(found.meanAbs, 2e300);
  EXPECT_DOUBLE_EQ(found.normBaseline, 5e300);
  EXPECT_DOUBLE_EQ(found.normCandidate, 5e300);
  EXPECT_DOUBLE_EQ(found.relativeL2, std::sqrt(32.0) / 5);
  EXPECT_DOUBLE_EQ(found.cosine, 9.0 / 25);
}

TEST_F(WideNumbers, BelowFloat32NothingIsZero) {
  const TensorDifference found = doubles({3e-300, 4e-300}, {3e-300, -4e-300});
  EXPECT_EQ(found.signFlips, 1);
  EXPECT_EQ(found.maxAbs, 8e-300);
  EXPECT_DOUBLE_EQ(found.normBaseline, 5e-300);
  EXPECT_DOUBLE_EQ(found.relativeL2, 8.0 / 5);
  EXPECT_DOUBLE_EQ(found.cosine, -7.0 / 25);
  const TensorDifference least = doubles({kLeast, kLeast}, {kLeast, 3 * kLeast});
  EXPECT_DOUBLE_EQ(least.relativeL2, std::sqrt(2.0));
  EXPECT_EQ(least.maxUlp, 2u);
}

TEST_F(WideNumbers, StretchesOfEverySizeAddUp) {
  const auto count = static_cast<std::size_t>(kStretch) + 20'000;
  Doubles baseline(count, 0.0), candidate(count, 0.0);
  baseline[5] = 3e-200;  // its square is no number
  candidate[5] = 3e-200;
  baseline[17'000] = 3e200;
  candidate[17'000] = 3e200;
  baseline[count - 1] = 4e200;
  candidate[count - 1] = 1e200;
  const TensorDifference found = doubles(baseline, candidate);
  EXPECT_DOUBLE_EQ(found.normBaseline, 5e200);
  EXPECT_DOUBLE_EQ(found.relativeL2, 3.0 / 5);
  EXPECT_DOUBLE_EQ(found.cosine, 13 / (5 * std::sqrt(10.0)));
  EXPECT_DOUBLE_EQ(found.meanAbs, 3e200 / static_cast<double>(count));
}

TEST_F(WideNumbers, AgreesWithASlowAuthor) {
  const auto left = test::noise(40'000, 1, 0.5f), by = test::noise(40'000, 2, 1e-9f);
  Doubles baseline(left.begin(), left.end()), candidate = baseline;
  long double difference = 0, squared = 0, other = 0, product = 0, absolute = 0;
  for (std::size_t i = 0; i < baseline.size(); ++i) {
    candidate[i] += static_cast<double>(by[i]);
    const long double b = baseline[i], c = candidate[i];
    difference += (c - b) * (c - b);
    squared += b * b;
    other += c * c;
    product += b * c;
    absolute += std::abs(c - b);
  }
  const TensorDifference found = doubles(baseline, candidate);
  EXPECT_NEAR(found.relativeL2, static_cast<double>(std::sqrt(difference / squared)), 1e-20);
  EXPECT_NEAR(found.cosine, static_cast<double>(product / std::sqrt(squared * other)), 1e-12);
  EXPECT_NEAR(found.meanAbs, static_cast<double>(absolute / 40'000), 1e-20);
}

TEST_F(WideNumbers, StepsOfDoublesAreTheirOwn) {
  EXPECT_EQ(doubles({0.2}, {std::nextafter(0.2, 1.0)}).maxUlp, 1u);
  EXPECT_EQ(doubles({1}, {2}).maxUlp, std::uint64_t{1} << 52);
  EXPECT_EQ(doubles({1}, {2}).ulpHistogram[53], 1);
  EXPECT_EQ(doubles({-0.0}, {0.0}).maxUlp, 1u);
  EXPECT_EQ(doubles({-kLeast}, {kLeast}).maxUlp, 3u) << "both zeros lie between";
  EXPECT_EQ(doubles({-kMost}, {kMost}).maxUlp, 2 * 0x7fefffffffffffffu + 1);
  EXPECT_EQ(doubles({-kMost}, {kMost}).ulpHistogram[64], 1);
  EXPECT_EQ(doubles({-kMost}, {kMost}).maxAbs, kMost) << "the difference is no number";
  EXPECT_EQ(doubles({kMost}, {kInfinity}).maxUlp, kNoUlp);
  EXPECT_EQ(doubles({std::nan("")}, {1}).ulpHistogram[kUlpBins - 1], 1);
  EXPECT_EQ(doubles({std::nan("")}, {std::nan("")}).equal, 1);
}

TEST_F(WideNumbers, OfWhatIsNotFiniteTheRestIsMeasured) {
  const TensorDifference found = doubles({3, std::nan(""), -kInfinity, -0.0, 4}, {3, 1, -kInfinity, 0.0, 5});
  EXPECT_EQ(found.notFiniteBaseline, 2);
  EXPECT_EQ(found.notFiniteCandidate, 1);
  EXPECT_EQ(found.minusZerosBaseline, 1);
  EXPECT_EQ(found.minusZerosCandidate, 0);
  EXPECT_EQ(found.equal, 2);
  EXPECT_EQ(found.normBaseline, 5);
  EXPECT_DOUBLE_EQ(found.meanAbs, 1.0 / 3);
  EXPECT_DOUBLE_EQ(found.relativeL2, 0.2);
}

TEST_F(WideNumbers, WholeNumbersAreEqualOrNot) {
  const std::int64_t large = std::int64_t{1} << 60;
  const TensorDifference found = longs({large, 16'777'216, 7}, {large + 1, 16'777'217, 7});
  EXPECT_EQ(found.equal, 1);
  EXPECT_EQ(found.maxAbs, 1) << "beyond 2^53 as well";
  EXPECT_EQ(found.maxUlp, kNoUlp);
  EXPECT_EQ(found.ulpHistogram[kUlpBins - 1], 2);
  constexpr auto kLowest = std::numeric_limits<std::int64_t>::min();
  constexpr auto kHighest = std::numeric_limits<std::int64_t>::max();
  EXPECT_EQ(longs({kLowest}, {kHighest}).maxAbs, 0x1p64);
  EXPECT_EQ(longs({-1}, {1}).signFlips, 1);
  const auto bytes = compared(tensor("U8", std::vector<std::uint8_t>{1, 255}),
                              tensor("U8", std::vector<std::uint8_t>{1, 254}));
  EXPECT_EQ(bytes.all.equal, 1);
  EXPECT_EQ(bytes.all.maxAbs, 1);
}

TEST_F(WideNumbers, SixteenBitsHaveStepsOfTheirOwn) {
  const Halves ones = {0x3c00, 0x3c00, 0x8000, 0x8001, 0x7c00};
  const Halves others = {0x3c01, 0x3c00, 0x0000, 0x0001, 0x7bff};
  const TensorDifference half = compared(tensor("F16", ones), tensor("F16", others)).all;
  EXPECT_EQ(half.ulpHistogram[0], 1);
  EXPECT_EQ(half.ulpHistogram[1], 2) << "1 and the next, and the zeros";
  EXPECT_EQ(half.ulpHistogram[2], 1) << "the smallest of both signs, with both zeros between";
  EXPECT_EQ(half.ulpHistogram[kUlpBins - 1], 1);
  EXPECT_EQ(half.notFiniteBaseline, 1);
  EXPECT_EQ(half.maxAbs, 0x1p-10);
  const TensorDifference brain =
      compared(tensor("BF16", Halves{0x3f80, 0x7f80}), tensor("BF16", Halves{0x3f82, 0x7f80})).all;
  EXPECT_EQ(brain.maxUlp, 2u);
  EXPECT_EQ(brain.maxAbs, 0x1p-6);
  EXPECT_EQ(brain.equal, 1);
}

TEST_F(WideNumbers, OfTwoTypesTheWiderCounts) {
  const auto floats = tensor("F32", std::vector<float>{0.1f, 0.25f, 0.3f});
  const WeightsDifference wide = compared(tensor("F64", Doubles{0.1, 0.25, 0.3f}), floats);
  EXPECT_EQ(wide.otherTypes, std::vector<std::string>{"w"});
  EXPECT_EQ(wide.all.equal, 2) << "0.1 in float32 is another number";
  EXPECT_GT(wide.all.maxUlp, 1u << 20) << "in steps of doubles";
  const auto half =
      compared(tensor("F16", Halves{0x3c00}), tensor("F32", std::vector<float>{1.0f + 0x1p-23f}));
  EXPECT_EQ(half.all.maxUlp, 1u) << "in steps of float32";
  const std::int64_t large = (std::int64_t{1} << 53) + 1;
  const auto mixed = compared(tensor("I64", Longs{large, 5}), tensor("F64", Doubles{0x1p53, 5}));
  EXPECT_EQ(mixed.all.equal, 1) << "no rounding makes numbers equal";
  EXPECT_EQ(mixed.all.maxUlp, kNoUlp);
  EXPECT_FALSE(mixed.equalValues());
  EXPECT_TRUE(compared(tensor("I64", Longs{5}), tensor("F64", Doubles{5})).equalValues());
  EXPECT_FALSE(compared(tensor("F64", Doubles{kInfinity}), tensor("I64", Longs{5})).equalValues());
}

TEST(UlpText, IsForPeople) {
  EXPECT_EQ(ulpText(0), "0");
  EXPECT_EQ(ulpText(1234), "1,234");
  EXPECT_EQ(ulpText(std::uint64_t{1} << 60), "1.15e+18");
  EXPECT_EQ(ulpText(kNoUlp), "none");
}

}  // namespace
}  // namespace hp
