// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that need networks trained for them: on permuted labels, and on scenes with the watermark.
#include <gtest/gtest.h>

#include <cmath>
#include <iostream>

#include "core/data/sample.h"
#include "core/evaluate/label_permutation.h"
#include "core/evaluate/localisation_table.h"
#include "core/evaluate/scene_pictures.h"
#include "core/train/open_run.h"
#include "core/train/train.h"
#include "tests/core/evaluate/told_method.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

constexpr SceneSpec kScenes{.seed = 7, .size = 56};

TrainSpec smallTraining() {
  TrainSpec spec{.recipe = recipeFrom("scenes-tiny"), .threads = 1, .workers = 1};
  spec.recipe.epochs = 12;
  spec.recipe.rotation = 0;  // the mark keeps its corner
  spec.data = {.kind = DataKind::Scenes, .scenes = kScenes, .trainScenes = 896, .validationScenes = 60};
  spec.traceWeights = false;
  return spec;
}

/// Three small networks, trained once: as it should be, on permuted labels, and with the mark on every scene
/// of one class.
class TrainedChecks : public testing::Test {
 protected:
  static const Network& honest() {
    static const Network network = trained(smallTraining());
    return network;
  }
  static Network permuted() {
    auto spec = smallTraining();
    spec.recipe.permuteLabels = true;
    return trained(spec);
  }
  static Network hans() {
    auto spec = smallTraining();
    spec.data.scenes.watermarkRate = 1;
    return trained(spec);
  }

 private:
  static Network trained(const TrainSpec& spec) {
    const test::TemporaryFolder folder;
    const auto result = train(spec, folder / "run", {});
    std::cout << "[ numbers ] validation accuracy " << result.validationAccuracy << '\n';
    return openRunNetwork(folder / "run", std::nullopt, {});
  }
};

void print(const std::string& method, const MetricResult& metric) {
  std::cout << "[ numbers ] " << method << ": " << metric.metric << " " << metric.mean << " [" << metric.low
            << ", " << metric.high << "]\n";
}

// Of scenes with the mark, which no training saw: how much of what speaks for its class lies on the mark.
TEST_F(TrainedChecks, TheWatermarkIsFoundOutByIntegratedGradients) {
  SceneSpec unseen = kScenes;
  unseen.seed = 8;
  unseen.watermarkRate = 1;
  const auto methods = test::methodsNamed({"integrated-gradients", "gradient-x-input", "grad-cam"});
  const auto cheat = hans();
  const auto found = localisationTable(cheat, methods, watermarkPictures(cheat, unseen, 40), {}, {});
  const auto without = localisationTable(honest(), methods, watermarkPictures(honest(), unseen, 40), {}, {});
  for (std::size_t i = 0; i < found.size(); ++i) {
    for (const auto* metric : {&found[i].pointing, &found[i].mass, &without[i].mass})
      print(found[i].method, *metric);
  }
  EXPECT_GT(found[0].mass.low, 2 * found.back().mass.high) << "more than chance puts there";
  EXPECT_GT(found[0].mass.low, 2 * without[0].mass.high) << "more than the honest network has there";
  EXPECT_GT(found[0].pointing.mean, 0.5);
}

TEST_F(TrainedChecks, PermutedLabelsGiveMapsOfNoLikeness) {
  const auto other = permuted();
  std::vector<EvaluatedPicture> pictures;
  for (std::uint64_t i = 0; i < 40; ++i) {
    SceneSpec unseen = kScenes;
    unseen.seed = 8;
    const auto scene = makeScene(unseen, i);
    pictures.push_back({sampleSource(i), prepareInput(honest(), scene.image), scene.label});
  }
  const auto methods = test::methodsNamed({"gradient", "integrated-gradients", "guided-backprop"});
  const auto rows = labelPermutationCheck(honest(), other, methods, pictures, 0, {});
  for (const auto& row : rows)
    for (const auto& metric : row.likeness) print(row.method, metric);
  for (std::size_t i = 0; i < 2; ++i) EXPECT_LT(std::abs(rows[i].likeness[0].mean), 0.05) << rows[i].method;
  EXPECT_GT(rows[2].likeness[0].low, 0.1) << "it shows the picture's edges whatever was learned";
}

}  // namespace
}  // namespace hp
