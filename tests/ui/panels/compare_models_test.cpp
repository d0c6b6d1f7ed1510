// SPDX-License-Identifier: GPL-3.0-or-later
// What the Compare workspace's tables say of hand-made runs and comparisons.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <cmath>

#include "tests/ui/panels/compared_example.h"
#include "tests/ui/support/screenshot.h"
#include "ui/models/compared_runs_model.h"
#include "ui/panels/compared_runs/run_facts.h"
#include "ui/panels/differences/settings_model.h"
#include "ui/panels/flips/flips_model.h"
#include "ui/panels/flips/flips_text.h"
#include "ui/panels/weights_difference/layers_model.h"
#include "ui/panels/weights_difference/ulp_histogram.h"
#include "ui/panels/weights_difference/weights_text.h"

namespace hp {
namespace {

using test::exampleComparison;

constexpr auto kTell = QAbstractItemModelTester::FailureReportingMode::Warning;

QString text(const QAbstractItemModel& model, int row, int column, const QModelIndex& parent = {}) {
  return model.index(row, column, parent).data().toString();
}

TEST(SettingsModel, ShowsDifferencesByGroup) {
  SettingsModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  const RunComparison comparison = exampleComparison();
  model.setSettings(comparison.settings, true);
  ASSERT_EQ(model.rowCount(), 1) << "the configuration does not differ";
  EXPECT_EQ(model.settingCount(), 2);
  const QModelIndex environment = model.index(0, 0);
  EXPECT_EQ(environment.data().toString(), QStringLiteral("Environment"));
  EXPECT_EQ(text(model, 0, SettingsModel::CandidateColumn, environment), QStringLiteral("SSE4.1"));
  EXPECT_EQ(text(model, 1, SettingsModel::BaselineColumn, environment), QStringLiteral("not provided"));
  model.setSettings(comparison.settings, false);
  EXPECT_EQ(model.rowCount(), 2);
  EXPECT_EQ(model.settingCount(), 3);
  model.setSettings({}, false);
  EXPECT_EQ(model.rowCount(), 0);
}

TEST(LayersModel, HoldsTheMeasureOfEveryEpoch) {
  LayersModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  model.setTensors(exampleComparison().weights->tensors);
  EXPECT_EQ(model.rowCount(), 3);
  EXPECT_EQ(model.highest(), 0) << "nothing is known of the epochs";
  model.setOverTime(std::make_shared<const WeightsOverTime>(test::exampleOverTime()));
  const auto strip = [&](int row) {
    return model.index(row, LayersModel::OverEpochs).data(LayersModel::StripRole).value<QList<double>>();
  };
  ASSERT_EQ(strip(0).size(), 4);
  EXPECT_DOUBLE_EQ(strip(0)[3], 0.4);
  EXPECT_TRUE(std::isnan(strip(1)[2])) << "it was not there in the third";
  EXPECT_DOUBLE_EQ(model.highest(), 1.2);
  model.setMeasure(LayerMeasure::UnequalShare);
  EXPECT_DOUBLE_EQ(strip(2)[0], 1 - 800.0 / 864);
  EXPECT_EQ(model.rowOf("dense.weight"), 2);
  EXPECT_EQ(model.rowOf("dense"), -1);
}

TEST(LayersModel, SortsNumbersAsNumbers) {
  LayersModel model;
  model.setTensors({test::exampleTensor("a", 0.0001), test::exampleTensor("b", 20)});
  const auto sorted = [&](int row) {
    return model.index(row, LayersModel::RelativeL2).data(LayersModel::SortRole);
  };
  EXPECT_LT(sorted(0).toDouble(), sorted(1).toDouble());
  EXPECT_EQ(text(model, 0, LayersModel::RelativeL2), QStringLiteral("1e-4"));
}

TEST(LayersModel, AHundredPerCentMeansEveryBit) {
  LayersModel model;
  TensorDifference tensor = test::exampleTensor("a", 0.1);
  tensor.count = 1000000;
  tensor.equal = 999999;
  model.setTensors({tensor, test::exampleTensor("b", 0)});
  EXPECT_EQ(text(model, 0, LayersModel::Equal), QStringLiteral("99.9 %"));
  EXPECT_EQ(text(model, 1, LayersModel::Equal), QStringLiteral("100 %"));
}

TEST(WeightsText, SaysWhatIsNotCompared) {
  const RunComparison comparison = exampleComparison();
  EXPECT_TRUE(totalsText(*comparison.weights).endsWith(QStringLiteral("tensors not compared: 1")))
      << totalsText(*comparison.weights).toStdString();
  EXPECT_EQ(unmatchedText(*comparison.weights), QStringLiteral("head.weight is in the candidate alone"));
  EXPECT_EQ(commonEpochs(comparison.baseline, comparison.candidate).size(), 10U);
  EXPECT_TRUE(commonEpochs(comparison.baseline, nullptr).empty());
}

TEST(WeightsText, TensorsComeInTheOrderOfTheNetwork) {
  ComparedRun run;
  run.tensors = {"dense.weight", "conv1.weight"};
  run.buffers = {"conv1.bias"};
  std::vector<TensorDifference> tensors;
  for (const char* name : {"head", "conv1.bias", "conv1.weight", "dense.weight"})
    tensors.push_back(test::exampleTensor(name, 0));
  std::vector<std::string> names;
  for (const TensorDifference& tensor : inNetworkOrder(tensors, run)) names.push_back(tensor.name);
  EXPECT_EQ(names, (std::vector<std::string>{"dense.weight", "conv1.weight", "conv1.bias", "head"}));
}

TEST(UlpHistogram, NamesItsBins) {
  EXPECT_EQ(ulpBinText(0), QStringLiteral("equal bits"));
  EXPECT_EQ(ulpBinText(1), QStringLiteral("1 ULP"));
  EXPECT_EQ(ulpBinText(2), QStringLiteral("2 to 3 ULP"));
  EXPECT_EQ(ulpBinText(31), QStringLiteral("1073741824 to 2147483647 ULP"));
  UlpHistogram histogram;
  histogram.setTensor(test::exampleTensor("a", 0.1));
  EXPECT_EQ(histogram.accessibleDescription(), QStringLiteral("equal bits: 800; 4 to 7 ULP: 64"));
}

TEST(FlipsModel, ShowsBothAnswers) {
  FlipsModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  const RunComparison comparison = exampleComparison();
  model.setFlips(comparison.predictions->flips, comparison.baseline->classNames);
  EXPECT_EQ(model.rowCount(), 38);
  EXPECT_EQ(text(model, 0, FlipsModel::Picture), QStringLiteral("cat.0.jpg"));
  EXPECT_EQ(text(model, 0, FlipsModel::BaselineColumn), QStringLiteral("98 % cats"));
  EXPECT_EQ(text(model, 0, FlipsModel::CandidateColumn), QStringLiteral("✗ 76 % dogs"));
  EXPECT_EQ(model.index(0, FlipsModel::CandidateColumn).data(Qt::AccessibleTextRole).toString(),
            QStringLiteral("76 % dogs, wrong"));
  EXPECT_TRUE(model.index(0, FlipsModel::CandidateColumn).data(Qt::ForegroundRole).isValid())
      << "it is wrong";
  EXPECT_FALSE(model.index(0, FlipsModel::BaselineColumn).data(Qt::ForegroundRole).isValid());
  model.setFlips({{"a", 7, 8, 7, 0.999, std::nan("")}}, {"cats"});
  EXPECT_EQ(text(model, 0, FlipsModel::Label), QStringLiteral("class 7"));
  EXPECT_EQ(text(model, 0, FlipsModel::BaselineColumn), QStringLiteral("✗ > 99 % class 8"));
  EXPECT_EQ(text(model, 0, FlipsModel::CandidateColumn), QStringLiteral("– class 7"));
}

TEST(FlipsText, RunsWithoutACommonPictureDoNotAgree) {
  EXPECT_TRUE(flipsText({}).contains(QStringLiteral("no picture in common")));
  EXPECT_TRUE(flipsText({.pictures = 9, .agreeing = 9}).contains(QStringLiteral("the same class")));
  EXPECT_TRUE(flipsText(*exampleComparison().predictions).contains(QStringLiteral("alone is right on 21")));
}

TEST(ComparedFacts, OfOurRunsAndOfForeignOnes) {
  const ComparedFacts facts = factsOf(test::exampleRun("a", 0));
  EXPECT_EQ(facts.seed, QStringLiteral("1001"));
  EXPECT_EQ(facts.device, QStringLiteral("cpu"));
  EXPECT_EQ(facts.epochs, QStringLiteral("10"));
  EXPECT_EQ(facts.accuracy, QStringLiteral("0.9"));
  ComparedRun foreign{.path = "/x/model.pth", .kind = RunKind::WeightsFile, .name = "model.pth"};
  foreign.missing = {"There are no curves."};
  EXPECT_EQ(factsOf(foreign).seed, QStringLiteral("–"));
  EXPECT_EQ(factsOf(foreign).accuracy, QStringLiteral("–"));
  EXPECT_EQ(factsOf(foreign).detail, QStringLiteral("/x/model.pth\nThere are no curves."));
  foreign.unverified = "It cannot be checked.";
  EXPECT_TRUE(factsOf(foreign).detail.contains(QStringLiteral("cannot be checked")));
}

TEST(ComparedRunsModel, KeepsItsRows) {
  ComparedRunsModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  model.setRows({{.name = QStringLiteral("a"), .isBaseline = true}, {.name = QStringLiteral("b")}});
  EXPECT_TRUE(model.index(0, 0).data(Qt::FontRole).isValid());
  EXPECT_FALSE(model.index(1, 0).data(Qt::FontRole).isValid());
  model.setRows({{.name = QStringLiteral("c")}});
  EXPECT_EQ(text(model, 0, ComparedRunsModel::Name), QStringLiteral("c"));
}

}  // namespace
}  // namespace hp
