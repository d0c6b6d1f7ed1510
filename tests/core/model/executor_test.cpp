// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/executor.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/model/graph_builder.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

TEST(Executor, RunningInTwoPartsIsRunningWhole) {
  const auto network = test::tinyNetwork();
  const auto& content = network.content();
  const auto input = toTensor(test::randomInput(network));
  const auto all = runGraph(content.graph, content.weights, input, Keep::Everything, {});
  for (NodeId cut = 1; cut < content.graph.size(); ++cut) {
    const auto below = runUpTo(content.graph, content.weights, input, cut, {});
    ASSERT_TRUE(at::equal(below[cut], all[cut]));
    EXPECT_TRUE(at::equal(runFrom(content.graph, content.weights, cut, below[cut], below, {}), all.back()))
        << cut;
  }
}

// The residual's other branch reads a node below the cut: it must have been kept.
TEST(Executor, WhatIsReadLaterIsKeptAndTheRestIsFreed) {
  const auto network = test::tinyNetwork();
  const auto& graph = network.graph();
  const auto below = runUpTo(graph, network.content().weights, toTensor(test::randomInput(network)),
                             graph.find("features.4")->id, {});
  EXPECT_TRUE(below[graph.find("features.3")->id].defined());
  EXPECT_FALSE(below[graph.find("features.0")->id].defined());
}

TEST(Executor, StepsOncePerNodeAndStops) {
  const auto network = test::tinyNetwork();
  const auto input = toTensor(test::randomInput(network));
  std::vector<std::int64_t> steps;
  logits(network, input, RunContext({}, [&](const Progress& at) { steps.push_back(at.done); }));
  ASSERT_EQ(steps.size(), network.graph().size() - 1);
  EXPECT_TRUE(std::is_sorted(steps.begin(), steps.end()));
  EXPECT_EQ(steps.back(), static_cast<std::int64_t>(network.graph().size()) - 1);
  std::stop_source source;
  source.request_stop();
  EXPECT_THROW(logits(network, input, RunContext(source.get_token(), {})), Stopped);
}

TEST(Executor, RefusesAnInputOfAnotherSize) {
  const auto network = test::tinyNetwork();
  EXPECT_THROW(logits(network, at::zeros({1, 3, 12, 11}), {}), Error);
}

TEST(Executor, ABatchIsItsImages) {
  const auto network = test::tinyNetwork();
  const auto a = toTensor(test::randomInput(network, 1)), b = toTensor(test::randomInput(network, 2));
  const auto both = logits(network, at::cat({a, b}), {});
  EXPECT_TRUE(at::allclose(both[0], logits(network, a, {})[0], 1e-5, 1e-6));
  EXPECT_TRUE(at::allclose(both[1], logits(network, b, {})[0], 1e-5, 1e-6));
}

}  // namespace
}  // namespace hp
