// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/explain_both.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/compare/explain_set.h"
#include "core/data/sample.h"
#include "tests/support/expect_error.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

using namespace test;

/// Networks see 12 x 12 pictures.
Network sized(Network network, int side = 12) {
  return network.withPreprocessing({.resize = 0, .width = side, .height = side});
}

BothQuestion question(const char* method) {
  const Method& row = methodById(method);
  return {.method = &row, .params = row.defaults};
}

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

TEST_F(ExplainedByBoth, OverASetIsTheSameAsOneByOne) {
  const auto scenes = openDataset({.kind = DataKind::Scenes, .trainScenes = 2, .validationScenes = 3}, {});
  const auto examples = scenes.indexesOf(Split::Validation);
  const auto all =
      explainSet(Baseline(baseline_), Candidate(other_), scenes, examples, question("gradient"), {});
  ASSERT_EQ(all.pictures.size(), 3u);
  double sum = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    const auto one = explainBoth(Baseline(baseline_), Candidate(other_), "", scenes.picture(examples[i]),
                                 question("gradient"), {});
    EXPECT_EQ(all.pictures[i].agreement.rmse, one.difference.agreement.rmse);
    EXPECT_EQ(all.pictures[i].isFlip(), one.isFlip());
    sum += one.difference.agreement.rmse;
  }
  EXPECT_NEAR(all.spread.rmse.mean, sum / 3, 1e-12);
}

TEST(Evenly, TakesFromTheWholeOfASet) {
  EXPECT_EQ(evenly({1, 2, 3}, 5), (std::vector<std::size_t>{1, 2, 3}));
  EXPECT_EQ(evenly({10, 11, 12, 13, 14, 15}, 3), (std::vector<std::size_t>{10, 12, 14}));
}

}  // namespace
}  // namespace hp
