// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/sample.h"

#include <gtest/gtest.h>

#include <set>

#include "core/explain/method.h"
#include "core/model/classify.h"

namespace hp {
namespace {

constexpr std::uint64_t kUnseen = 99;  // a seed of its own, neither of training nor of the samples

const Network& sample() {
  static const Network kNetwork = openSample({});
  return kNetwork;
}

ClassScore best(const Scene& scene) {
  return classify(sample(), prepareInput(sample(), scene.image), {}).classes.front();
}

double accuracy(const SceneSpec& spec, std::uint64_t scenes) {
  int correct = 0;
  for (std::uint64_t i = 0; i < scenes; ++i) {
    const auto scene = makeScene(spec, i);
    correct += best(scene).index == scene.label ? 1 : 0;
  }
  return static_cast<double>(correct) / static_cast<double>(scenes);
}

double massInside(const std::vector<float>& map, const Array& mask) {
  double inside = 0;
  for (std::size_t i = 0; i < map.size(); ++i) inside += mask.values[i] > 0 ? std::abs(map[i]) : 0;
  return inside;
}

/// The share of a map's mass inside the mask, as a multiple of the mask's share of the picture: 1 for a map
/// that knows nothing of the object.
double massRatio(const Attribution& attribution, const Array& mask) {
  double all = 0, area = 0;
  for (const float value : attribution.map.values) all += std::abs(value);
  for (const float value : mask.values) area += value;
  const double share = massInside(attribution.map.values, mask) / all;
  return share * static_cast<double>(mask.values.size()) / area;
}

double meanMassRatio(const std::string& method) {
  constexpr std::uint64_t kScenes = 60;
  double sum = 0;
  for (std::uint64_t i = 0; i < kScenes; ++i) {
    const auto scene = makeScene({.seed = kUnseen}, i);
    const auto& row = methodById(method);
    const ExplainRequest request{sample(), prepareInput(sample(), scene.image), scene.label};
    sum += massRatio(explain(row, request, row.defaults, {}), scene.mask) / kScenes;
  }
  return sum;
}

TEST(Sample, IsANetworkWithNamesAndNoPath) {
  EXPECT_EQ(sample().title(), "Sample network");
  EXPECT_EQ(sample().architecture(), "sample");
  EXPECT_TRUE(sample().path().empty());
  EXPECT_EQ(sample().classNames(), sceneClasses());
  EXPECT_EQ(sample().classCount(), 6);
  EXPECT_EQ(sample().digest(), openSample({}).digest());
}

TEST(Sample, KnowsScenesItHasNotSeen) {
  const double share = accuracy({.seed = kUnseen}, 300);
  RecordProperty("accuracy", std::to_string(share));
  EXPECT_GT(share, 0.95);
}

TEST(Sample, MindsNeitherMoreDistractorsNorAWatermark) {
  EXPECT_GT(accuracy({.seed = kUnseen, .distractors = 4}, 150), 0.9);
  EXPECT_GT(accuracy({.seed = kUnseen, .watermarkRate = 1, .watermarkElsewhere = 1}, 150), 0.85);
}

TEST(Sample, FirstScenesAreKnownForSureButForTheHardOne) {
  std::set<int> labels;
  const auto images = sampleImages();
  ASSERT_GE(images.size(), 7u);
  for (const auto& image : images) {
    const auto scene = makeScene(sampleSpec(), image.index);
    labels.insert(scene.label);
    const auto first = best(scene);
    const bool isHard = image.index == images.back().index;
    if (isHard) {
      EXPECT_LT(first.probability, 0.9) << image.title;
    } else {
      EXPECT_EQ(first.index, scene.label) << image.title;
      EXPECT_GT(first.probability, 0.95) << image.title;
      EXPECT_NE(image.title.find(sceneClasses()[static_cast<std::size_t>(scene.label)]), std::string::npos)
          << image.title;
    }
  }
  EXPECT_EQ(labels.size(), sceneClasses().size());
}

TEST(Sample, ExplanationsLookAtTheObject) {
  EXPECT_GT(meanMassRatio("gradient"), 1.5);
  EXPECT_GT(meanMassRatio("grad-cam"), 1.5);
}

}  // namespace
}  // namespace hp
