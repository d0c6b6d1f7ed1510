// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/replacement.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/imaging/resize.h"
#include "tests/core/lime/pictures.h"

namespace hp {
namespace {

TEST(Replacement, OwnMeanIsCutToWholeLevels) {
  Image image(4, 1);
  image.set(0, 0, {10, 0, 255});
  image.set(1, 0, {11, 1, 255});
  image.set(2, 0, {100, 100, 100});
  image.set(3, 0, {103, 100, 97});
  const auto fudged = replaced(image, {4, 1, 2, {0, 0, 1, 1}}, {});
  EXPECT_EQ(fudged.at(0, 0), (Rgb{10, 0, 255}));
  EXPECT_EQ(fudged.at(1, 0), (Rgb{10, 0, 255}));
  EXPECT_EQ(fudged.at(3, 0), (Rgb{101, 100, 98}));
}

TEST(Replacement, ConstantAndBlurredIgnoreTheSegments) {
  const auto image = test::quarters(20, 10);
  const auto segments = grid(20, 10, 8);
  EXPECT_EQ(replaced(image, segments, {.kind = ReplacementKind::Constant, .value = 77}),
            Image(20, 10, {77, 77, 77}));
  EXPECT_EQ(replaced(image, segments, {.kind = ReplacementKind::Blurred, .blur = 3}), blurred(image, 3));
}

TEST(Replacement, RefusesSegmentsOfAnotherPicture) {
  EXPECT_THROW(replaced(test::quarters(20, 10), grid(10, 20, 8), {}), Error);
}

}  // namespace
}  // namespace hp
