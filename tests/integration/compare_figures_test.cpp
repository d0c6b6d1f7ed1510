// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the Compare workspace has a button in the title bar of its panel, which says when there is
// nothing to export.
#include <QAction>
#include <QComboBox>
#include <QTabWidget>
#include <iostream>

#include "core/imaging/image_file.h"
#include "tests/integration/training_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/panels/panel.h"
#include "ui/session/explained_sets.h"
#include "ui/shell/report_desk.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

class CompareFigures : public TrainingTest {
 protected:
  CompareSession& compare() { return session_->compare(); }
  void open() {
    startAgain({.files = {QStringLiteral("sample:first-machine"), QStringLiteral("sample:other-seed")},
                .compare = true});
    ASSERT_TRUE(waitFor([this] { return compare().comparison() && !engine_->isBusy(); }, kLong));
  }
  /// The file that the tool makes of what is in sight.
  void expectAFile(const char* tool, const char* said) {
    auto* action = child<QAction>(tool);
    ASSERT_TRUE(waitFor([&] { return action->isEnabled() && !engine_->isBusy(); }, kLong)) << tool;
    QTest::qWait(100);  // a person sees it first
    FigureOffer offered;
    auto* panel = qobject_cast<Panel*>(action->parent());
    ASSERT_TRUE(panel);
    QObject::disconnect(panel, &Panel::figureWanted, nullptr, nullptr);  // no dialog
    QObject::connect(panel, &Panel::figureWanted, panel,
                     [&](const FigureOffer& figure) { offered = figure; });
    action->trigger();
    ASSERT_TRUE(offered.draw) << tool;
    const auto file = folder_ / (std::string(tool) + ".png");
    window_->reports().writeFigure(file, offered);
    ASSERT_TRUE(waitFor([&] { return fs::exists(file) && !engine_->isBusy(); }, kLong));
    EXPECT_GT(readImage(file).width, 600) << tool;
    if (const QString kept = qEnvironmentVariable("HEATPROOF_KEEP_FIGURES"); !kept.isEmpty())
      fs::copy_file(file, fs::path(kept.toStdString()) / file.filename(),
                    fs::copy_options::overwrite_existing);
    const auto texts = readPngTexts(file);
    for (const char* part : {said, "baseline: first-machine", "last weights"})
      EXPECT_NE(texts.at("Description").find(part), std::string::npos)
          << tool << " " << texts.at("Description");
    EXPECT_EQ(window_->messages().kind(), MessageKind::Info) << window_->messages().text().toStdString();
  }
  void expectNone(const char* tool) {
    EXPECT_FALSE(child<QAction>(tool)->isEnabled()) << tool;
    EXPECT_TRUE(child<QAction>(tool)->toolTip().contains(QStringLiteral("no figure"))) << tool;
  }
};

TEST_F(CompareFigures, AreGreyUntilThereIsSomethingToDraw) {
  action("workspaceCompare")->trigger();
  for (const char* tool : {"exportCurves", "exportWeights", "exportCalibration", "exportMatrix",
                           "exportBothExplanations", "exportStrips"})
    expectNone(tool);
  open();
  for (const char* tool : {"exportCalibration", "exportBothExplanations", "exportStrips"}) expectNone(tool);
  EXPECT_TRUE(waitFor([this] { return child<QAction>("exportCurves")->isEnabled(); }, kLong));
}

TEST_F(CompareFigures, BecomeFiles) {
  open();
  expectAFile("exportCurves", "curve: ");
  auto* weights = child<QTabWidget>("weightsTabs");
  raise("weightsDifferenceDock");
  expectNone("exportWeights");  // the tab of all tensors
  compare().setTensor(compare().comparison()->weights->tensors.front().name);
  for (const auto& [tab, said] : {std::pair(1, "measure: relative L2"), std::pair(2, "tensor: "),
                                  std::pair(4, "kernels of the first"), std::pair(5, "tensor: ")}) {
    weights->setCurrentIndex(tab);
    expectAFile("exportWeights", said);
  }
  weights->setCurrentIndex(3);
  expectNone("exportWeights");
  raise("runsMatrixDock");
  expectAFile("exportMatrix", "measure: weights-l2");
}

TEST_F(CompareFigures, OfAnswersAndExplanationsBecomeFiles) {
  open();
  raise("flipsDock");
  child<QTabWidget>("flipsTabs")->setCurrentIndex(2);
  expectAFile("exportCalibration", "expected calibration error: ");
  child<QTabWidget>("flipsTabs")->setCurrentIndex(0);
  expectNone("exportCalibration");
  raise("bothExplanationsDock");
  ASSERT_TRUE(compare().comparison()->predictions);
  ASSERT_FALSE(compare().comparison()->predictions->flips.empty());
  compare().explanation().setPicture(compare().comparison()->predictions->flips.front().id);
  expectAFile("exportBothExplanations", "maps, SHA-256: ");
  raise("explainedSetDock");
  compare().explainedSets().explain();
  expectAFile("exportStrips", "compared with: other-seed");
}

}  // namespace
}  // namespace hp::test
