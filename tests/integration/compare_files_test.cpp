// SPDX-License-Identifier: GPL-3.0-or-later
// How files come into the Compare workspace and out of it: runs of many kinds, sound and not, and reports.
#include <QDropEvent>
#include <QMimeData>
#include <QTabWidget>
#include <QTableView>
#include <QUrl>
#include <fstream>

#include "tests/integration/compare_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/shell/report_desk.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

using CompareFiles = Compare;

TEST_F(CompareFiles, ReportsTablesAndFiguresAreWritten) {
  enterCompare();
  EXPECT_FALSE(action("exportReport")->isEnabled());
  openRuns({run("first"), run("other")}, 2);
  EXPECT_TRUE(action("exportReport")->isEnabled());
  window_->reports().writeReport(folder_ / "report.html");
  window_->reports().writeReport(folder_ / "report.pdf");
  window_->reports().writeParts(folder_ / "parts");
  ASSERT_TRUE(waitFor([this] { return !engine_->isBusy(); }, kLong));
  EXPECT_GT(fs::file_size(folder_ / "report.html"), 10000U);
  EXPECT_GT(fs::file_size(folder_ / "report.pdf"), 10000U);
  EXPECT_TRUE(fs::exists(folder_ / "parts" / "tables.json"));
  EXPECT_EQ(window_->messages().kind(), MessageKind::Info) << window_->messages().text().toStdString();
  window_->reports().writeReport(run("first") / "report.html");
  EXPECT_TRUE(waitFor([this] { return window_->messages().kind() == MessageKind::Error; }, kLong))
      << "a run stays as it was written";
  EXPECT_FALSE(fs::exists(run("first") / "report.html"));
}

TEST_F(CompareFiles, ASliceOfABareFileAgainstARunIsRead) {
  enterCompare();
  openRuns({run("first"), run("other") / "weights" / "last.safetensors"}, 2);
  ASSERT_TRUE(compare().comparison() && compare().comparison()->weights);
  child<QTabWidget>("weightsTabs")->setCurrentIndex(3);
  ASSERT_TRUE(waitFor([this] { return !label("sliceNote").isEmpty(); }, kLong));
  EXPECT_TRUE(label("sliceNote").contains(QStringLiteral("cosine"))) << label("sliceNote").toStdString();
}

TEST_F(CompareFiles, RunsAreDroppedOnTheWindow) {
  enterCompare();
  QMimeData data;
  const auto url = [](const char* name) {
    return QUrl::fromLocalFile(QString::fromStdString(run(name).string()));
  };
  data.setUrls({url("first"), url("other")});
  QDragEnterEvent enter(QPoint(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(window_.get(), &enter);
  QDropEvent drop(QPointF(400, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
  QApplication::sendEvent(window_.get(), &drop);
  EXPECT_TRUE(waitFor([this] { return compare().comparison() != nullptr; }, kLong));
}

TEST_F(CompareFiles, AFolderOfRunsAndTheCommandLineOpenThem) {
  startAgain({.files = {QString::fromStdString(made_->path().string())}, .compare = true});
  EXPECT_TRUE(compare().isOpening());
  EXPECT_EQ(engine_->jobs().size(), 1)
      << "a folder, which may be slow, is not listed before the window answers";
  EXPECT_EQ(window_->workspace(), WorkspaceId::Compare);
  EXPECT_TRUE(waitFor([this] { return compare().runs().size() == 3 && !engine_->isBusy(); }, kLong));
  EXPECT_TRUE(window_->messages().isEmpty()) << window_->messages().text().toStdString();
}

TEST_F(CompareFiles, WhatIsNoRunIsSaidInOneSentence) {
  enterCompare();
  const auto file = folder_ / "notes.txt";
  std::ofstream(file) << "no run";
  compare().open({file});
  ASSERT_TRUE(waitFor([this] { return !window_->messages().isEmpty(); }, kLong));
  EXPECT_TRUE(window_->messages().text().contains(QStringLiteral("notes.txt")));
  EXPECT_TRUE(compare().runs().empty());
}

TEST_F(CompareFiles, ATamperedRunIsShownAsOne) {
  const auto copy = folder_ / "tampered";
  fs::copy(run("again"), copy, fs::copy_options::recursive);
  std::fstream file(copy / "weights" / "last.safetensors", std::ios::in | std::ios::out | std::ios::binary);
  file.seekp(-2, std::ios::end);
  file.put('\x3f');
  file.close();
  enterCompare();
  openRuns({run("first"), copy}, 2);
  ASSERT_TRUE(compare().comparison());
  EXPECT_FALSE(child<QLabel>("tampered")->isHidden());
  EXPECT_TRUE(label("tampered").contains(QStringLiteral("last.safetensors")))
      << label("tampered").toStdString();
  const auto* list = child<QTableView>("comparedRunsTable")->model();
  EXPECT_TRUE(list->index(1, 1).data().toString().contains(QStringLiteral("tampered")));
  EXPECT_TRUE(
      list->index(1, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("last.safetensors")));
  EXPECT_FALSE(list->index(0, 1).data().toString().contains(QStringLiteral("tampered")));
  photograph("compare-6-tampered");
}

TEST_F(CompareFiles, TwentyRunsAndNotOneMore) {
  enterCompare();
  std::vector<fs::path> copies;
  for (int i = 0; i < 21; ++i) {
    copies.push_back(folder_ / ("run-" + std::to_string(i)));
    fs::copy(run(i % 2 == 0 ? "first" : "other"), copies.back(), fs::copy_options::recursive);
  }
  compare().open(copies);
  EXPECT_TRUE(waitFor([this] { return compare().runs().size() == CompareSession::kMostRuns; }, kLong));
  EXPECT_TRUE(window_->messages().text().contains(QStringLiteral("run-20")))
      << window_->messages().text().toStdString();
  window_->messages().dismissAll();
  ASSERT_TRUE(waitFor([this] { return !engine_->isBusy(); }, kLong));
  photograph("compare-7-twenty");
}

TEST_F(CompareFiles, ALostDoneIsShownAsWhatCannotBeChecked) {
  const auto copy = folder_ / "lost";
  fs::copy(run("again"), copy, fs::copy_options::recursive);
  fs::remove(copy / "DONE");
  enterCompare();
  openRuns({run("first"), copy}, 2);
  ASSERT_TRUE(compare().comparison());
  EXPECT_TRUE(child<QLabel>("tampered")->isHidden());
  EXPECT_FALSE(child<QLabel>("unverified")->isHidden());
  EXPECT_TRUE(label("unverified").contains(QStringLiteral("DONE"))) << label("unverified").toStdString();
  EXPECT_TRUE(child<QTableView>("comparedRunsTable")
                  ->model()
                  ->index(1, 1)
                  .data()
                  .toString()
                  .contains(QStringLiteral("cannot be checked")));
  photograph("compare-6-unverified");
}

}  // namespace
}  // namespace hp::test
