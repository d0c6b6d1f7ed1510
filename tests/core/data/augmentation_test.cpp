// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/augmentation.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <set>

#include "core/base/outcome.h"
#include "core/base/philox.h"
#include "tests/core/data/keras_reference.h"

namespace hp {
namespace {

using namespace hp::reference;

const Augmentation kReport{.flip = true, .rotation = 0.1, .zoom = 0.2};
constexpr double kWidest = 0.1 * 2 * std::numbers::pi;
constexpr int kDraws = 20000;

/// Numbers of [0, 1) that the draws stand for, all of one kind.
struct Series {
  std::vector<double> flips = {}, angles = {}, zooms = {};
};
template <class EpochAndSample>
Series drawMany(const EpochAndSample& place) {
  Series series;
  for (std::int64_t i = 0; i < kDraws; ++i) {
    const auto [epoch, sample] = place(i);
    const auto draw = drawAugmentation(kReport, 5, epoch, sample);
    series.flips.push_back(draw.flipped ? 1 : 0);
    series.angles.push_back((draw.angle + kWidest) / (2 * kWidest));
    series.zooms.push_back((draw.zoom - 0.8) / 0.4);
  }
  return series;
}
Series ofOneEpoch() {
  return drawMany([](std::int64_t i) { return std::pair(std::int64_t{3}, i); });
}
Series ofOneSample() {
  return drawMany([](std::int64_t i) { return std::pair(i, std::int64_t{3}); });
}

/// Kolmogorov's distance from the even distribution times the root of the count: above 1.95 once in 1000.
double unevenness(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  double distance = 0;
  const auto count = static_cast<double>(values.size());
  for (std::size_t i = 0; i < values.size(); ++i)
    distance = std::max({distance, std::abs(values[i] - static_cast<double>(i) / count),
                         std::abs(values[i] - static_cast<double>(i + 1) / count)});
  return distance * std::sqrt(count);
}

/// Correlation times the root of the count: about standard normal for what is independent.
double relation(const std::vector<double>& a, const std::vector<double>& b, std::size_t lag) {
  double ab = 0, aa = 0, bb = 0;
  const std::size_t count = a.size() - lag;
  for (std::size_t i = 0; i < count; ++i) {
    ab += (a[i] - 0.5) * (b[i + lag] - 0.5);
    aa += (a[i] - 0.5) * (a[i] - 0.5);
    bb += (b[i + lag] - 0.5) * (b[i + lag] - 0.5);
  }
  return ab / std::sqrt(aa * bb) * std::sqrt(static_cast<double>(count));
}

TEST(AugmentationDraws, AreEvenlyDistributed) {
  for (const auto& series : {ofOneEpoch(), ofOneSample()}) {
    EXPECT_LT(unevenness(series.angles), 1.95);
    EXPECT_LT(unevenness(series.zooms), 1.95);
    const double flips = static_cast<double>(std::count(series.flips.begin(), series.flips.end(), 1));
    EXPECT_LT(std::abs(flips - kDraws / 2.0), 4 * std::sqrt(kDraws / 4.0));
    EXPECT_GE(*std::min_element(series.zooms.begin(), series.zooms.end()), -1e-12);
    EXPECT_LE(*std::max_element(series.angles.begin(), series.angles.end()), 1 + 1e-12);
  }
}

TEST(AugmentationDraws, AreUnrelated) {
  for (const auto& series : {ofOneEpoch(), ofOneSample()}) {
    for (const auto* one : {&series.flips, &series.angles, &series.zooms})
      for (const std::size_t lag : {1, 2, 3, 4, 32}) EXPECT_LT(std::abs(relation(*one, *one, lag)), 4);
    for (const std::size_t lag : {0, 1}) {
      EXPECT_LT(std::abs(relation(series.flips, series.angles, lag)), 4);
      EXPECT_LT(std::abs(relation(series.angles, series.zooms, lag)), 4);
      EXPECT_LT(std::abs(relation(series.zooms, series.flips, lag)), 4);
    }
  }
}

// The seed of the report: another seed, purpose, epoch or sample is another number.
TEST(AugmentationDraws, AreThePhiloxNumbersThatTheHeaderNames) {
  const auto draw = drawAugmentation(kReport, 1001, 12, 345);
  const Philox random(1001, RandomPurpose::Augmentation, 12);
  EXPECT_EQ(draw.flipped, random.uniform(4 * 345) < 0.5);
  EXPECT_EQ(draw.angle, random.uniform(4 * 345 + 1, -kWidest, kWidest));
  EXPECT_EQ(draw.zoom, random.uniform(4 * 345 + 2, 0.8, 1.2));
}

TEST(AugmentationDraws, NeverShareANumber) {
  std::set<double> seen;
  for (std::int64_t epoch = 0; epoch < 60; ++epoch)
    for (std::int64_t sample = 0; sample < 200; ++sample) {
      const auto draw = drawAugmentation(kReport, 1, epoch, sample);
      seen.insert((draw.angle + kWidest) / (2 * kWidest));
      seen.insert((draw.zoom - 0.8) / 0.4);
    }
  EXPECT_EQ(seen.size(), 60u * 200 * 2);
}

TEST(AugmentationDraws, LeavingOneOutChangesNoOther) {
  const auto all = drawAugmentation(kReport, 1, 2, 3);
  const auto noFlip = drawAugmentation({.rotation = 0.1, .zoom = 0.2}, 1, 2, 3);
  EXPECT_FALSE(noFlip.flipped);
  EXPECT_EQ(noFlip.angle, all.angle);
  EXPECT_EQ(noFlip.zoom, all.zoom);
  EXPECT_EQ(drawAugmentation({.zoom = 0.2}, 1, 2, 3).zoom, all.zoom);
  const auto none = drawAugmentation({}, 1, 2, 3);
  EXPECT_TRUE(!none.flipped && none.angle == 0 && none.zoom == 1);
  EXPECT_THROW(drawAugmentation(kReport, 1, -1, 0), Error);
}

// Three resamplings one after the other, each at the picture's size: not one composed warp.
TEST(Augmented, FlipsThenRotatesThenZooms) {
  const auto picture = noisePicture(20, 15, 3);
  const AugmentationDraw draw{true, 0.4, 1.15};
  EXPECT_EQ(augmented(picture, draw),
            zoomedLikeKeras(rotatedLikeKeras(flippedLikeKeras(picture), 0.4), 1.15));
  EXPECT_NE(augmented(picture, draw),
            flippedLikeKeras(zoomedLikeKeras(rotatedLikeKeras(picture, 0.4), 1.15)));
  EXPECT_EQ(augmented(picture, {}), picture);
}

// A mask drawn over its picture goes where the picture goes: wherever the picture is still clearly the one or
// the other, so is the mask.
TEST(Augmented, TakesTheMaskAlong) {
  Array picture{{40, 50, 1}, {}}, mask{{40, 50}, {}};
  for (int y = 0; y < 40; ++y)
    for (int x = 0; x < 50; ++x) {
      const bool inside = x > 8 && x < 30 && y > 5 && y < 22;
      picture.values.push_back(inside ? 255 : 0);
      mask.values.push_back(inside ? 2 : 1);
    }
  for (const auto& draw : {AugmentationDraw{true, 0, 1}, AugmentationDraw{false, 0.5, 1},
                           AugmentationDraw{false, 0, 1.2}, AugmentationDraw{true, -0.6, 0.8}}) {
    const auto seen = augmented(picture, draw), classes = augmentedMask(mask, draw);
    ASSERT_EQ(classes.shape, mask.shape);
    int unclear = 0;
    for (std::size_t i = 0; i < seen.values.size(); ++i) {
      if (seen.values[i] > 1 && seen.values[i] < 254)
        ++unclear;
      else
        EXPECT_EQ(classes.values[i], seen.values[i] > 128 ? 2 : 1) << "pixel " << i;
    }
    EXPECT_LT(unclear, 300);
  }
}

}  // namespace
}  // namespace hp
