// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weights_pictures.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "core/imaging/figure_page.h"

namespace hp {
namespace {

constexpr std::size_t kBins = JointHistogram::kBins;

JointHistogram histogramWith(std::size_t baseline, std::size_t candidate) {
  JointHistogram histogram{.tensor = "w", .low = -1, .high = 1};
  histogram.counts[candidate * kBins + baseline] = 7;
  histogram.pairs = 7;
  return histogram;
}

/// Middle of all pixels that are there in one picture and not in the other.
std::pair<double, double> middleOfWhatDiffers(const Image& a, const Image& b) {
  double x = 0, y = 0, count = 0;
  for (int row = 0; row < a.height; ++row) {
    for (int column = 0; column < a.width; ++column) {
      if (a.at(column, row) == b.at(column, row)) continue;
      x += column;
      y += row;
      ++count;
    }
  }
  return {x / count, y / count};
}

TEST(WeightsPictures, TheBaselineRunsToTheRightAndTheCandidateUp) {
  const Image none = drawScatter(histogramWith(0, 0), false);
  JointHistogram both = histogramWith(0, 0);
  both.counts[10] = 7;  // the baseline's bin 10, the candidate's bin 0
  const auto right = middleOfWhatDiffers(drawScatter(both, false), none);
  both = histogramWith(0, 0);
  both.counts[10 * kBins] = 7;
  const auto up = middleOfWhatDiffers(drawScatter(both, false), none);
  EXPECT_NEAR(right.first - up.first, 50, 1) << "ten bins of five pixels";
  EXPECT_NEAR(right.second - up.second, 50, 1);
}

TEST(WeightsPictures, EveryPictureIsOfTheThemeAndRepeats) {
  const JointHistogram histogram = histogramWith(3, 5);
  const KernelPictures kernels{.tensor = "c",
                               .shape = {1, 1, 2, 3},
                               .kernels = 1,
                               .baseline = {Image(3, 2, {9, 9, 9})},
                               .candidate = {Image(3, 2, {99, 9, 9})},
                               .difference = {Image(3, 2, {9, 99, 9})}};
  for (const bool dark : {false, true}) {
    const Rgb page = dark ? kDarkInk.page : kLightInk.page;
    for (const Image& image :
         {drawValues(histogram, dark), drawScatter(histogram, dark), drawKernels(kernels, dark)})
      EXPECT_EQ(image.at(0, 0), page);
    EXPECT_EQ(drawKernels(kernels, dark), drawKernels(kernels, dark));
  }
  const Image drawn = drawKernels(kernels, false);
  int red = 0;
  for (int y = 0; y < drawn.height; ++y)
    for (int x = 0; x < drawn.width; ++x) red += drawn.at(x, y) == Rgb{99, 9, 9};
  EXPECT_EQ(red, 6 * 12 * 12) << "six weights of 12 x 12 pixels";
}

TEST(WeightsPictures, AddWhatIsThereAndSayWhatIsNot) {
  Document document;
  addWeightsViews({.numbers = histogramWith(1, 1), .obstacles = {"No kernels."}}, "other", document);
  ASSERT_EQ(document.blocks.size(), 3u);
  EXPECT_NE(std::get<Picture>(document.blocks[0]).alternative.find("7 pairs"), std::string::npos);
  EXPECT_TRUE(std::get<Paragraph>(document.blocks[2]).quiet);
}

}  // namespace
}  // namespace hp
