// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/explain_set.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/base/outcome.h"
#include "tests/core/compare/asked_of_networks.h"
#include "tests/support/expect_error.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

using namespace test;

Dataset scenes(std::int64_t count) {
  return openDataset({.kind = DataKind::Scenes, .trainScenes = 2, .validationScenes = count}, {});
}

PictureSet pictures(std::int64_t count) {
  const auto set = scenes(count);
  return picturesOf(set, set.indexesOf(Split::Validation), "scenes");
}

/// Asks for a stop when so many pictures are done.
class StopAfter {
 public:
  explicit StopAfter(std::int64_t done) : done_(done) {}
  RunContext context() {
    return {source_.get_token(), [this](const Progress& at) {
              if (at.done >= done_) source_.request_stop();
            }};
  }

 private:
  std::int64_t done_;
  std::stop_source source_ = {};
};

class ExplainedSets : public testing::Test {
 protected:
  ExplainedSet asked(const PictureSet& set, const BothQuestion& question,
                     const RunContext& context = {}) const {
    return explainSet(Baseline(baseline_), Candidate(other_), set, question, "pictures", context);
  }
  ExplainedBoth alone(const PictureSet& set, std::size_t i, const BothQuestion& question) const {
    return explainBoth(Baseline(baseline_), Candidate(other_), set.ids[i], set.picture(i), question, {});
  }

  Network baseline_ = sized(tinyNetwork(4, 1)), other_ = sized(tinyNetwork(4, 2));
};

TEST_F(ExplainedSets, AreTheSameAsOneByOneWhateverTheOrder) {
  const auto set = pictures(5);
  auto reversed = set;
  std::ranges::reverse(reversed.ids);
  reversed.picture = [&](std::size_t i) { return set.picture(4 - i); };
  const auto all = asked(set, question("gradient")), back = asked(reversed, question("gradient"));
  ASSERT_EQ(all.pictures.size(), 5u);
  for (std::size_t i = 0; i < 5; ++i) {
    const auto one = alone(set, i, question("gradient"));
    const auto& picture = all.pictures[i];
    EXPECT_EQ(picture.picture, set.ids[i]);
    EXPECT_EQ(picture.agreement.rmse, one.difference.agreement.rmse);
    EXPECT_EQ(picture.agreement.ssim, one.difference.agreement.ssim);
    EXPECT_EQ(picture.isFlip(), one.isFlip());
    EXPECT_EQ(picture.agreement.rmse, back.pictures[4 - i].agreement.rmse);
    double square = 0;
    for (const double value : one.baseline.attribution.map.values) square += value * value;
    EXPECT_NEAR(picture.magnitude, std::sqrt(square / 144), 1e-12 * picture.magnitude);
  }
}

TEST_F(ExplainedSets, LeaveOutWhatCannotBeReadAndSayWhy) {
  auto set = pictures(4);
  set.picture = [picture = set.picture](std::size_t i) {
    if (i == 1) throw Error("scene is broken.");
    return picture(i);
  };
  const auto all = asked(set, question("gradient"));
  EXPECT_EQ(all.pictures.size(), 3u);
  ASSERT_EQ(all.leftOut.size(), 1u);
  EXPECT_EQ(all.leftOut[0].picture, set.ids[1]);
  EXPECT_EQ(all.leftOut[0].why, "scene is broken.");
  EXPECT_FALSE(all.wasStopped());
}

TEST_F(ExplainedSets, DoNotSayWherePicturesLie) {
  auto set = pictures(2);
  set.folder = "/somewhere/here";
  set.picture = [picture = set.picture](std::size_t i) {
    if (i == 0) throw Error("/somewhere/here/cats/1.jpg is no picture.");
    return picture(i);
  };
  const auto all = asked(set, question("gradient"));
  ASSERT_EQ(all.leftOut.size(), 1u);
  EXPECT_EQ(all.leftOut[0].why, "cats/1.jpg is no picture.");
}

TEST_F(ExplainedSets, AStopKeepsWhatWasExplained) {
  const auto set = pictures(5);
  StopAfter stop(2);
  const auto part = asked(set, question("gradient"), stop.context());
  EXPECT_EQ(part.pictures.size(), 2u);
  EXPECT_EQ(part.asked, 5u);
  EXPECT_TRUE(part.wasStopped());
  EXPECT_EQ(part.pictures[1].agreement.rmse, alone(set, 1, question("gradient")).difference.agreement.rmse);
}

TEST_F(ExplainedSets, KeepTheMapsOfTheSurestFlips) {
  const auto set = pictures(40);
  const auto all = asked(set, question("gradient"));
  ASSERT_GT(all.flipCount(), ExplainedSet::kMostFlipsKept) << "the networks are too alike for this test";
  std::vector<double> sureness;
  for (std::size_t i = 0; i < 40; ++i) {
    const auto one = alone(set, i, question("gradient"));
    if (!one.isFlip()) continue;
    sureness.push_back(std::min(one.baseline.classification.classes[0].probability,
                                one.candidate.classification.classes[0].probability));
  }
  EXPECT_EQ(sureness.size(), all.flipCount());
  std::ranges::sort(sureness, std::greater{});
  ASSERT_EQ(all.flips.size(), ExplainedSet::kMostFlipsKept);
  for (std::size_t i = 0; i < all.flips.size(); ++i) {
    const auto& flip = *all.flips[i];
    EXPECT_TRUE(flip.isFlip());
    EXPECT_EQ(std::min(flip.baseline.classification.classes[0].probability,
                       flip.candidate.classification.classes[0].probability),
              sureness[i]);
    EXPECT_FALSE(flip.baseline.attribution.map.empty());
    EXPECT_TRUE(flip.baseline.attribution.channels.empty());
  }
}

// Grad-CAM of a class against which everything speaks is zero everywhere.
TEST_F(ExplainedSets, AMapWithoutContrastIsLeftOutOfWhatNeedsOne) {
  const auto set = pictures(10);
  auto about = question("grad-cam");
  std::size_t found = 0;
  for (int target = 0; target < 4; ++target) {
    about.target = target;
    const auto all = asked(set, about);
    for (std::size_t i = 0; i < all.pictures.size(); ++i) {
      const auto map = alone(set, i, about).baseline.attribution.map;
      if (std::ranges::any_of(map.values, [](float value) { return value != 0; })) continue;
      ++found;
      const auto& picture = all.pictures[i];
      EXPECT_EQ(picture.magnitude, 0);
      EXPECT_TRUE(std::isnan(mapMeasureById("relative-rmse").of(picture)));
      EXPECT_TRUE(std::isnan(mapMeasureById("top-overlap").of(picture)));
      EXPECT_TRUE(std::isnan(mapMeasureById("pearson").of(picture)));
      EXPECT_GE(spreadOf(mapMeasureById("pearson"), all.pictures).undefined, 1);
    }
  }
  EXPECT_GT(found, 0u) << "no such map among these networks and pictures";
}

TEST_F(ExplainedSets, RefuseNetworksOfOtherClassesOrSizesInOneSentence) {
  const auto of = [&](const Network& candidate) {
    return explainSet(Baseline(baseline_), Candidate(candidate), pictures(2), question("gradient"), "", {});
  };
  HP_EXPECT_REFUSED(of(sized(tinyNetwork(3, 1))), "4 classes apart and the candidate 3");
  HP_EXPECT_REFUSED(of(sized(tinyNetwork(4, 1), 16)), "16x16");
}

TEST(MapMeasures, ByHand) {
  const std::vector<PictureAgreement> all = {
      {.agreement = {.rmse = 1, .pearson = 0.1, .spearman = 0.2, .topOverlap = 0.3, .ssim = 0.4},
       .magnitude = 4},
      {.agreement = {.rmse = 3, .pearson = 0.5, .spearman = 0.6, .topOverlap = 0.7, .ssim = std::nan("")},
       .magnitude = 0}};
  const auto spread = [&](const char* id) { return spreadOf(mapMeasureById(id), all); };
  EXPECT_DOUBLE_EQ(spread("rmse").mean, 2);
  EXPECT_DOUBLE_EQ(spread("relative-rmse").mean, 0.25);
  EXPECT_EQ(spread("relative-rmse").undefined, 1);
  EXPECT_DOUBLE_EQ(spread("pearson").median, 0.3);
  EXPECT_DOUBLE_EQ(spread("spearman").minimum, 0.2);
  EXPECT_DOUBLE_EQ(spread("top-overlap").upperQuartile, 0.6);
  EXPECT_DOUBLE_EQ(spread("ssim").mean, 0.4);
  EXPECT_EQ(spread("ssim").undefined, 1);
  HP_EXPECT_REFUSED(mapMeasureById("cosine"), "top-overlap");
}

}  // namespace
}  // namespace hp
