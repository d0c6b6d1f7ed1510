// SPDX-License-Identifier: GPL-3.0-or-later
// Segmentation: the U-Net on MobileNet-V2 learns where objects are, repeats its bits, and trains on a folder
// laid out like Oxford-IIIT Pet.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/model/classify.h"
#include "core/model/executor.h"
#include "core/model/threads.h"
#include "core/runs/run_folder.h"
#include "core/train/learner.h"
#include "core/train/open_run.h"
#include "core/train/starting_point.h"
#include "core/train/training_set.h"
#include "tests/core/train/pet_folder.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

/// Scenes with their masks at the network's smallest side; running statistics follow in a few steps, as so
/// few are taken.
TrainSpec sceneSpec() {
  constexpr int kSide = 32;
  TrainSpec spec{.recipe = recipeFrom("unet-mobilenet-v2"), .threads = 1, .workers = 1};
  spec.recipe.side = kSide;
  spec.recipe.batch = 6;
  spec.recipe.learningRate = 0.004;
  spec.recipe.dropout = 0;
  spec.recipe.batchNormMomentum = 0.5;
  spec.data = {.kind = DataKind::Scenes,
               .scenes = {.size = kSide, .distractors = 0},
               .trainScenes = 60,
               .validationScenes = 12,
               .sceneMasks = true};
  return spec;
}

/// The trainer's steps without its folder.
class Lesson {
 public:
  explicit Lesson(const TrainSpec& spec)
      : spec_(spec),
        set_(openPictureSet(spec, seeds_, {})),
        graph_(networkGraph(spec.recipe, set_->classes())),
        learner_(spec.recipe, seeds_, graph_, startingPoint(spec.recipe, graph_, seeds_, {}).weights, {},
                 at::kCPU) {}

  /// The loss of every step of an epoch, at most so many.
  std::vector<double> epoch(std::int64_t number, std::size_t most) {
    const auto batches = set_->epoch(number, 0, {});
    std::vector<double> losses;
    while (losses.size() < most) {
      const auto batch = batches->next({});
      if (!batch) break;
      const auto [inputs, targets] = tensorsOf(*batch, learner_, spec_.recipe.loss);
      losses.push_back(learner_.learn(inputs, targets, ++step_, spec_.recipe.learningRate, {}).loss);
    }
    return losses;
  }
  ValidationResult validated() { return set_->validated(learner_, 1, {}); }
  const Learner& learner() const { return learner_; }

 private:
  const ThreadScope oneThread_{1};
  TrainSpec spec_;
  Seeds seeds_ = seedsOf(spec_.recipe, 0);
  std::unique_ptr<TrainingSet> set_;
  Graph graph_;
  Learner learner_;
  std::int64_t step_ = 0;
};

/// How the validation split's pixels that are no background are found: intersection over union. Whoever says
/// "background" everywhere has 0.
double foregroundIou(const Learner& learner, const Dataset& dataset) {
  const at::NoGradGuard noGradients;
  const auto recipe = sceneSpec().recipe;
  const auto network = makeNetwork(
      {.graph = learner.graph(), .weights = learner.weights(), .preprocessing = preprocessingOf(recipe)});
  double both = 0, either = 0;
  for (const auto index : dataset.indexesOf(Split::Validation)) {
    const auto input = toTensor(prepareInput(network, dataset.picture(index)));
    const auto found =
        runGraph(learner.graph(), learner.weights(), input, Keep::OutputOnly, {}).back().argmax(1)[0] > 0;
    const auto truth = toTensor(dataset.mask(index)) > 0;
    both += (found & truth).sum().item<double>();
    either += (found | truth).sum().item<double>();
  }
  return both / either;
}

double shareOfBackground(const Dataset& dataset) {
  double background = 0, all = 0;
  for (const auto index : dataset.indexesOf(Split::Validation)) {
    const auto truth = dataset.mask(index);
    background += static_cast<double>(std::ranges::count(truth.values, 0.0F));
    all += static_cast<double>(truth.values.size());
  }
  return background / all;
}

TEST(UNet, LearnsWhereObjectsAre) {
  Lesson lesson(sceneSpec());
  const auto dataset = openDataset(sceneSpec().data, {});
  const auto before = lesson.validated();
  for (int epoch = 1; epoch <= 5; ++epoch) lesson.epoch(epoch, 100);
  const auto after = lesson.validated();
  EXPECT_LT(after.loss, 0.7 * before.loss);
  EXPECT_GT(after.accuracy, shareOfBackground(dataset) + 0.03) << "no better than \"background\" everywhere";
  EXPECT_GT(foregroundIou(lesson.learner(), dataset), 0.5);
}

TEST(UNet, RepeatsItsBits) {
  Lesson first(sceneSpec()), second(sceneSpec());
  EXPECT_EQ(first.epoch(1, 4), second.epoch(1, 4));
  for (const auto& [name, tensor] : first.learner().weights())
    EXPECT_TRUE(tensor.equal(second.learner().weights().at(name))) << name;
}

TEST(UNet, TrainsOnAFolderLaidOutAsThePetSet) {
  const test::TemporaryFolder folder;
  test::writePets(folder / "pets", 12, 40);
  const auto spec = dataSpecFor((folder / "pets").string());
  EXPECT_EQ(spec.kind, DataKind::Pets);
  const auto result = train(test::petSpec(folder / "pets"), folder / "run", {});
  EXPECT_EQ(result.steps, 3) << "twelve less a fifth, in batches of four";
  const RunFolder run(folder / "run");
  EXPECT_EQ(run.description().classNames, (std::vector<std::string>{"foreground", "background", "border"}));
  for (const auto& row : run.description().files) EXPECT_EQ(row.maskDigest.size(), 64U) << row.id;
  const auto network = openRunNetwork(folder / "run", {}, {});
  const auto answer = classify(network, prepareInput(network, Image(40, 40)), {});
  ASSERT_EQ(answer.classes.size(), 3U);
  double sum = 0;
  for (const auto& row : answer.classes) sum += row.probability;
  EXPECT_NEAR(sum, 1, 1e-9);
}

}  // namespace
}  // namespace hp
