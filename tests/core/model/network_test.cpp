// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/network.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/imaging/image.h"
#include "core/model/graph_builder.h"
#include "core/model/tensors.h"
#include "tests/support/expect_error.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

TEST(Network, ClassesByNumberAndName) {
  const auto network = test::tinyNetwork().withClassNames({"tabby", "tiger cat", "crane", "crane"});
  EXPECT_EQ(network.classIndex("2"), 2);
  EXPECT_EQ(network.classIndex("Tiger Cat"), 1);
  EXPECT_NE(test::sentenceOf([&] { network.classIndex("4"); }).find("0 to 3"), std::string::npos);
  EXPECT_NE(test::sentenceOf([&] { network.classIndex("crane"); }).find("2 and 3"), std::string::npos);
  EXPECT_NE(test::sentenceOf([&] { network.classIndex("taby"); }).find("nearest is tabby"),
            std::string::npos);
  EXPECT_NE(test::sentenceOf([&] { test::tinyNetwork().classIndex("tabby"); }).find("by number"),
            std::string::npos);
}

TEST(Network, MissingAndMisshapenTensorsAreNamed) {
  auto content = test::tinyNetwork().content();
  content.weights.erase("features.4.bias");
  EXPECT_NE(test::sentenceOf([&] { makeNetwork(content); }).find("'features.4.bias'"), std::string::npos);
  content = test::tinyNetwork().content();
  content.weights["classifier.weight"] = at::zeros({4, 7});
  const auto message = test::sentenceOf([&] { makeNetwork(content); });
  EXPECT_NE(message.find("4x7"), std::string::npos);
  EXPECT_NE(message.find("4x6"), std::string::npos);
}

TEST(Network, DigestKnowsNamesShapesAndBits) {
  const auto network = test::tinyNetwork();
  EXPECT_EQ(network.digest(), test::tinyNetwork().digest());
  EXPECT_NE(network.digest(), test::tinyNetwork(4, 2).digest());
  auto weights = network.content().weights;
  weights["classifier.bias"] = weights["classifier.bias"].clone();
  EXPECT_EQ(digestOf(weights), network.digest());
  weights["classifier.bias"].data_ptr<float>()[0] *= -1;
  EXPECT_NE(digestOf(weights), network.digest());
}

TEST(Preprocessing, MeanDeviationAndChannelOrder) {
  auto network = test::tinyNetwork();
  Image image(12, 12);
  for (int y = 0; y < 12; ++y) {
    for (int x = 0; x < 12; ++x) image.set(x, y, {10, 128, 250});
  }
  const auto input = prepareInput(network, image);
  ASSERT_EQ(input.shape, (Shape{1, 3, 12, 12}));
  EXPECT_NEAR(input.values[0], (10 / 255.0 - 0.485) / 0.229, 1e-6);
  EXPECT_NEAR(input.values[2 * 144], (250 / 255.0 - 0.406) / 0.225, 1e-6);
  EXPECT_EQ(imageOfInput(network, input), image);
  auto swapped = network.preprocessing();
  swapped.bgr = true;
  network = network.withPreprocessing(swapped);
  EXPECT_NEAR(prepareInput(network, image).values[0], (250 / 255.0 - 0.485) / 0.229, 1e-6);
  EXPECT_EQ(imageOfInput(network, prepareInput(network, image)), image);
}

Network greyNetwork() {
  GraphBuilder b({1, 2, 3});
  b.linear("fc", b.add("flat", layer::Flatten{}, {0}), 2);
  const auto network = test::withRandomWeights(b.build(), 1);
  auto grey = network.preprocessing();
  grey.mean = {0.25};
  grey.deviation = {0.5};
  return network.withPreprocessing(grey);
}

// Rec. 601 luma weighs the three colours differently, so that an exchange of two would show.
TEST(Preprocessing, GreyIsLuma) {
  const auto network = greyNetwork();
  const std::vector<std::pair<Rgb, double>> colours{
      {{200, 0, 0}, 0.299 * 200}, {{0, 200, 0}, 0.587 * 200}, {{0, 0, 200}, 0.114 * 200}};
  for (const auto& [colour, luma] : colours) {
    Image image(3, 2);
    image.set(2, 1, colour);
    const auto input = prepareInput(network, image);
    ASSERT_EQ(input.shape, (Shape{1, 1, 2, 3}));
    EXPECT_NEAR(input.values[5], (luma / 255 - 0.25) / 0.5, 1e-6);
    EXPECT_NEAR(input.values[0], -0.5, 1e-6);
  }
}

TEST(Preprocessing, OneChannelComesBackAsGrey) {
  const auto network = greyNetwork();
  Image expected(3, 2);
  for (int x = 0; x < 3; ++x) {
    for (int y = 0; y < 2; ++y) {
      const auto level = static_cast<std::uint8_t>(100 * x + 50 * y);
      expected.set(x, y, {level, level, level});
    }
  }
  EXPECT_EQ(imageOfInput(network, prepareInput(network, expected)), expected);
  const Array beyond{{1, 1, 2, 3}, {-9, 9, 0, 0, 0, 0}};
  EXPECT_EQ(imageOfInput(network, beyond).rgb[0], 0);
  EXPECT_EQ(imageOfInput(network, beyond).rgb[3], 255);
  EXPECT_EQ(imageOfInput(network, beyond).rgb[6], 64);  // 0.25 * 255
}

// Without a shorter side the whole picture is squeezed into the crop; with one, its ends are cut off.
TEST(Preprocessing, ResizeOfZeroSqueezesTheWholePicture) {
  const auto network = test::tinyNetwork();
  Image image(48, 12);
  for (int y = 0; y < 12; ++y) {
    for (int x = 0; x < 48; ++x) image.set(x, y, x < 24 ? Rgb{40, 40, 40} : Rgb{240, 240, 240});
  }
  const auto squeezed = visibleImage(network, image);
  ASSERT_EQ(squeezed.rgb.size(), 12u * 12 * 3);
  const auto red = [&](int x, int y) {
    return int{squeezed.rgb[static_cast<std::size_t>(3 * (12 * y + x))]};
  };
  for (int y = 0; y < 12; ++y) {
    EXPECT_EQ(red(0, y), 40);
    EXPECT_EQ(red(4, y), 40);
    EXPECT_EQ(red(7, y), 240);
    // A triangle of +-4 pixels centred 2 pixels before the edge: 2^2 / (2 * 4^2) of it lies beyond.
    EXPECT_NEAR(red(5, y), 40 + 200 * 0.125, 1);
    EXPECT_NEAR(red(6, y), 240 - 200 * 0.125, 1);
  }
}

TEST(Preprocessing, AWrongCropSizeIsSaid) {
  auto network = test::tinyNetwork();
  auto wrong = network.preprocessing();
  wrong.width = 20;
  EXPECT_NE(test::sentenceOf([&] {
              prepareInput(network.withPreprocessing(wrong), Image(30, 30));
            }).find("3x12x20"),
            std::string::npos);
}

}  // namespace
}  // namespace hp
