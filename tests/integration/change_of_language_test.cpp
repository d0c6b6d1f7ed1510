// SPDX-License-Identifier: GPL-3.0-or-later
// The language changes while the program runs, and nothing that a person had is lost.
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QScrollBar>
#include <QSlider>
#include <QTabWidget>
#include <QTableView>

#include "tests/integration/language_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/plot.h"
#include "ui/shell/window_actions.h"

namespace hp::test {
namespace {

/// Pixels by which a panel may be higher or lower afterwards: words in between that wrap ask for more lines.
constexpr int kTaller = 64;

class ChangeOfLanguage : public LanguageTest {
 protected:
  QStringList wordsEverywhere() {
    QStringList words;
    const WorkspaceId before = window_->workspace();
    for (const WorkspaceId id : kWorkspaces) {
      show(id);
      waitUntilIdle();
      words += wordsOn(*window_);
    }
    show(before);
    return words;
  }
  // A preview is computed anew, which is one more job that ended.
  static bool mayDiffer(const QString& line) { return line.startsWith(QLatin1String("endedJobs")); }
  void expectSameWords(const QStringList& now, const QStringList& before) {
    for (const QString& each : before)
      if (!now.contains(each) && !mayDiffer(each)) ADD_FAILURE() << "lost: " << each.toStdString();
    for (const QString& each : now)
      if (!before.contains(each) && !mayDiffer(each)) ADD_FAILURE() << "new: " << each.toStdString();
  }
  QAction* language(const char* id) { return child<QAction>(("language-" + std::string(id)).c_str()); }
  QString menuTitles() {
    QStringList titles;
    for (const QAction* each : window_->menuBar()->actions()) titles << each->text();
    return titles.join(QLatin1Char(' '));
  }
};

TEST_F(ChangeOfLanguage, ThereAndBackChangesNoWord) {
  fillExplain();
  fillTrain();
  fillCompare();
  fillRobustness();
  const QStringList before = wordsEverywhere();
  speak("de");
  const QStringList german = wordsEverywhere();
  EXPECT_NE(german, before);
  EXPECT_TRUE(menuTitles().contains(QStringLiteral("Ansicht"))) << menuTitles().toStdString();
  speak("nb");
  speak("en");
  expectSameWords(wordsEverywhere(), before);
}

TEST_F(ChangeOfLanguage, PanelsKeepTheirSizes) {
  const auto sizes = [this] {
    QMap<QString, QSize> found;
    const WorkspaceId before = window_->workspace();
    for (const WorkspaceId id : kWorkspaces) {
      show(id);
      for (const QDockWidget* dock : window_->findChildren<QDockWidget*>())
        if (!dock->visibleRegion().isEmpty()) found.insert(dock->objectName(), dock->size());
    }
    show(before);
    return found;
  };
  sizes();
  const auto before = sizes();
  speak("de");
  speak("en");
  const auto now = sizes();
  for (const QString& name : before.keys()) {
    const QSize moved = now.value(name) - before.value(name);
    EXPECT_TRUE(std::abs(moved.width()) <= 8 && std::abs(moved.height()) <= kTaller)
        << name.toStdString() << " was " << before[name].width() << " x " << before[name].height()
        << " and is " << now[name].width() << " x " << now[name].height();
  }
}

TEST_F(ChangeOfLanguage, WhatAPersonChoseInPanelsStays) {
  fillExplain();
  fillTrain();
  show(WorkspaceId::Explain);
  child<QLineEdit>("findClass")->setText(QStringLiteral("st"));
  child<QDockWidget>("networkDock")->show();
  child<QDockWidget>("historyDock")->close();
  show(WorkspaceId::Train);
  child<QDockWidget>("epochsDock")->raise();
  child<QSlider>("smoothing")->setValue(3);
  auto* split = child<QComboBox>("sheetSplit");
  split->setCurrentIndex(1);
  Q_EMIT split->activated(1);
  child<Plot>("lossPlot")->setXRange({2, 5});
  speak("fr");
  EXPECT_EQ(window_->workspace(), WorkspaceId::Train);
  EXPECT_EQ(child<QSlider>("smoothing")->value(), 3);
  EXPECT_EQ(child<QComboBox>("sheetSplit")->currentIndex(), 1);
  EXPECT_FALSE(child<Plot>("lossPlot")->isFitted());
  EXPECT_EQ(child<Plot>("lossPlot")->xRange(), QPointF(2, 5));
  EXPECT_FALSE(child<QDockWidget>("epochsDock")->visibleRegion().isEmpty());
  show(WorkspaceId::Explain);
  EXPECT_EQ(child<QLineEdit>("findClass")->text(), QStringLiteral("st"));
  EXPECT_TRUE(child<QDockWidget>("networkDock")->isVisible());
  EXPECT_FALSE(child<QDockWidget>("historyDock")->isVisible());
}

TEST_F(ChangeOfLanguage, JobsAndMessagesGoOn) {
  enter();
  chooseScenes(3);
  training().start();
  ASSERT_TRUE(waitFor([this] { return training().runs().current() != nullptr; }, kLong));
  ASSERT_TRUE(waitForEpochs(1));
  window_->messages().post(MessageKind::Error, QStringLiteral("something went wrong"));
  speak("nb");
  EXPECT_EQ(window_->messages().text(), QStringLiteral("something went wrong"));
  ASSERT_TRUE(waitForState(RunState::Done));
  EXPECT_EQ(run().epochs().size(), 3u);
  const auto& curves = child<Plot>("lossPlot")->curves();
  EXPECT_TRUE(waitFor(
      [&] {
        return std::any_of(curves.begin(), curves.end(),
                           [](const PlotCurve& each) { return each.points.size() == 3; });
      },
      kLong));
}

TEST_F(ChangeOfLanguage, IsChosenInTheMenuAndKept) {
  language("de")->trigger();
  QCoreApplication::processEvents();
  EXPECT_TRUE(language("de")->isChecked());
  EXPECT_FALSE(language("en")->isChecked());
  EXPECT_EQ(settings_->value(QStringLiteral("window/language")).toString(), QStringLiteral("de"));
  EXPECT_EQ(languageAskedFor({QStringLiteral("heatproof")}, *settings_), QStringLiteral("de"));
  const QStringList asked{QStringLiteral("heatproof"), QStringLiteral("--sample"),
                          QStringLiteral("--language"), QStringLiteral("fr")};
  EXPECT_EQ(languageAskedFor(asked, *settings_), QStringLiteral("fr")) << "for this time";
  EXPECT_EQ(settings_->value(QStringLiteral("window/language")).toString(), QStringLiteral("de"));
}

TEST_F(ChangeOfLanguage, FloatingPanelsOfOtherWorkspacesComeBack) {
  show(WorkspaceId::Explain);
  const ExpectedWarning offscreen(QStringLiteral("does not support raise()"));
  auto* dock = child<QDockWidget>("classesDock");
  dock->setFloating(true);
  waitUntilDrawn();
  show(WorkspaceId::Train);
  EXPECT_FALSE(dock->isVisible());
  speak("de");
  show(WorkspaceId::Explain);
  EXPECT_TRUE(child<QDockWidget>("classesDock")->isVisible());
  EXPECT_TRUE(child<QDockWidget>("classesDock")->isFloating());
}

}  // namespace
}  // namespace hp::test
