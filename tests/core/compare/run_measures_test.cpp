// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_measures.h"

#include <gtest/gtest.h>

#include <cmath>
#include <fstream>
#include <set>

#include "core/base/array_file.h"
#include "core/base/outcome.h"
#include "core/compare/read_runs.h"
#include "tests/core/compare/many_runs.h"
#include "tests/core/compare/traced_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using namespace test;
using Numbers = std::vector<float>;

const Numbers kOne = {1, -2, 3, 0, 0.5F, -0.25F, 7, 8, -9, 10};
const Numbers kOther = {1, -2.5F, 3, 0.125F, 0.5F, 0.25F, 7, 6, -9, 11};

/// The formulas as a book has them, in long double and another order.
struct Reference {
  Reference(const Numbers& a, const Numbers& b) {
    for (std::size_t i = a.size(); i-- > 0;) {
      aa += static_cast<long double>(a[i]) * a[i];
      bb += static_cast<long double>(b[i]) * b[i];
      ab += static_cast<long double>(a[i]) * b[i];
      dd += (static_cast<long double>(a[i]) - b[i]) * (static_cast<long double>(a[i]) - b[i]);
      most = std::max(most, std::abs(static_cast<long double>(a[i]) - b[i]));
      equal += a[i] == b[i];
    }
  }
  double relativeL2() const { return static_cast<double>(2 * sqrtl(dd) / (sqrtl(aa) + sqrtl(bb))); }
  double cosine() const { return static_cast<double>(ab / sqrtl(aa) / sqrtl(bb)); }
  long double aa = 0, bb = 0, ab = 0, dd = 0, most = 0;
  int equal = 0;
};

class RunMeasures : public testing::Test {
 protected:
  ComparedRun run(const std::string& name) const { return runOf({.folder = folder_.path(), .name = name}); }
  ComparedRunPtr runWith(const std::string& name, const Numbers& numbers, std::int64_t epoch = 3) const {
    auto made = run(name);
    keepWeights(made, epoch, numbers);
    return std::make_shared<const ComparedRun>(made);
  }
  Measured measured(const char* id, const ComparedRunPtr& a, const ComparedRunPtr& b,
                    std::int64_t epoch = 0) {
    return runMeasureById(id).measure(a, b, epoch, read_, {});
  }

  TemporaryFolder folder_;
  ReadRuns read_;
};

TEST_F(RunMeasures, AreNamedOnceAndListedWhereANameIsWrong) {
  std::set<std::string> ids;
  for (const auto& measure : runMeasures()) {
    EXPECT_TRUE(ids.insert(measure.id).second) << measure.id;
    EXPECT_FALSE(measure.title.empty() || measure.about.empty());
    EXPECT_EQ(&runMeasureById(measure.id), &measure);
  }
  try {
    runMeasureById("nonsense");
    FAIL();
  } catch (const Error& error) {
    for (const auto& id : ids) EXPECT_NE(std::string(error.what()).find(id), std::string::npos) << id;
  }
}

TEST_F(RunMeasures, OfWeightsAgreeWithTheirFormulasInBothOrders) {
  const auto a = runWith("a", kOne), b = runWith("b", kOther);
  const Reference expected(kOne, kOther);
  for (const auto& [first, second] : {std::pair(a, b), std::pair(b, a)}) {
    EXPECT_NEAR(measured("weights-l2", first, second).value, expected.relativeL2(), 1e-12);
    EXPECT_NEAR(measured("weights-cosine", first, second).value, expected.cosine(), 1e-12);
    EXPECT_DOUBLE_EQ(measured("weights-equal", first, second).value, expected.equal / 10.0);
    EXPECT_DOUBLE_EQ(measured("weights-max", first, second).value, 2);
    EXPECT_EQ(measured("weights-l2", first, second).epoch, 3);
  }
  const auto near = runWith("near", {1, -2, 3, 0, 0.5F, -0.25F, 7, 8, -9, std::nextafter(10.0F, 11.0F)});
  EXPECT_EQ(measured("weights-ulp", a, near).value, 1);
}

TEST_F(RunMeasures, OfTheSameWeightsAreThoseOfARunWithItself) {
  auto numbers = kOne;
  numbers[2] = std::nanf("");
  const auto a = runWith("a", numbers), b = runWith("b", numbers);
  for (const char* id : {"weights-l2", "weights-cosine", "weights-equal", "weights-max", "weights-ulp"})
    EXPECT_EQ(measured(id, a, b).value, runMeasureById(id).itself)
        << id << ", also where one is not a number";
}

TEST_F(RunMeasures, SayWhyTheyAreNotANumber) {
  auto numbers = kOne;
  numbers[7] = std::nanf("");
  const auto a = runWith("a", kOne), broken = runWith("nan", numbers), early = runWith("early", kOne, 1);
  const auto zeros = runWith("zeros", Numbers(10, 0));
  const auto why = [&](const char* id, const ComparedRunPtr& other) {
    const auto found = measured(id, a, other);
    EXPECT_TRUE(std::isnan(found.value)) << id;
    return found.why;
  };
  EXPECT_EQ(why("weights-l2", broken), "Of the weights, 1 number is not finite.");
  EXPECT_NE(why("weights-ulp", broken).find("no distance in ULP"), std::string::npos);
  EXPECT_NE(why("weights-l2", early).find("kept are those of: 3 (a) and 1 (early)."), std::string::npos);
  const auto none = std::make_shared<const ComparedRun>(run("none"));
  EXPECT_EQ(why("weights-l2", none), "There are no weights of one epoch in both runs; none kept none.");
  EXPECT_EQ(why("weights-cosine", zeros), "All weights of one run are zero.");
  EXPECT_DOUBLE_EQ(measured("weights-l2", a, zeros).value, 2);
  EXPECT_DOUBLE_EQ(measured("weights-l2", zeros, a).value, 2);
  auto gone = run("gone");
  gone.weights[3] = folder_ / "gone.safetensors";
  EXPECT_NE(why("weights-max", std::make_shared<const ComparedRun>(gone)).find("gone.safetensors"),
            std::string::npos);
  auto other = run("other");
  other.weights[3] = folder_ / "other.safetensors";
  writeSafetensors(other.weights[3], {{"a", {.shape = {6}, .values = Numbers(6, 1)}}});
  EXPECT_NE(why("weights-l2", std::make_shared<const ComparedRun>(other)).find("2 tensors have no partner"),
            std::string::npos);
  for (const char* id : {"agreement", "accuracy", "validation-loss", "equal-steps"})
    EXPECT_FALSE(why(id, broken).empty()) << id;
}

TEST_F(RunMeasures, AskForAnEpochGetIt) {
  auto a = run("a"), b = run("b");
  keepWeights(a, 1, kOne);
  keepWeights(a, 2, kOne);
  keepWeights(b, 1, kOther);
  keepWeights(b, 2, kOne);
  const auto runs = shared({a, b});
  EXPECT_EQ(measured("weights-l2", runs[0], runs[1]).value, 0);
  EXPECT_NEAR(measured("weights-l2", runs[0], runs[1], 1).value, Reference(kOne, kOther).relativeL2(), 1e-12);
}

void writePredictions(const std::filesystem::path& file, const std::vector<int>& answers) {
  std::ofstream text(file);
  text << "id,label,predicted,probability\n";
  for (std::size_t i = 0; i < answers.size(); ++i) text << "p" << i << ",0," << answers[i] << ",0.75\n";
}

TEST_F(RunMeasures, OfAnswersCountThePicturesOfBoth) {
  auto a = run("a"), b = run("b");
  for (auto* each : {&a, &b}) {
    keepWeights(*each, 3, kOne);
    each->classNames = {"cats", "dogs"};
    each->predictions[3] = folder_ / (each->name + ".csv");
    each->epochs = {{.epoch = 3, .validationAccuracy = each == &a ? 0.75 : 0.5, .validationExamples = 1000}};
  }
  writePredictions(a.predictions[3], {0, 1, 1, 0});
  writePredictions(b.predictions[3], {0, 1, 0, 0, 1});
  const auto runs = shared({a, b});
  EXPECT_DOUBLE_EQ(measured("agreement", runs[0], runs[1]).value, 0.75);
  EXPECT_DOUBLE_EQ(measured("accuracy", runs[0], runs[1]).value, 0.25);
  EXPECT_DOUBLE_EQ(measured("accuracy", runs[1], runs[0]).value, 0.25);
  b.classNames = {"cats", "birds"};
  const auto others = shared({a, b});
  for (const char* id : {"agreement", "accuracy"})
    EXPECT_NE(measured(id, others[0], others[1]).why.find("other classes"), std::string::npos) << id;
}

TEST_F(RunMeasures, OfCurvesTakeTheStepsOfBoth) {
  auto a = run("a"), b = run("b");
  a.curves["loss/validation"] = {{10, 1, 0.5}, {20, 2, 0.25}, {30, 3, std::nan("")}, {40, 4, 0.125}};
  b.curves["loss/validation"] = {{10, 1, 0.75}, {20, 2, 0.125}, {30, 3, 0.5}};
  const auto runs = shared({a, b});
  EXPECT_DOUBLE_EQ(measured("validation-loss", runs[0], runs[1]).value, (0.25 + 0.125) / 2);
  EXPECT_DOUBLE_EQ(measured("validation-loss", runs[1], runs[0]).value, (0.25 + 0.125) / 2);
}

TEST_F(RunMeasures, CountTheStepsBeforeTracesPart) {
  writeTracedRun(folder_ / "a", 9);
  writeTracedRun(folder_ / "same", 9);
  writeTracedRun(folder_ / "shorter", 6);
  writeTracedRun(folder_ / "fifth", 9, [](StepRecord& step) {
    if (step.step == 5) step.batch = otherDigest("another batch");
  });
  writeTracedRun(folder_ / "first", 9,
                 [](StepRecord& step) { step.weights[0] = otherDigest("other weights"); });
  const auto a = comparedRun(folder_ / "a");
  const auto steps = [&](const char* other) {
    return measured("equal-steps", a, comparedRun(folder_ / other)).value;
  };
  EXPECT_EQ(steps("same"), 9);
  EXPECT_EQ(steps("shorter"), 6);
  EXPECT_EQ(steps("fifth"), 4);
  EXPECT_EQ(steps("first"), 0);
}

TEST_F(RunMeasures, TextsNeverRoundToEqual) {
  const auto& cosine = runMeasureById("weights-cosine");
  EXPECT_EQ(measuredText(cosine, 1), "1");
  EXPECT_EQ(measuredText(cosine, 0.99999), "<1");
  EXPECT_EQ(measuredText(cosine, 0.9876), "0.988");
  EXPECT_EQ(measuredText(cosine, std::nan("")), "-");
  EXPECT_EQ(measuredText(runMeasureById("weights-l2"), 1), "1");
  EXPECT_EQ(measuredText(runMeasureById("equal-steps"), 1890), "1890");
  EXPECT_EQ(measuredText(runMeasureById("weights-ulp"), 1e18), "1e+18");
}

}  // namespace
}  // namespace hp
