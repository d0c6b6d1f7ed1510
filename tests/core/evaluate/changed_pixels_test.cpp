// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <cmath>

#include "core/base/philox.h"
#include "core/imaging/image_file.h"
#include "tests/core/evaluate/transformation_inputs.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

using test::networkFor;
using test::valueAt;

/// Three channels of known mean and deviation, in the order blue, green, red.
Network normalising(std::int64_t height, std::int64_t width) {
  const auto network = networkFor(3, height, width);
  auto preprocessing = network.preprocessing();
  preprocessing.mean = {0.1, 0.2, 0.3};
  preprocessing.deviation = {0.5, 0.25, 2};
  preprocessing.bgr = true;
  return network.withPreprocessing(preprocessing);
}

/// Smooth colours, so that JPEG's coarser colours lose little.
Image smoothPicture(int width, int height) {
  Image picture(width, height);
  for (int y = 0; y < height; ++y)
    for (int x = 0; x < width; ++x)
      picture.set(x, y,
                  {static_cast<std::uint8_t>(60 + 2 * x), static_cast<std::uint8_t>(90 + 2 * y),
                   static_cast<std::uint8_t>(200 - x - y)});
  return picture;
}

Array changed(const Network& network, const Array& input, const char* kind, double amount) {
  return transformed(network, input, {kind, amount}, {3, 0, 0});
}

double pixelOf(const Network& network, const Array& input, std::int64_t channel, std::int64_t y,
               std::int64_t x) {
  const auto& p = network.preprocessing();
  const auto c = static_cast<std::size_t>(channel);
  return (valueAt(input, channel, y, x) * p.deviation[c] + p.mean[c]) * 255;
}

TEST(ChangedPixels, BrightnessIsInPixelSteps) {
  const auto network = normalising(8, 8);
  const auto picture = smoothPicture(8, 8);
  const auto input = prepareInput(network, picture);
  const auto brighter = changed(network, input, "brightness", 50.5),
             darker = changed(network, input, "brightness", -100);
  EXPECT_NEAR(pixelOf(network, brighter, 2, 1, 3), 66 + 50.5, 1e-3);  // the third channel is red
  EXPECT_NEAR(pixelOf(network, brighter, 0, 1, 3), 196 + 50.5, 1e-3);
  EXPECT_NEAR(pixelOf(network, darker, 2, 1, 3), 0, 1e-3);
  EXPECT_NEAR(pixelOf(network, changed(network, input, "brightness", 100), 0, 0, 0), 255, 1e-3);
}

TEST(ChangedPixels, ContrastIsAboutTheChannelsMean) {
  const auto network = normalising(8, 8);
  const auto input = prepareInput(network, smoothPicture(8, 8));
  // Red is 60 to 74, on average 67; green 90 to 104, on average 97.
  const auto doubled = changed(network, input, "contrast", 2);
  EXPECT_NEAR(pixelOf(network, doubled, 2, 0, 7), 67 + 2 * 7, 1e-3);
  EXPECT_NEAR(pixelOf(network, doubled, 1, 0, 0), 97 - 2 * 7, 1e-3);
  const auto none = changed(network, input, "contrast", 0);
  for (int x = 0; x < 8; ++x) EXPECT_NEAR(pixelOf(network, none, 2, 3, x), 67, 1e-3);
}

TEST(ChangedPixels, BlurIsAWeightedMeanWithMirroredBorders) {
  const auto network = networkFor(2, 7, 10);
  const auto input = test::randomInput(network);
  const auto blurred = changed(network, input, "blur", 0.8);
  const auto mirror = [](int i, int size) { return i < 0 ? -i : i >= size ? 2 * (size - 1) - i : i; };
  for (int y = 0; y < 7; ++y) {
    for (int x = 0; x < 10; ++x) {
      double sum = 0, weights = 0;
      for (int dy = -4; dy <= 4; ++dy)
        for (int dx = -4; dx <= 4; ++dx) {
          const double weight = std::exp(-(dx * dx + dy * dy) / (2 * 0.64));
          weights += weight;
          sum += weight * valueAt(input, 1, mirror(y + dy, 7), mirror(x + dx, 10));
        }
      EXPECT_NEAR(valueAt(blurred, 1, y, x), sum / weights, 1e-6);
    }
  }
}

TEST(ChangedPixels, JpegAtHighQualityIsNearlyNothingAndAtLowQualityMore) {
  const auto network = normalising(32, 32);
  const auto input = prepareInput(network, smoothPicture(32, 32));
  const auto error = [&](double amount) {
    const auto after = changed(network, input, "jpeg", amount);
    double worst = 0;
    for (int c = 0; c < 3; ++c)
      for (int y = 0; y < 32; ++y)
        for (int x = 0; x < 32; ++x)
          worst =
              std::max(worst, std::abs(pixelOf(network, after, c, y, x) - pixelOf(network, input, c, y, x)));
    return worst;
  };
  EXPECT_LE(error(1), 5);
  EXPECT_GT(error(95), 3 * error(1));
}

TEST(ChangedPixels, JpegKeepsAGreyNetworksChannel) {
  const auto network = networkFor(1, 16, 16);
  const auto input = prepareInput(network, Image(16, 16, {100, 100, 100}));
  const auto after = changed(network, input, "jpeg", 10);
  EXPECT_EQ(after.shape, input.shape);
  for (std::size_t i = 0; i < input.values.size(); ++i) EXPECT_NEAR(after.values[i], input.values[i], 0.02);
}

TEST(EncodedJpeg, ReadsBackAlmostAtQualityHundred) {
  const auto picture = smoothPicture(40, 24);
  const auto back = readImage(encodedJpeg(picture, 100), "picture");
  ASSERT_EQ(back.width, 40);
  ASSERT_EQ(back.height, 24);
  for (std::size_t i = 0; i < picture.rgb.size(); ++i) EXPECT_NEAR(back.rgb[i], picture.rgb[i], 4);
  EXPECT_LT(encodedJpeg(picture, 10).size(), encodedJpeg(picture, 100).size());
  HP_EXPECT_REFUSED(encodedJpeg(picture, 101), "between 1 and 100");
  HP_EXPECT_REFUSED(encodedJpeg({}, 50), "empty picture");
  HP_EXPECT_REFUSED(encodedJpeg(Image(70000, 1), 50), "cannot be written as JPEG");
}

TEST(ChangedPixels, NoiseHasItsDeviationAndNoMean) {
  const auto network = networkFor(3, 64, 64);
  const auto input = test::randomInput(network);
  const auto noisy = transformed(network, input, {"noise", 0.25}, {11, 4, 2});
  double sum = 0, squares = 0;
  for (std::size_t i = 0; i < input.values.size(); ++i) {
    const double noise = noisy.values[i] - input.values[i];
    sum += noise;
    squares += noise * noise;
  }
  const auto count = static_cast<double>(input.values.size());
  EXPECT_NEAR(sum / count, 0, 4 * 0.25 / std::sqrt(count));
  EXPECT_NEAR(std::sqrt(squares / count), 0.25, 0.25 * 4 / std::sqrt(2 * count));
}

TEST(ChangedPixels, NoiseIsAFunctionOfSeedPictureAndRepeat) {
  const auto network = networkFor(1, 12, 12);
  const auto input = test::randomInput(network), other = test::randomInput(network, 2);
  const auto noisy = [&](TransformationSeed seed) { return transformed(network, input, {"noise", 1}, seed); };
  const auto first = noisy({1, 2, 3});
  noisy({9, 9, 9});
  EXPECT_EQ(noisy({1, 2, 3}), first);
  EXPECT_NE(noisy({2, 2, 3}), first);
  EXPECT_NE(noisy({1, 3, 3}), first);
  EXPECT_NE(noisy({1, 2, 4}), first);
  EXPECT_NE(noisy({1, 3, 2}), first);
  // The same noise on another picture, and scaled.
  const auto onOther = transformed(network, other, {"noise", 1}, {1, 2, 3});
  const auto half = transformed(network, input, {"noise", 0.5}, {1, 2, 3});
  for (std::size_t i = 0; i < input.values.size(); ++i) {
    EXPECT_NEAR(onOther.values[i] - other.values[i], first.values[i] - input.values[i], 1e-5);
    EXPECT_NEAR(2 * (half.values[i] - input.values[i]), first.values[i] - input.values[i], 1e-5);
  }
}

TEST(ChangedPixels, NoiseHasAStreamForEveryPictureAndRepeat) {
  const auto network = networkFor(1, 2, 2);
  const Array input{{1, 1, 2, 2}, std::vector<float>(4)};
  const auto noisy = transformed(network, input, {"noise", 0.5}, {7, 5, 3});
  const Philox noise(7, RandomPurpose::Noise, (std::uint64_t{1 + 3} << 32) + 5);
  for (std::size_t i = 0; i < 4; ++i) EXPECT_EQ(noisy.values[i], static_cast<float>(0.5 * noise.normal(i)));
}

TEST(ChangedPixels, MapsStayWhereTheyAre) {
  const auto map = test::randomMap(6, 5);
  for (const Transformation& one : {Transformation{"noise", 1}, Transformation{"jpeg", 90},
                                    Transformation{"blur", 3}, Transformation{"occlusion", 1, Region{}}}) {
    EXPECT_EQ(transformedMap(map, one), map);
    EXPECT_EQ(undoneMap(map, one), map);
  }
}

}  // namespace
}  // namespace hp
