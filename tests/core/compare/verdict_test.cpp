// SPDX-License-Identifier: GPL-3.0-or-later
// The rules by which weights, traces, answers and accuracies become one word.
#include <gtest/gtest.h>

#include <limits>

#include "core/compare/run_parts.h"

namespace hp {
namespace {

constexpr std::uint32_t kNotFinite = std::numeric_limits<std::uint32_t>::max();

WeightsDifference weightsDiffering(std::int64_t elements, std::uint32_t ulp) {
  WeightsDifference weights;
  weights.all.count = 100;
  weights.all.equal = 100 - elements;
  weights.all.maxUlp = ulp;
  weights.tensors = {weights.all};
  return weights;
}

TraceComparison traceOf(std::optional<DivergedPart> part) {
  TraceComparison trace{.comparable = true, .commonSteps = 8};
  if (part) trace.first = FirstDivergence{.step = 3, .epoch = 1, .part = *part};
  return trace;
}

PredictionsDifference answers(std::int64_t onlyBaseline, std::int64_t onlyCandidate) {
  PredictionsDifference predictions;
  predictions.pictures = 1000;
  predictions.agreeing = 1000 - onlyBaseline - onlyCandidate;
  predictions.test = mcNemar(onlyBaseline, onlyCandidate);
  return predictions;
}

class VerdictOf : public testing::Test {
 protected:
  VerdictOf() {
    for (auto* run : {&comparison_.baseline, &comparison_.candidate}) *run = std::make_shared<ComparedRun>();
    comparison_.epoch = 2;
    comparison_.trace = traceOf(std::nullopt);
  }
  Verdict verdict(const CompareSpec& spec = {}) {
    judge(comparison_, spec);
    return comparison_.verdict;
  }

  RunComparison comparison_ = {};
};

TEST_F(VerdictOf, EqualBitsNeedsWeightsAndTraces) {
  comparison_.weights = weightsDiffering(0, 0);
  EXPECT_EQ(verdict(), Verdict::EqualBits);
  EXPECT_NE(comparison_.why.find("8 steps"), std::string::npos) << comparison_.why;
  comparison_.trace = traceOf(DivergedPart::Length);
  EXPECT_EQ(verdict(), Verdict::EqualBits);
  EXPECT_NE(comparison_.why.find("ended before step 3"), std::string::npos) << comparison_.why;
  comparison_.trace = traceOf(DivergedPart::Batch);
  EXPECT_EQ(verdict(), Verdict::WithinUlp) << "the way was another";
  comparison_.trace = {.obstacle = "There is none."};
  EXPECT_EQ(verdict(), Verdict::EqualBits);
}

TEST_F(VerdictOf, WithinUlpIsInclusive) {
  comparison_.weights = weightsDiffering(7, 4);
  comparison_.trace = traceOf(DivergedPart::Gradient);
  EXPECT_EQ(verdict({.ulp = 4}), Verdict::WithinUlp);
  EXPECT_EQ(verdict({.ulp = 3}), Verdict::Different) << "nothing to weigh it by";
}

TEST_F(VerdictOf, OtherTensorsAreNeverEqual) {
  comparison_.weights = weightsDiffering(0, 0);
  comparison_.weights->onlyCandidate = {"head.bias"};
  EXPECT_EQ(verdict(), Verdict::Different);
}

TEST_F(VerdictOf, AnswersDecideWhereBitsDiffer) {
  comparison_.weights = weightsDiffering(90, 100000);
  comparison_.trace = traceOf(DivergedPart::Gradient);
  comparison_.predictions = answers(20, 25);
  EXPECT_EQ(verdict(), Verdict::Indistinguishable);
  EXPECT_TRUE(
      comparison_.why.starts_with("The accuracies cannot be told apart; 45 of 1,000 answers differ."));
  EXPECT_NE(comparison_.why.find("955 of 1,000 pictures"), std::string::npos) << comparison_.why;
  comparison_.predictions = answers(10, 40);
  EXPECT_EQ(verdict(), Verdict::Different);
  EXPECT_EQ(verdict({.significance = 1e-9}), Verdict::Indistinguishable);
}

TEST_F(VerdictOf, AFewAnswersDecideNothing) {
  comparison_.weights = weightsDiffering(90, 100000);
  comparison_.trace = traceOf(DivergedPart::Gradient);
  comparison_.predictions = answers(0, 0);
  comparison_.predictions->otherLabels = 500;
  EXPECT_EQ(verdict(), Verdict::Indistinguishable) << "half of them";
  comparison_.predictions->onlyCandidate = 1;
  EXPECT_EQ(verdict(), Verdict::Different);
  EXPECT_NE(comparison_.why.find("too few"), std::string::npos) << comparison_.why;
  comparison_.predictions = PredictionsDifference{.pictures = 10, .agreeing = 10};
  EXPECT_EQ(verdict(), Verdict::Indistinguishable);
  comparison_.predictions->otherLabels = 1;
  EXPECT_EQ(verdict(), Verdict::Different);
}

TEST_F(VerdictOf, AnswersOfEqualTracesAreNotThoseOfOtherWeights) {
  comparison_.weights = weightsDiffering(90, 100000);
  comparison_.predictions = answers(0, 0);
  EXPECT_EQ(verdict(), Verdict::Different);
  EXPECT_NE(comparison_.why.find("not those of these weights"), std::string::npos) << comparison_.why;
}

TEST_F(VerdictOf, ValuesStoredOtherwiseAreNotEqualBits) {
  comparison_.weights = weightsDiffering(0, 0);
  comparison_.weights->otherTypes = {"conv1.weight"};
  EXPECT_EQ(verdict({.ulp = 0}), Verdict::WithinUlp);
  EXPECT_NE(comparison_.why.find("stored otherwise"), std::string::npos) << comparison_.why;
}

TEST_F(VerdictOf, RunsOfOtherLengthsAreEqualAsFarAsBothGo) {
  ComparedRun shorter{.finished = true}, longer{.finished = true};
  shorter.epochs = {{.epoch = 2, .step = 8}};
  longer.epochs = {{.epoch = 3, .step = 12}};
  comparison_.baseline = std::make_shared<ComparedRun>(shorter);
  comparison_.candidate = std::make_shared<ComparedRun>(longer);
  comparison_.weights = weightsDiffering(0, 0);
  comparison_.trace = traceOf(DivergedPart::Length);
  EXPECT_EQ(verdict(), Verdict::EqualBits);
  comparison_.trace = {.obstacle = "There is none."};
  EXPECT_EQ(verdict(), Verdict::NotComparable);
  longer.lacksTrained = true;
  comparison_.candidate = std::make_shared<ComparedRun>(longer);
  comparison_.trace = traceOf(DivergedPart::Length);
  EXPECT_EQ(verdict(), Verdict::NotComparable);
}

TEST_F(VerdictOf, AccuraciesDecideWhereAnswersAreMissing) {
  comparison_.weights = weightsDiffering(90, 100000);
  comparison_.trace = traceOf(DivergedPart::Gradient);
  comparison_.accuracy = compareAccuracies(0.849, 1000, 0.836, 1000);
  EXPECT_EQ(verdict(), Verdict::Indistinguishable);
  EXPECT_NE(comparison_.why.find("0.8 standard errors"), std::string::npos) << comparison_.why;
  comparison_.accuracy = compareAccuracies(0.849, 1000, 0.7, 1000);
  EXPECT_EQ(verdict(), Verdict::Different);
  comparison_.weights.reset();
  EXPECT_EQ(verdict(), Verdict::Different);
}

TEST_F(VerdictOf, NothingOnTheWayStandsForWhatWasTrainedInTheEnd) {
  ComparedRun run{.finished = true};
  run.epochs = {{.epoch = 3, .step = 12}};
  const auto expect = [&](Verdict later, Verdict earlier) {
    run.lacksTrained = false;
    for (auto* one : {&comparison_.baseline, &comparison_.candidate})
      *one = std::make_shared<ComparedRun>(run);
    comparison_.epoch = comparison_.answersEpoch = 3;
    EXPECT_EQ(verdict(), later) << comparison_.why;
    run.lacksTrained = true;
    comparison_.candidate = std::make_shared<ComparedRun>(run);
    comparison_.epoch = comparison_.answersEpoch = 2;
    EXPECT_EQ(verdict(), Verdict::NotComparable);
    EXPECT_NE(comparison_.why.find("trained in the end was not compared"), std::string::npos)
        << comparison_.why;
    EXPECT_EQ(verdict({.epoch = 2}), earlier) << "it was asked for";
  };
  comparison_.trace = traceOf(DivergedPart::Gradient);
  comparison_.weights = weightsDiffering(7, 4);
  expect(Verdict::WithinUlp, Verdict::WithinUlp);
  comparison_.weights = weightsDiffering(0, 0);
  comparison_.weights->otherTypes = {"conv1.weight"};
  expect(Verdict::WithinUlp, Verdict::WithinUlp);
  comparison_.weights = weightsDiffering(90, 100000);
  comparison_.accuracy = compareAccuracies(0.849, 1000, 0.836, 1000);
  expect(Verdict::Indistinguishable, Verdict::Indistinguishable);
  comparison_.predictions = answers(20, 25);
  expect(Verdict::Indistinguishable, Verdict::Indistinguishable);
  comparison_.weights.reset();
  comparison_.answersEpoch = 3;
  EXPECT_EQ(verdict(), Verdict::Indistinguishable)
      << "answers of the last epoch are there without its weights";
}

TEST_F(VerdictOf, RunsOfOtherLengthsAreAlikeAsFarAsBothGo) {
  ComparedRun shorter{.finished = true}, longer{.finished = true};
  shorter.epochs = {{.epoch = 2, .step = 8}};
  longer.epochs = {{.epoch = 3, .step = 12}};
  comparison_.baseline = std::make_shared<ComparedRun>(shorter);
  comparison_.candidate = std::make_shared<ComparedRun>(longer);
  comparison_.answersEpoch = 2;
  comparison_.trace = traceOf(DivergedPart::Start);
  comparison_.weights = weightsDiffering(90, 100000);
  comparison_.predictions = answers(20, 25);
  EXPECT_EQ(verdict(), Verdict::Indistinguishable) << comparison_.why;
}

TEST_F(VerdictOf, WithoutWeightsTracesAreStillTold) {
  comparison_.accuracy = compareAccuracies(0.8, 1000, 0.8, 1000);
  EXPECT_EQ(verdict({.epoch = 3}), Verdict::Indistinguishable);
  EXPECT_NE(comparison_.why.find("The traces agree in all 8 steps"), std::string::npos) << comparison_.why;
  comparison_.trace = traceOf(DivergedPart::Gradient);
  verdict({.epoch = 3});
  EXPECT_EQ(comparison_.why.find("traces"), std::string::npos) << comparison_.why;
}

TEST_F(VerdictOf, NumbersThatAreNoneAreDifferent) {
  comparison_.weights = weightsDiffering(1, kNotFinite);
  comparison_.weights->all.notFiniteCandidate = 1;
  comparison_.predictions = answers(0, 0);
  EXPECT_EQ(verdict({.ulp = kNotFinite - 1}), Verdict::Different);
  EXPECT_NE(comparison_.why.find("NaN"), std::string::npos);
}

TEST_F(VerdictOf, WithNothingInCommonThereIsNone) {
  EXPECT_EQ(verdict(), Verdict::NotComparable);
  comparison_.weights = WeightsDifference{.onlyBaseline = {"a"}, .onlyCandidate = {"b"}};
  EXPECT_EQ(verdict(), Verdict::NotComparable);
  EXPECT_NE(comparison_.why.find("no tensor"), std::string::npos) << comparison_.why;
}

TEST_F(VerdictOf, TamperedFilesShowInTheVerdict) {
  comparison_.weights = weightsDiffering(0, 0);
  ComparedRun tampered;
  tampered.tampered = {"weights/last.safetensors is not as it was written."};
  comparison_.candidate = std::make_shared<ComparedRun>(tampered);
  EXPECT_EQ(verdict(), Verdict::EqualBits);
  EXPECT_NE(comparison_.why.find("not as the training wrote"), std::string::npos) << comparison_.why;
}

}  // namespace
}  // namespace hp
