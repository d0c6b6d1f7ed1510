// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/inference_plan.h"

#include <gtest/gtest.h>

#include "core/model/zoo/zoo.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

at::Tensor channelsLastBatch(const Network& network, std::int64_t batch) {
  std::vector<at::Tensor> inputs;
  for (std::int64_t i = 0; i < batch; ++i)
    inputs.push_back(toTensor(test::randomInput(network, static_cast<std::uint64_t>(i) + 1)));
  return at::cat(inputs).contiguous(at::MemoryFormat::ChannelsLast);
}

void expectScoresOfTheExecutor(const Network& network, std::int64_t batch) {
  const auto input = channelsLastBatch(network, batch);
  const auto before = network.content().weights.begin()->second.clone();
  const auto expected = logits(network, input, {});
  const auto scores = InferencePlan(network, batch).scores(input, {});
  const double range = expected.abs().max().item<double>();
  EXPECT_LT((scores - expected).abs().max().item<double>(), 1e-5 * range) << network.architecture();
  EXPECT_TRUE(at::equal(before, network.content().weights.begin()->second));
}

TEST(InferencePlan, GivesTheExecutorsScores) { expectScoresOfTheExecutor(test::tinyNetwork(), 3); }

// One network for every kind of block: fire modules, residuals, depthwise, concatenation, towers.
TEST(InferencePlan, GivesTheExecutorsScoresOnTheZoo) {
  for (const auto* id : {"squeezenet1-1", "resnet18", "mobilenet-v2", "densenet121", "googlenet", "sample",
                         "mini-xception", "resnet20-cifar"}) {
    const auto& all = architectures();
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& a) { return a.id == id; });
    if (found == all.end()) continue;
    auto size = found->defaultInput;
    if (found->anyInputSize) size[1] = size[2] = std::max<std::int64_t>(64, found->smallestInput);
    expectScoresOfTheExecutor(
        test::withRandomWeights(found->build({.classes = found->defaultClasses, .input = size}), 1, id), 2);
  }
}

TEST(InferencePlan, DoesNotTouchItsInput) {
  const auto network = test::tinyNetwork();
  const auto input = channelsLastBatch(network, 2), copy = input.clone();
  InferencePlan(network, 2).scores(input, {});
  EXPECT_TRUE(at::equal(input, copy));
}

TEST(InferencePlan, BatchFollowsTheLargestActivation) {
  EXPECT_EQ(InferencePlan::batchFor(test::tinyNetwork().graph()), 32);
  EXPECT_EQ(InferencePlan::batchFor(
                architectureById("squeezenet1-0").build({.classes = 1000, .input = {3, 224, 224}})),
            4);
  EXPECT_EQ(
      InferencePlan::batchFor(architectureById("vgg16").build({.classes = 1000, .input = {3, 224, 224}})), 1);
}

}  // namespace
}  // namespace hp
