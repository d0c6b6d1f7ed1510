// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures explained by all runs that are compared, in the real window, on small runs of drawn scenes.
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QToolButton>
#include <algorithm>
#include <fstream>
#include <limits>

#include "core/imaging/image_file.h"
#include "tests/integration/compare_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/param_form.h"
#include "ui/panels/explained_set/spread_strips.h"
#include "ui/session/explained_sets.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

class ExplainedSetWindow : public CompareTest {
 protected:
  /// "again" is the same as "first".
  static void SetUpTestSuite() { makeRuns({{"first", 1}, {"again", 1}, {"other", 2}}); }

  ExplainedSets& sets() { return compare().explainedSets(); }

  void openAll() {
    enterCompare();
    openRuns({run("first"), run("again"), run("other")}, 3);
    ASSERT_EQ(compare().comparisons().size(), 2u);
    child<QWidget>("explainedSetDock")->show();
    child<QWidget>("explainedSetDock")->raise();
  }
  void press(const char* name) { child<QPushButton>(name)->click(); }
  void waitForAnswer() {
    ASSERT_TRUE(waitFor([&] { return sets().job() == 0 && !engine_->isBusy(); }, kLong));
  }
  void explain(int count) {
    child<QSpinBox>("explainedCount")->setValue(count);
    press("explainSet");
    waitForAnswer();
    ASSERT_TRUE(sets().answer()) << sets().obstacle();
  }
  void explainAtLength() {
    child<QSpinBox>("explainedCount")->setValue(0);
    sets().choice().choose("lime");
    press("explainSet");
    ASSERT_NE(sets().job(), 0u);
  }
  bool obstacleSays(const char* words) {
    return QString::fromStdString(sets().obstacle()).contains(QLatin1String(words));
  }
  ComparedRunPtr opened(const std::string& name) {
    const auto& runs = compare().runs();
    const auto found = std::ranges::find(runs, name, [](const auto& each) { return each->name; });
    return found == runs.end() ? nullptr : *found;
  }
  void readAnew(const char* name) {
    const auto before = opened(name);
    compare().open({run(name)});
    ASSERT_TRUE(waitFor([&] { return opened(name) != before && !engine_->isBusy(); }, kLong));
  }
  QString cell(const char* table, int row, int column) {
    return child<QTableView>(table)->model()->index(row, column).data().toString();
  }
};

TEST_F(ExplainedSetWindow, TellsKindsOfNoiseApartAndOpensAPicture) {
  EXPECT_FALSE(child<QPushButton>("explainSet")->isEnabled()) << "there are no runs";
  openAll();
  child<QSpinBox>("explainedCount")->setValue(12);
  press("explainSet");
  EXPECT_FALSE(child<QPushButton>("stopSet")->isHidden());
  waitForAnswer();
  ASSERT_TRUE(sets().answer()) << sets().obstacle();
  ASSERT_EQ(child<QTableView>("explainedPairs")->model()->rowCount(), 2);
  EXPECT_EQ(cell("explainedPairs", 0, 1), QStringLiteral("repeat"));
  EXPECT_EQ(cell("explainedPairs", 1, 1), QStringLiteral("training noise"));
  EXPECT_EQ(cell("explainedPairs", 0, 4), QStringLiteral("0"));
  EXPECT_TRUE(child<QLabel>("noiseSentence")->text().contains(QStringLiteral("by training noise")));
  EXPECT_EQ(child<SpreadStrips>("spreadStrips")->strips().size(), 2u);

  child<QTableView>("explainedPairs")->selectRow(1);
  auto* pictures = child<QTableView>("explainedSetPictures");
  ASSERT_EQ(pictures->model()->rowCount(), 12);
  double before = std::numeric_limits<double>::infinity();
  for (int row = 0; row < 12; ++row) {
    const double value = pictures->model()->index(row, 1).data(Qt::UserRole + 1).toDouble();
    EXPECT_LE(value, before) << "the farthest apart first";
    before = value;
  }
  Q_EMIT pictures->clicked(pictures->model()->index(0, 0));
  waitUntilIdle();
  EXPECT_EQ(compare().candidate()->name, "other");
  const auto& both = compare().explanation().answer();
  ASSERT_TRUE(both) << compare().explanation().obstacle();
  EXPECT_NEAR(both->difference.agreement.rmse,
              pictures->model()->index(0, 1).data(Qt::UserRole + 1).toDouble(), 0);
  waitUntilDrawn();
  photograph("compare-explained-set", "explainedSetDock");
}

TEST_F(ExplainedSetWindow, AFolderWithABrokenPictureNamesIt) {
  openAll();
  const fs::path folder = folder_ / "photos";
  fs::create_directories(folder);
  for (const char* name : {"1.png", "2.png"}) writePng(folder / name, Image(70, 60, {90, 40, 200}));
  std::ofstream(folder / "broken.png") << "no picture";
  std::ofstream(folder / "notes.txt") << "x";
  sets().setFolder(folder);
  EXPECT_EQ(child<QComboBox>("explainedPictures")->currentText(), QStringLiteral("photos"));
  press("explainSet");
  waitForAnswer();
  ASSERT_TRUE(sets().answer()) << sets().obstacle();
  ASSERT_EQ(child<QTableView>("explainedSetPictures")->model()->rowCount(), 3);
  EXPECT_EQ(cell("explainedSetPictures", 2, 0), QStringLiteral("broken.png"));
  EXPECT_EQ(cell("explainedSetPictures", 2, 1), QStringLiteral("left out"));
  EXPECT_TRUE(child<QLabel>("setRemarks")->text().contains(QStringLiteral("notes.txt")));
  sets().look(sets().answer()->runs[1], "1.png");
  waitUntilIdle();
  EXPECT_TRUE(compare().explanation().answer()) << compare().explanation().obstacle();

  sets().setFolder(folder_ / "missing");
  press("explainSet");
  waitForAnswer();
  EXPECT_TRUE(QString::fromStdString(sets().obstacle()).contains(QStringLiteral("There is no folder")));
}

TEST_F(ExplainedSetWindow, AStopKeepsWhatWasExplained) {
  openAll();
  child<QSpinBox>("explainedCount")->setValue(0);
  sets().choice().choose("lime");
  press("explainSet");
  const auto begun = [&] {
    const auto job = engine_->job(sets().job());
    return !job || job->done >= 1;
  };
  ASSERT_TRUE(waitFor(begun, kLong));
  press("stopSet");
  waitForAnswer();
  ASSERT_TRUE(sets().answer()) << sets().obstacle();
  const auto& set = sets().answer()->runs[0].set;
  EXPECT_GE(set.pictures.size(), 1u);
  EXPECT_LT(set.pictures.size(), 64u);
  EXPECT_EQ(sets().answer()->asked, set.pictures.size()) << "as the title says";
  EXPECT_TRUE(child<QLabel>("setRemarks")->text().contains(QStringLiteral("stopped after")));
}

TEST_F(ExplainedSetWindow, OpensAPictureOfAnotherCandidateAtTheEpochThatWasExplained) {
  openAll();
  compare().setEpoch(1);
  ASSERT_TRUE(waitFor([&] { return compare().comparisons().size() == 2 && !engine_->isBusy(); }, kLong));
  explain(4);
  ASSERT_EQ(compare().candidate()->name, "again");
  child<QTableView>("explainedPairs")->selectRow(1);
  auto* pictures = child<QTableView>("explainedSetPictures");
  const double expected = pictures->model()->index(0, 1).data(Qt::UserRole + 1).toDouble();
  Q_EMIT pictures->clicked(pictures->model()->index(0, 0));
  waitUntilIdle();
  EXPECT_EQ(compare().candidate()->name, "other");
  EXPECT_EQ(compare().epoch(), 1);
  EXPECT_TRUE(sets().answer()) << sets().obstacle();
  const auto& both = compare().explanation().answer();
  ASSERT_TRUE(both) << compare().explanation().obstacle();
  EXPECT_EQ(both->difference.agreement.rmse, expected);
}

TEST_F(ExplainedSetWindow, ClosedRunsAreNoLongerPartOfTheAnswer) {
  openAll();
  explain(2);
  compare().setCandidate(opened("other"));
  EXPECT_EQ(sets().answer()->runs.size(), 2u) << "the answer is of all candidates";
  compare().close(opened("again"));
  ASSERT_TRUE(sets().answer());
  ASSERT_EQ(sets().answer()->runs.size(), 1u);
  EXPECT_EQ(sets().answer()->runs[0].name, "other");
  EXPECT_FALSE(child<QLabel>("setObstacle")->isHidden());
  EXPECT_TRUE(obstacleSays("again")) << sets().obstacle();
  compare().close(opened("other"));
  EXPECT_FALSE(sets().answer());
  waitUntilIdle();
}

TEST_F(ExplainedSetWindow, RunsThatAreReadAnewAreNoLongerPartOfTheAnswer) {
  openAll();
  explain(2);
  readAnew("again");
  ASSERT_TRUE(sets().answer());
  ASSERT_EQ(sets().answer()->runs.size(), 1u);
  EXPECT_EQ(sets().answer()->runs[0].name, "other");
  readAnew("first");
  EXPECT_FALSE(sets().answer()) << "the baseline is another one";
  EXPECT_TRUE(obstacleSays("read anew")) << sets().obstacle();
}

TEST_F(ExplainedSetWindow, WhatIsNoLongerAskedForIsNotExplainedToItsEnd) {
  openAll();
  explain(2);
  explainAtLength();
  compare().setBaseline(opened("other"));
  EXPECT_EQ(sets().job(), 0u);
  EXPECT_FALSE(sets().answer());
  EXPECT_TRUE(obstacleSays("Another run is the baseline now")) << sets().obstacle();
  ASSERT_TRUE(waitFor([&] { return compare().comparisons().size() == 2; }, kLong));
  explainAtLength();
  compare().setEpoch(1);
  EXPECT_EQ(sets().job(), 0u);
  EXPECT_TRUE(obstacleSays("Another epoch")) << sets().obstacle();
  ASSERT_TRUE(waitFor([&] { return compare().comparisons().size() == 2; }, kLong));
  explainAtLength();
  compare().close(opened("first"));
  EXPECT_NE(sets().job(), 0u) << "there is another candidate";
  compare().close(opened("again"));
  EXPECT_EQ(sets().job(), 0u);
  waitUntilIdle();
}

TEST_F(ExplainedSetWindow, AFailedQuestionLeavesTheEarlierAnswerInSight) {
  openAll();
  explain(2);
  sets().setFolder(folder_ / "missing");
  press("explainSet");
  waitForAnswer();
  EXPECT_TRUE(child<QTableView>("explainedPairs")->isVisible());
  EXPECT_TRUE(child<QLabel>("setObstacle")->isVisible());
  EXPECT_TRUE(child<QLabel>("setObstacle")->text().contains(QStringLiteral("There is no folder")));
  sets().setFolder({});
  press("explainSet");
  EXPECT_FALSE(child<QLabel>("setObstacle")->isVisible());
  waitForAnswer();
}

TEST_F(ExplainedSetWindow, ParametersScrollAndOfferTheLayersOfAllRuns) {
  openAll();
  child<QToolButton>("setParams")->click();
  waitUntilIdle();
  EXPECT_FALSE(sets().layers().empty());
  auto* form = child<ParamForm>("setParamForm");
  const auto* layer = form->findChild<QComboBox*>(QStringLiteral("layer"));
  ASSERT_TRUE(layer);
  EXPECT_GT(layer->count(), int(sets().layers().size()) - 1);
  EXPECT_GE(layer->findText(QString::fromStdString(sets().layers().front())), 0);
  sets().choice().choose("lime");
  photograph("compare-explained-set-params", "explainedSetDock");
  EXPECT_GE(form->height(), form->minimumSizeHint().height()) << "not crushed";
}

}  // namespace
}  // namespace hp::test
