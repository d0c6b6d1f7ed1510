// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/compare_fixture.h"

#include "core/train/train.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"

namespace hp::test {

std::unique_ptr<TemporaryFolder> CompareTest::made_;

void CompareTest::makeRuns(std::initializer_list<SmallRun> runs) {
  made_ = std::make_unique<TemporaryFolder>();
  for (const SmallRun& run : runs) {
    TrainSpec spec{
        .recipe = recipeFrom("scenes-small"),
        .data = {.kind = DataKind::Scenes, .trainScenes = run.scenes, .validationScenes = run.scenes},
        .threads = 1};
    spec.data.scenes.size = 64;
    spec.recipe.epochs = run.epochs;
    spec.recipe.batch = 8;
    spec.recipe.keepEvery = 1;
    spec.recipe.seed = run.seed;
    train(spec, *made_ / run.name, RunContext{});
  }
}

void CompareTest::openRuns(const std::vector<std::filesystem::path>& paths, std::size_t expected) {
  compare().open(paths);
  ASSERT_TRUE(waitFor([&] { return compare().runs().size() == expected && !engine_->isBusy(); }, kLong))
      << window_->messages().text().toStdString();
}

}  // namespace hp::test
