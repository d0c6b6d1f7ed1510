// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/nearest_names.h"

#include <gtest/gtest.h>

namespace hp {
namespace {

TEST(NearestNames, ThreeByDistanceThenAlphabet) {
  const std::vector<std::string> names{"resnet18", "resnet152", "resnet50", "vgg16", "resnet101"};
  EXPECT_EQ(nearestNames(names, "resnet51"), "resnet50, resnet101, resnet152");
  EXPECT_EQ(nearestNames({"kitten", "sitting"}, "sittin"), "sitting, kitten");
}

TEST(NearestNames, WhatContainsTheNameComesFirstWhateverItsCase) {
  EXPECT_EQ(nearestNames({"cart", "Egyptian Cat", "bat", "rat"}, "CAT"), "Egyptian Cat, bat, cart");
}

TEST(NearestNames, FewOrNoCandidates) {
  EXPECT_EQ(nearestNames({}, "a"), "");
  EXPECT_EQ(nearestNames({"b"}, "a"), "b");
}

TEST(NearestNames, LoweringLeavesOtherBytesAlone) { EXPECT_EQ(lowered("AZ\xc3\x89@["), "az\xc3\x89@["); }

}  // namespace
}  // namespace hp
