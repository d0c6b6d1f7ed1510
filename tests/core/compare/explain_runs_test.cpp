// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/explain_runs.h"

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <future>
#include <nlohmann/json.hpp>
#include <thread>

#include "core/base/outcome.h"
#include "core/compare/run_network.h"
#include "core/imaging/image_file.h"
#include "core/model/numerics_turn.h"
#include "core/train/numeric_switches.h"
#include "tests/core/train/small_training.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;

/// Real runs: "first", "again" (the same), "seeded" (another seed), "bare" and "copy" (the
/// weights of "first" as files).
class ExplainedByRuns : public testing::Test {
 protected:
  static void SetUpTestSuite() {
    folder_ = new TemporaryFolder;
    auto spec = smallSpec();
    spec.recipe.epochs = 1;
    writeScenes(*folder_ / "data", 12);
    spec.data = {.kind = DataKind::Folders, .path = *folder_ / "data"};
    for (const char* name : {"first", "again"}) train(spec, *folder_ / name, {});
    spec.recipe.seed = 77;
    train(spec, *folder_ / "seeded", {});
    for (const char* name : {"bare.safetensors", "copy.safetensors"})
      std::filesystem::copy_file(*folder_ / "first/weights/last.safetensors", *folder_ / name);
  }
  static void TearDownTestSuite() { delete folder_; }

  static ComparedRunPtr run(const std::string& name) { return openComparedRun(*folder_ / name, {}); }
  static ComparisonPtr compared(const std::string& baseline, const std::string& candidate) {
    return std::make_shared<RunComparison>(
        compareRuns(Baseline(run(baseline)), Candidate(run(candidate)), {.checkDigests = false}, {}));
  }
  static ExplainRunsSpec gradient() {
    const Method& method = methodById("gradient");
    return {.method = &method, .params = method.defaults};
  }
  static PictureSet validation(std::size_t count = 4) {
    return sampled(recordedPictures({run("first")}, {}), count);
  }

  static TemporaryFolder* folder_;
};
TemporaryFolder* ExplainedByRuns::folder_ = nullptr;

TEST_F(ExplainedByRuns, AreToldApartByTheKindOfNoise) {
  const auto all =
      explainRuns({compared("first", "again"), compared("first", "seeded")}, validation(), gradient(), {});
  ASSERT_EQ(all.runs.size(), 2u);
  for (const auto& each : all.runs) EXPECT_EQ(each.obstacle + each.note, "") << each.name;
  EXPECT_EQ(all.runs[0].kind, NoiseKind::Repeat);
  EXPECT_EQ(all.runs[1].kind, NoiseKind::Training);
  EXPECT_EQ(spreadOf(mapMeasureById("rmse"), all.runs[0].set.pictures).maximum, 0);
  EXPECT_GT(spreadOf(mapMeasureById("rmse"), all.runs[1].set.pictures).minimum, 0);
  const auto summaries = summariesOf(all);
  ASSERT_EQ(summaries.size(), 2u);
  EXPECT_EQ(summaries.front().kind, NoiseKind::Repeat);
  const auto sentence = noiseSentence(all);
  EXPECT_NE(sentence.find("by 0 when the same is computed again"), std::string::npos) << sentence;
  EXPECT_NE(sentence.find("by training noise"), std::string::npos) << sentence;
}

TEST_F(ExplainedByRuns, FilesOfTheSameWeightsAreARepeatAndSayWhenPicturesArePreparedOtherwise) {
  const auto files =
      explainRuns({compared("bare.safetensors", "copy.safetensors")}, validation(), gradient(), {});
  EXPECT_EQ(files.runs[0].kind, NoiseKind::Repeat);
  EXPECT_EQ(files.runs[0].note, "");
  EXPECT_EQ(spreadOf(mapMeasureById("rmse"), files.runs[0].set.pictures).maximum, 0);
  const auto mixed = explainRuns({compared("first", "bare.safetensors")}, validation(), gradient(), {});
  EXPECT_EQ(mixed.runs[0].kind, NoiseKind::Other);
  EXPECT_NE(mixed.runs[0].note.find("prepared otherwise"), std::string::npos);
}

TEST_F(ExplainedByRuns, SayWhatTheNetworksSay) {
  const auto all = explainRuns({compared("first", "seeded")}, validation(), gradient(), {});
  const auto set = validation();
  const Network ours = networkOf(*run("first"), 0, {}), theirs = networkOf(*run("seeded"), 0, {});
  const auto about = gradient();
  for (std::size_t i = 0; i < 4; ++i) {
    const auto one = explainBoth(Baseline(ours), Candidate(theirs), "", set.picture(i),
                                 {.method = about.method, .params = about.params}, {});
    EXPECT_EQ(all.runs[0].set.pictures[i].agreement.rmse, one.difference.agreement.rmse);
    EXPECT_EQ(all.runs[0].set.pictures[i].target, one.target);
  }
  EXPECT_EQ(all.total, 12u);
  EXPECT_EQ(
      questionText(all),
      "Gradient, 4 of the 12 validation pictures of first, of each the class that the baseline ranks first");
}

// One network, two ways of computing: what the first says is what it says alone, and the switch is put back.
TEST_F(ExplainedByRuns, TheBaselineBesideItselfIsNumericalNoise) {
  const auto before = switchesNow();
  auto about = gradient();
  about.again = true;
  const auto all = explainRuns({compared("first", "seeded")}, validation(), about, {});
  EXPECT_EQ(switchesNow(), before);
  ASSERT_EQ(all.runs.size(), 2u);
  EXPECT_EQ(all.runs[0].kind, NoiseKind::Numerical);
  EXPECT_EQ(all.runs[0].name, "first computed without oneDNN");
  ASSERT_EQ(all.runs[0].set.pictures.size(), 4u);
  const auto highest = [&](std::size_t pair) {
    return spreadOf(mapMeasureById("relative-rmse"), all.runs[pair].set.pictures).maximum;
  };
  EXPECT_LT(highest(0), 1e-3) << "rounding";
  EXPECT_LT(highest(0), highest(1));
  for (std::size_t i = 0; i < 4; ++i)
    EXPECT_EQ(all.runs[0].set.pictures[i].magnitude, all.runs[1].set.pictures[i].magnitude);
}

// Where oneDNN is off in any case, the same kernels compute twice.
TEST_F(ExplainedByRuns, EqualBitsSayNothingOfNumericalNoise) {
  const auto before = switchesNow();
  auto without = before;
  without.oneDnn = false;
  setSwitches(without);
  auto about = gradient();
  about.again = true;
  const auto all = explainRuns({compared("first", "seeded")}, validation(2), about, {});
  const auto alone = explainRuns({compared("first", "first")}, validation(2), about, {});
  EXPECT_EQ(switchesNow(), without);
  setSwitches(before);
  EXPECT_TRUE(all.runs[0].set.hasEqualBits());
  EXPECT_FALSE(all.runs[1].set.hasEqualBits());
  EXPECT_EQ(
      all.runs[0].note,
      "Its kernels gave the same bits in every map and probability, so that of numerical noise this says "
      "nothing.");
  EXPECT_EQ(all.runs[1].note, "");
  const auto summaries = summariesOf(all);
  ASSERT_EQ(summaries.size(), 1u);
  EXPECT_EQ(summaries[0].kind, NoiseKind::Training);
  EXPECT_EQ(noiseSentence(all).find("numerical noise"), std::string::npos) << noiseSentence(all);
  EXPECT_EQ(noiseSentence({.runs = {alone.runs[0]}}),
            "The kernels gave the same bits, so that of numerical noise this says nothing.");
}

// The switch is the whole process's: who needs it as it stands has the turn, and nobody computes beside it.
TEST_F(ExplainedByRuns, AnExplanationAgainWaitsForItsTurn) {
  const auto before = switchesNow();
  const auto comparison = compared("first", "seeded");
  const auto pictures = validation(2);
  auto about = gradient();
  about.again = true;
  std::promise<void> begun;
  std::atomic<int> done = 0;
  const RunContext context({}, [&](const Progress& at) {
    if (!at.stage.ends_with("again")) return;
    if (at.done == 0) begun.set_value();
    done = static_cast<int>(at.done);
  });
  std::optional<NumericsTurn> turn(std::in_place);
  auto all =
      std::async(std::launch::async, [&] { return explainRuns({comparison}, pictures, about, context); });
  begun.get_future().wait();
  // Long enough for one that does not wait to be seen going on; a busy machine only lets a fault pass.
  std::this_thread::sleep_for(std::chrono::milliseconds(200));
  EXPECT_EQ(done, 0);
  EXPECT_EQ(switchesNow(), before);
  turn.reset();
  EXPECT_EQ(all.get().runs[0].set.pictures.size(), 2u);
}

TEST_F(ExplainedByRuns, TheClassMayBeNamed) {
  auto about = gradient();
  about.target = run("first")->classNames[1];
  const auto all = explainRuns({compared("first", "seeded")}, validation(2), about, {});
  EXPECT_EQ(all.target, about.target);
  for (const auto& picture : all.runs[0].set.pictures) EXPECT_EQ(picture.target, 1);
  about.target = "no such thing";
  EXPECT_THROW(explainRuns({compared("first", "seeded")}, validation(2), about, {}), Error);
}

TEST_F(ExplainedByRuns, AStopKeepsEarlierPairsAndSaysWhere) {
  std::stop_source stop;
  const RunContext context(stop.get_token(), [&](const Progress& at) {
    if (at.stage.ends_with("seeded") && at.done == 1) stop.request_stop();
  });
  const auto all =
      explainRuns({compared("first", "again"), compared("first", "seeded"), compared("first", "again")},
                  validation(), gradient(), context);
  ASSERT_EQ(all.runs.size(), 3u);
  EXPECT_FALSE(all.runs[0].set.wasStopped());
  EXPECT_TRUE(extentText(all.runs[1].set).ends_with("; stopped after 1 of 4")) << extentText(all.runs[1].set);
  EXPECT_TRUE(extentText(all.runs[2].set).ends_with("; stopped after 0 of 4"));
}

TEST_F(ExplainedByRuns, APairWithoutWeightsSaysSoAndTheOthersGoOn) {
  auto without = std::make_shared<RunComparison>(*compared("first", "again"));
  without->epoch = 0;
  const auto all = explainRuns({without, compared("first", "seeded")}, validation(2), gradient(), {});
  EXPECT_NE(all.runs[0].obstacle.find("No weights"), std::string::npos);
  EXPECT_EQ(all.runs[1].set.pictures.size(), 2u);
  HP_EXPECT_REFUSED(explainRuns({}, validation(2), gradient(), {}), "two runs");
}

TEST_F(ExplainedByRuns, APictureThatChangedSinceIsLeftOut) {
  const auto set = validation();
  const auto changed = folder_->path() / "data" / set.ids[2];
  const auto before = readImage(changed);
  writePng(changed, Image(48, 48, {9, 9, 9}));
  const auto all = explainRuns({compared("first", "again")}, set, gradient(), {});
  writePng(changed, before);
  ASSERT_EQ(all.runs[0].set.leftOut.size(), 1u);
  EXPECT_EQ(all.runs[0].set.leftOut[0].picture, set.ids[2]);
  EXPECT_NE(all.runs[0].set.leftOut[0].why.find("no longer"), std::string::npos);
}

TEST_F(ExplainedByRuns, JsonHasARowAPictureAndEveryMeasure) {
  const auto json = toJson(explainRuns({compared("first", "seeded")}, validation(3), gradient(), {}));
  EXPECT_EQ(json.at("method"), "gradient");
  const auto& pair = json.at("runs").at(0);
  EXPECT_EQ(pair.at("kind"), "training noise");
  EXPECT_EQ(pair.at("pictures").size(), 3u);
  EXPECT_EQ(pair.at("measures").at("rmse").at("count"), 3);
  EXPECT_TRUE(pair.at("pictures").at(0).contains("top-overlap"));
  EXPECT_EQ(json.at("kinds").at(0).at("kind"), "training noise");
}

ExplainedRun ofKind(NoiseKind kind, double rmse) {
  ExplainedRun run{.name = "run", .kind = kind};
  run.set.pictures.push_back({.agreement = {.rmse = rmse}, .magnitude = 0.2});
  return run;
}

TEST(NoiseSentence, NamesEveryKindAndHowMuchMoreTrainingMoves) {
  ExplainedRuns all;
  EXPECT_EQ(noiseSentence(all), "No picture was explained by two runs.");
  all.runs = {ofKind(NoiseKind::Training, 0.3), ofKind(NoiseKind::Numerical, 1e-6)};
  EXPECT_EQ(
      noiseSentence(all),
      "Explanations move by 1e-06 (0.0005 % of a map's own size) by numerical noise and by 0.3 (1.5 times "
      "a map's own size) by training noise (median RMSE). Training noise is 300,000 times numerical noise.");
  all.runs[0] = ofKind(NoiseKind::Training, 0.34567);
  EXPECT_TRUE(noiseSentence(all).ends_with("Training noise is 350,000 times numerical noise."));
  all.runs[0] = ofKind(NoiseKind::Training, 0.3);
  all.runs.push_back(ofKind(NoiseKind::Trained, 0.15));
  EXPECT_TRUE(noiseSentence(all).ends_with(
      "Training noise is 300,000 times numerical noise and 2 times numerical noise grown in training."))
      << noiseSentence(all);
}

}  // namespace
}  // namespace hp
