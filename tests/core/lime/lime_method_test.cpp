// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <thread>

#include "core/base/array_file.h"
#include "core/base/outcome.h"
#include "core/explain/lime/lime.h"
#include "core/explain/lime/prediction.h"
#include "core/model/executor.h"
#include "tests/support/temporary_folder.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

Network network() {
  static const auto kNetwork = test::tinyNetwork().withPreprocessing(
      {.resize = 0, .width = 12, .height = 12, .mean = {0.5, 0.5, 0.5}, .deviation = {0.25, 0.25, 0.25}});
  return kNetwork;
}

ExplainRequest request() { return {network(), test::randomInput(network()), 1}; }

LimeParams smallParams() {
  LimeParams params;
  params.segmentation = SegmentationKind::Grid;
  params.segments = 9;
  params.samples = 150;
  return params;
}

Attribution lime(const LimeParams& params, const RunContext& context = {}) {
  return limeMethod().run(request(), params, context);
}

/// Sets LibTorch's threads back when a test ends.
struct Threads {
  explicit Threads(int count) { setThreads(count); }
  ~Threads() { setThreads(before); }
  int before = threads();
};

TEST(Lime, BitsDependOnTheSeedAlone) {
  const auto expected = lime(smallParams());
  for (const int count : {1, 2, 3}) {
    const Threads scope(count);
    for (const std::int64_t batch : {1, 7, 10, 64, 1000}) {
      auto params = smallParams();
      params.batch = batch;
      const auto result = lime(params);
      EXPECT_EQ(result.map, expected.map) << count << " " << batch;
      EXPECT_EQ(result.start, expected.start);
      EXPECT_EQ(threads(), count);
    }
  }
  auto other = smallParams();
  other.seed = 1;
  EXPECT_NE(lime(other).map, expected.map);
}

// Predictions one by one, by the plain executor, on composites made pixel by pixel.
TEST(Lime, PredictionsAreTheExecutors) {
  const auto asked = request();
  const auto segments = grid(12, 12, 9);
  const auto replacement = test::randomInput(network(), 99);
  const auto design = limeDesign(1, 1, 0, 41, 9);
  const int targets[] = {asked.target, 3};
  const auto fast =
      predictSamples(asked, targets, Composites(asked.input, replacement, segments), segments, design, 0, {});
  for (int s = 0; s < design.samples; ++s) {
    auto input = replacement;
    for (std::size_t i = 0; i < input.values.size(); ++i) {
      if (design.row(s)[segments.labels[i % 144]]) input.values[i] = asked.input.values[i];
    }
    const auto shares = at::softmax(logits(asked.network, toTensor(input), {}).to(at::kDouble), 1);
    for (std::size_t k = 0; k < 2; ++k)
      EXPECT_NEAR(fast[k][static_cast<std::size_t>(s)], shares[0][targets[k]].item<double>(), 1e-6);
  }
}

TEST(Lime, ABinaryNetworksClassesAreComplements) {
  const auto binary = test::tinyNetwork(1).withPreprocessing(network().preprocessing());
  const auto input = test::randomInput(binary);
  const auto one = limeMethod().run({binary, input, 1}, smallParams(), {}),
             zero = limeMethod().run({binary, input, 0}, smallParams(), {});
  EXPECT_NEAR(one.start + zero.start, 1, 1e-12);
  const double logit = logits(binary, toTensor(input), {}).item<double>();
  EXPECT_NEAR(one.start, 1 / (1 + std::exp(-logit)), 1e-6);
  for (std::size_t i = 0; i < one.map.values.size(); ++i)
    EXPECT_NEAR(one.map.values[i], -zero.map.values[i], 1e-6);
}

TEST(Lime, TheMapIsTheWeightsOfTheSegments) {
  const auto result = lime(smallParams());
  ASSERT_EQ(result.weights.size(), 9U);
  ASSERT_EQ(result.segments.shape, (Shape{12, 12}));
  for (const auto& [segment, weight, spread] : result.weights) {
    EXPECT_FALSE(spread) << "one repeat says nothing of how sure a weight is";
    for (std::size_t i = 0; i < 144; ++i) {
      if (result.segments.values[i] == static_cast<float>(segment)) {
        EXPECT_EQ(result.map.values[i], static_cast<float>(weight));
      }
    }
  }
  EXPECT_TRUE(std::is_sorted(result.weights.begin(), result.weights.end(), [](const auto& a, const auto& b) {
    return std::abs(a.weight) > std::abs(b.weight);
  }));
}

TEST(Lime, PartsAndNumberOfFeaturesFilterTheMapOnly) {
  const auto all = lime(smallParams());
  auto params = smallParams();
  params.part = LimePart::Positive;
  params.features = 2;
  const auto some = lime(params);
  EXPECT_FALSE(some.isSigned);
  std::vector<float> shown;
  for (const auto& weight : all.weights) {
    if (weight.weight > 0 && shown.size() < 2) shown.push_back(static_cast<float>(weight.weight));
  }
  for (std::size_t i = 0; i < 144; ++i) {
    const bool kept = std::find(shown.begin(), shown.end(), all.map.values[i]) != shown.end();
    EXPECT_EQ(some.map.values[i], kept ? all.map.values[i] : 0.0F);
  }
  params.part = LimePart::Negative;
  const auto negative = lime(params);
  EXPECT_TRUE(negative.isSigned);
  EXPECT_TRUE(
      std::all_of(negative.map.values.begin(), negative.map.values.end(), [](float v) { return v <= 0; }));
}

TEST(Lime, RepeatsGiveMeanAndSpread) {
  auto params = smallParams();
  params.repeats = 4;
  const auto result = lime(params);
  EXPECT_TRUE(std::all_of(result.weights.begin(), result.weights.end(),
                          [](const auto& w) { return w.spread.value() > 0; }));
  // More samples, less spread: by the law of large numbers about a factor of four here.
  params.samples = 2400;
  const auto steadier = lime(params);
  double spread = 0, steadySpread = 0;
  for (const auto& weight : result.weights) spread += weight.spread.value();
  for (const auto& weight : steadier.weights) steadySpread += weight.spread.value();
  EXPECT_LT(steadySpread, 0.6 * spread);
}

TEST(Lime, ProgressIsOneOverAllRepeats) {
  auto params = smallParams();
  params.repeats = 3;
  std::vector<Progress> heard;
  lime(params, RunContext({}, [&](const Progress& at) {
         if (at.stage != "segments") heard.push_back(at);
       }));
  EXPECT_TRUE(std::is_sorted(heard.begin(), heard.end(),
                             [](const auto& a, const auto& b) { return a.done < b.done; }));
  EXPECT_TRUE(std::all_of(heard.begin(), heard.end(), [](const auto& at) { return at.total == 450; }));
  EXPECT_EQ(heard.front().done, 0);
  EXPECT_EQ(heard.back().done, 450);
}

TEST(Lime, SegmentsComeFromAFileWhenOneIsNamed) {
  const test::TemporaryFolder folder;
  Array labels{{12, 12}, std::vector<float>(144, 3)};
  std::fill(labels.values.begin() + 72, labels.values.end(), 8.0F);
  writeNpy(folder / "segments.npy", labels);
  auto params = smallParams();
  params.segmentsFile = (folder / "segments.npy").string();
  const auto result = lime(params);
  EXPECT_EQ(result.weights.size(), 2U);
  params.segmentsFile = (folder / "missing.npy").string();
  EXPECT_THROW(lime(params), Error);
}

TEST(Lime, StopsAfterAnyStepAndLeavesTheNetworkAlone) {
  const auto expected = lime(smallParams());
  std::int64_t total = 0;
  lime(smallParams(), RunContext({}, [&](const Progress&) { ++total; }));
  ASSERT_GT(total, 3);
  // Chunks that end together are reported together: how many reports there are may vary.
  for (std::int64_t last = 1; last < total; ++last) {
    std::stop_source source;
    std::int64_t steps = 0;
    bool wasOver = true;
    const RunContext context(source.get_token(), [&](const Progress& at) {
      if (++steps != last) return;
      source.request_stop();
      wasOver = at.stage == "samples" && at.done == at.total;
    });
    try {
      lime(smallParams(), context);
      EXPECT_TRUE(wasOver) << last;
    } catch (const Stopped&) {
    }
  }
  EXPECT_EQ(lime(smallParams()).map, expected.map);
}

TEST(Lime, EveryReplacementAndCutRuns) {
  for (const auto kind : {SegmentationKind::Slic, SegmentationKind::Quickshift,
                          SegmentationKind::Felzenszwalb, SegmentationKind::Grid}) {
    for (const auto replacement :
         {ReplacementKind::OwnMean, ReplacementKind::Constant, ReplacementKind::Blurred}) {
      auto params = smallParams();
      params.segmentation = kind;
      params.replacement = replacement;
      params.samples = 40;
      const auto result = lime(params);
      EXPECT_TRUE(std::all_of(result.map.values.begin(), result.map.values.end(),
                              [](float v) { return std::isfinite(v); }));
    }
  }
}

}  // namespace
}  // namespace hp
