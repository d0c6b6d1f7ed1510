// SPDX-License-Identifier: GPL-3.0-or-later
// What a GPU would do to the pre-flight, without one: computations of ours stand in for LibTorch's.
#include <gtest/gtest.h>

#include <set>

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/model/graph_builder.h"
#include "core/train/operation_trial.h"
#include "core/train/training_set.h"

namespace hp {
namespace {

using layer::AdaptiveAvgPool2d;

constexpr std::int64_t kBatch = 2;

/// As LibTorch 2 words it.
[[noreturn]] void refuseAsLibTorchDoes(const std::string& operation) {
  TORCH_CHECK(false, operation,
              " does not have a deterministic implementation, but you set "
              "'torch.use_deterministic_algorithms(True)'.");
}

TrialDigests allTheSame(const OperationTrial&) { return {{"output", {}}, {"input gradient", {}}}; }

/// Two pools of one kind between two convolutions.
Graph network() {
  GraphBuilder build({3, 8, 8});
  auto x = build.conv("first", build.input(), {.out = 4, .kernel = {3, 3}});
  x = build.add("pool", AdaptiveAvgPool2d{.output = {3, 3}}, {x});
  build.conv("last", x, {.out = 2, .kernel = {1, 1}});
  return build.build();
}

TrialDigests refusesPools(const OperationTrial& trial) {
  if (trial.node->is<AdaptiveAvgPool2d>()) refuseAsLibTorchDoes("adaptive_avg_pool2d_backward_cuda");
  return allTheSame(trial);
}

TEST(PreflightRefusal, BecomesARowAndTheOthersAreTried) {
  const auto rows = preflightBy(refusesPools, network(), {}, kBatch, false, {});
  ASSERT_EQ(rows.size(), 5U) << "one for the pool, two for each convolution";
  int refused = 0;
  for (const auto& row : rows) {
    refused += row.refused ? 1 : 0;
    EXPECT_EQ(row.refused, row.layers == std::vector<std::string>{"pool"});
    EXPECT_EQ(row.refused, !row.remedy.empty());
    EXPECT_EQ(row.refused, !row.repeats);
  }
  EXPECT_EQ(refused, 1);
}

TEST(PreflightRefusal, IsASentenceWithOperationLayersAndRemedy) {
  const auto rows = preflightBy(refusesPools, network(), {}, kBatch, true, {});
  ASSERT_EQ(rows.size(), 1U);
  EXPECT_EQ(
      sentenceOf(rows.front()),
      "AdaptiveAvgPool2d 3x3: adaptive_avg_pool2d_backward_cuda (pool) is refused, because LibTorch has "
      "no form of it that repeats its bits: choose the mode native, in which runs may differ, or the "
      "processor (cpu).");
  EXPECT_EQ(toJson(rows)[0].at("refused"), true);
}

TEST(PreflightRefusal, EndsATrainingBeforeItBegins) {
  EXPECT_NO_THROW(requirePossible(preflightBy(allTheSame, network(), {}, kBatch, false, {})));
  const auto rows = preflightBy(refusesPools, network(), {}, kBatch, true, {});
  try {
    requirePossible(rows);
    FAIL() << "a refused operation was let through";
  } catch (const Error& error) {
    EXPECT_EQ(std::string(error.what()), sentenceOf(rows.front()));
  }
}

TEST(PreflightRefusal, OfAMatrixProductNamesIt) {
  const auto rows = preflightBy(
      [](const OperationTrial&) -> TrialDigests {
        TORCH_CHECK(false,
                    "Deterministic behavior was enabled, but this operation uses CuBLAS; you must set ",
                    "CUBLAS_WORKSPACE_CONFIG=:4096:8");
      },
      network(), {}, kBatch, true, {});
  ASSERT_EQ(rows.size(), 3U);
  EXPECT_NE(rows.front().operation.find(": matrix product"), std::string::npos);
}

TEST(PreflightRefusal, IsNotWhatMemoryThatIsOverIs) {
  const auto outOfMemory = [](const OperationTrial&) -> TrialDigests {
    TORCH_CHECK(false, "CUDA out of memory. Tried to allocate 2 GiB");
  };
  EXPECT_THROW(preflightBy(outOfMemory, network(), {}, kBatch, true, {}), c10::Error);
}

/// Every computation gives other bits, as atomic additions may.
TEST(Preflight, SeesWhatDoesNotRepeat) {
  unsigned char next = 0;
  const auto restless = [&](const OperationTrial&) { return TrialDigests{{"output", {++next}}}; };
  const auto rows = preflightBy(restless, network(), {}, kBatch, true, {});
  ASSERT_EQ(rows.size(), 3U);
  for (const auto& row : rows) {
    EXPECT_FALSE(row.repeats);
    EXPECT_FALSE(row.refused);
    EXPECT_NE(sentenceOf(row).find("gives other bits when done again"), std::string::npos);
  }
}

TEST(OperationTrial, TellsTheGradientsOfSeveralInputsApart) {
  GraphBuilder build({2, 4, 4});
  const auto pooled = build.maxPool("pool", build.input(), 1, 1);
  build.add("product", layer::Mul{}, {build.input(), pooled});
  const auto graph = build.build();
  const auto trial = trialOf(graph, graph.output(), 2, at::kCPU);
  const auto digests = computed(trial);
  ASSERT_EQ(digests.size(), 3U);
  EXPECT_NE(digests.at("input 1 gradient"), digests.at("input 2 gradient"));
}

TEST(OperationTrial, TakesBatchAndDeviceAsAsked) {
  const auto graph = network();
  const auto trial = trialOf(graph, graph.nodes()[1], 7, at::kMeta);
  EXPECT_EQ(trial.inputs.front().size(0), 7);
  EXPECT_TRUE(trial.inputs.front().is_meta());
  EXPECT_TRUE(trial.weights.begin()->second.is_meta());
}

TEST(PreflightTrials, HaveTheSizeOfTheTrainingsBatches) {
  std::set<std::int64_t> sizes;
  const auto sized = [&sizes](const OperationTrial& trial) {
    sizes.insert(trial.inputs.front().size(0));
    return TrialDigests();
  };
  TrainSpec spec;
  spec.recipe.batch = 65536;
  preflightBy(sized, network(), spec, 23, false, {});
  EXPECT_EQ(sizes, std::set<std::int64_t>{23});
}

TEST(PreflightTrials, NeedNotBeLargerThanTheDataSet) {
  TrainSpec spec{.recipe = recipeFrom("scenes-small")};
  spec.data = {.kind = DataKind::Scenes, .trainScenes = 9, .validationScenes = 40};
  for (const auto& [asked, largest] : {std::pair{65536, 9}, {10, 9}, {9, 9}, {8, 8}}) {
    spec.recipe.batch = asked;
    EXPECT_EQ(openTrainingSet(spec, {}, {})->largestBatch(), largest) << asked;
  }
  spec.recipe = recipeFrom("toy-regression");
  EXPECT_EQ(openTrainingSet(spec, {}, {})->largestBatch(), spec.recipe.batch);
}

}  // namespace
}  // namespace hp
