// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/kernel_pictures.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/core/compare/memory_weights.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

using test::MemoryWeights;
using Floats = std::vector<float>;
using Names = std::vector<std::string>;

KernelPictures picturesOf(const WeightsSource& baseline, const WeightsSource& candidate,
                          const Names& tensors = {}) {
  return kernelPictures(Baseline<const WeightsSource*>(&baseline),
                        Candidate<const WeightsSource*>(&candidate), tensors, {});
}

MemoryWeights weightsWith(const std::string& name, const Shape& shape, const Floats& values) {
  MemoryWeights weights("a.pth");
  weights.add(name, {shape, values});
  return weights;
}

TEST(KernelPictures, ThreeChannelsAreColours) {
  // Two kernels of 3 x 1 x 2: red, green and blue follow each other.
  const auto a = weightsWith("c", {2, 3, 1, 2}, {-2, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 0});
  const auto b = weightsWith("c", {2, 3, 1, 2}, {-2, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, -0.5f});
  const KernelPictures found = picturesOf(a, b);
  EXPECT_TRUE(found.inColour);
  EXPECT_EQ(found.kernels, 2);
  EXPECT_EQ(found.scale, 2);
  EXPECT_EQ(found.differenceScale, 0.5);
  ASSERT_EQ(found.baseline.size(), 2u);
  EXPECT_EQ(found.baseline[0].width, 2);
  EXPECT_EQ(found.baseline[0].height, 1);
  EXPECT_EQ(found.baseline[0].at(0, 0), (Rgb{0, 128, 191}));
  EXPECT_EQ(found.baseline[0].at(1, 0), (Rgb{128, 255, 128}));
  EXPECT_EQ(found.candidate[1].at(1, 0), (Rgb{128, 128, 96})) << "of the scale of both";
  EXPECT_EQ(found.difference[1].at(1, 0), (Rgb{128, 128, 0})) << "less is dark, on its own scale";
  EXPECT_EQ(found.difference[0].at(0, 0), (Rgb{128, 128, 128}));
}

TEST(KernelPictures, OtherChannelsAreGreyPicturesOfTheirOwn) {
  const auto a = weightsWith("c", {1, 2, 1, 1}, {4, -1}), b = weightsWith("c", {1, 2, 1, 1}, {4, 1});
  const KernelPictures found = picturesOf(a, b);
  EXPECT_FALSE(found.inColour);
  EXPECT_EQ(found.kernels, 2);
  EXPECT_EQ(found.baseline[0].at(0, 0), (Rgb{255, 255, 255}));
  EXPECT_EQ(found.baseline[1].at(0, 0), (Rgb{96, 96, 96}));
  EXPECT_EQ(found.difference[1].at(0, 0), (Rgb{255, 255, 255}));
}

TEST(KernelPictures, EqualKernelsDifferNowhereAndNotANumberIsSeen) {
  const float nan = std::numeric_limits<float>::quiet_NaN();
  const auto a = weightsWith("c", {1, 1, 1, 2}, {0, nan});
  const KernelPictures found = picturesOf(a, a);
  EXPECT_EQ(found.scale, 0);
  EXPECT_EQ(found.baseline[0].at(0, 0), (Rgb{128, 128, 128}));
  EXPECT_EQ(found.baseline[0].at(1, 0), (Rgb{255, 0, 255}));
  EXPECT_EQ(found.difference[0].at(1, 0), (Rgb{255, 0, 255}));
}

TEST(KernelPictures, TheFirstConvolutionIsTheNetworksOrTheOneOfPictures) {
  MemoryWeights weights("a.pth");
  weights.add("a.weight", {{1, 2, 1, 1}, {1, 2}});
  weights.add("dense", {{2, 2}, {1, 2, 3, 4}});
  weights.add("stem.weight", {{1, 3, 1, 1}, {1, 2, 3}});
  EXPECT_EQ(picturesOf(weights, weights).tensor, "stem.weight");
  EXPECT_EQ(picturesOf(weights, weights, {"dense", "a.weight", "stem.weight"}).tensor, "a.weight");
}

TEST(KernelPictures, ManyAreCutAndWhatCannotBeShownIsOneSentence) {
  const auto many = weightsWith("c", {300, 1, 1, 1}, Floats(300, 1));
  EXPECT_EQ(picturesOf(many, many).kernels, 300);
  EXPECT_EQ(picturesOf(many, many).baseline.size(), kMostKernels);
  const auto dense = weightsWith("d", {2, 2}, Floats(4, 1));
  HP_EXPECT_REFUSED(picturesOf(dense, dense), "holds no convolution");
  HP_EXPECT_REFUSED(picturesOf(many, dense), "holds no tensor 'c'");
  const auto large = weightsWith("c", {1, 1, 65, 2}, Floats(130, 1));
  HP_EXPECT_REFUSED(picturesOf(large, large), "65 x 2: too large");
}

}  // namespace
}  // namespace hp
