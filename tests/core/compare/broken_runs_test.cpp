// SPDX-License-Identifier: GPL-3.0-or-later
// Runs that are damaged, forged, foreign or of other networks are compared as far as they go.
#include <gtest/gtest.h>

#include <fstream>
#include <limits>
#include <nlohmann/json.hpp>

#include "core/base/array_file.h"
#include "core/compare/run_comparison.h"
#include "tests/core/compare/traced_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;
namespace fs = std::filesystem;

NamedArrays weightsOf(float first) {
  return {{"conv1.weight", {{2, 2}, {first, 2, 3, 4}}},
          {"conv1.bias", {{1}, {0.5F}}},
          {"dense.weight", {{1, 2}, {1, -1}}},
          {"dense.bias", {{1}, {0.25F}}},
          {"bn.running_mean", {{1}, {0}}},
          {"bn.running_var", {{1}, {1}}}};
}

class BrokenRuns : public testing::Test {
 protected:
  BrokenRuns() {
    written("a", weightsOf(1));
    written("b", weightsOf(1));
  }
  /// One epoch of four steps, finished.
  void written(const char* name, const NamedArrays& weights) const {
    fs::remove_all(folder_ / name);
    auto writer = RunWriter::create(folder_ / name, tracedDescription());
    writer.start(tracedStep(0, true));
    writeSteps(writer, 1, 4);
    writer.keepWeights(1, weights, true);
    writer.epoch(
        {.epoch = 1, .step = 4, .validationAccuracy = 0.75, .validationExamples = 400, .weightsKept = true});
    writer.finish(weights, std::string(64, 'a'));
  }
  RunComparison compared(const fs::path& candidate, const CompareSpec& spec = {}) const {
    return compareRuns(Baseline(openComparedRun(folder_ / "a", {})),
                       Candidate(openComparedRun(candidate, {})), spec, {});
  }
  RunComparison compared() const { return compared(folder_ / "b"); }

  static bool isNoted(const RunComparison& comparison, const std::string& text) {
    return std::ranges::any_of(comparison.notes,
                               [&](const std::string& note) { return note.find(text) != std::string::npos; });
  }

  TemporaryFolder folder_;
};

TEST_F(BrokenRuns, SoundOnesAreEqual) {
  const auto result = compared();
  EXPECT_EQ(result.verdict, Verdict::EqualBits) << result.why;
  EXPECT_TRUE(result.reasons.empty());
  EXPECT_EQ(toJson(result).at("verdict"), "equal bits");
}

TEST_F(BrokenRuns, WeightsThatAreNoNumbersAreDifferent) {
  written("b", weightsOf(std::numeric_limits<float>::quiet_NaN()));
  const auto result = compared();
  EXPECT_EQ(result.verdict, Verdict::Different);
  EXPECT_NE(result.why.find("NaN"), std::string::npos) << result.why;
  EXPECT_EQ(result.reasons.front().title, "Files changed after training") << "the traces are equal";
  EXPECT_EQ(toJson(result).dump().find("nan"), std::string::npos);
}

TEST_F(BrokenRuns, ForgedWeightsShowAsTampered) {
  for (const char* file : {"epoch-0001", "last"})
    writeSafetensors(folder_ / "b" / "weights" / (std::string(file) + ".safetensors"), weightsOf(9));
  const auto result = compared();
  EXPECT_EQ(result.verdict, Verdict::Different) << "the accuracies are of the weights that were there before";
  EXPECT_NE(result.why.find("not those of these weights"), std::string::npos) << result.why;
  EXPECT_NE(result.why.find("not as the training wrote"), std::string::npos) << result.why;
  ASSERT_EQ(result.candidate->tampered.size(), 2U);
  EXPECT_NE(result.candidate->tampered[1].find("last.safetensors"), std::string::npos);
  EXPECT_EQ(result.reasons.front().key, "trace.equal");
  const auto unchecked = compared(folder_ / "b", {.checkDigests = false});
  EXPECT_TRUE(unchecked.candidate->tampered.empty());
  EXPECT_EQ(unchecked.verdict, Verdict::Different) << "equal traces make equal weights";
}

TEST_F(BrokenRuns, TruncatedWeightsAreASentence) {
  for (const char* file : {"epoch-0001", "last"})
    fs::resize_file(folder_ / "b" / "weights" / (std::string(file) + ".safetensors"), 100);
  const auto result = compared();
  EXPECT_FALSE(result.weights.has_value());
  EXPECT_EQ(result.verdict, Verdict::Indistinguishable) << result.why;
  EXPECT_TRUE(isNoted(result, ".safetensors"));
}

TEST_F(BrokenRuns, ATraceOfAnotherVersionLeavesTheWeights) {
  std::fstream file(folder_ / "b" / "trace.bin", std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(8).put(2);
  file.close();
  const auto result = compared();
  EXPECT_FALSE(result.trace.comparable);
  EXPECT_EQ(result.verdict, Verdict::EqualBits);
  EXPECT_TRUE(isNoted(result, "version 2"));
}

TEST_F(BrokenRuns, EqualWeightsOnTheWayAreNotEqualBits) {
  for (const char* name : {"a", "b"}) {
    fs::remove_all(folder_ / name);
    auto writer = RunWriter::create(folder_ / name, tracedDescription());
    writer.start(tracedStep(0, true));
    writeSteps(writer, 1, 8);
    writer.keepWeights(1, weightsOf(1), false);
    writer.epoch({.epoch = 1, .step = 4, .weightsKept = true});
    writer.epoch({.epoch = 2, .step = 8});
    writer.finish(weightsOf(2), std::string(64, 'a'));
  }
  EXPECT_EQ(compared().verdict, Verdict::EqualBits);
  fs::remove(folder_ / "b" / "weights" / "last.safetensors");
  const auto result = compared();
  EXPECT_EQ(result.epoch, 1);
  EXPECT_EQ(result.verdict, Verdict::NotComparable) << result.why;
  EXPECT_NE(result.why.find("was not compared"), std::string::npos) << result.why;
  EXPECT_EQ(compared(folder_ / "b", {.epoch = 1}).verdict, Verdict::EqualBits) << "it was asked for";
}

TEST_F(BrokenRuns, AccuraciesOfOtherClassesAreNotCompared) {
  auto run = std::make_shared<ComparedRun>(*openComparedRun(folder_ / "b", {}));
  const auto comparedTo = [&] {
    return compareRuns(Baseline(openComparedRun(folder_ / "a", {})), Candidate(ComparedRunPtr(run)), {}, {});
  };
  EXPECT_TRUE(comparedTo().accuracy.has_value());
  run->classNames = {"cat", "bird"};
  const auto result = comparedTo();
  EXPECT_FALSE(result.accuracy.has_value());
  EXPECT_TRUE(isNoted(result, "The runs know other classes, so that neither"));
  run->classNames.clear();
  const auto unknown = comparedTo();
  EXPECT_FALSE(unknown.accuracy.has_value());
  EXPECT_TRUE(isNoted(unknown, "The classes of b are not known"));
  EXPECT_FALSE(isNoted(unknown, "other classes")) << "nobody knows";
}

TEST_F(BrokenRuns, ADamagedDescriptionIsNotedOnce) {
  std::ofstream(folder_ / "b" / "run.json") << "{";
  const auto result = compared();
  const auto saysIt = [](const std::string& note) {
    return note.find("run.json is damaged") != std::string::npos;
  };
  EXPECT_EQ(std::ranges::count_if(result.notes, saysIt), 1);
  EXPECT_FALSE(isNoted(result, "other classes"));
}

// Of 100 pictures each is right on some: standard errors do not tell them apart, the pictures themselves do.
TEST_F(BrokenRuns, PairedAnswersAndAccuraciesDoNotContradictEachOther) {
  const auto withAnswers = [&](const char* name, int right) {
    auto run = std::make_shared<ComparedRun>(*openComparedRun(folder_ / name, {}));
    run->predictions[1] = folder_ / (std::string(name) + ".csv");
    std::ofstream text(run->predictions[1]);
    text << "id,label,predicted,probability\n";
    for (int i = 0; i < 100; ++i) text << "p" << i << ",1," << (i < right ? 1 : 0) << ",0.75\n";
    run->epochs.at(0).validationAccuracy = right / 100.0;
    run->epochs.at(0).validationExamples = 100;
    return ComparedRunPtr(run);
  };
  const auto compareTo = [&](int right) {
    return compareRuns(Baseline(withAnswers("a", 81)), Candidate(withAnswers("b", right)), {}, {});
  };
  const auto apart = compareTo(90);
  ASSERT_TRUE(apart.predictions && apart.accuracy);
  EXPECT_LT(apart.predictions->test.pValue, 0.05);
  EXPECT_TRUE(
      accuracyText(*apart.accuracy).ends_with("McNemar's test on the same pictures tells them apart."));
  EXPECT_FALSE(isNoted(apart, "cannot be told apart"));
  const auto alike = compareTo(83);
  EXPECT_TRUE(accuracyText(*alike.accuracy).ends_with(": not distinguishable."));
}

TEST_F(BrokenRuns, HalfALineOfMetricsIsLeftOut) {
  std::ofstream(folder_ / "b" / "metrics.jsonl", std::ios::app) << "{\"kind\": \"ep";
  EXPECT_EQ(compared().verdict, Verdict::EqualBits);
}

TEST_F(BrokenRuns, OtherNetworksAreComparedWhereTheyMatch) {
  auto other = weightsOf(1);
  other.erase("dense.bias");
  other["dense.weight"] = {{3}, {1, 2, 3}};
  other["head.bias"] = {{1}, {1}};
  written("b", other);
  const auto result = compared();
  ASSERT_TRUE(result.weights.has_value());
  EXPECT_EQ(result.weights->tensors.size(), 4U);
  EXPECT_TRUE(isNoted(result, "head.bias"));
  EXPECT_TRUE(isNoted(result, "of other shapes: dense.weight"));
  EXPECT_NE(result.verdict, Verdict::EqualBits);
}

TEST_F(BrokenRuns, ABareFileStandsBesideTheNewestWeights) {
  const auto file = folder_ / "model.safetensors";
  writeSafetensors(file, weightsOf(1));
  const auto result = compared(file);
  EXPECT_EQ(result.verdict, Verdict::EqualBits) << result.why;
  EXPECT_FALSE(result.trace.comparable);
  writeSafetensors(file, weightsOf(1.0000001F));
  EXPECT_EQ(compared(file).verdict, Verdict::WithinUlp);
  EXPECT_EQ(compared(file, {.ulp = 0}).verdict, Verdict::Different);
}

TEST_F(BrokenRuns, AnEpochThatNobodyKeptIsSaid) {
  const auto result = compared(folder_ / "b", {.epoch = 7});
  EXPECT_EQ(result.verdict, Verdict::NotComparable);
  EXPECT_TRUE(isNoted(result, "no weights of epoch 7"));
}

TEST_F(BrokenRuns, OneRunTwiceIsSaid) { EXPECT_TRUE(isNoted(compared(folder_ / "a"), "one and the same")); }

}  // namespace
}  // namespace hp
