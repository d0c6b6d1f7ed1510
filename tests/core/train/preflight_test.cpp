// SPDX-License-Identifier: GPL-3.0-or-later
// The pre-flight finds, on this machine, the operations whose bits hang on the number of threads: held
// against the same gradients computed here, without it.
#include "core/train/preflight.h"

#include <gtest/gtest.h>
#include <torch/csrc/autograd/autograd.h>

#include "core/model/executor.h"
#include "core/model/graph_builder.h"

namespace hp {
namespace {

constexpr std::int64_t kBatch = 4, kSide = 64;

/// A network in which sums over many places (weight gradients) stand beside operations that never add.
Graph mixedNetwork() {
  GraphBuilder build({16, kSide, kSide});
  NodeId x = build.add("point", layer::Conv2d{.in = 16, .out = 16, .kernel = {1, 1}}, {build.input()});
  x = build.relu("relu", x);
  x = build.maxPool("pool", x, 2, 2);
  return build.build();
}

at::Tensor waves(at::IntArrayRef shape, double pace) {
  std::int64_t count = 1;
  for (const auto extent : shape) count *= extent;
  return at::sin(at::arange(count, at::kDouble) * pace).to(at::kFloat).view(shape);
}

/// Weight and bias gradient of the 1x1 convolution.
std::vector<at::Tensor> convolutionGradients() {
  const auto input = inFastLayout(waves({kBatch, 16, kSide, kSide}, 0.37));
  const auto weight = waves({16, 16, 1, 1}, 0.71).set_requires_grad(true);
  const auto bias = waves({16}, 0.53).set_requires_grad(true);
  const auto output = at::conv2d(input, weight, bias);
  return torch::autograd::grad({output}, {weight, bias}, {waves(output.sizes(), 0.19)});
}

/// Whether each gradient is the same with one, two and three threads, tried on these numbers.
std::vector<bool> sameHere() {
  std::vector<bool> same(2, true);
  std::vector<at::Tensor> first;
  for (const int count : {1, 2, 3}) {
    const ThreadScope scope(count);
    const auto gradients = convolutionGradients();
    if (first.empty()) first = gradients;
    for (std::size_t i = 0; i < gradients.size(); ++i) same[i] = same[i] && gradients[i].equal(first[i]);
  }
  return same;
}

const PreflightRow* rowOf(const std::vector<PreflightRow>& rows, const std::string& layer,
                          const std::string& what) {
  for (const auto& row : rows)
    if (row.layers.front() == layer && row.operation.ends_with(": " + what)) return &row;
  return nullptr;
}

TEST(PreflightThreads, WhatDiffersWhenComputedHereIsFound) {
  const auto same = sameHere();
  if (same[0] && same[1]) GTEST_SKIP() << "on this machine no gradient of a convolution hangs on threads";
  const auto troubled = preflight(mixedNetwork(), {.threads = 1}, kBatch, true, {});
  const char* names[] = {"weight gradient", "bias gradient"};
  for (std::size_t i = 0; i < same.size(); ++i) {
    if (same[i]) continue;
    const auto* row = rowOf(troubled, "point", names[i]);
    ASSERT_NE(row, nullptr) << names[i];
    EXPECT_TRUE(row->repeats);
    EXPECT_FALSE(row->sameWithOtherThreads);
    EXPECT_NE(sentenceOf(*row).find("gives other bits with another number of threads"), std::string::npos);
    EXPECT_NE(row->remedy.find("threads fixed at"), std::string::npos) << row->remedy;
  }
}

TEST(PreflightThreads, WhatNeverAddsIsNot) {
  const auto all = preflight(mixedNetwork(), {.threads = 1}, kBatch, false, {});
  const auto troubled = preflight(mixedNetwork(), {.threads = 1}, kBatch, true, {});
  for (const char* layer : {"relu", "pool"}) {
    for (const char* what : {"output", "input gradient"}) {
      EXPECT_NE(rowOf(all, layer, what), nullptr) << layer << ", " << what;
      EXPECT_EQ(rowOf(troubled, layer, what), nullptr) << layer << ", " << what;
    }
  }
  for (const char* what : {"output", "input gradient", "weight gradient", "bias gradient"})
    EXPECT_NE(rowOf(all, "point", what), nullptr) << what;
}

}  // namespace
}  // namespace hp
