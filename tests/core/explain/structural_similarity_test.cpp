// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/structural_similarity.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <random>

#include "core/explain/compare_maps.h"

namespace hp {
namespace {

using Formula = std::function<double(int y, int x)>;

Array mapOf(int height, int width, const Formula& formula) {
  Array map{{height, width}, {}};
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x) map.values.push_back(static_cast<float>(formula(y, x)));
  return map;
}

Array noise(int height, int width, std::uint32_t seed, double scale = 1, double shift = 0) {
  std::mt19937 source(seed);
  return mapOf(height, width, [&](int, int) { return shift + scale * (source() / 4294967296.0 - 0.5); });
}

/// A weighted mean over the window that begins here, with the paper's weights written out.
long double windowMean(int top, int left, const std::function<long double(int y, int x)>& value) {
  long double sum = 0, weights = 0;
  for (int dy = -5; dy <= 5; ++dy) {
    for (int dx = -5; dx <= 5; ++dx) {
      const long double weight = std::exp(-(dx * dx + dy * dy) / (2.0L * 1.5L * 1.5L));
      weights += weight;
      sum += weight * value(top + 5 + dy, left + 5 + dx);
    }
  }
  return sum / weights;
}

// Variances as means of squared distances from the window's mean, one window after the other.
double similarityByWindows(const Array& a, const Array& b) {
  const auto height = static_cast<int>(a.size(0)), width = static_cast<int>(a.size(1));
  const auto of = [width](const Array& map) {
    return [&map, width](int y, int x) -> long double {
      return map.values[static_cast<std::size_t>(y * width + x)];
    };
  };
  auto all = a.values;
  all.insert(all.end(), b.values.begin(), b.values.end());
  const long double range = static_cast<long double>(*std::max_element(all.begin(), all.end())) -
                            *std::min_element(all.begin(), all.end());
  const long double c1 = 0.0001L * range * range, c2 = 0.0009L * range * range;
  const auto valueA = of(a), valueB = of(b);
  long double sum = 0;
  for (int y = 0; y + 11 <= height; ++y) {
    for (int x = 0; x + 11 <= width; ++x) {
      const auto meanA = windowMean(y, x, valueA), meanB = windowMean(y, x, valueB);
      const auto moment = [&](const auto& first, auto meanFirst, const auto& second, auto meanSecond) {
        return windowMean(
            y, x, [&](int v, int u) { return (first(v, u) - meanFirst) * (second(v, u) - meanSecond); });
      };
      const auto luminance = (2 * meanA * meanB + c1) / (meanA * meanA + meanB * meanB + c1);
      const auto structure =
          (2 * moment(valueA, meanA, valueB, meanB) + c2) /
          (moment(valueA, meanA, valueA, meanA) + moment(valueB, meanB, valueB, meanB) + c2);
      sum += luminance * structure;
    }
  }
  return static_cast<double>(sum / ((height - 10) * (width - 10)));
}

TEST(StructuralSimilarity, OfRandomMapsByWindows) {
  const auto a = noise(23, 17, 1), b = noise(23, 17, 2);
  EXPECT_NEAR(structuralSimilarity(a, b), similarityByWindows(a, b), 1e-10);
  const auto c = noise(12, 40, 3, 0.01, 5), d = noise(12, 40, 4, 0.02, 5);
  EXPECT_NEAR(structuralSimilarity(c, d), similarityByWindows(c, d), 1e-10);
}

TEST(StructuralSimilarity, OfSmoothMapsByWindows) {
  const auto a = mapOf(30, 30, [](int y, int x) { return std::sin(0.3 * y) * std::cos(0.2 * x); });
  const auto b = mapOf(30, 30, [](int y, int x) { return std::sin(0.3 * y + 0.4) * std::cos(0.2 * x); });
  EXPECT_NEAR(structuralSimilarity(a, b), similarityByWindows(a, b), 1e-10);
  EXPECT_GT(structuralSimilarity(a, b), 0.5);
  EXPECT_LT(structuralSimilarity(a, b), 0.99);
}

// Far from zero and of a small range: where differences of squares would lose their digits.
TEST(StructuralSimilarity, OfASmallRangeFarFromZero) {
  const auto a = noise(15, 15, 5, 1, 4096), b = noise(15, 15, 6, 1, 4096);
  EXPECT_NEAR(structuralSimilarity(a, b), similarityByWindows(a, b), 1e-9);
}

// No variance, so that only luminance is left: (2 * 3 * 5 + C1) / (9 + 25 + C1), C1 = (0.01 * 2)^2.
TEST(StructuralSimilarity, OfConstantsByHand) {
  const auto three = mapOf(11, 11, [](int, int) { return 3; }),
             five = mapOf(11, 11, [](int, int) { return 5; });
  EXPECT_NEAR(structuralSimilarity(three, five), (30 + 0.0004) / (34 + 0.0004), 1e-12);
  EXPECT_EQ(structuralSimilarity(three, three), 1);
}

// A checkerboard and its negative: means as good as nothing, so the structure is (-2 v + C2) / (2 v + C2)
// with v = 1 and C2 = (0.03 * 2)^2.
TEST(StructuralSimilarity, OfANegative) {
  const auto board = mapOf(40, 40, [](int y, int x) { return (y + x) % 2 ? 1 : -1; });
  auto negative = board;
  for (auto& value : negative.values) value = -value;
  EXPECT_NEAR(structuralSimilarity(board, negative), (-2 + 0.0036) / (2 + 0.0036), 1e-3);
  EXPECT_NEAR(structuralSimilarity(board, negative), similarityByWindows(board, negative), 1e-10);
}

TEST(StructuralSimilarity, IsSymmetricAndHasNoUnit) {
  const auto a = noise(20, 20, 7), b = noise(20, 20, 8);
  EXPECT_DOUBLE_EQ(structuralSimilarity(a, b), structuralSimilarity(b, a));
  auto largerA = a, largerB = b;
  for (auto& value : largerA.values) value *= 1024;
  for (auto& value : largerB.values) value *= 1024;
  EXPECT_NEAR(structuralSimilarity(largerA, largerB), structuralSimilarity(a, b), 1e-12);
  EXPECT_EQ(structuralSimilarity(a, a), 1);
}

TEST(StructuralSimilarity, OfWhatHasNone) {
  EXPECT_TRUE(std::isnan(structuralSimilarity(noise(10, 30, 1), noise(10, 30, 2))))
      << "smaller than the window";
  EXPECT_TRUE(
      std::isnan(structuralSimilarity({{121}, std::vector<float>(121)}, {{121}, std::vector<float>(121)})));
  EXPECT_TRUE(std::isnan(structuralSimilarity(noise(11, 12, 1), noise(12, 11, 1))));
  auto holed = noise(15, 15, 1);
  holed.values[3] = INFINITY;
  EXPECT_TRUE(std::isnan(structuralSimilarity(holed, noise(15, 15, 2))));
}

TEST(CompareMaps, MeasuresStructureToo) {
  const auto a = noise(15, 15, 9), b = noise(15, 15, 10);
  EXPECT_EQ(compareMaps(a, b).ssim, structuralSimilarity(a, b));
}

}  // namespace
}  // namespace hp
