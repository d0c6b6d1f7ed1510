// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/map_distance.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

#include "tests/core/evaluate/transformation_inputs.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

using test::mapOf;
using test::randomMap;
using test::valueAt;

Array allCells(const Array& map) { return {map.shape, std::vector<float>(map.values.size(), 1.0F)}; }

MapDistance distanceOf(const Array& a, const Array& b) { return mapDistance(a, b, allCells(a)); }

TEST(MapDistance, OfEqualMapsIsNone) {
  const auto map = randomMap(16, 14);
  const auto distance = distanceOf(map, map);
  for (const auto& measure : distanceMeasures())
    EXPECT_EQ(measure.of(distance), measure.isDistance ? 0 : 1) << measure.id;
  EXPECT_EQ(distance.cells, 16 * 14);
}

TEST(MapDistance, RootMeanSquaresByHand) {
  const auto a = mapOf(2, 2, {1, 2, -4, 0}), b = mapOf(2, 2, {1, 4, -2, 1});
  const auto distance = distanceOf(a, b);
  EXPECT_DOUBLE_EQ(distance.rmse, std::sqrt((0 + 4 + 4 + 1) / 4.0));
  // a / 4 = 1/4, 1/2, -1, 0 and b / 4 = 1/4, 1, -1/2, 1/4.
  EXPECT_DOUBLE_EQ(distance.normalisedRmse, std::sqrt((0 + 0.25 + 0.25 + 0.0625) / 4));
  EXPECT_TRUE(std::isnan(distance.ssim));
}

TEST(UncroppedDistance, IsOverAllCellsWhateverCounts) {
  const auto a = mapOf(2, 2, {1, 2, -4, 0}), b = mapOf(2, 2, {1, 4, -2, 1});
  const auto uncropped = uncroppedDistance(a, b);
  EXPECT_DOUBLE_EQ(uncropped.rmse, std::sqrt((0 + 4 + 4 + 1) / 4.0));
  EXPECT_DOUBLE_EQ(uncropped.normalisedRmse, std::sqrt((0 + 0.25 + 0.25 + 0.0625) / 4));
  const auto cropped = mapDistance(a, b, mapOf(2, 2, {1, 0, 0, 1}));
  EXPECT_LT(cropped.rmse, uncropped.rmse);
  EXPECT_TRUE(std::isnan(uncroppedDistance(a, mapOf(2, 2, {1, std::nanf(""), 0, 0})).rmse));
  HP_EXPECT_REFUSED(uncroppedDistance(a, mapOf(1, 4, {0, 0, 0, 0})), "cannot be compared");
}

TEST(MapDistance, OfAMultipleOnlyTheUnitDiffers) {
  const auto a = randomMap(12, 12);
  auto b = a;
  for (auto& value : b.values) value *= 8;
  const auto distance = distanceOf(a, b);
  EXPECT_GT(distance.rmse, 1);
  EXPECT_EQ(distance.normalisedRmse, 0);
  EXPECT_NEAR(distance.pearson, 1, 1e-12);
  EXPECT_NEAR(distance.centreShift, 0, 1e-9);
}

TEST(MapDistance, OfConstantMaps) {
  const auto zero = mapOf(12, 12, std::vector<float>(144)),
             one = mapOf(12, 12, std::vector<float>(144, 1.0F));
  const auto distance = distanceOf(zero, one);
  EXPECT_EQ(distance.rmse, 1);
  EXPECT_EQ(distance.normalisedRmse, 1);
  EXPECT_TRUE(std::isnan(distance.pearson) && std::isnan(distance.spearman) &&
              std::isnan(distance.centreShift));
  const auto same = distanceOf(zero, zero);
  EXPECT_EQ(same.rmse, 0);
  EXPECT_EQ(same.normalisedRmse, 0);
  EXPECT_EQ(same.ssim, 1);
}

TEST(MapDistance, OfOnePixelMapsKnowsHowFarThePixelMoved) {
  auto a = mapOf(20, 20, std::vector<float>(400)), b = a;
  a.values[5 * 20 + 6] = 3;
  b.values[9 * 20 + 9] = 3;
  const auto distance = distanceOf(a, b);
  EXPECT_EQ(distance.centreShift, 5);
  EXPECT_DOUBLE_EQ(distance.rmse, std::sqrt(18.0 / 400));
  EXPECT_NEAR(distance.pearson, -1.0 / 399, 1e-12);
}

TEST(MapDistance, AShiftedMapsCentreMovesByTheShift) {
  auto map = mapOf(24, 24, std::vector<float>(576));
  for (int y = 8; y < 14; ++y)
    for (int x = 7; x < 15; ++x)
      map.values[static_cast<std::size_t>(24 * y + x)] = static_cast<float>(1 + x % 3 + y % 2);
  map.values[0] = map.values[575] = -5;  // what is negative has no part in the centre
  const auto right = transformedMap(map, {"shift-x", 3}), half = transformedMap(map, {"shift-y", -2.5});
  EXPECT_NEAR(distanceOf(map, right).centreShift, 3, 1e-6);
  EXPECT_NEAR(distanceOf(map, half).centreShift, 2.5, 1e-6);
}

TEST(MapDistance, WhatDoesNotCountDoesNotMatter) {
  const auto a = randomMap(30, 26, 1), b = randomMap(30, 26, 2);
  const auto cells = countedCells(30, 26, {"rotation", 10}, Surroundings::Mask);
  const auto wanted = mapDistance(a, b, cells);
  auto c = a;
  for (std::size_t i = 0; i < c.values.size(); ++i)
    if (cells.values[i] == 0) c.values[i] = i % 2 == 0 ? 1e6F : std::numeric_limits<float>::quiet_NaN();
  const auto found = mapDistance(c, b, cells);
  for (const auto& measure : distanceMeasures())
    EXPECT_EQ(measure.of(found), measure.of(wanted)) << measure.id;
  EXPECT_FALSE(std::isnan(wanted.ssim));
}

TEST(MapDistance, WhatIsNotFiniteHasNoDistance) {
  auto a = randomMap(12, 12);
  const auto b = a;
  a.values[7] = std::numeric_limits<float>::infinity();
  for (const auto& measure : distanceMeasures())
    EXPECT_TRUE(std::isnan(measure.of(distanceOf(a, b)))) << measure.id;
}

TEST(MapDistance, OtherShapesAreRefused) {
  const auto a = randomMap(3, 4), b = randomMap(4, 3);
  HP_EXPECT_REFUSED(mapDistance(a, b, allCells(a)), "3x4 and 4x3");
  HP_EXPECT_REFUSED(mapDistance(a, a, allCells(b)), "over 4x3");
  HP_EXPECT_REFUSED(mapDistance(a, a, mapOf(3, 4, std::vector<float>(12))), "No cell counts");
}

/// A second author: everything by plain loops over the cells that count, in long double.
struct Slow {
  std::vector<long double> a, b;
  std::vector<std::pair<int, int>> places;

  Slow(const Array& mapA, const Array& mapB, const Array& cells) {
    for (int y = 0; y < mapA.size(0); ++y)
      for (int x = 0; x < mapA.size(1); ++x) {
        if (valueAt(cells, 0, y, x) == 0) continue;
        a.push_back(valueAt(mapA, 0, y, x));
        b.push_back(valueAt(mapB, 0, y, x));
        places.emplace_back(y, x);
      }
  }
  double rmse(long double scaleA = 1, long double scaleB = 1) const {
    long double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) sum += std::pow(a[i] / scaleA - b[i] / scaleB, 2.0L);
    return static_cast<double>(std::sqrt(sum / static_cast<long double>(a.size())));
  }
  static long double largest(const std::vector<long double>& values) {
    long double most = 0;
    for (const auto value : values) most = std::max(most, std::abs(value));
    return most;
  }
  // n sum xy - sum x sum y, over the roots.
  static double pearson(const std::vector<long double>& x, const std::vector<long double>& y) {
    long double sx = 0, sy = 0, sxy = 0, sxx = 0, syy = 0;
    const auto n = static_cast<long double>(x.size());
    for (std::size_t i = 0; i < x.size(); ++i) {
      sx += x[i];
      sy += y[i];
      sxy += x[i] * y[i];
      sxx += x[i] * x[i];
      syy += y[i] * y[i];
    }
    return static_cast<double>((n * sxy - sx * sy) / std::sqrt((n * sxx - sx * sx) * (n * syy - sy * sy)));
  }
  // A value's rank: how many are below it, and half of those that are equal.
  static std::vector<long double> ranks(const std::vector<long double>& values) {
    std::vector<long double> all;
    for (const auto value : values) {
      long double rank = 0;
      for (const auto other : values) rank += other < value ? 1.0L : other == value ? 0.5L : 0.0L;
      all.push_back(rank);
    }
    return all;
  }
  // Of the highest tenth: cells that fewer than a tenth of the others precede.
  double overlap() const {
    const auto count = std::max<std::size_t>(1, a.size() / 10);
    const auto isTop = [&](const std::vector<long double>& values, std::size_t i) {
      std::size_t before = 0;
      for (std::size_t j = 0; j < values.size(); ++j)
        before += values[j] > values[i] || (values[j] == values[i] && j < i) ? 1 : 0;
      return before < count;
    };
    std::size_t both = 0;
    for (std::size_t i = 0; i < a.size(); ++i) both += isTop(a, i) && isTop(b, i) ? 1 : 0;
    return static_cast<double>(both) / static_cast<double>(count);
  }
  double centreShift() const {
    long double massA = 0, massB = 0, y = 0, x = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
      massA += std::max(a[i], 0.0L);
      massB += std::max(b[i], 0.0L);
    }
    for (std::size_t i = 0; i < a.size(); ++i) {
      const auto difference = std::max(a[i], 0.0L) / massA - std::max(b[i], 0.0L) / massB;
      y += difference * places[i].first;
      x += difference * places[i].second;
    }
    return static_cast<double>(std::sqrt(y * y + x * x));
  }
};

/// One window after the other, with variances as means of squared distances.
double slowSimilarity(const Array& a, const Array& b, const Array& cells) {
  const Slow counted(a, b, cells);
  auto all = counted.a;
  all.insert(all.end(), counted.b.begin(), counted.b.end());
  const auto range = *std::max_element(all.begin(), all.end()) - *std::min_element(all.begin(), all.end());
  const auto c1 = 1e-4L * range * range, c2 = 9e-4L * range * range;
  long double sum = 0;
  int windows = 0;
  for (int top = 0; top + 11 <= a.size(0); ++top) {
    for (int left = 0; left + 11 <= a.size(1); ++left) {
      bool whole = true;
      const auto mean = [&](auto value) {
        long double total = 0, weights = 0;
        for (int y = top; y < top + 11; ++y)
          for (int x = left; x < left + 11; ++x) {
            whole = whole && valueAt(cells, 0, y, x) != 0;
            const auto weight =
                std::exp(-(std::pow(y - top - 5, 2.0L) + std::pow(x - left - 5, 2.0L)) / 4.5L);
            weights += weight;
            total += weight * value(static_cast<long double>(valueAt(a, 0, y, x)),
                                    static_cast<long double>(valueAt(b, 0, y, x)));
          }
        return total / weights;
      };
      const auto muA = mean([](auto p, auto) { return p; }), muB = mean([](auto, auto q) { return q; });
      if (!whole) continue;
      const auto varA = mean([&](auto p, auto) { return (p - muA) * (p - muA); }),
                 varB = mean([&](auto, auto q) { return (q - muB) * (q - muB); }),
                 both = mean([&](auto p, auto q) { return (p - muA) * (q - muB); });
      ++windows;
      sum += (2 * muA * muB + c1) * (2 * both + c2) / ((muA * muA + muB * muB + c1) * (varA + varB + c2));
    }
  }
  return static_cast<double>(sum / windows);
}

TEST(MapDistance, AgreesWithASecondAuthor) {
  const auto a = randomMap(22, 25, 8);
  auto b = randomMap(22, 25, 9);
  for (std::size_t i = 0; i < b.values.size(); ++i) b.values[i] = 0.6F * a.values[i] + 0.4F * b.values[i];
  for (std::size_t i = 0; i < 40; ++i) b.values[7 * i] = 0.5F;  // ties
  for (const auto surroundings : {Surroundings::Keep, Surroundings::Mask, Surroundings::Rectangle}) {
    const auto cells = countedCells(22, 25, {"rotation", 7}, surroundings);
    const Slow slow(a, b, cells);
    const auto distance = mapDistance(a, b, cells);
    EXPECT_EQ(distance.cells, static_cast<std::int64_t>(slow.a.size()));
    EXPECT_NEAR(distance.rmse, slow.rmse(), 1e-9);
    EXPECT_NEAR(distance.normalisedRmse, slow.rmse(Slow::largest(slow.a), Slow::largest(slow.b)), 1e-9);
    EXPECT_NEAR(distance.pearson, Slow::pearson(slow.a, slow.b), 1e-9);
    EXPECT_NEAR(distance.spearman, Slow::pearson(Slow::ranks(slow.a), Slow::ranks(slow.b)), 1e-9);
    EXPECT_EQ(distance.topOverlap, slow.overlap());
    EXPECT_NEAR(distance.centreShift, slow.centreShift(), 1e-9);
    EXPECT_NEAR(distance.ssim, slowSimilarity(a, b, cells), 1e-9);
  }
}

TEST(CountedCells, AreAllTheKeptOrARectangleOfThem) {
  const Transformation turn{"rotation", 10};
  const auto all = countedCells(40, 30, turn, Surroundings::Keep),
             mask = countedCells(40, 30, turn, Surroundings::Mask);
  EXPECT_EQ(std::ranges::count(all.values, 1.0F), 1200);
  EXPECT_EQ(mask, keptCells(40, 30, turn));
  EXPECT_EQ(countedCells(40, 30, turn, Surroundings::Rectangle), innerRectangle(mask));
  const Transformation patch{"occlusion", 1, Region{}};
  EXPECT_EQ(countedCells(40, 30, patch, Surroundings::Rectangle), keptCells(40, 30, patch));
  HP_EXPECT_REFUSED(countedCells(8, 8, {"shift-x", 20}, Surroundings::Mask),
                    "nothing of the original picture is left");
  HP_EXPECT_REFUSED(countedCells(8, 8, {"occlusion", 1, Region{0, 0, 1, 1}}, Surroundings::Rectangle),
                    "nothing of the original");
}

/// The largest rectangle of the picture's shape with kept cells only, found by trying all half heights.
Array triedRectangle(const Array& kept) {
  const auto height = static_cast<int>(kept.size(0)), width = static_cast<int>(kept.size(1));
  const double cy = (height - 1) / 2.0, cx = (width - 1) / 2.0;
  std::vector<double> shares;
  for (int y = 0; y < height; ++y) shares.push_back(std::abs(y - cy) / cy);
  for (int x = 0; x < width; ++x) shares.push_back(std::abs(x - cx) / cx);
  std::sort(shares.begin(), shares.end());
  Array best{kept.shape, std::vector<float>(kept.values.size())};
  for (const double share : shares) {
    Array tried{kept.shape, {}};
    bool allKept = true;
    for (int y = 0; y < height; ++y)
      for (int x = 0; x < width; ++x) {
        const bool inside = std::abs(y - cy) <= share * cy + 1e-9 && std::abs(x - cx) <= share * cx + 1e-9;
        tried.values.push_back(inside ? 1 : 0);
        allKept = allKept && (!inside || valueAt(kept, 0, y, x) != 0);
      }
    if (allKept) best = tried;
  }
  return best;
}

TEST(InnerRectangle, IsTheLargestOfAllThatCanBeTried) {
  for (const double angle : {0.5, 3.0, 10.0, 25.0, 40.0, 45.0, 90.0, 133.0})
    for (const auto& [height, width] : {std::pair{31, 31}, std::pair{20, 33}, std::pair{40, 17}}) {
      const auto kept = keptCells(height, width, {"rotation", angle});
      EXPECT_EQ(innerRectangle(kept), triedRectangle(kept)) << angle << " " << height << "x" << width;
    }
  const auto shifted = keptCells(24, 24, {"shift-x", 5});
  EXPECT_EQ(innerRectangle(shifted), triedRectangle(shifted));
}

TEST(InnerRectangle, OfATurnedSquareHasTheKnownSide) {
  // A square fits into the square turned by an angle if its side is 1 / (cos + sin) of it.
  for (const double angle : {5.0, 10.0, 40.0}) {
    const auto inner = innerRectangle(keptCells(201, 201, {"rotation", angle}));
    const auto cells = static_cast<double>(std::ranges::count(inner.values, 1.0F));
    const double radians = angle * std::numbers::pi / 180;
    EXPECT_NEAR((std::sqrt(cells) - 1) / 2, 100 / (std::cos(radians) + std::sin(radians)), 1) << angle;
  }
}

TEST(InnerRectangle, OfThinAndLostPictures) {
  EXPECT_EQ(innerRectangle(mapOf(1, 5, {0, 1, 1, 1, 1})), mapOf(1, 5, {0, 1, 1, 1, 0}));
  EXPECT_EQ(innerRectangle(mapOf(1, 1, {1})), mapOf(1, 1, {1}));
  EXPECT_EQ(innerRectangle(mapOf(1, 3, {1, 0, 1})), mapOf(1, 3, {0, 0, 0}));
}

TEST(DistanceMeasures, AreFoundByTheirIds) {
  EXPECT_EQ(distanceMeasures().size(), 7u);
  EXPECT_TRUE(distanceMeasureById("rmse").isDistance);
  HP_EXPECT_REFUSED(distanceMeasureById("mse"), "there are rmse, normalised-rmse");
}

}  // namespace
}  // namespace hp
