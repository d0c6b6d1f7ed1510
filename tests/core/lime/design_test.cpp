// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/design.h"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

#include "core/base/outcome.h"

namespace hp {
namespace {

TEST(LimeDesign, RowZeroHasEverySegmentOn) {
  const auto design = limeDesign(1, 2, 0, 5, 40);
  EXPECT_EQ(std::accumulate(design.row(0), design.row(0) + 40, 0), 40);
}

TEST(LimeDesign, BitsAreFairAndColumnsIndependent) {
  const int samples = 4000, segments = 30;
  const auto design = limeDesign(1, 2, 0, samples, segments);
  for (int a = 0; a < segments; ++a) {
    for (int b = a; b < segments; ++b) {
      int both = 0;
      for (int s = 1; s < samples; ++s) both += design.row(s)[a] & design.row(s)[b];
      const double share = a == b ? 0.5 : 0.25;
      // Five standard deviations.
      EXPECT_NEAR(both, share * samples, 5 * std::sqrt(samples * share * (1 - share))) << a << " " << b;
    }
  }
}

TEST(LimeDesign, ABitDependsOnItsPlaceOnly) {
  const auto small = limeDesign(5, 9, 3, 50, 20), large = limeDesign(5, 9, 3, 80, 33);
  for (int s = 0; s < 50; ++s) {
    for (int k = 0; k < 20; ++k) ASSERT_EQ(small.row(s)[k], large.row(s)[k]);
  }
}

TEST(LimeDesign, SeedPictureAndRepeatMakeOthers) {
  const auto design = limeDesign(1, 2, 0, 20, 20);
  EXPECT_EQ(design, limeDesign(1, 2, 0, 20, 20));
  EXPECT_NE(design, limeDesign(2, 2, 0, 20, 20));
  EXPECT_NE(design, limeDesign(1, 3, 0, 20, 20));
  EXPECT_NE(design, limeDesign(1, 2, 1, 20, 20));
}

TEST(LimeDesign, RefusesWhatItCannotIndex) {
  EXPECT_THROW(limeDesign(1, 2, 0, 0, 20), Error);
  EXPECT_THROW(limeDesign(1, 2, 0, 20, 0), Error);
  EXPECT_THROW(limeDesign(1, 2, 0, 1 << 24, 1), Error);
}

TEST(LimeDesign, TheStreamIsTheDigestsFirst64Bits) {
  EXPECT_EQ(streamOf("00000000000000ffab"), 0xFFU);
  EXPECT_EQ(streamOf("8000000000000000" + std::string(48, '1')), 0x8000000000000000U);
}

}  // namespace
}  // namespace hp
