// SPDX-License-Identifier: GPL-3.0-or-later
// The data-randomisation check: labels of the training split dealt out anew, and what the run says of it.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/train/picture_rows.h"
#include "core/train/starting_point.h"
#include "core/train/training_set.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

TrainSpec permutingSpec(std::uint64_t seed = 1001) {
  TrainSpec spec{.recipe = recipeFrom("scenes-small"), .threads = 1, .workers = 1};
  spec.recipe.permuteLabels = true;
  spec.recipe.seed = seed;
  spec.data = {.kind = DataKind::Scenes, .scenes = {.size = 24}, .trainScenes = 60, .validationScenes = 30};
  return spec;
}

std::vector<int> labelsOf(const Dataset& dataset, Split split) {
  std::vector<int> labels;
  for (const auto index : dataset.indexesOf(split)) labels.push_back(dataset.example(index).label);
  return labels;
}

std::vector<int> dealt(std::uint64_t seed, Split split) {
  const auto spec = permutingSpec(seed);
  return labelsOf(labelledFor(spec.recipe, openDataset(spec.data, {})), split);
}

TEST(DealtLabels, AreAPermutationOfTheTrainingSplitsOnly) {
  const auto plain = openDataset(permutingSpec().data, {});
  const auto before = labelsOf(plain, Split::Train);
  const auto after = dealt(1001, Split::Train);
  EXPECT_NE(after, before);
  EXPECT_TRUE(std::ranges::is_permutation(after, before));
  EXPECT_EQ(dealt(1001, Split::Validation), labelsOf(plain, Split::Validation));
  std::size_t moved = 0;
  for (std::size_t i = 0; i < before.size(); ++i) moved += before[i] != after[i];
  EXPECT_GT(moved, before.size() / 2) << "six classes, dealt at random: five in six move";
}

TEST(DealtLabels, AreTheSeeds) {
  EXPECT_EQ(dealt(1001, Split::Train), dealt(1001, Split::Train));
  EXPECT_NE(dealt(1001, Split::Train), dealt(1002, Split::Train));
}

TEST(DealtLabels, AreLeftAloneUnlessTheRecipeWantsThem) {
  auto spec = permutingSpec();
  spec.recipe.permuteLabels = false;
  const auto plain = openDataset(spec.data, {});
  EXPECT_EQ(labelsOf(labelledFor(spec.recipe, plain), Split::Train), labelsOf(plain, Split::Train));
}

/// What a training with these labels records and learns from.
class RecordedLabels : public testing::Test {
 protected:
  RecordedLabels() { set_->describe(recorded_, {}); }

  TrainSpec spec_ = permutingSpec();
  Dataset plain_ = openDataset(spec_.data, {});
  std::unique_ptr<TrainingSet> set_ = openPictureSet(spec_, seedsOf(spec_.recipe, 0), {});
  RunDescription recorded_;
};

TEST_F(RecordedLabels, AreWhatWasTrainedWithBesideWhatTheDataGave) {
  const auto labelled = labelledFor(spec_.recipe, plain_);
  for (std::size_t i = 0; i < recorded_.files.size(); ++i) {
    const auto& row = recorded_.files[i];
    const auto nameOf = [&](const Dataset& set) {
      return sceneClasses()[static_cast<std::size_t>(set.example(i).label)];
    };
    EXPECT_EQ(row.label, nameOf(labelled)) << row.id;
    EXPECT_EQ(row.dataLabel, nameOf(plain_)) << row.id;
  }
}

TEST_F(RecordedLabels, AreThoseOfTheBatches) {
  const auto batches = set_->epoch(1, 0, {});
  std::size_t seen = 0;
  while (const auto batch = batches->next({})) {
    for (std::size_t i = 0; i < batch->indexes.size(); ++i, ++seen)
      EXPECT_EQ(sceneClasses()[static_cast<std::size_t>(batch->labels[i])],
                recorded_.files[batch->indexes[i]].label);
  }
  EXPECT_EQ(seen, 60U);
}

TEST_F(RecordedLabels, OthersAreNoticedWhenTheRunGoesOn) {
  EXPECT_NO_THROW(set_->requireSame(recorded_, {}));
  const auto other = permutingSpec(1002);
  const auto otherSet = openPictureSet(other, seedsOf(other.recipe, 0), {});
  HP_EXPECT_REFUSED((otherSet->requireSame(recorded_, {}), 0), "would be trained as");
}

TEST_F(RecordedLabels, OfAnOlderProgramAreWhatTheDataGave) {
  std::vector<FileRow> rows = recorded_.files;
  for (auto& row : rows) row.label = std::exchange(row.dataLabel, {});
  recorded_.files = rows;
  EXPECT_NO_THROW(set_->requireSame(recorded_, {}));
}

}  // namespace
}  // namespace hp
