// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/classify.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/outcome.h"
#include "core/model/graph_builder.h"
#include "core/model/tensors.h"
#include "tests/support/expect_error.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

// A network whose logits are its bias: whatever comes in, these scores come out.
Network constantNetwork(const std::vector<float>& scores, std::vector<std::string> names = {}) {
  GraphBuilder b({1, 2, 2});
  b.linear("fc", b.add("flat", layer::Flatten{}, {0}), static_cast<std::int64_t>(scores.size()));
  NetworkContent content{.graph = b.build(), .classNames = std::move(names), .title = "Constant"};
  content.weights["fc.weight"] = at::zeros({static_cast<std::int64_t>(scores.size()), 4});
  content.weights["fc.bias"] = at::tensor(scores);
  return makeNetwork(std::move(content));
}

Classification classified(const Network& network) {
  return classify(network, {{1, 1, 2, 2}, {0, 0, 0, 0}}, {});
}

TEST(Classify, RanksAndSumsToOne) {
  const auto result = classified(constantNetwork({1, 3, 2}, {"a", "b", "c"}));
  ASSERT_EQ(result.classes.size(), 3u);
  EXPECT_EQ(result.classes[0].index, 1);
  EXPECT_EQ(result.classes[0].name, "b");
  EXPECT_EQ(result.classes[2].rank, 3);
  const double sum = std::exp(1.0) + std::exp(2.0) + std::exp(3.0);
  EXPECT_NEAR(result.classes[0].probability, std::exp(3.0) / sum, 1e-15);
  EXPECT_NEAR(result.classes[2].probability, std::exp(1.0) / sum, 1e-15);
}

TEST(Classify, LargeScoresDoNotOverflow) {
  const auto result = classified(constantNetwork({1e4f, 0, -1e4f}));
  EXPECT_EQ(result.classes[0].probability, 1);
  EXPECT_EQ(result.classes[2].probability, 0);
  EXPECT_EQ(result.classes[0].name, "class 0");
}

TEST(Classify, ScoresThatAreNoNumbersAreNoAnswer) {
  EXPECT_THROW(classified(constantNetwork({1, std::nanf(""), 2})), Error);
  EXPECT_THROW(classified(constantNetwork({1, INFINITY, 2})), Error);
}

TEST(Classify, OnlyOneInputOfTheRightSizeIsTaken) {
  const auto network = constantNetwork({1, 2});
  for (const Array& wrong :
       {Array{{2, 1, 2, 2}, std::vector<float>(8)}, Array{{1, 2, 2}, std::vector<float>(4)},
        Array{{0, 1, 2, 2}, {}}, Array{{}, {1}}, Array{{1, 1, 2, 2}, {0, 0, 0, std::nanf("")}}}) {
    EXPECT_THROW(classify(network, wrong, {}), Error) << shapeText(wrong.shape);
  }
}

TEST(Classify, ATableOfScoresIsNoAnswer) {
  GraphBuilder b({1, 2, 3});
  b.add("table", layer::Reshape{{2, 3}}, {b.input()});
  const auto network = test::withRandomWeights(b.build(), 1);
  HP_EXPECT_REFUSED(classify(network, {{1, 1, 2, 3}, {0, 0, 0, 0, 0, 0}}, {}), "2x3");
}

// One pixel that is very sure of a class does not outweigh three that say the other.
TEST(Classify, PixelsRankByTheirMeanProbability) {
  GraphBuilder b({2, 2, 2});
  b.conv("fc", b.input(), {.out = 2, .kernel = {1, 1}});
  NetworkContent content{.graph = b.build(), .title = "Identity"};
  content.weights["fc.weight"] = at::eye(2).view({2, 2, 1, 1});
  content.weights["fc.bias"] = at::zeros({2});
  const auto result =
      classify(makeNetwork(std::move(content)), {{1, 2, 2, 2}, {100, 0, 0, 0, 0, 2, 2, 2}}, {});
  EXPECT_EQ(result.classes[0].index, 1);
  EXPECT_NEAR(result.classes[0].probability, 0.75 * std::exp(2.0) / (1 + std::exp(2.0)), 1e-12);
  EXPECT_NEAR(result.classes[1].logit, 25, 1e-12);
}

TEST(Classify, TiesRankByIndex) {
  const auto result = classified(constantNetwork({2, 2, 2}));
  EXPECT_EQ(result.classes[0].index, 0);
  EXPECT_EQ(result.classes[1].index, 1);
}

TEST(Classify, OneSigmoidUnitHasTwoClasses) {
  const auto result = classified(constantNetwork({1.5f}, {"cat", "dog"}));
  ASSERT_EQ(result.classes.size(), 2u);
  EXPECT_EQ(result.classes[0].name, "dog");
  EXPECT_NEAR(result.classes[0].probability, 1 / (1 + std::exp(-1.5)), 1e-15);
  EXPECT_NEAR(result.classes[1].probability, 1 / (1 + std::exp(1.5)), 1e-15);
  EXPECT_EQ(result.classes[1].logit, -1.5);
}

}  // namespace
}  // namespace hp
