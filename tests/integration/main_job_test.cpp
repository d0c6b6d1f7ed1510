// SPDX-License-Identifier: GPL-3.0-or-later
// The program's main job in the real window, from opening files to a figure replayed.
#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFileDialog>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QTest>
#include <filesystem>
#include <iostream>

#include "core/explain/recipe.h"
#include "tests/integration/window_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/figure_export_dialog.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/param_form.h"
#include "ui/shell/figure_desk.h"
#include "ui/shell/file_opener.h"

namespace hp::test {
namespace {

class MainJob : public WindowTest {
 protected:
  const ExplanationPtr& shown() const { return session_->history().shown(); }

  bool waitForShown(const char* method, int target) {
    return waitFor(
        [&] {
          return shown() && shown()->question.method->info.id == method && shown()->question.target == target;
        },
        kLong);
  }

  int classOfRow(std::size_t row) const { return session_->subject()->classification.classes.at(row).index; }

  // LIME with so many samples that it is still at work when it is stopped.
  JobId beginLongLime() {
    chooseMethod("lime");
    auto* samples = child<QSpinBox>("samples");
    samples->setValue(samples->maximum());
    JobId job = 0;
    QObject::connect(engine_.get(), &Engine::started, samples,
                     [&job](const JobInfo& info) { job = info.id; });
    QTest::mouseClick(child<QPushButton>("explain"), Qt::LeftButton);
    EXPECT_TRUE(waitFor([&] { return job != 0 && engine_->job(job) && engine_->job(job)->done > 0; }, kLong));
    return job;
  }

  // The jobs panel shows jobs that last; null when it does not.
  QPushButton* stopButton() {
    QPushButton* stop = nullptr;
    waitFor([&] {
      for (auto* each : window_->findChildren<QPushButton*>(QStringLiteral("stopJob")))  // every workspace's
        if (each->isVisible()) stop = each;
      return stop != nullptr;
    });
    return stop;
  }

  // The session announces the ending through the engine; how long it took is written down, not judged.
  void stopByButton(JobId job) {
    QPushButton* stop = stopButton();
    ASSERT_NE(stop, nullptr);
    std::optional<JobInfo> ended;
    QElapsedTimer clock;
    const auto connection = QObject::connect(engine_.get(), &Engine::finished, [&](const JobInfo& info) {
      if (info.id == job) ended = info;
    });
    clock.start();
    QTest::mouseClick(stop, Qt::LeftButton);
    ASSERT_TRUE(waitFor([&] { return ended.has_value(); }, kLong));
    std::cout << "[ measured ] LIME stopped after " << clock.elapsed() << " ms\n";
    QObject::disconnect(connection);
    EXPECT_EQ(ended->state, JobState::Stopped);
  }

  void exportThroughDialogs(const QString& path) {
    action("exportFigure")->trigger();
    FigureExportDialog* dialog = nullptr;
    ASSERT_TRUE(waitFor([&] { return (dialog = window_->findChild<FigureExportDialog*>()) != nullptr; }));
    ASSERT_TRUE(waitFor([&] { return dialog->isVisible(); }));
    noteBlocking("export dialog");
    probe_.pause();
    waitUntilDrawn();
    screenshot(*dialog, QStringLiteral("window-6-export-dialog"));
    probe_.go();
    dialog->accept();
    QFileDialog* where = nullptr;
    ASSERT_TRUE(waitFor([&] { return (where = window_->findChild<QFileDialog*>()) != nullptr; }));
    noteBlocking("file dialog of the system");
    bool isWritten = false;
    QObject::connect(&window_->figures(), &FigureDesk::written, window_.get(), [&] { isWritten = true; });
    Q_EMIT where->fileSelected(path);
    where->close();
    ASSERT_TRUE(waitFor([&] { return isWritten; }, kLong));
  }

  void replay(const QString& path, bool expected) {
    std::optional<bool> equal;
    QObject::connect(&window_->figures(), &FigureDesk::replayed, window_.get(),
                     [&](bool bits) { equal = bits; });
    window_->files().open(path);
    ASSERT_TRUE(waitFor([&] { return equal.has_value(); }, kLong));
    EXPECT_EQ(*equal, expected);
  }
};

TEST_F(MainJob, FromFilesToAReplayedFigure) {
  photograph("0-first-start");
  probe_.takeLongest();

  openSubject();
  waitUntilIdle();
  noteBlocking("opening network and picture");
  photograph("1-opened");

  chooseMethod("lrp");
  const int third = classOfRow(2);
  clickClass(2);
  ASSERT_TRUE(waitForShown("lrp", third));
  EXPECT_FALSE(shown()->attribution.ledger.empty());
  noteBlocking("LRP of the third class");
  photograph("2-lrp-of-third-class");
  probe_.takeLongest();

  const std::size_t before = session_->history().all().size();
  const JobId lime = beginLongLime();
  ASSERT_NE(stopButton(), nullptr);
  noteBlocking("LIME at work");
  photograph("3-lime-at-work");
  probe_.takeLongest();
  stopByButton(lime);
  EXPECT_EQ(session_->history().all().size(), before);
  EXPECT_TRUE(window_->messages().isEmpty()) << "a stop is no failure";
  noteBlocking("stopping LIME");

  child<ParamForm>("paramForm")->resetAll();
  auto* samples = child<QSpinBox>("samples");
  samples->setValue(200);
  for (const char* id : {"grad-cam", "lrp", "lime"}) session_->comparison().setMethod(methodById(id), true);
  QTest::mouseClick(child<QPushButton>("fillComparison"), Qt::LeftButton);
  ASSERT_TRUE(waitFor([&] { return !session_->lacksAnswers() && !engine_->isBusy(); }, kLong));
  auto* measures = child<QTableWidget>("measures");
  ASSERT_TRUE(waitFor([&] { return measures->isVisible() && measures->rowCount() == 2; }));
  noteBlocking("comparing three methods");
  photograph("4-three-methods");
  probe_.takeLongest();

  clickClass(0, Qt::ControlModifier);
  ASSERT_TRUE(
      waitFor([&] { return session_->comparison().classes().size() <= 2 && !engine_->isBusy(); }, kLong));
  clickClass(1, Qt::ControlModifier);
  session_->fillComparison();
  ASSERT_TRUE(waitFor([&] { return !session_->lacksAnswers() && !engine_->isBusy(); }, kLong));
  noteBlocking("comparing classes");
  photograph("5-methods-and-classes");
  probe_.takeLongest();

  const QString figure = QString::fromStdString((folder_ / "figure.png").string());
  exportThroughDialogs(figure);
  EXPECT_EQ(recipesOfFigure(figure.toStdString()).size(), 1u);
  replay(figure, true);
  noteBlocking("export and replay");
  photograph("7-replayed");
}

TEST_F(MainJob, TheFirstExplanationIsTwoClicksAway) {
  QTest::mouseClick(child<QPushButton>("openSampleOffer"), Qt::LeftButton);
  ASSERT_TRUE(waitFor([&] { return session_->target().has_value(); }, kLong));
  clickClass(0);
  ASSERT_TRUE(waitFor([&] { return shown() != nullptr; }, kLong));
  photograph("8-sample");
}

}  // namespace
}  // namespace hp::test
