// SPDX-License-Identifier: GPL-3.0-or-later
// Curves of the Compare workspace: long ones do not keep the window waiting, and each becomes a file.
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <fstream>
#include <functional>

#include "core/imaging/image_file.h"
#include "tests/integration/window_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/plot.h"
#include "ui/panels/panel.h"
#include "ui/shell/report_desk.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

class CompareCurves : public WindowTest {
 protected:
  Plot* plot(const char* name) { return child<Plot>(name); }
  /// A table of curves as other programs write it.
  fs::path table(const std::string& name, int steps, double shift) {
    const auto path = folder_ / (name + ".csv");
    std::ofstream file(path);
    file << "step,train_loss,val_accuracy\n";
    for (int step = 1; step <= steps; ++step)
      file << step << ',' << 2.0 / step + shift << ',' << 0.9 - shift << '\n';
    return path;
  }
  /// What is done draws other curves.
  void expectRedrawn(const char* name, const std::function<void()>& act) {
    const auto points = [&] {
      QList<QList<QPointF>> all;
      for (const PlotCurve& curve : plot(name)->curves()) all << curve.points;
      return all;
    };
    const auto before = points();
    act();
    EXPECT_TRUE(waitFor([&] { return points() != before; }, kLong)) << name;
    waitUntilDrawn();
  }
  void openTables(const std::vector<fs::path>& paths) {
    action("workspaceCompare")->trigger();
    compare().open(paths);
    ASSERT_TRUE(waitFor(
        [&] { return compare().runs().size() == paths.size() && !plot("overlaidPlot")->curves().isEmpty(); },
        kLong));
    waitUntilIdle();
  }
};

TEST_F(CompareCurves, AreDrawnAsideAndSayWhatTheyTell) {
  openTables({table("a", 50, 0), table("b", 50, 0.1)});
  ASSERT_TRUE(waitFor([this] { return plot("differencePlot")->curves().size() == 1; }, kLong));
  auto* curve = child<QComboBox>("comparedCurve");
  curve->setCurrentIndex(curve->findData(QStringLiteral("accuracy/validation")));
  auto* text = child<QLabel>("curvesText");
  ASSERT_TRUE(waitFor([text] { return text->text().contains(QStringLiteral("0.9 and 0.8")); }, kLong))
      << text->text().toStdString();
  EXPECT_TRUE(text->text().contains(QStringLiteral("is not recorded")));
  EXPECT_EQ(curve->currentData().toString(), QStringLiteral("accuracy/validation"));
  ASSERT_TRUE(compare().comparison());
  EXPECT_EQ(compare().comparison()->verdict, Verdict::NotComparable);
  EXPECT_NE(compare().comparison()->why.find("curves of both runs differ"), std::string::npos)
      << compare().comparison()->why;
  photograph("compare-9-tables");
}

TEST_F(CompareCurves, LongOnesOfTwentyRunsDoNotBlockTheWindow) {
  std::vector<fs::path> paths;
  for (int i = 0; i < 20; ++i) paths.push_back(table("run-" + std::to_string(i), 20'000, 0.01 * i));
  openTables(paths);
  ASSERT_TRUE(waitFor([this] { return plot("differencePlot")->curves().size() == 19; }, kLong));
  probe_.takeLongest();
  auto* curve = child<QComboBox>("comparedCurve");
  expectRedrawn("overlaidPlot",
                [&] { curve->setCurrentIndex(curve->findData(QStringLiteral("loss/train"))); });
  auto* smoothing = child<QSlider>("comparedSmoothing");
  for (int value = 10; value <= 90; value += 20)
    expectRedrawn("overlaidPlot", [&] { smoothing->setValue(value); });
  expectRedrawn("differencePlot", [this] { compare().setBaseline(compare().runs()[7]); });
  waitUntilIdle();
  noteBlocking("smoothing and another baseline");
  photograph("compare-9-twenty-tables");
}

TEST_F(CompareCurves, AFigureBecomesAFile) {
  openTables({table("a", 50, 0), table("b", 50, 0.1)});
  auto* exporting = child<QAction>("exportCurves");
  EXPECT_TRUE(exporting->isEnabled());
  FigureOffer offered;
  const auto* panel = qobject_cast<Panel*>(exporting->parent());
  ASSERT_TRUE(panel);
  QObject::connect(panel, &Panel::figureWanted, panel, [&](const FigureOffer& figure) { offered = figure; });
  exporting->trigger();
  ASSERT_TRUE(offered.draw);
  const auto file = folder_ / "curve.png";
  window_->reports().writeFigure(file, offered);
  ASSERT_TRUE(waitFor([&] { return fs::exists(file) && !engine_->isBusy(); }, kLong));
  EXPECT_GT(readImage(file).width, 1000);
  const PngTexts texts = readPngTexts(file);
  ASSERT_TRUE(texts.contains("Description"));
  for (const char* part : {"curve: accuracy/validation", "baseline: a.csv", "candidate: b.csv"})
    EXPECT_NE(texts.at("Description").find(part), std::string::npos) << texts.at("Description");
  EXPECT_EQ(window_->messages().kind(), MessageKind::Info) << window_->messages().text().toStdString();
}

TEST(FigureFiles, HaveNamesThatEveryFileSystemTakes) {
  EXPECT_EQ(fileNameOf(QStringLiteral("Weights: relative L2 difference")),
            QStringLiteral("Weights- relative L2 difference"));
  EXPECT_EQ(fileNameOf(QStringLiteral("a/b\\c*?\"<>|d")), QStringLiteral("a-b-c------d"));
  EXPECT_EQ(fileNameOf(QStringLiteral("../.profile")), QStringLiteral("-.profile"));
  EXPECT_EQ(fileNameOf({}), QStringLiteral("figure"));
  EXPECT_LE(fileNameOf(QString(500, QLatin1Char('x'))).size(), 100);
}

TEST_F(CompareCurves, WithoutRunsTheReportSaysWhyItIsGrey) {
  action("workspaceCompare")->trigger();
  EXPECT_FALSE(action("exportReport")->isEnabled());
  EXPECT_TRUE(action("exportReport")->toolTip().contains(QStringLiteral("Open two runs first")));
  openTables({table("a", 5, 0), table("b", 5, 0.1)});
  EXPECT_TRUE(action("exportReport")->isEnabled());
  EXPECT_FALSE(action("exportReport")->toolTip().contains(QStringLiteral("Open two runs first")));
}

}  // namespace
}  // namespace hp::test
