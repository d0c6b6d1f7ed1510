// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/progress_line.h"

#include <gtest/gtest.h>

#include <cmath>

namespace hp::cli {
namespace {

TEST(ProgressLine, TellsTheTimeLeftInWholeUnits) {
  EXPECT_EQ(timeLeftText(3), "");
  EXPECT_EQ(timeLeftText(-1), "");
  EXPECT_EQ(timeLeftText(std::nan("")), "");
  EXPECT_EQ(timeLeftText(40.4), "about 40 s left");
  EXPECT_EQ(timeLeftText(119), "about 119 s left");
  EXPECT_EQ(timeLeftText(200), "about 3 min left");
  EXPECT_EQ(timeLeftText(3 * 3600.0), "about 3 h left");
}

}  // namespace
}  // namespace hp::cli
