// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/segmentation.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <set>

#include "core/base/outcome.h"
#include "core/explain/lime/labels.h"
#include "tests/core/lime/pictures.h"

namespace hp {
namespace {

int label(const Segmentation& s, int x, int y) { return s.labels[static_cast<std::size_t>(y * s.width + x)]; }

void expectWellFormed(const Segmentation& s, const Image& image) {
  EXPECT_EQ(s.width, image.width);
  EXPECT_EQ(s.height, image.height);
  const std::set<int> used(s.labels.begin(), s.labels.end());
  ASSERT_EQ(used.size(), static_cast<std::size_t>(s.count));
  EXPECT_EQ(*used.begin(), 0);
  EXPECT_EQ(*used.rbegin(), s.count - 1);
}

// Cutting into connected pieces must find no more pieces than there are labels.
bool isConnected(const Segmentation& s) { return connected(s, 0).count == s.count; }

// No segment reaches into two quarters of the picture, but for a band of `slack` pixels along their borders.
bool respectsQuarters(const Segmentation& s, int slack = 0) {
  std::vector<int> quarter(static_cast<std::size_t>(s.count), -1);
  for (int y = 0; y < s.height; ++y) {
    for (int x = 0; x < s.width; ++x) {
      if (std::abs(2 * x + 1 - s.width) < 2 * slack || std::abs(2 * y + 1 - s.height) < 2 * slack) continue;
      const int here = (y < s.height / 2 ? 0 : 2) + (x < s.width / 2 ? 0 : 1);
      auto& known = quarter[static_cast<std::size_t>(label(s, x, y))];
      if (known >= 0 && known != here) return false;
      known = here;
    }
  }
  return true;
}

class EveryCut : public testing::TestWithParam<SegmentationKind> {};

TEST_P(EveryCut, IsWellFormedDeterministicAndAnySize) {
  for (const auto& [width, height] : {std::pair(64, 64), {97, 41}, {1, 1}, {1, 30}, {5, 3}}) {
    const auto image = test::quarters(width, height);
    const auto once = segment(image, {.kind = GetParam(), .count = 12});
    expectWellFormed(once, image);
    EXPECT_EQ(once, segment(image, {.kind = GetParam(), .count = 12}));
    EXPECT_TRUE(GetParam() == SegmentationKind::Quickshift || isConnected(once));
  }
}

TEST_P(EveryCut, SurvivesAPlainPicture) {
  const Image plain(40, 30, {128, 128, 128});
  expectWellFormed(segment(plain, {.kind = GetParam(), .count = 9}), plain);
}

TEST_P(EveryCut, RefusesNothingToCut) {
  EXPECT_THROW(segment(Image(), {.kind = GetParam()}), Error);
  EXPECT_THROW(segment(Image(4, 4), {.kind = GetParam(), .count = 0}), Error);
}

INSTANTIATE_TEST_SUITE_P(Lime, EveryCut,
                         testing::Values(SegmentationKind::Slic, SegmentationKind::Quickshift,
                                         SegmentationKind::Felzenszwalb, SegmentationKind::Grid));

TEST(Segmentation, FollowsEdgesOfThePicture) {
  const auto image = test::quarters(64, 64);
  EXPECT_TRUE(respectsQuarters(slic(image, 20, 10)));
  EXPECT_TRUE(respectsQuarters(quickshift(image, 3, 200, 1, 0)));
  const auto four = felzenszwalb(image, 4);
  EXPECT_EQ(four.count, 4);
  EXPECT_TRUE(respectsQuarters(four, 2));  // it looks at a blurred picture
}

TEST(Segmentation, TheCountIsMetAsNearAsTheCutAllows) {
  const auto image = test::quarters(120, 120, 60);
  for (const int count : {4, 16, 50, 100}) {
    EXPECT_NEAR(slic(image, count, 10).count, count, 2 + count / 3) << count;
    EXPECT_NEAR(felzenszwalb(image, count).count, count, 2 + count / 4) << count;
    EXPECT_NEAR(grid(120, 120, count).count, count, 1 + count / 10) << count;
  }
}

TEST(Segmentation, AGridIsRectanglesInRows) {
  const auto s = grid(6, 4, 6);
  EXPECT_EQ(s.count, 6);
  EXPECT_EQ(s.labels,
            (std::vector<int>{0, 0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 3, 3, 4, 4, 5, 5}));
}

TEST(Segmentation, CompactSuperpixelsApproachSquares) {
  const auto image = test::quarters(64, 64, 90);
  EXPECT_EQ(slic(image, 16, 1e6).labels, grid(64, 64, 16).labels);
}

// scikit-image's definition, written down once more without any window object.
Segmentation slowQuickshift(const Image& image, double kernel, double maxDistance, double ratio,
                            std::uint64_t seed) {
  const auto lab = labOf(image);
  const int w = image.width, h = image.height, reach = static_cast<int>(std::ceil(3 * kernel));
  const auto distance = [&](int a, int b) {
    double sum = std::pow(a % w - b % w, 2) + std::pow(a / w - b / w, 2);
    for (std::size_t c = 0; c < 3; ++c)
      sum += std::pow(
          ratio * lab[static_cast<std::size_t>(a)][c] - ratio * lab[static_cast<std::size_t>(b)][c], 2);
    return sum;
  };
  const auto sees = [&](int a, int b) {
    return std::abs(a % w - b % w) <= reach && std::abs(a / w - b / w) <= reach;
  };
  std::vector<double> density(lab.size(), 0);
  const Philox noise(seed, RandomPurpose::Noise);
  for (int a = 0; a < w * h; ++a) {
    for (int b = 0; b < w * h; ++b)
      density[static_cast<std::size_t>(a)] +=
          sees(a, b) ? std::exp(-distance(a, b) / (2 * kernel * kernel)) : 0;
    density[static_cast<std::size_t>(a)] += 1e-5 * noise.normal(static_cast<std::uint64_t>(a));
  }
  std::vector<int> labels(lab.size());
  for (int a = 0; a < w * h; ++a) {
    int at = a;
    for (bool moved = true; moved;) {
      moved = false;
      int best = at;
      double nearest = std::numeric_limits<double>::infinity();
      for (int b = 0; b < w * h; ++b) {
        if (sees(at, b) && density[static_cast<std::size_t>(b)] > density[static_cast<std::size_t>(at)] &&
            distance(at, b) < nearest) {
          nearest = distance(at, b);
          best = b;
        }
      }
      if (best != at && std::sqrt(nearest) <= maxDistance) {
        at = best;
        moved = true;
      }
    }
    labels[static_cast<std::size_t>(a)] = at;
  }
  return renumbered(w, h, labels);
}

TEST(Quickshift, IsItsDefinition) {
  const auto image = test::quarters(22, 17, 80);
  for (const double longest : {200.0, 4.0}) {
    const auto fast = quickshift(image, 1.5, longest, 0.4, 3),
               slow = slowQuickshift(image, 1.5, longest, 0.4, 3);
    EXPECT_EQ(fast, slow);
  }
  EXPECT_GT(quickshift(image, 1.5, 2, 0.4, 3).count, quickshift(image, 1.5, 200, 0.4, 3).count);
}

// Values of CIE's definition for the sRGB primaries and white (D65).
TEST(Lab, IsCie) {
  Image colours(4, 1);
  colours.set(0, 0, {255, 255, 255});
  colours.set(1, 0, {255, 0, 0});
  colours.set(2, 0, {0, 0, 255});
  colours.set(3, 0, {0, 0, 0});
  const auto lab = labOf(colours);
  const double expected[4][3] = {{100, 0, 0}, {53.24, 80.09, 67.20}, {32.30, 79.19, -107.86}, {0, 0, 0}};
  for (std::size_t i = 0; i < 4; ++i) {
    for (std::size_t c = 0; c < 3; ++c) EXPECT_NEAR(lab[i][c], expected[i][c], 0.02) << i << " " << c;
  }
}

TEST(Labels, SmallPiecesJoinTheLongestBorder) {
  const Segmentation s{4, 3, 3, {0, 0, 1, 1, 0, 2, 1, 1, 0, 0, 1, 1}};
  const auto joined = connected(s, 2);
  EXPECT_EQ(joined.labels, (std::vector<int>{0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1}));
  const Segmentation apart{3, 1, 2, {0, 1, 0}};
  EXPECT_EQ(connected(apart, 0).labels, (std::vector<int>{0, 1, 2}));
}

TEST(Labels, FromOutsideAreRenumbered) {
  const auto s = segmentationOf({{2, 2}, {7, -1, 7, 100}}, 2, 2);
  EXPECT_EQ(s.count, 3);
  EXPECT_EQ(s.labels, (std::vector<int>{1, 0, 1, 2}));
  EXPECT_EQ(toArray(s), (Array{{2, 2}, {1, 0, 1, 2}}));
  EXPECT_THROW(segmentationOf({{2, 2}, {0, 0, 0, 0.5}}, 2, 2), Error);
  EXPECT_THROW(segmentationOf({{2, 2}, {0, 0, 0, std::numeric_limits<float>::quiet_NaN()}}, 2, 2), Error);
  EXPECT_THROW(segmentationOf({{1, 4}, {0, 0, 0, 0}}, 2, 2), Error);
}

TEST(Segmentation, BordersAreDrawnBetweenLabelsOnly) {
  const Image image(4, 2, {9, 9, 9});
  const auto drawn = withBorders(image, grid(4, 2, 2), {1, 2, 3});
  EXPECT_EQ(drawn.at(0, 0), (Rgb{9, 9, 9}));
  EXPECT_EQ(drawn.at(1, 0), (Rgb{1, 2, 3}));
  EXPECT_EQ(drawn.at(2, 1), (Rgb{9, 9, 9}));
}

}  // namespace
}  // namespace hp
