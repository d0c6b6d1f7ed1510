// SPDX-License-Identifier: GPL-3.0-or-later
// A training in the window keeps its promise while pictures are explained and figures computed again beside
// it, and these say truly with what they were computed.
#include <gtest/gtest.h>

#include <atomic>

#include "core/data/sample.h"
#include "core/explain/replay.h"
#include "core/model/threads.h"
#include "tests/core/train/small_training.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/screenshot.h"
#include "ui/engine/engine.h"

namespace hp {
namespace {

constexpr int kLong = 300'000;  // milliseconds

class BesideTraining : public testing::Test {
 protected:
  BesideTraining() { spec_.mode = NumericMode::Deterministic; }

  void trainInTheEngine(const std::filesystem::path& folder) {
    engine_.submit<TrainResult>(
        Lane::Training, &receiver_, QStringLiteral("train"),
        [this, folder](const RunContext& context) { return train(spec_, folder, context); },
        [this](const Outcome<std::shared_ptr<const TrainResult>>& outcome) {
          isTrained_ = true;
          const auto* result = std::get_if<std::shared_ptr<const TrainResult>>(&outcome);
          ASSERT_TRUE(result);
          digest_ = (*result)->weightsDigest;
        });
  }

  /// One after another until the training has ended.
  void explainAgain() {
    if (isTrained_) return;
    engine_.submit<Recipe>(
        Lane::Interactive, &receiver_, QStringLiteral("explain"),
        [](const RunContext& context) {
          const auto network = openSample(context);
          const InputSource source{"sample:3", {}};
          const auto& method = methodById("lrp");
          const ExplainRequest request{network, readInput(network, source), 1};
          return makeRecipe(request, source, method, method.defaults,
                            explain(method, request, method.defaults, context));
        },
        [this](const Outcome<std::shared_ptr<const Recipe>>& outcome) {
          if (const auto* recipe = std::get_if<std::shared_ptr<const Recipe>>(&outcome)) {
            recipes_.push_back(**recipe);
            replayAgain(recipes_.back());
          }
        });
  }
  void replayAgain(const Recipe& recipe) {
    engine_.submit<Replay>(
        Lane::Interactive, &receiver_, QStringLiteral("replay"),
        [recipe](const RunContext& context) { return replay(recipe, ".", context); },
        [this](const Outcome<std::shared_ptr<const Replay>>& outcome) {
          const auto* again = std::get_if<std::shared_ptr<const Replay>>(&outcome);
          ASSERT_TRUE(again);
          EXPECT_TRUE((*again)->equalBits) << (*again)->differences.front();
          ++replayed_;
          explainAgain();
        });
  }

  test::TemporaryFolder folder_;
  TrainSpec spec_ = test::smallSpec();
  QObject receiver_;
  std::vector<Recipe> recipes_;
  std::string digest_;
  int replayed_ = 0;
  bool isTrained_ = false;
  Engine engine_{[] { setThreads(2); }};
};

TEST_F(BesideTraining, ItsBitsAreThoseOfAnUndisturbedOne) {
  spec_.recipe.epochs = 4;
  const auto alone = train(spec_, folder_ / "alone", {});
  trainInTheEngine(folder_ / "beside");
  explainAgain();
  ASSERT_TRUE(test::waitFor([this] { return isTrained_ && !engine_.isBusy(); }, kLong));
  EXPECT_GT(replayed_, 0);
  EXPECT_EQ(digest_, alone.weightsDigest);
  test::expectSameTraces(RunFolder(folder_ / "alone"), RunFolder(folder_ / "beside"));
}

}  // namespace
}  // namespace hp
