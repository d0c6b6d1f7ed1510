// SPDX-License-Identifier: GPL-3.0-or-later
// Several classes at once: the bits of each alone, with the passes that they can share made once.
#include <gtest/gtest.h>

#include <array>
#include <set>

#include "core/base/outcome.h"
#include "core/explain/method.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

constexpr std::array kTargets{2, 0, 3, 0};

class EachClass : public testing::TestWithParam<std::size_t> {
 protected:
  const Method& method() const { return methods()[GetParam()]; }
  bool isShared() const { return method().runEach != nullptr; }

  std::any params() const {
    auto all = method().defaults;
    for (const auto& param : method().params) {
      if (param.info.id == "samples") assign(param, all, std::int64_t{40});
      if (param.info.id == "repeats") assign(param, all, std::int64_t{2});
    }
    return all;
  }
  std::vector<Attribution> each(std::span<const int> targets, const RunContext& context = {}) const {
    return explainEach(method(), request_, targets, params(), context);
  }
  /// What a computation reports of a stage: how often it began, and how much there was to do.
  struct Stage {
    int begins = 0;
    std::int64_t done = 0, total = 0;
  };
  std::map<std::string, Stage> stagesOf(std::span<const int> targets) const {
    std::map<std::string, Stage> stages;
    each(targets, RunContext({}, [&](const Progress& at) {
           auto& stage = stages[at.stage];
           stage.begins += stage.begins == 0 || at.done < stage.done;
           stage.done = at.done;
           stage.total = at.total;
         }));
    return stages;
  }

  Network network_ = test::tinyNetwork();
  ExplainRequest request_{network_, test::randomInput(network_), 1};
};

void expectEqual(const Attribution& a, const Attribution& b) {
  EXPECT_EQ(a.map, b.map);
  EXPECT_EQ(a.channels, b.channels);
  EXPECT_EQ(a.target, b.target);
  EXPECT_EQ(a.layer, b.layer);
  EXPECT_EQ(a.start, b.start);
  EXPECT_EQ(a.sum, b.sum);
  EXPECT_EQ(a.isSigned, b.isSigned);
  EXPECT_EQ(a.segments, b.segments);
  EXPECT_EQ(a.environment, b.environment);
  ASSERT_EQ(a.facts.size(), b.facts.size());
  for (std::size_t i = 0; i < a.facts.size(); ++i) EXPECT_EQ(a.facts[i].value, b.facts[i].value);
  ASSERT_EQ(a.weights.size(), b.weights.size());
  for (std::size_t i = 0; i < a.weights.size(); ++i) EXPECT_EQ(a.weights[i].weight, b.weights[i].weight);
  ASSERT_EQ(a.ledger.size(), b.ledger.size());
  for (std::size_t i = 0; i < a.ledger.size(); ++i) EXPECT_EQ(a.ledger[i].bias, b.ledger[i].bias);
}

TEST_P(EachClass, GetsTheBitsItHasAlone) {
  const auto together = each(kTargets);
  ASSERT_EQ(together.size(), kTargets.size());
  for (std::size_t i = 0; i < kTargets.size(); ++i) {
    auto alone = request_;
    alone.target = kTargets[i];
    expectEqual(together[i], explain(method(), alone, params(), {}));
  }
  EXPECT_NE(together[0].map, together[1].map);
}

TEST_P(EachClass, GetsItsBitsOfABinaryNetworkToo) {
  const auto binary = test::tinyNetwork(1);
  const ExplainRequest request{binary, test::randomInput(binary), 0};
  const auto together = explainEach(method(), request, std::array{1, 0}, params(), {});
  expectEqual(together[1], explain(method(), request, params(), {}));
  EXPECT_EQ(together[0].target, 1);
}

// A pass that is shared is begun once, and is as long as for one class. LRP counts its ways back with it.
TEST_P(EachClass, SharesItsForwardPasses) {
  const auto one = stagesOf(std::array{2}), four = stagesOf(kTargets);
  const auto nodes = static_cast<std::int64_t>(network_.graph().size()) - 1;
  ASSERT_FALSE(four.empty());
  for (const auto& [name, stage] : four) {
    EXPECT_EQ(stage.begins, one.at(name).begins * (isShared() ? 1 : 4)) << name;
    EXPECT_EQ(stage.total, name == "relevance" ? 5 * nodes : one.at(name).total) << name;
  }
}

TEST_P(EachClass, ReportsProgressThatNeverGoesBackWhereItIsShared) {
  if (!isShared()) return;
  std::map<std::string, std::int64_t> last;
  each(kTargets, RunContext({}, [&](const Progress& at) {
         EXPECT_GE(at.done, last[at.stage]) << at.stage;
         EXPECT_LE(at.done, at.total) << at.stage;
         last[at.stage] = at.done;
       }));
}

TEST_P(EachClass, IsCheckedForItself) {
  EXPECT_THROW(each(std::array{0, 4}), Error);
  EXPECT_THROW(each(std::array{-1}), Error);
  EXPECT_TRUE(each({}).empty());
}

INSTANTIATE_TEST_SUITE_P(Table, EachClass, testing::Range<std::size_t>(0, methods().size()),
                         [](const auto& info) {
                           auto name = methods()[info.param].info.id;
                           std::replace(name.begin(), name.end(), '-', '_');
                           return name;
                         });

// The two that search along the way of one class, or stop sampling for it, cannot.
TEST(EachClass, SharesInAllMethodsButTwo) {
  std::set<std::string> alone;
  for (const auto& method : methods()) {
    if (!method.runEach) alone.insert(method.info.id);
  }
  EXPECT_EQ(alone, (std::set<std::string>{"integrated-gradients", "smooth-grad"}));
}

}  // namespace
}  // namespace hp
