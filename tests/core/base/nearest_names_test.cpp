// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest_names.h"

#include <gtest/gtest.h>

namespace hp {
namespace {

TEST(NearestNames, ThreeByDistanceThenAlphabet) {
  const std::vector<std::string> names{"resnet18", "resnet152", "resnet50", "vgg16", "resnet101"};
  EXPECT_EQ(nearestNames(names, "resnet51"), "; the nearest are resnet50, resnet101, resnet152");
  EXPECT_EQ(nearestNames({"kitten", "sitting"}, "sittin"), "; the nearest are sitting, kitten");
}

TEST(NearestNames, WhatContainsTheNameComesFirstWhateverItsCase) {
  EXPECT_EQ(nearestNames({"cart", "Egyptian Cat", "bat", "rat"}, "CAT"),
            "; the nearest are Egyptian Cat, bat, cart");
}

TEST(NearestNames, OneIsOne) {
  EXPECT_EQ(nearestNames({"data", "train"}, "trian"), "; the nearest is train");
}

// A third of the letters may be wrong; what shares none of them was not meant.
TEST(NearestNames, WhatIsFarIsNotOffered) {
  EXPECT_EQ(nearestNames({"data"}, "dtaa"), "; the nearest is data");
  EXPECT_EQ(nearestNames({"data"}, "dxyz"), "");
  EXPECT_EQ(nearestNames({"data", "models"}, "foo"), "");
  EXPECT_EQ(nearestNames({"abcdefghi"}, "abcdefxyz"), "; the nearest is abcdefghi");
  EXPECT_EQ(nearestNames({"abcdefghi"}, "abcdewxyz"), "");
  EXPECT_EQ(nearestNames({"b"}, "a"), "");
  EXPECT_EQ(nearestNames({}, "a"), "");
}

TEST(NearestNames, LoweringLeavesOtherBytesAlone) { EXPECT_EQ(lowered("AZ\xc3\x89@["), "az\xc3\x89@["); }

}  // namespace
}  // namespace hp
