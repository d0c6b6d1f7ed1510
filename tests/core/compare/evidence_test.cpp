// SPDX-License-Identifier: GPL-3.0-or-later
// What counts as evidence: what is not recorded proves nothing, nor does what was changed afterwards.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/compare/changed_pictures.h"
#include "core/compare/reasons.h"
#include "core/compare/run_parts.h"
#include "core/compare/setting_entries.h"
#include "core/train/train.h"

namespace hp {
namespace {

TraceComparison partingAt(DivergedPart part) {
  return {
      .comparable = true, .commonSteps = 9, .first = FirstDivergence{.step = 1, .epoch = 1, .part = part}};
}

class Evidences : public testing::Test {
 protected:
  std::vector<Reason> ranked(const TraceComparison& trace) const {
    const Baseline<ComparedRunPtr> ours(std::make_shared<ComparedRun>(baseline_));
    const Candidate<ComparedRunPtr> theirs(std::make_shared<ComparedRun>(candidate_));
    return rankReasons(compareSettings(ours, theirs), trace, ours, theirs);
  }
  void bothTrained(const TrainingRecipe& recipe = {}) {
    const TrainSpec spec{.recipe = recipe, .threads = 1};
    baseline_.config = candidate_.config = toJson(spec).dump();
    baseline_.environment = candidate_.environment = "{}";
  }

  ComparedRun baseline_ = {.name = "a", .classNames = {"cat", "dog"}},
              candidate_ = {.name = "b", .classNames = {"cat", "dog"}};
};

TEST_F(Evidences, AnUnseededDropoutNeedsADropoutLayer) {
  bothTrained({.architecture = "convnet", .unseeded = Unseeded::Dropout});
  EXPECT_EQ(ranked(partingAt(DivergedPart::Forward)).front().title, "Unseeded dropout");
  bothTrained({.architecture = "sample", .unseeded = Unseeded::Dropout});
  const auto reasons = ranked(partingAt(DivergedPart::Forward));
  EXPECT_EQ(reasons.front().title, "Nothing recorded");
  ASSERT_EQ(reasons.size(), 2U);
  EXPECT_EQ(reasons[1].strength, 1);
  EXPECT_NE(reasons[1].sentence.find("no dropout layer"), std::string::npos) << reasons[1].sentence;
}

TEST_F(Evidences, AnUnseededAugmentationNeedsOne) {
  bothTrained({.flip = true, .unseeded = Unseeded::Augmentation});
  EXPECT_EQ(ranked(partingAt(DivergedPart::Batch)).front().title, "Unseeded augmentation");
  bothTrained({.flip = false, .rotation = 0, .zoom = 0, .unseeded = Unseeded::Augmentation});
  EXPECT_EQ(ranked(partingAt(DivergedPart::Batch)).front().title, "Nothing recorded");
}

TEST_F(Evidences, WhatARunDidNotRecordIsNamedAndHasNoStrength) {
  bothTrained();
  candidate_.config = candidate_.environment = "";
  const auto reasons = ranked({.obstacle = "There is none."});
  EXPECT_EQ(reasons.front().title, "Not recorded by 'b'");
  EXPECT_EQ(reasons.front().strength, 0);
  EXPECT_TRUE(strengthText(0).empty());
  EXPECT_EQ(settingsObstacle(baseline_, candidate_), "Nothing is recorded of the settings of 'b'.");
  baseline_.config = baseline_.environment = "";
  EXPECT_EQ(ranked({.obstacle = "There is none."}).front().title, "Not recorded by 'a' and 'b'");
  bothTrained();
  EXPECT_TRUE(settingsObstacle(baseline_, candidate_).empty());
}

TEST_F(Evidences, ParametersOfOtherProgramsAreReasons) {
  for (auto* run : {&baseline_, &candidate_}) run->kind = RunKind::MlFlow;
  baseline_.config = R"({"params": {"lr": "0.1", "Random_Seed": "1", "heads": "4"}, "tags": {"owner": "a"}})";
  candidate_.config =
      R"({"params": {"lr": "0.2", "Random_Seed": "2", "heads": "8"}, "tags": {"owner": "b"}})";
  const auto reasons = ranked({.obstacle = "There is none."});
  ASSERT_EQ(reasons.size(), 4U);
  EXPECT_EQ(reasons[0].title, "Seed");
  EXPECT_EQ(reasons[1].title, "Learning");
  EXPECT_EQ(reasons[2].title, "Parameter");
  EXPECT_EQ(reasons[2].strength, 2);
  EXPECT_EQ(reasons[3].title, "Tag");
  EXPECT_EQ(reasons[3].strength, 1);
}

TEST_F(Evidences, PixelsThatAreNotRecordedAreNoOtherDecoder) {
  bothTrained();
  baseline_.files = {{"a.png", "1", "1", "cat", "train"}};
  candidate_.files = {{"a.png", "1", "", "cat", "train"}};
  EXPECT_TRUE(picturesChanged(baseline_, candidate_).changed.empty());
  EXPECT_EQ(pictureRows(baseline_, candidate_).size(), 1U) << "how many there are";
  EXPECT_EQ(ranked(partingAt(DivergedPart::Batch)).front().title, "Nothing recorded");
  candidate_.files = {{"a.png", "2", "", "cat", "train"}};
  auto trace = partingAt(DivergedPart::Batch);
  trace.first->examples = {"a.png"};
  const auto reasons = ranked(trace);
  EXPECT_NE(reasons.front().sentence.find("whose pixels are not recorded"), std::string::npos)
      << reasons.front().sentence;
  EXPECT_EQ(reasons.front().sentence.find("decoder"), std::string::npos);
  EXPECT_EQ(pictureRows(baseline_, candidate_).at(1).candidate, "file 2");
}

TEST_F(Evidences, AccuraciesOfPicturesWithoutPixelDigestsAreCompared) {
  baseline_.files = {{"a.png", "1", "1", "cat", "validation"}, {"b.png", "2", "2", "dog", "train"}};
  candidate_.files = {{"a.png", "1", "", "cat", "validation"}, {"b.png", "3", "3", "dog", "train"}};
  EXPECT_TRUE(otherTask(baseline_, candidate_).empty()) << "only a training picture is another";
  candidate_.files = {{"a.png", "1", "", "dog", "validation"}, {"b.png", "2", "2", "dog", "train"}};
  EXPECT_FALSE(otherTask(baseline_, candidate_).empty()) << "another label";
  candidate_.files = {{"a.png", "1", "", "cat", "train"}, {"b.png", "2", "2", "dog", "train"}};
  EXPECT_FALSE(otherTask(baseline_, candidate_).empty()) << "not validated with any more";
  candidate_.files = {{"b.png", "2", "2", "dog", "train"}};
  EXPECT_FALSE(otherTask(baseline_, candidate_).empty());
}

TEST_F(Evidences, SettingsOfAChangedRecordProveNothing) {
  bothTrained({.seed = 1});
  candidate_.config = toJson(TrainSpec{.recipe = {.seed = 2}, .threads = 1}).dump();
  EXPECT_EQ(ranked(partingAt(DivergedPart::Start)).front().strength, 3);
  candidate_.tampered = {"config.json: The file has changed."};
  const auto reasons = ranked(partingAt(DivergedPart::Start));
  EXPECT_EQ(reasons.front().title, "Nothing recorded");
  ASSERT_EQ(reasons.size(), 2U);
  EXPECT_NE(reasons[1].sentence.find("proves nothing"), std::string::npos) << reasons[1].sentence;
}

}  // namespace
}  // namespace hp
