// SPDX-License-Identifier: GPL-3.0-or-later
// Which of several differences is put first, by where the runs part.
#include <gtest/gtest.h>

#include "core/compare/reasons.h"

namespace hp {
namespace {

using Settings = std::vector<SettingRow>;

SettingRow row(const std::string& key, const std::string& baseline, const std::string& candidate) {
  return {.key = key,
          .title = key.substr(key.rfind('.') + 1),
          .baseline = baseline,
          .candidate = candidate,
          .differs = baseline != candidate};
}

TraceComparison partingAt(DivergedPart part, std::int64_t step = 1, const std::string& tensor = {}) {
  FirstDivergence first{.step = step, .epoch = 1, .part = part, .tensor = tensor};
  if (!tensor.empty()) first.tensors = {tensor};
  return {.comparable = true, .commonSteps = 9, .first = first};
}

class RankedReasons : public testing::Test {
 protected:
  std::vector<Reason> ranked(const Settings& settings, const TraceComparison& trace) const {
    return rankReasons(settings, trace, Baseline<ComparedRunPtr>(std::make_shared<ComparedRun>(baseline_)),
                       Candidate<ComparedRunPtr>(std::make_shared<ComparedRun>(candidate_)));
  }
  std::string top(const Settings& settings, const TraceComparison& trace) const {
    return ranked(settings, trace).front().title;
  }

  ComparedRun baseline_ = {.config = "{}", .environment = "{}"}, candidate_ = baseline_;
  const Settings all_ = {row("recipe.seed", "1", "2"),
                         row("recipe.learning-rate", "0.001", "0.002"),
                         row("recipe.flip", "true", "false"),
                         row("recipe.dropout", "0.5", "0.25"),
                         row("recipe.batch-norm-momentum", "0.99", "0.9"),
                         row("recipe.epochs", "3", "5"),
                         row("environment.variables.DNNL_MAX_CPU_ISA", "AVX2", "SSE41"),
                         row("threads", "1", "2"),
                         row("workers", "1", "2")};
};

TEST_F(RankedReasons, FollowThePartThatDiffersFirst) {
  EXPECT_EQ(top(all_, partingAt(DivergedPart::Start)), "Seed");
  const Settings seedless(all_.begin() + 1, all_.end());
  EXPECT_EQ(top(seedless, partingAt(DivergedPart::Batch)), "Batches");
  EXPECT_EQ(top(seedless, partingAt(DivergedPart::Forward)), "Loss");
  EXPECT_EQ(top(seedless, partingAt(DivergedPart::Update)), "Learning");
  EXPECT_EQ(top(seedless, partingAt(DivergedPart::Buffer)), "Running statistics");
  EXPECT_EQ(top(seedless, partingAt(DivergedPart::Length)), "Length of the training");
}

TEST_F(RankedReasons, ThreadsAndInstructionSetAreBothNamed) {
  const Settings machine(all_.begin() + 6, all_.end());
  const auto reasons = ranked(machine, partingAt(DivergedPart::Gradient, 1, "conv1.weight"));
  ASSERT_EQ(reasons.size(), 2U) << "decoding threads change no bit";
  EXPECT_EQ(reasons[0].title, "Instruction set") << "it changes every convolution";
  EXPECT_EQ(reasons[1].title, "Threads");
  EXPECT_EQ(reasons[1].strength, 2);
}

TEST_F(RankedReasons, ARunsOwnTrialSpeaksForThreads) {
  candidate_.environment = R"({"preflight": [{"operation": "Conv2d 32, 3x3: weight gradient",
      "layers": ["conv1"], "repeats": true, "same-with-other-threads": false}]})";
  const Settings threads = {row("threads", "1", "2")};
  const auto strength = [&](const char* tensor) {
    return ranked(threads, partingAt(DivergedPart::Gradient, 1, tensor)).front().strength;
  };
  EXPECT_EQ(strength("conv1.weight"), 3);
  EXPECT_EQ(strength("conv2.weight"), 3) << "gradients of this role, if not this one";
  EXPECT_EQ(strength("conv2.bias"), 2);
  const auto reasons = ranked(threads, partingAt(DivergedPart::Gradient, 1, "conv1.weight"));
  EXPECT_NE(reasons.front().sentence.find("Conv2d 32, 3x3: weight gradient"), std::string::npos);
}

TEST_F(RankedReasons, AnOperationThatDoesNotRepeatNeedsNoSetting) {
  candidate_.environment = R"({"preflight": [{"operation": "Conv2d 32, 3x3: weight gradient",
      "layers": ["conv1"], "repeats": false, "same-with-other-threads": true}]})";
  EXPECT_EQ(top({}, partingAt(DivergedPart::Gradient, 1, "conv1.weight")), "Operation that does not repeat");
}

TEST_F(RankedReasons, UnseededSourcesNeedNoDifference) {
  const Settings dropout = {row("recipe.unseeded", "dropout", "dropout"),
                            row("recipe.dropout", "0.5", "0.5")};
  EXPECT_EQ(top(dropout, partingAt(DivergedPart::Forward)), "Unseeded dropout");
  const Settings none = {row("recipe.unseeded", "dropout", "dropout"), row("recipe.dropout", "0", "0")};
  EXPECT_EQ(top(none, partingAt(DivergedPart::Forward)), "Nothing recorded");
  const Settings order = {row("recipe.unseeded", "none", "order"), row("recipe.dropout", "0.5", "0.5")};
  EXPECT_EQ(top(order, partingAt(DivergedPart::Batch)), "Unseeded order");
  EXPECT_EQ(top(order, partingAt(DivergedPart::Gradient)), "Nothing recorded");
}

TEST_F(RankedReasons, TheWeightsFileExplainsTheStart) {
  baseline_.startDigest = std::string(64, 'a');
  candidate_.startDigest = std::string(64, 'b');
  EXPECT_EQ(top(all_, partingAt(DivergedPart::Start)), "Weights to begin from");
  EXPECT_EQ(top({}, partingAt(DivergedPart::Forward)), "Weights to begin from")
      << "what is frozen is not traced";
}

TEST_F(RankedReasons, ABreakRightBeforeIsTheReason) {
  candidate_.events = {{.attempt = 2, .step = 4, .kind = "break", .text = "From here on bits may differ."}};
  EXPECT_EQ(top(all_, partingAt(DivergedPart::Start, 5, "conv1.weight")), "Change at a resume");
  EXPECT_EQ(top({}, partingAt(DivergedPart::Gradient, 5)), "Change at a resume");
  EXPECT_EQ(top({}, partingAt(DivergedPart::Gradient, 4)), "Nothing recorded") << "it came later";
  candidate_.events.clear();
  const auto silent = ranked(all_, partingAt(DivergedPart::Start, 5, "conv1.weight"));
  EXPECT_EQ(silent.front().title, "Other state at a resume");
  EXPECT_EQ(silent[1].strength, 1) << "no seed changes a state that was equal";
}

TEST_F(RankedReasons, ChangedPicturesCountWhereTheyAreLearned) {
  baseline_.files = {{"a.png", "1", "1", "cat", "train"}, {"b.png", "2", "2", "dog", "validation"}};
  candidate_.files = {{"a.png", "9", "9", "cat", "train"}, baseline_.files[1]};
  auto trace = partingAt(DivergedPart::Batch);
  trace.first->examples = {"a.png"};
  const auto reasons = ranked({}, trace);
  EXPECT_EQ(reasons.front().key, "files.a.png");
  EXPECT_EQ(reasons.front().strength, 3);
  EXPECT_EQ(top({}, partingAt(DivergedPart::Gradient)), "Nothing recorded");
  candidate_.files = {baseline_.files[0], {"b.png", "2", "9", "dog", "validation"}};
  EXPECT_EQ(top({}, partingAt(DivergedPart::Batch)), "Nothing recorded") << "nobody learns from it";
  candidate_.files = {baseline_.files[0]};
  EXPECT_EQ(top({}, partingAt(DivergedPart::Batch)), "Other pictures");
}

TEST_F(RankedReasons, WhereNothingDiffersNothingIsInvented) {
  const auto reasons = ranked({row("threads", "2", "2")}, partingAt(DivergedPart::Gradient));
  ASSERT_EQ(reasons.size(), 1U);
  EXPECT_EQ(reasons.front().title, "Nothing recorded");
  EXPECT_EQ(ranked(all_, {.comparable = true, .commonSteps = 9}).front().title,
            "Files changed after training");
}

TEST_F(RankedReasons, WhereAnswersAloneDifferValidationPicturesAreTheReason) {
  baseline_.files = {{"b.png", "2", "2", "dog", "validation"}};
  candidate_.files = {{"b.png", "2", "2", "cat", "validation"}};
  const auto reasons =
      rankReasons({}, {.comparable = true, .commonSteps = 9},
                  Baseline<ComparedRunPtr>(std::make_shared<ComparedRun>(baseline_)),
                  Candidate<ComparedRunPtr>(std::make_shared<ComparedRun>(candidate_)), false);
  EXPECT_EQ(reasons.front().key, "files.b.png");
  EXPECT_EQ(reasons.front().title, "Changed validation picture");
}

TEST_F(RankedReasons, OfARunWithoutRecordsNothingIsClaimed) {
  candidate_ = {.name = "model.pth"};
  const auto reasons = ranked({}, {.obstacle = "There is none."});
  EXPECT_EQ(reasons.front().title, "Not recorded by 'model.pth'");
}

TEST_F(RankedReasons, WithoutATraceTheSeedComesBeforeTheMachine) {
  const auto reasons = ranked(all_, {.obstacle = "There is none."});
  EXPECT_EQ(reasons.front().title, "Seed");
  for (const auto& reason : reasons) {
    if (reason.title == "Threads") EXPECT_EQ(reason.strength, 2);
  }
}

TEST_F(RankedReasons, HostileRecordsOfTrialsSayNothing) {
  for (const char* text :
       {"[]", "{\"preflight\": 3}", "{\"preflight\": [3, {}, {\"layers\": 1, \"repeats\": 0}]}"}) {
    baseline_.environment = text;
    EXPECT_EQ(top({}, partingAt(DivergedPart::Gradient, 1, "a.b")), "Nothing recorded") << text;
  }
}

}  // namespace
}  // namespace hp
