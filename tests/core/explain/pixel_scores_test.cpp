// SPDX-License-Identifier: GPL-3.0-or-later
// Networks that score every pixel: asked for classes and explained as means over the pixels.
#include <gtest/gtest.h>

#include <cmath>

#include "core/explain/gradient.h"
#include "core/explain/lime/lime.h"
#include "core/explain/lrp/start.h"
#include "core/explain/method.h"
#include "core/explain/target_score.h"
#include "core/model/classify.h"
#include "core/model/executor.h"
#include "core/model/graph_builder.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

constexpr int kSide = 12;

/// Down by half and up again, as a U-Net; with `averaged` the mean over the pixels is a layer of its own.
Network pixelNetwork(int units = 3, bool averaged = false) {
  GraphBuilder build({3, kSide, kSide});
  auto x = build.relu("relu", build.conv("conv", 0, {.out = 5, .kernel = {2, 2}, .stride = {2, 2}}));
  x = build.add("up", layer::ConvTranspose2d{.in = 5, .out = units, .kernel = {3, 3}, .stride = {2, 2}}, {x});
  x = build.add("rows", layer::Slice{.axis = 1, .begin = 0, .end = kSide}, {x});
  x = build.add("columns", layer::Slice{.axis = 2, .begin = 0, .end = kSide}, {x});
  if (averaged) build.add("mean", layer::GlobalMean{}, {x});
  return test::withRandomWeights(build.build(), 3)
      .withPreprocessing({.resize = 0, .width = kSide, .height = kSide});
}

/// Mean over the pixels of the softmax over the classes, in plain loops; `logits` is 1 x classes x H x W.
std::vector<double> meanShares(const Array& logits) {
  const auto classes = static_cast<std::size_t>(logits.size(1));
  const auto pixels = logits.values.size() / classes;
  std::vector<double> means(classes, 0);
  for (std::size_t p = 0; p < pixels; ++p) {
    double sum = 0;
    for (std::size_t c = 0; c < classes; ++c) sum += std::exp(double{logits.values[c * pixels + p]});
    for (std::size_t c = 0; c < classes; ++c)
      means[c] += std::exp(double{logits.values[c * pixels + p]}) / sum / static_cast<double>(pixels);
  }
  return means;
}

Array rawAnswer(const Network& network, const Array& input) {
  return toArray(logits(network, toTensor(input), {}));
}

TEST(PixelScores, ClassesAreMeansOverThePixels) {
  const auto network = pixelNetwork(), averaged = pixelNetwork(3, true);
  const auto input = test::randomInput(network);
  const auto shares = meanShares(rawAnswer(network, input));
  const auto means = rawAnswer(averaged, input);
  const auto answer = classify(network, input, {});
  ASSERT_EQ(answer.classes.size(), 3U);
  ASSERT_EQ(answer.logits.size(), 3U);
  for (const auto& row : answer.classes) {
    const auto i = static_cast<std::size_t>(row.index);
    EXPECT_NEAR(row.probability, shares[i], 1e-12);
    EXPECT_NEAR(row.logit, means.values[i], 1e-6);
    EXPECT_NEAR(answer.logits[i], means.values[i], 1e-6);
  }
  EXPECT_GE(answer.classes[0].logit, answer.classes[1].logit);
}

TEST(PixelScores, OfOneUnitAreOfTwoClasses) {
  const auto network = pixelNetwork(1);
  const auto input = test::randomInput(network);
  const auto logits = rawAnswer(network, input);
  double mean = 0, one = 0;
  for (const float logit : logits.values) {
    mean += logit / static_cast<double>(logits.values.size());
    one += 1 / (1 + std::exp(-double{logit})) / static_cast<double>(logits.values.size());
  }
  for (const auto& row : classify(network, input, {}).classes) {
    EXPECT_NEAR(row.probability, row.index == 1 ? one : 1 - one, 1e-9);
    EXPECT_NEAR(row.logit, row.index == 1 ? mean : -mean, 1e-9);
  }
}

TEST(PixelScores, TheGradientIsOfTheMean) {
  const auto network = pixelNetwork(), averaged = pixelNetwork(3, true);
  const auto input = test::randomInput(network);
  const auto of = [&](const Network& which) {
    return explain(gradientMethod(), {which, input, 2}, GradientParams{}, {});
  };
  const auto found = of(network), expected = of(averaged);
  EXPECT_NEAR(found.start, expected.start, 1e-6);
  for (std::size_t i = 0; i < expected.channels.values.size(); ++i)
    ASSERT_NEAR(found.channels.values[i], expected.channels.values[i], 1e-7) << i;
}

TEST(PixelScores, AsProbabilityAreTheMeanProbability) {
  const auto network = pixelNetwork();
  const auto input = test::randomInput(network);
  const auto logits = rawAnswer(network, input);
  EXPECT_NEAR(targetScore(toTensor(logits), 1, Score::Probability).item<double>(), meanShares(logits)[1],
              1e-6);
}

TEST(PixelScores, GradCamLooksBelowTheMapsOfTheClasses) {
  const auto network = pixelNetwork(), averaged = pixelNetwork(3, true);
  const auto input = test::randomInput(network);
  const auto& method = methodById("grad-cam");
  EXPECT_EQ(defaultCamLayer(network.graph()), "relu");
  const auto found = explain(method, {network, input, 0}, method.defaults, {});
  const auto expected = explain(method, {averaged, input, 0}, method.defaults, {});
  EXPECT_EQ(found.layer, "relu");
  for (std::size_t i = 0; i < expected.map.values.size(); ++i)
    ASSERT_NEAR(found.map.values[i], expected.map.values[i], 1e-6) << i;
}

TEST(PixelScores, LrpBeginsEvenlyAtEveryPixel) {
  const auto scores = at::arange(12, at::kFloat).reshape({1, 3, 2, 2});
  EXPECT_EQ(lrp::startValue(scores, 1, LrpStart::Logit), 5.5);
  const auto start = lrp::startRelevance(scores, 1, 3);
  EXPECT_EQ(toArray(start), (Array{{1, 3, 2, 2}, {0, 0, 0, 0, 0.75f, 0.75f, 0.75f, 0.75f, 0, 0, 0, 0}}));
  const auto shares = meanShares(toArray(scores));
  EXPECT_NEAR(lrp::startValue(scores, 2, LrpStart::Margin), shares[2] - shares[1], 1e-9);
}

TEST(PixelScores, LrpCarriesTheMeanLogitToThePicture) {
  const auto network = pixelNetwork();
  const auto input = test::randomInput(network);
  const auto& method = methodById("lrp");
  const auto result = explain(method, {network, input, 1}, method.defaults, {});
  EXPECT_NEAR(result.start, rawAnswer(pixelNetwork(3, true), input).values[1], 1e-5);
  EXPECT_FALSE(result.ledger.empty());
  for (const float value : result.map.values) ASSERT_TRUE(std::isfinite(value));
}

TEST(PixelScores, LimeExplainsTheMeanProbability) {
  const auto network = pixelNetwork();
  const auto input = test::randomInput(network);
  LimeParams params;
  params.segmentation = SegmentationKind::Grid;
  params.segments = 9;
  params.samples = 100;
  const auto result = limeMethod().run({network, input, 1}, params, {});
  EXPECT_NEAR(result.start, meanShares(rawAnswer(network, input))[1], 1e-6);
  for (const int count : {1, 2, 3}) {
    const ThreadScope threads(count);
    EXPECT_EQ(limeMethod().run({network, input, 1}, params, {}).map, result.map) << count << " threads";
  }
}

}  // namespace
}  // namespace hp
