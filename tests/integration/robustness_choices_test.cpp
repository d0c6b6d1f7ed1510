// SPDX-License-Identifier: GPL-3.0-or-later
// What a person chooses in the Robustness workspace: another experiment, another plot, a region.
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFile>

#include "core/evaluate/experiment_series.h"
#include "core/report/experiment_plot.h"
#include "tests/integration/robustness_fixture.h"
#include "tests/support/shared.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/image_canvas.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/region_frame.h"
#include "ui/panels/robustness_plot/robustness_plot_panel.h"
#include "ui/session/transformation_preview.h"
#include "ui/shell/report_desk.h"

namespace hp::test {
namespace {

using State = ExperimentRun::State;

/// Chooses an entry by its data, as a person would.
void pick(QComboBox* box, const QVariant& data) {
  ASSERT_GE(box->findData(data), 0) << box->objectName().toStdString();
  box->setCurrentIndex(box->findData(data));
}

class RobustnessChoices : public Robustness {
 protected:
  TransformationPreview& preview() { return session_->robustness().preview(); }
  bool waitForPreview(const std::function<bool(const PreviewAnswer&)>& holds) {
    return waitFor([&] { return preview().answer() && !preview().isAsked() && holds(*preview().answer()); },
                   kLong);
  }
  /// Screenshots in the sizes of common screens, in both themes.
  void photographSizes(const char* step) {
    for (const QSize size : {QSize(1920, 1080), QSize(1280, 800), QSize(1024, 700)}) {
      window_->resize(size);
      window_->resetLayout();
      for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
        window_->setTheme(mode);
        QTest::qWait(150);
        screenshot(*window_,
                   QStringLiteral("%1-%2x%3").arg(QLatin1String(step)).arg(size.width()).arg(size.height()));
      }
    }
  }
};

TEST_F(RobustnessChoices, APresetThatWasChangedHasAnotherTitle) {
  enterRobustness();
  draft().choosePreset("rotation-and-noise");
  const std::string title = draft().experiment().title;
  draft().edit([](Experiment& each) { each.pictures = {"sample:7"}; });
  EXPECT_EQ(draft().experiment().title, title) << "pictures are a person's own in any preset";
  EXPECT_GE(child<QComboBox>("experimentPreset")->currentIndex(), 0);
  draft().edit([](Experiment& each) { each.transformations.resize(3); });
  EXPECT_EQ(draft().experiment().title, "Own experiment");
  EXPECT_EQ(child<QComboBox>("experimentPreset")->currentIndex(), -1);
}

TEST_F(RobustnessChoices, ThePreviewExplainsTheNewFirstClass) {
  enterRobustness();
  chooseSmall();
  child<QComboBox>("previewPicture")->setCurrentIndex(1);
  pick(child<QComboBox>("previewKind"), QStringLiteral("noise"));
  const auto flips = [](const PreviewAnswer& answer) {
    return answer.predictionAfter.classes.front().index != answer.target;
  };
  for (const double amount : {10.0, 4.0, 2.0, 1.0}) {
    child<QDoubleSpinBox>("previewAmount")->setValue(amount);
    ASSERT_TRUE(
        waitForPreview([&](const auto& answer) { return answer.question.transformation.amount == amount; }));
    if (flips(*preview().answer())) break;
  }
  ASSERT_TRUE(flips(*preview().answer())) << "so much noise changes the answer";
  const int before = preview().answer()->target;
  EXPECT_EQ(preview().answer()->targetAfter, before);
  draft().edit([](Experiment& each) { each.targets = TargetRule::NewFirst; });
  ASSERT_TRUE(
      waitForPreview([](const auto& answer) { return answer.question.targets == TargetRule::NewFirst; }));
  EXPECT_EQ(preview().answer()->targetAfter, preview().answer()->predictionAfter.classes.front().index);
  EXPECT_FALSE(child<QComboBox>("previewClass")->isVisible()) << "there is one class, the first";
  EXPECT_TRUE(label("previewFacts").contains(QStringLiteral("new first class")));
}

TEST_F(RobustnessChoices, ARegionIsDrawnOnThePreview) {
  enterRobustness();
  chooseSmall();
  draft().edit([](Experiment& each) {
    each.transformations = {{.kind = "occlusion", .amount = 1, .region = Region{}}};
  });
  pick(child<QComboBox>("previewKind"), QStringLiteral("occlusion"));
  ASSERT_TRUE(
      waitForPreview([](const auto& answer) { return answer.question.transformation.kind == "occlusion"; }));
  auto* frame = child<RegionFrame>("previewRegionFrame");
  ASSERT_TRUE(frame->isVisible());
  const QRectF picture = child<ImageCanvas>("previewBefore")->pictureRect();
  const auto at = [&](double x, double y) {
    return QPointF(picture.left() + x * picture.width(), picture.top() + y * picture.height()).toPoint();
  };
  QTest::mousePress(frame, Qt::LeftButton, {}, at(0.02, 0.02));
  QTest::mouseMove(frame, at(0.5, 0.4));
  QTest::mouseRelease(frame, Qt::LeftButton, {}, at(0.5, 0.4));
  const auto region = [this] { return draft().experiment().transformations.front().region.value(); };
  EXPECT_NEAR(region().right, 0.5, 0.03);
  EXPECT_NEAR(region().bottom, 0.4, 0.03);
  EXPECT_NEAR(child<QDoubleSpinBox>("previewRegion2")->value(), 50, 3) << "in numbers, too";
  EXPECT_NEAR(child<QDoubleSpinBox>("region3")->value(), 40, 3) << "of the experiment";
  child<QDoubleSpinBox>("previewRegion2")->setValue(75);
  EXPECT_EQ(region().right, 0.75);
  EXPECT_NEAR(frame->region().right(), 0.75, 1e-9);
  ASSERT_TRUE(waitForPreview(
      [](const auto& answer) { return answer.question.transformation.region.value().right == 0.75; }));
  EXPECT_EQ(preview().obstacle(), "");
  photograph("robustness-4-region");
}

TEST_F(RobustnessChoices, CroppedStandsAgainstUncropped) {
  enterRobustness();
  chooseSmall();
  click("runExperiment");
  ASSERT_TRUE(waitForState(State::Done)) << window_->messages().text().toStdString();
  ASSERT_TRUE(waitUntilPlotted());
  pick(child<QComboBox>("plotKind"), QStringLiteral("rotation"));
  pick(child<QComboBox>("plotMethod"), QStringLiteral("Grad-CAM"));
  pick(child<QComboBox>("plotLines"), int(LineBy::Cropping));
  const auto isThere = [this] {
    return plot()->curves().size() >= 2 && plot()->curves()[1].name == QStringLiteral("all cells, uncropped");
  };
  ASSERT_TRUE(waitFor(isThere, kLong));
  EXPECT_NE(plot()->curves()[0].points, plot()->curves()[1].points);
  photograph("robustness-5-cropping");
}

TEST_F(RobustnessChoices, AFigureHoldsItsExperiment) {
  enterRobustness();
  chooseSmall();
  click("runExperiment");
  ASSERT_TRUE(waitForState(State::Done)) << window_->messages().text().toStdString();
  ASSERT_TRUE(waitUntilPlotted());
  auto* panel = child<RobustnessPlotPanel>("robustnessPlotPanel");
  FigureOffer offered;
  QObject::connect(panel, &Panel::figureWanted, panel, [&](const FigureOffer& figure) { offered = figure; });
  panel->findChild<QAction*>(QStringLiteral("exportRobustnessPlot"))->trigger();
  for (auto* dialog : window_->findChildren<QDialog*>()) dialog->reject();
  const auto png = folder_ / "plot.png", svg = folder_ / "plot.svg";
  window_->reports().writeFigure(png, offered);
  window_->reports().writeFigure(svg, offered);
  waitUntilIdle();
  const auto texts = readPngTexts(png);
  ASSERT_TRUE(texts.contains(kExperimentKeyword));
  EXPECT_NE(texts.at(kExperimentKeyword).find("\"title\":\"small\""), std::string::npos);
  QFile drawing(QString::fromStdString(svg.string()));
  ASSERT_TRUE(drawing.open(QIODevice::ReadOnly));
  EXPECT_TRUE(drawing.readAll().contains("<heatproof:text name=\"heatproof-experiment\">"));
}

TEST_F(RobustnessChoices, PhotographsWithSqueezeNet) {
  const auto shared = sharedFolder();
  if (shared.empty()) GTEST_SKIP() << "the folder of real networks and photographs is not there";
  const auto data = shared / "data" / "dogs-vs-cats";
  enterRobustness();
  draft().choosePreset("rotation-and-noise");
  std::vector<std::filesystem::path> photographs;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(data))
    if (entry.path().extension() == ".jpg") photographs.push_back(entry.path());
  std::ranges::sort(photographs);
  photographs.resize(3);
  photographs.push_back(folder_ / "gone.jpg");
  draft().add(photographs);
  draft().add({shared / "models" / "squeezenet1_0-imagenet.pth"});
  draft().edit([](Experiment& each) {
    each.methods[1] = {&methodById("gradient"), methodById("gradient").defaults, {}};  // LIME takes minutes
    each.repeats = 1;
    each.transformations.clear();
    for (const double amount : {1.0, 5.0, 20.0})
      each.transformations.push_back({.kind = "rotation", .amount = amount});
    for (const double amount : {0.01, 0.1, 1.0, 10.0})
      each.transformations.push_back({.kind = "noise", .amount = amount});
  });
  ASSERT_TRUE(waitFor([this] { return draft().size().has_value(); }, kLong)) << draft().obstacle();
  photographSizes("robustness-dogs-0-before");
  click("runExperiment");
  ASSERT_TRUE(waitUntilPlotted());
  photographSizes("robustness-dogs-1-during");
  ASSERT_TRUE(waitForState(State::Done)) << window_->messages().text().toStdString();
  waitUntilDrawn();
  ASSERT_EQ(plot()->curves().front().points.size(), 3) << "a line a class over the angle";
  EXPECT_TRUE(plot()->curves().front().name.startsWith(QStringLiteral("class ranked 1")))
      << plot()->curves().front().name.toStdString();
  clickPoint(0, 1);
  ASSERT_TRUE(waitFor([this] { return chosen().cell() != nullptr; }, kLong)) << chosen().obstacle();
  waitUntilDrawn();
  photographSizes("robustness-dogs-2-after");
  pick(child<QComboBox>("plotKind"), QStringLiteral("noise"));
  ASSERT_TRUE(waitFor([this] { return plot()->isLogarithmicX(); }, kLong)) << "0.01 and 10 have room";
  const auto& rows = experiment().rows();
  const auto failed = std::ranges::find_if(rows, [](const auto& row) { return !row.error.empty(); });
  ASSERT_NE(failed, rows.end());
  chosen().choose({failed->index});
  waitUntilDrawn();
  photographSizes("robustness-dogs-3-failed");
}

}  // namespace
}  // namespace hp::test
