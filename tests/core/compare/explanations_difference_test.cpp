// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/explanations_difference.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/outcome.h"

namespace hp {
namespace {

TEST(CompareExplanations, ByHand) {
  const Array baseline{{2, 2}, {1, 2, 3, 4}}, candidate{{2, 2}, {0.5f, 2, 5, 3}};
  const auto result = compareExplanations(Baseline(baseline), Candidate(candidate));
  EXPECT_EQ(result.difference, (Array{{2, 2}, {-0.5f, 0, 2, -1}}));
  EXPECT_EQ(result.scale, (ValueRange{0, 5}));
  EXPECT_EQ(result.differenceScale, (ValueRange{-2, 2}));
  EXPECT_DOUBLE_EQ(result.agreement.rmse, std::sqrt((0.25 + 4 + 1) / 4));
  EXPECT_TRUE(std::isnan(result.agreement.ssim)) << "smaller than a window";
}

TEST(CompareExplanations, OfSignedMapsSharesASymmetricScale) {
  const Array baseline{{1, 2}, {1, 2}}, candidate{{1, 2}, {-3, 1}};
  const auto result = compareExplanations(Baseline(baseline), Candidate(candidate));
  EXPECT_EQ(result.scale, (ValueRange{-3, 3}));
  EXPECT_EQ(result.differenceScale, (ValueRange{-4, 4}));
}

TEST(CompareExplanations, OfTheSameMap) {
  const Array map{{11, 11}, std::vector<float>(121, 0.25f)};
  const auto result = compareExplanations(Baseline(map), Candidate(map));
  EXPECT_EQ(result.agreement.rmse, 0);
  EXPECT_EQ(result.agreement.ssim, 1);
  EXPECT_EQ(result.difference.values, std::vector<float>(121, 0.0f));
}

// Grad-CAM may say nothing at all of a class.
TEST(CompareExplanations, AMapOfZerosDoesNotHideTheOther) {
  const Array none{{1, 2}, {0, 0}}, faint{{1, 2}, {1e-4f, 3e-4f}}, both{{1, 2}, {-1e-4f, 3e-4f}};
  EXPECT_EQ(compareExplanations(Baseline(faint), Candidate(none)).scale, (ValueRange{0, 3e-4f}));
  EXPECT_EQ(compareExplanations(Baseline(none), Candidate(both)).scale, (ValueRange{-3e-4f, 3e-4f}));
  EXPECT_EQ(compareExplanations(Baseline(none), Candidate(none)).scale, (ValueRange{0, 1}));
}

TEST(CompareExplanations, RefusesOtherShapes) {
  EXPECT_THROW(compareExplanations(Baseline(Array{{1, 2}, {1, 2}}), Candidate(Array{{2, 1}, {1, 2}})), Error);
}

}  // namespace
}  // namespace hp
