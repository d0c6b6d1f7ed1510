// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/canonicalise.h"

#include <gtest/gtest.h>

#include "core/model/executor.h"
#include "core/model/graph_builder.h"
#include "tests/support/tiny_networks.h"

namespace hp::test {
namespace {

// Merges everything and compares scores in double; returns how many batch norms went away.
std::size_t mergedExactly(Graph graph, MergeDirections directions = MergeDirections::Both) {
  const at::NoGradGuard noGradients;
  const auto network = withRandomWeights(std::move(graph), 5);
  const auto& content = network.content();
  const auto weights = converted(content.weights, at::kDouble);
  const auto merges = batchNormMerges(content.graph, directions);
  const auto canonical = canonicalised(content.graph, weights, merges);
  const auto input = toTensor(randomInput(network)).to(at::kDouble);
  const auto before = runGraph(content.graph, weights, input, Keep::OutputOnly, RunContext()).back();
  const auto after =
      runGraph(canonical.graph, canonical.weights, input, Keep::OutputOnly, RunContext()).back();
  EXPECT_LE((before - after).abs().max().item<double>(), 1e-12 * before.abs().max().item<double>());
  for (const auto& merge : merges) {
    EXPECT_TRUE(canonical.graph.node(merge.batchNorm).is<layer::Identity>());
    EXPECT_EQ(canonical.graph.node(merge.batchNorm).name, content.graph.node(merge.batchNorm).name);
  }
  return merges.size();
}

TEST(Canonicalise, ConvolutionTakesTheBatchNormAfterIt) {
  GraphBuilder b({4, 9, 9});
  auto x = b.conv("conv", b.input(),
                  {.out = 6, .kernel = {3, 3}, .padding = Padding2d::all(1), .groups = 2, .bias = false});
  x = b.relu("relu", b.batchNorm("bn", x));
  x = b.batchNorm("bn2", b.conv("conv2", x, {.out = 6, .kernel = {3, 3}, .groups = 6}));
  b.linear("fc", b.add("flat", layer::Flatten{}, {x}), 3);
  EXPECT_EQ(mergedExactly(b.build()), 2u);
}

TEST(Canonicalise, TransposedConvolutionInGroups) {
  GraphBuilder b({4, 5, 5});
  auto x =
      b.add("up", layer::ConvTranspose2d{.in = 4, .out = 6, .kernel = {3, 3}, .stride = {2, 2}, .groups = 2},
            {b.input()});
  x = b.batchNorm("bn", x);
  b.linear("fc", b.add("flat", layer::Flatten{}, {x}), 3);
  EXPECT_EQ(mergedExactly(b.build()), 1u);
}

TEST(Canonicalise, NextLayerTakesTheBatchNormBeforeIt) {
  GraphBuilder b({4, 6, 6});
  auto x =
      b.relu("relu", b.conv("conv", b.batchNorm("bn", b.input()), {.out = 6, .kernel = {3, 3}, .groups = 2}));
  x = b.add("drop", layer::Dropout{}, {b.batchNorm("bn2", b.add("mean", layer::GlobalMean{}, {x}))});
  b.linear("fc", x, 3);
  auto graph = b.build();
  EXPECT_TRUE(batchNormMerges(graph, MergeDirections::Previous).empty());
  EXPECT_EQ(mergedExactly(std::move(graph)), 2u);
}

TEST(Canonicalise, BetweenTwoConvolutionsBothOrders) {
  GraphBuilder b({3, 8, 8});
  auto x = b.conv("conv", b.batchNorm("bn0", b.input()), {.out = 5, .kernel = {3, 3}});
  x = b.conv("conv2", b.batchNorm("bn1", x), {.out = 4, .kernel = {1, 1}});
  b.linear("fc", b.add("mean", layer::GlobalMean{}, {x}), 3);
  EXPECT_EQ(mergedExactly(b.build()), 2u);
}

TEST(Canonicalise, LeavesWhatIsNotExact) {
  GraphBuilder b({3, 8, 8});
  auto x = b.conv("padded", b.batchNorm("bn0", b.input()),
                  {.out = 4, .kernel = {3, 3}, .padding = Padding2d::all(1)});  // zeros are not bn(zeros)
  const auto shared = b.conv("shared", x, {.out = 4, .kernel = {1, 1}});
  const auto norm = b.batchNorm("bn1", shared);  // another layer reads the convolution
  x = b.add("sum", norm, shared);
  x = b.conv("last", b.relu("relu", b.batchNorm("bn2", x)),
             {.out = 4, .kernel = {1, 1}});  // a ReLU stands between
  b.linear("fc", b.add("mean", layer::GlobalMean{}, {x}), 3);
  EXPECT_EQ(mergedExactly(b.build()), 0u);
}

TEST(Canonicalise, TheOriginalStaysAsItWas) {
  const auto network = tinyNetwork();
  const auto& content = network.content();
  const auto digest = digestOf(content.weights);
  const auto merges = batchNormMerges(content.graph, MergeDirections::Both);
  ASSERT_EQ(merges.size(), 1u);
  const auto canonical = canonicalised(content.graph, content.weights, merges);
  EXPECT_EQ(digestOf(content.weights), digest);
  EXPECT_TRUE(content.graph.node(merges[0].batchNorm).is<layer::BatchNorm2d>());
  EXPECT_TRUE(batchNormMerges(content.graph, MergeDirections::Both, {"features.1"}).empty());
}

}  // namespace
}  // namespace hp::test
