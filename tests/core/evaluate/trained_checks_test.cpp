// SPDX-License-Identifier: GPL-3.0-or-later
// Checks that need networks trained for them: on permuted labels, and on scenes with the watermark.
#include <gtest/gtest.h>

#include <iostream>

#include "core/data/sample.h"
#include "core/evaluate/label_permutation.h"
#include "core/evaluate/localisation_table.h"
#include "core/train/open_run.h"
#include "core/train/train.h"
#include "tests/core/evaluate/told_method.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

TrainSpec smallTraining() {
  TrainSpec spec{.recipe = recipeFrom("scenes-tiny"), .threads = 1, .workers = 1};
  spec.recipe.epochs = 12;
  spec.data = {.kind = DataKind::Scenes,
               .scenes = {.seed = 7, .size = 56},
               .trainScenes = 896,
               .validationScenes = 60};
  spec.traceWeights = false;
  return spec;
}

Network trained(const TrainSpec& spec, const test::TemporaryFolder& folder, const char* name) {
  const auto result = train(spec, folder / name, {});
  std::cout << "[ numbers ] " << name << ": validation accuracy " << result.validationAccuracy << '\n';
  return openRunNetwork(folder / name, std::nullopt, {});
}

TEST(TrainedChecks, TheWatermarkIsFoundOut) {
  const test::TemporaryFolder folder;
  auto spec = smallTraining();
  const auto honest = trained(spec, folder, "honest");
  spec.data.scenes.watermarkRate = 1;
  const auto hans = trained(spec, folder, "hans");
  const auto methods = test::methodsNamed(
      {"grad-cam", "gradient-x-input", "lrp", "integrated-gradients", "occlusion", "guided-backprop"});
  SceneSpec unseen{.seed = 8, .size = 56, .watermarkRate = 1};
  for (const auto* network : {&honest, &hans}) {
    for (const auto& row :
         localisationTable(*network, methods, watermarkPictures(*network, unseen, 40), {}, {}))
      std::cout << "[ numbers ] " << row.method << " mass " << row.mass.mean << " [" << row.mass.low << ", "
                << row.mass.high << "] pointing " << row.pointing.mean << " rank " << row.rank.mean << '\n';
  }
}

TEST(TrainedChecks, PermutedLabelsGiveOtherMaps) {
  const test::TemporaryFolder folder;
  auto spec = smallTraining();
  const auto honest = trained(spec, folder, "honest");
  spec.recipe.permuteLabels = true;
  const auto permuted = trained(spec, folder, "permuted");
  std::vector<EvaluatedPicture> pictures;
  for (std::uint64_t i = 0; i < 40; ++i) {
    const auto scene = makeScene({.seed = 8, .size = 56}, i);
    pictures.push_back({sampleSource(i), prepareInput(honest, scene.image), scene.label});
  }
  const auto methods =
      test::methodsNamed({"gradient", "grad-cam", "lrp", "integrated-gradients", "guided-backprop"});
  for (const auto& row : labelPermutationCheck(honest, permuted, methods, pictures, 0, {})) {
    std::cout << "[ numbers ] " << row.method;
    for (const auto& metric : row.likeness)
      std::cout << "  " << metric.metric << " " << metric.mean << " [" << metric.low << ", " << metric.high
                << "]";
    std::cout << '\n';
  }
}

}  // namespace
}  // namespace hp
