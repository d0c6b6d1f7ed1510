// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/train/small_training.h"

#include <gtest/gtest.h>

#include "core/imaging/image_file.h"

namespace hp::test {

TrainSpec smallSpec() {
  TrainSpec spec{.recipe = recipeFrom("scenes-small"), .threads = 1, .workers = 2};
  spec.recipe.epochs = 2;
  spec.recipe.batch = 8;
  spec.recipe.keepEvery = 1;
  spec.recipe.dropout = 0.25;
  spec.recipe.flip = true;
  spec.recipe.rotation = 0.05;
  spec.data.kind = DataKind::Scenes;
  spec.data.trainScenes = 30;
  spec.data.validationScenes = 12;
  return spec;
}

void writeScenes(const std::filesystem::path& folder, int count) {
  for (const std::string split : {"train", "validation"}) {
    for (int i = 0; i < count; ++i) {
      const auto scene =
          makeScene({.seed = split == "train" ? 1U : 2U, .size = 48}, static_cast<std::uint64_t>(i));
      const auto place = folder / split / sceneClasses()[static_cast<std::size_t>(scene.label)];
      std::filesystem::create_directories(place);
      writePng(place / ("scene" + std::to_string(i) + ".png"), scene.image);
    }
  }
}

TrainSpec folderSpec(const std::filesystem::path& folder) {
  auto spec = smallSpec();
  spec.data = {.kind = DataKind::Folders, .path = folder};
  spec.cacheMegabytes = 0;
  return spec;
}

RunContext StopAfter::context() {
  return {source_.get_token(), [this](const Progress& at) {
            if (at.stage.starts_with("epoch") && at.done >= step_) source_.request_stop();
          }};
}

void expectSameTraces(const RunFolder& a, const RunFolder& b) {
  const auto left = a.trace();
  const auto right = b.trace();
  ASSERT_EQ(left.size(), right.size());
  for (std::size_t i = 0; i < left.size(); ++i) {
    SCOPED_TRACE("step " + std::to_string(left[i].step));
    EXPECT_EQ(left[i].step, right[i].step);
    EXPECT_EQ(left[i].loss, right[i].loss);
    EXPECT_EQ(left[i].learningRate, right[i].learningRate);
    EXPECT_TRUE(left[i].batch == right[i].batch) << "batch";
    EXPECT_TRUE(left[i].gradients == right[i].gradients) << "gradients";
    EXPECT_TRUE(left[i].weights == right[i].weights) << "weights";
    EXPECT_TRUE(left[i].buffers == right[i].buffers) << "buffers";
  }
}

std::vector<EventRecord> eventsOf(const std::filesystem::path& run, const std::string& kind) {
  auto events = RunFolder(run).events();
  std::erase_if(events, [&](const EventRecord& event) { return event.kind != kind; });
  return events;
}

}  // namespace hp::test
