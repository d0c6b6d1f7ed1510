// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/training_fixture.h"

#include <QAccessible>
#include <QAction>
#include <QDockWidget>
#include <fstream>

#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/plot.h"

namespace hp::test {

std::filesystem::path folderWithABrokenPicture(const std::filesystem::path& folder) {
  for (const char* name : {"dark", "light"}) {
    for (const char* split : {"train", "validation"}) {
      const auto place = folder / split / name;
      std::filesystem::create_directories(place);
      for (int i = 0; i < 8; ++i) {
        QImage picture(40, 40, QImage::Format_RGB32);
        picture.fill(QColor::fromHsv(i * 40, 160, name[0] == 'd' ? 60 + i : 220 + i));
        EXPECT_TRUE(picture.save(QString::fromStdString((place / (std::to_string(i) + ".png")).string())));
      }
    }
  }
  std::ofstream(folder / "train" / "dark" / "3.png") << "no picture";
  return folder;
}

void TrainingTest::enter() { action("workspaceTrain")->trigger(); }

void TrainingTest::chooseScenes(std::int64_t epochs) {
  DataSpec spec{.kind = DataKind::Scenes, .trainScenes = 64, .validationScenes = 24};
  spec.scenes.size = 110;
  training().data().open(spec);
  ASSERT_TRUE(
      waitFor([this] { return training().data().dataset() && !training().data().isOpening(); }, kLong));
  ASSERT_EQ(training().spec().recipe.name, "scenes-small") << "the recipe follows the data";
  TrainSpec start = training().spec();
  start.recipe.epochs = epochs;
  start.recipe.batch = 16;
  start.recipe.flip = true;
  start.recipe.rotation = 0.1;
  start.threads = 1;
  training().setSpec(start);
  training().setRunsFolder(folder_ / "runs");
}

void TrainingTest::chooseRecipe(const std::string& name, std::int64_t epochs) {
  TrainSpec start = training().spec();
  start.recipe = recipeFrom(name);
  start.recipe.epochs = epochs;
  start.threads = 1;
  training().setSpec(start);
  training().setRunsFolder(folder_ / "runs");
}

bool TrainingTest::waitForEpochs(std::size_t count) {
  return waitFor([&] { return run().epochs().size() >= count; }, kLong);
}
bool TrainingTest::waitForState(RunState state) {
  return waitFor([&] { return run().state() == state && !run().isLive(); }, kLong);
}

qsizetype TrainingTest::pointsDrawn() {
  qsizetype most = 0;
  for (const PlotCurve& curve : child<Plot>("lossPlot")->curves())
    if (curve.name.contains(QStringLiteral("validation"))) most = std::max(most, curve.points.size());
  return most;
}

void TrainingTest::explainAPictureMeanwhile() {
  session_->openSample();
  ASSERT_TRUE(waitFor([this] { return session_->target().has_value(); }, kLong));
  session_->choice().choose("grad-cam");
  session_->explainClass(*session_->target());
  ASSERT_TRUE(waitFor([this] { return session_->history().shown() != nullptr; }, kLong));
  EXPECT_TRUE(run().isLive()) << "the training goes on beside it";
}

void TrainingTest::explainWithTheRun() {
  click("explainRun");
  EXPECT_EQ(window_->workspace(), WorkspaceId::Explain);
  const std::string name = run().name().toStdString();
  ASSERT_TRUE(waitFor(
      [&] {
        const auto& network = session_->subject()->network;
        return network && network->title().starts_with(name);
      },
      kLong))
      << window_->messages().text().toStdString();
  session_->openExample(training().data().dataset(), 70);
  ASSERT_TRUE(waitFor([this] { return session_->target().has_value() && !engine_->isBusy(); }, kLong));
  EXPECT_EQ(session_->subject()->network->classNames(), sceneClasses());
  session_->explainClass(*session_->target());
  ASSERT_TRUE(waitFor([this] { return session_->history().shown() != nullptr; }, kLong));
}

void TrainingTest::raise(const char* dock) { child<QDockWidget>(dock)->raise(); }

void TrainingTest::expectNames() {
  for (const QWidget* widget : window_->findChildren<QWidget*>()) {
    if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || !widget->isEnabled()) continue;
    const QAccessibleInterface* face = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
    if (!face || face->role() == QAccessible::PageTabList) continue;              // its tabs have names
    if (widget->objectName() == QStringLiteral("qt_spinbox_lineedit")) continue;  // its box has one
    EXPECT_FALSE(face->text(QAccessible::Name).isEmpty())
        << widget->metaObject()->className() << " " << widget->objectName().toStdString();
  }
}

}  // namespace hp::test
