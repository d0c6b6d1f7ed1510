// SPDX-License-Identifier: GPL-3.0-or-later
// What both runs say of one picture, and how honest their probabilities are, in widgets on their own.
#include <gtest/gtest.h>

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QTableView>
#include <QTableWidget>
#include <QToolButton>

#include "core/base/text.h"
#include "tests/ui/kit/both_themes.h"
#include "tests/ui/support/screenshot.h"
#include "ui/engine/engine.h"
#include "ui/kit/plot.h"
#include "ui/panels/both_explanations/linked_maps.h"
#include "ui/panels/both_explanations/prediction_view.h"
#include "ui/panels/both_explanations/predictions_model.h"
#include "ui/panels/both_explanations/predictions_text.h"
#include "ui/panels/flips/calibration_view.h"
#include "ui/panels/flips/pictures_model.h"
#include "ui/session/session.h"
#include "ui/session/view_settings.h"

namespace hp {
namespace {

constexpr auto kTell = QAbstractItemModelTester::FailureReportingMode::Warning;

QString text(const QAbstractItemModel& model, int row, int column) {
  return model.index(row, column).data().toString();
}

/// Probabilities that fall by the class's number, scattered a little by `shift`.
Classification answer(int classes, double shift) {
  std::vector<ClassScore> scores;
  for (int i = 0; i < classes; ++i)
    scores.push_back({0, i, "class number " + std::to_string(i), 0, (1 + shift * (i % 3)) / (i + 2.0)});
  double sum = 0;
  for (const ClassScore& score : scores) sum += score.probability;
  for (ClassScore& score : scores) score.probability /= sum;
  std::ranges::stable_sort(scores, std::greater<>(), &ClassScore::probability);
  for (std::size_t i = 0; i < scores.size(); ++i) scores[i].rank = int(i) + 1;
  return {.classes = scores};
}

std::shared_ptr<const ClassifiedBoth> saidOf(const Classification& baseline,
                                             const Classification& candidate) {
  return std::make_shared<const ClassifiedBoth>(ClassifiedBoth{
      .picture = "p", .baseline = {.classification = baseline}, .candidate = {.classification = candidate}});
}

// The sketch's chow, and the report's first row: one row differs in the fourth decimal, one not.
TEST(PredictionsModel, HasTheReportsColumns) {
  PredictionsModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  const PredictionTableSpec spec;
  model.setTable(predictionTable(Baseline(std::vector<double>{0.43387938, 0.00428663}),
                                 Candidate(std::vector<double>{0.43393657, 0.00428840}), spec),
                 spec);
  ASSERT_EQ(model.rowCount(), 2);
  EXPECT_EQ(text(model, 0, PredictionsModel::BaselineColumn), QStringLiteral("0.43387938"));
  EXPECT_EQ(text(model, 0, PredictionsModel::CandidateColumn), QStringLiteral("0.43393657"));
  EXPECT_EQ(text(model, 0, PredictionsModel::Absolute), QStringLiteral("5.72e-5"));
  EXPECT_EQ(text(model, 0, PredictionsModel::Decimal), QStringLiteral("≠ 4")) << "not by colour alone";
  EXPECT_EQ(text(model, 1, PredictionsModel::Decimal), QStringLiteral("6"));
  EXPECT_EQ(text(model, 0, PredictionsModel::Rank), QStringLiteral("1"));
  EXPECT_EQ(text(model, 0, PredictionsModel::Class), QStringLiteral("class 0")) << "without a name";
  EXPECT_TRUE(model.index(0, 0).data(Qt::FontRole).value<QFont>().bold());
  EXPECT_FALSE(model.index(1, 1).data(Qt::FontRole).value<QFont>().bold());
  EXPECT_TRUE(model.index(0, 1).data(Qt::ToolTipRole).toString().contains(QStringLiteral("0.43387938")));
  EXPECT_TRUE(predictionsText(model.table(), spec).contains(QStringLiteral("1 of 2 rows differ")));
  EXPECT_TRUE(predictionsText(model.table(), spec).contains(QStringLiteral("5.72e-5")));
}

TEST(PredictionsModel, AFlipChangesRanks) {
  PredictionsModel model;
  model.setTable(
      predictionTable(Baseline(std::vector<double>{0.88, 0.12}), Candidate(std::vector<double>{0.24, 0.76})),
      {});
  EXPECT_EQ(text(model, 0, PredictionsModel::Rank), QStringLiteral("1 → 2 ▼"));
  EXPECT_EQ(text(model, 1, PredictionsModel::Rank), QStringLiteral("2 → 1 ▲"));
  EXPECT_TRUE(predictionsText(model.table(), {}).contains(QStringLiteral("ranks −1")));
}

TEST(PredictionsText, CsvHasAllDigitsAndNoFormulas) {
  auto odd = answer(2, 0);
  odd.classes[0].name = "=1+1,\"x\"";
  const auto table = predictionTable(Baseline(odd), Candidate(odd));
  const auto csv = predictionsCsv(table);
  EXPECT_TRUE(csv.starts_with("class,name,baseline,candidate,absolute,relative,"));
  EXPECT_NE(csv.find(numberText(odd.classes[0].probability)), std::string::npos) << csv;
  EXPECT_NE(csv.find("\"'=1+1,\"\"x\"\"\""), std::string::npos) << csv;
  EXPECT_EQ(std::ranges::count(csv, '\n'), 3);
}

class PredictionViewTest : public testing::Test {
 protected:
  void show(const Classification& baseline, const Classification& candidate) {
    view_.setAutoFillBackground(true);
    view_.resize(340, 330);
    view_.show();
    view_.showSaid(saidOf(baseline, candidate));
  }
  template <class Kind>
  Kind* child(const char* name) {
    return view_.findChild<Kind*>(QString::fromLatin1(name));
  }
  void press(const char* action) { view_.findChild<QAction*>(QString::fromLatin1(action))->trigger(); }

  Engine engine_;
  Session session_{engine_};
  PredictionView view_{session_, nullptr};
};

TEST_F(PredictionViewTest, ShowsAsManyOfAThousandClassesAsAreAskedFor) {
  show(answer(1000, 0), answer(1000, 0.3));
  auto* top = child<QComboBox>("predictionTop");
  auto* model = child<QTableView>("predictionTable")->model();
  EXPECT_EQ(top->currentText(), QStringLiteral("First 5"));
  EXPECT_GE(model->rowCount(), 5);
  EXPECT_LE(model->rowCount(), 10);
  test::screenshotInBothThemes(view_, QStringLiteral("compare-predictions-1000"));
  top->setCurrentIndex(top->count() - 1);
  Q_EMIT top->activated(top->currentIndex());
  EXPECT_EQ(model->rowCount(), 1000);
  EXPECT_EQ(top->currentText(), QStringLiteral("All 1000"));
  view_.showSaid(saidOf(answer(3, 0), answer(3, 0.1)));
  EXPECT_EQ(model->rowCount(), 3);
  EXPECT_EQ(top->currentText(), QStringLiteral("All 3"));
}

TEST_F(PredictionViewTest, IsCopiedAsText) {
  show(answer(3, 0), answer(3, 0.3));
  press("copyPredictions");
  const QStringList lines = QApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
  ASSERT_EQ(lines.size(), 4);
  EXPECT_TRUE(lines[0].startsWith(QStringLiteral("Class\tBaseline\tCandidate")));
  EXPECT_EQ(lines[1].split(QLatin1Char('\t')).size(), int(PredictionsModel::ColumnCount));
  EXPECT_TRUE(lines[1].startsWith(QStringLiteral("class number 0\t0.")));
}

TEST_F(PredictionViewTest, NetworksOfOtherClassesHaveNoTable) {
  show(answer(3, 0), answer(2, 0));
  EXPECT_TRUE(child<QTableView>("predictionTable")->isHidden());
  EXPECT_TRUE(child<QLabel>("predictionSentence")->text().contains(QStringLiteral("3 classes")));
  view_.showSaid(saidOf(answer(3, 0), answer(3, 0)));
  EXPECT_FALSE(child<QTableView>("predictionTable")->isHidden());
}

TEST(CalibrationView, DrawsBothRunsAndTheirNumbers) {
  PredictionsDifference predictions{.pictures = 300};
  for (std::size_t i = 5; i < 10; ++i) {
    predictions.baselineCalibration.bins[i] = {std::int64_t(20 * i), 0.05 + 0.1 * double(i), 0.1 * double(i)};
    predictions.candidateCalibration.bins[i] = {std::int64_t(10 * i), 0.05 + 0.1 * double(i),
                                                0.08 * double(i)};
  }
  predictions.candidateCalibration.bins[5] = {};
  predictions.baselineCalibration.expectedError = 0.05;
  predictions.candidateCalibration.expectedError = 0.0725;
  predictions.candidateCalibration.brier = 0.125;
  CalibrationView view(nullptr);
  view.setAutoFillBackground(true);
  view.showCalibration(predictions, 0, 1);
  view.resize(330, 420);
  view.show();
  const auto* plot = view.findChild<Plot*>(QStringLiteral("reliabilityPlot"));
  ASSERT_EQ(plot->curves().size(), 3) << "what is honest, and both";
  EXPECT_EQ(plot->curves()[1].points.size(), 5);
  EXPECT_EQ(plot->curves()[2].points.size(), 4) << "a bin without pictures has no point";
  EXPECT_EQ(plot->curves()[2].points.last(), QPointF(0.95, 0.72));
  const auto* bins = view.findChild<QTableWidget*>(QStringLiteral("reliabilityBins"));
  ASSERT_EQ(bins->rowCount(), 5);
  EXPECT_EQ(bins->item(4, 0)->text(), QStringLiteral("90 to 100 %"));
  EXPECT_EQ(bins->item(4, 1)->text(), QStringLiteral("90 % of 180"));
  EXPECT_EQ(bins->item(0, 2)->text(), QStringLiteral("–"));
  const QString said = view.findChild<QLabel*>(QStringLiteral("calibrationText"))->text();
  EXPECT_TRUE(said.contains(QStringLiteral("0.05 (baseline) and 0.0725 (candidate)"))) << said.toStdString();
  EXPECT_TRUE(said.contains(QStringLiteral("0.125")));
  test::screenshotInBothThemes(view, QStringLiteral("compare-calibration"));
}

TEST(PicturesModel, ListsTheDataSet) {
  PicturesModel model;
  const QAbstractItemModelTester tester(&model, kTell);
  EXPECT_EQ(model.rowCount(), 0);
  model.setDataset(std::make_shared<const Dataset>(
      openDataset({.kind = DataKind::Scenes, .trainScenes = 2, .validationScenes = 1}, {})));
  ASSERT_EQ(model.rowCount(), 3);
  EXPECT_EQ(text(model, 0, PicturesModel::Picture), QStringLiteral("scene:0"));
  EXPECT_EQ(text(model, 0, PicturesModel::SplitColumn), QStringLiteral("training"));
  EXPECT_EQ(text(model, 2, PicturesModel::SplitColumn), QStringLiteral("validation"));
  EXPECT_FALSE(text(model, 0, PicturesModel::Label).isEmpty());
}

TEST(LinkedMaps, SayWhatTheColoursShare) {
  ViewSettings settings;
  const LinkedMaps maps(settings, nullptr);
  const auto* scale = maps.findChild<QWidget*>(QStringLiteral("mapsScale"));
  ASSERT_TRUE(scale);
  EXPECT_TRUE(scale->accessibleDescription().contains(QStringLiteral("shared by both")));
}

}  // namespace
}  // namespace hp
