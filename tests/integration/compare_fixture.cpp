// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/compare_fixture.h"

#include "core/train/train.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"

namespace hp::test {

namespace {

void trainSmall(const std::filesystem::path& folder, std::uint64_t seed, std::int64_t epochs) {
  TrainSpec spec{.recipe = recipeFrom("scenes-small"),
                 .data = {.kind = DataKind::Scenes, .trainScenes = 96, .validationScenes = 96},
                 .threads = 1};
  spec.data.scenes.size = 64;
  spec.recipe.epochs = epochs;
  spec.recipe.batch = 8;
  spec.recipe.keepEvery = 1;
  spec.recipe.seed = seed;
  train(spec, folder, RunContext{});
}

}  // namespace

std::unique_ptr<TemporaryFolder> Compare::made_;

void Compare::SetUpTestSuite() {
  made_ = std::make_unique<TemporaryFolder>();
  trainSmall(*made_ / "first", 1, kEpochs);
  trainSmall(*made_ / "again", 1, kEpochs);
  trainSmall(*made_ / "other", 2, kEpochs);
}

void Compare::openRuns(const std::vector<std::filesystem::path>& paths, std::size_t expected) {
  compare().open(paths);
  ASSERT_TRUE(waitFor([&] { return compare().runs().size() == expected && !engine_->isBusy(); }, kLong))
      << window_->messages().text().toStdString();
}

}  // namespace hp::test
