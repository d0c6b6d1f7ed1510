// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/ground_truth.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/base/outcome.h"
#include "core/data/sample.h"
#include "core/imaging/image_file.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

double sumOf(const Array& mask) { return std::accumulate(mask.values.begin(), mask.values.end(), 0.0); }

TEST(GroundTruth, ABoxHoldsThePixelsWhoseCentresItHolds) {
  const std::vector<Box> boxes{{1, 1, 3, 2}, {2.5, 0, 4.5, 9}};
  const auto mask = maskOf(boxes, 6, 3);
  const std::vector<float> expected{0, 0, 1, 1, 0, 0,   //
                                    0, 1, 1, 1, 0, 0,   //
                                    0, 0, 1, 1, 0, 0};  //
  EXPECT_EQ(mask.shape, (Shape{3, 6}));
  EXPECT_EQ(mask.values, expected);
  EXPECT_EQ(maskOf(std::vector<Box>{{0.6, 0, 2.4, 1}}, 4, 1).values, (std::vector<float>{0, 1, 0, 0}));
  EXPECT_EQ(sumOf(maskOf({}, 6, 3)), 0);
  EXPECT_EQ(sumOf(maskOf(std::vector<Box>{{-5, -5, 50, 50}, {0, 0, 6, 3}}, 6, 3)), 18);
}

TEST(GroundTruth, AMaskFileIsWhiteWhereTheThingIs) {
  const test::TemporaryFolder folder;
  Image picture(4, 2);
  picture.set(1, 0, {255, 255, 255});
  picture.set(2, 1, {127, 127, 127});
  picture.set(3, 1, {128, 128, 128});
  writePng(folder / "mask.png", picture);
  EXPECT_EQ(readMask(folder / "mask.png").values, (std::vector<float>{0, 1, 0, 0, 0, 0, 0, 1}));
}

// What the picture shows at a place, the truth says of that place.
TEST(GroundTruth, TakesThePicturesWayToTheInput) {
  const auto sample = openSample({});
  auto preprocessing = sample.preprocessing();
  preprocessing.resize = 128;  // and cut to 96 x 96 around the centre
  const auto network = sample.withPreprocessing(preprocessing);
  Image picture(512, 256);
  for (int y = 0; y < 256; ++y)
    for (int x = 256; x < 512; ++x) picture.set(x, y, {255, 255, 255});
  const auto mask = maskOf(std::vector<Box>{{256, 0, 512, 256}}, 512, 256);
  const auto truth = truthAtInput(network, mask);
  const auto seen = visibleImage(network, picture);
  ASSERT_EQ(truth.shape, (Shape{96, 96}));
  for (int y = 0; y < 96; ++y)
    for (int x = 0; x < 96; ++x)
      ASSERT_EQ(truth.values[static_cast<std::size_t>(y * 96 + x)] > 0, seen.at(x, y)[0] >= 128) << x;
  EXPECT_EQ(sumOf(truth), 48 * 96);
}

TEST(GroundTruth, ACropKeepsTheBoxAndItsSurroundings) {
  Image picture(100, 60);
  picture.set(40, 20, {1, 2, 3});
  const auto cropped = croppedAround(picture, {40, 20, 60, 40}, 0.5);
  EXPECT_EQ(cropped.picture.width, 40);
  EXPECT_EQ(cropped.picture.height, 40);
  EXPECT_EQ(cropped.box, (Box{10, 10, 30, 30}));
  EXPECT_EQ(cropped.picture.at(10, 10), (Rgb{1, 2, 3}));
  const auto flat = croppedAround(picture, {40, 20, 60, 30}, 0.5);
  EXPECT_EQ(flat.box, (Box{10, 5, 30, 15})) << "half its width beside it, half its height above it";
  EXPECT_EQ(flat.picture.width, 40);
  EXPECT_EQ(flat.picture.height, 20);
  const auto bare = croppedAround(picture, {40, 20, 60, 40}, 0);
  EXPECT_EQ(bare.picture.width, 20);
  const auto border = croppedAround(picture, {80, 0, 100, 60}, 10);
  EXPECT_EQ(border.picture.width, 100);
  EXPECT_EQ(border.picture.height, 60);
  EXPECT_THROW(croppedAround(picture, {200, 0, 220, 10}, 0), Error);
  EXPECT_THROW(croppedAround(picture, {40, 20, 60, 40}, -1), Error);
}

}  // namespace
}  // namespace hp
