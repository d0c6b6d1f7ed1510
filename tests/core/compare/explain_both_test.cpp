// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/explain_both.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/compare/run_network.h"
#include "core/data/sample.h"
#include "tests/core/compare/asked_of_networks.h"
#include "tests/support/expect_error.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

using namespace test;

class ExplainedByBoth : public testing::Test {
 protected:
  ExplainedBoth asked(const Network& candidate, const BothQuestion& question) const {
    return explainBoth(Baseline(baseline_), Candidate(candidate), "scene", picture_, question, {});
  }

  Network baseline_ = sized(tinyNetwork(4, 1)), other_ = sized(tinyNetwork(4, 2));
  Image picture_ = sampleScene("sample:0").image;
};

TEST_F(ExplainedByBoth, AgreesWithItself) {
  const auto both = asked(baseline_, question("gradient"));
  EXPECT_EQ(both.difference.agreement.rmse, 0);
  EXPECT_EQ(both.difference.agreement.spearman, 1);
  EXPECT_FALSE(both.isFlip());
}

TEST_F(ExplainedByBoth, IsWhatEachNetworkSaysAlone) {
  const auto both = asked(other_, question("gradient"));
  EXPECT_EQ(both.target, both.baseline.classification.classes.front().index);
  const Method& method = methodById("gradient");
  for (const auto& [network, answer] :
       {std::pair{baseline_, both.baseline}, std::pair{other_, both.candidate}}) {
    const auto alone =
        explain(method, {network, prepareInput(network, picture_), both.target}, method.defaults, {});
    EXPECT_EQ(answer.attribution.map, alone.map);
  }
  EXPECT_EQ(both.difference.difference.values[7],
            both.candidate.attribution.map.values[7] - both.baseline.attribution.map.values[7]);
  EXPECT_GT(both.difference.agreement.rmse, 0);
}

TEST_F(ExplainedByBoth, WhatBothSayComesBeforeWhatTheyExplain) {
  const auto said = classifyBoth(Baseline(baseline_), Candidate(other_), "scene", picture_, {});
  EXPECT_EQ(said.picture, "scene");
  EXPECT_EQ(said.image, picture_);
  for (const auto& [network, answer] :
       {std::pair{baseline_, said.baseline}, std::pair{other_, said.candidate}}) {
    EXPECT_EQ(answer.seen, visibleImage(network, picture_));
    EXPECT_EQ(answer.classification.logits, classify(network, prepareInput(network, picture_), {}).logits);
  }
  const auto explained = [&](const ClassifiedBoth& of) {
    return explainBoth(Baseline(baseline_), Candidate(other_), of, question("gradient"), {}).difference;
  };
  EXPECT_EQ(explained(said).difference, asked(other_, question("gradient")).difference.difference);
  auto larger = said;
  larger.candidate.seen = Image(16, 16);
  HP_EXPECT_REFUSED(explained(larger), "no places in common");
}

TEST(ExampleOf, FindsAPictureByItsId) {
  const auto scenes = openDataset({.kind = DataKind::Scenes, .trainScenes = 12, .validationScenes = 3}, {});
  for (std::size_t i = 0; i < scenes.examples().size(); ++i)
    EXPECT_EQ(exampleOf(scenes, scenes.example(i).id), i) << scenes.example(i).id;
  HP_EXPECT_REFUSED(exampleOf(scenes, "scene:99"), "scene:99");
  HP_EXPECT_REFUSED(exampleOf(scenes, ""), "no picture");
}

TEST_F(ExplainedByBoth, ExplainsTheClassThatIsAskedFor) {
  auto third = question("gradient");
  third.target = 3;
  EXPECT_EQ(asked(other_, third).candidate.attribution.target, 3);
}

TEST_F(ExplainedByBoth, RefusesWhatHasNothingInCommon) {
  HP_EXPECT_REFUSED(asked(sized(tinyNetwork(4, 1), 16), question("gradient")), "12x12");
  auto last = question("gradient");
  last.target = 3;
  HP_EXPECT_REFUSED(asked(sized(tinyNetwork(3, 1)), last), "3 classes");
}

}  // namespace
}  // namespace hp
