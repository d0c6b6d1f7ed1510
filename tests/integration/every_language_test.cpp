// SPDX-License-Identifier: GPL-3.0-or-later
// Every panel of every workspace, in every language and both themes: nothing is cut off at 1280 x 800. Leaves
// screenshots in build/screenshots/languages.
#include <QAbstractButton>
#include <QComboBox>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QTabBar>
#include <QTabWidget>

#include "tests/integration/cut_texts.h"
#include "tests/integration/language_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/theme.h"
#include "ui/shell/panel_dock.h"
#include "ui/shell/workspace.h"

namespace hp::test {
namespace {

constexpr QSize kSmall{1280, 800};

const char* nameOf(WorkspaceId id) {
  switch (id) {
    case WorkspaceId::Explain:
      return "explain";
    case WorkspaceId::Train:
      return "train";
    case WorkspaceId::Compare:
      return "compare";
    case WorkspaceId::Robustness:
      break;
  }
  return "robustness";
}

class EveryLanguage : public LanguageTest {
 protected:
  void fill(WorkspaceId id) {
    switch (id) {
      case WorkspaceId::Explain:
        return fillExplain();
      case WorkspaceId::Train:
        return fillTrain();
      case WorkspaceId::Compare:
        return fillCompare();
      case WorkspaceId::Robustness:
        return fillRobustness();
    }
  }

  // What is read when it is first seen arrives, and what arrives asks for its layout.
  void settle() {
    waitUntilDrawn();
    waitUntilIdle();
    waitUntilDrawn();
  }

  void expectAllFits(const char* language, const QString& what) {
    for (const QString& each : cutTexts(*window_)) {
      const QString line = QStringLiteral("%1 %2: %3").arg(QLatin1String(language), what, each);
      if (!told_.contains(each)) ADD_FAILURE() << line.toStdString();
      told_ << each;
    }
  }

  void photograph(QWidget& widget, const char* language, const QString& what) {
    screenshot(widget, QStringLiteral("languages/%1/%2").arg(QLatin1String(language), what));
  }

  void lookAtTabs(QWidget& panel, const char* language, const QString& name) {
    for (QTabWidget* tabs : panel.findChildren<QTabWidget*>()) {
      for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        expectAllFits(language, QStringLiteral("%1, tab %2").arg(name).arg(tab));
        photograph(panel, language, QStringLiteral("%1-tab%2").arg(name).arg(tab));
      }
    }
  }

  void lookAtPanels(WorkspaceId id, const char* language) {
    const Workspace* workspace = nullptr;
    for (const Workspace* each : window_->findChildren<Workspace*>())
      if (each->id() == id) workspace = each;
    ASSERT_NE(workspace, nullptr);
    for (PanelDock* dock : workspace->docks()) {
      dock->show();
      dock->raise();
      settle();
      const QString name =
          QStringLiteral("%1-%2").arg(QLatin1String(nameOf(id)), dock->objectName().chopped(4));
      expectAllFits(language, name);
      photograph(*dock, language, name);
      lookAtTabs(*dock, language, name);
    }
  }

  void look(WorkspaceId id, const char* language) {
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
      window_->setTheme(mode);
      window_->resetLayout();
      settle();
      expectAllFits(language, QString::fromLatin1(nameOf(id)));
      photograph(*window_, language, QString::fromLatin1(nameOf(id)));
      lookAtPanels(id, language);
    }
  }

  void lookInEveryLanguage(WorkspaceId id) {
    fill(id);
    window_->resize(kSmall);
    for (const Language& each : languages()) {
      speak(each.id);
      show(id);
      look(id, each.id);
    }
  }

  QStringList told_;  ///< faults that were told already
};

TEST_F(EveryLanguage, FitsIntoExplain) { lookInEveryLanguage(WorkspaceId::Explain); }
TEST_F(EveryLanguage, FitsIntoTrain) { lookInEveryLanguage(WorkspaceId::Train); }
TEST_F(EveryLanguage, FitsIntoCompare) { lookInEveryLanguage(WorkspaceId::Compare); }
TEST_F(EveryLanguage, FitsIntoRobustness) { lookInEveryLanguage(WorkspaceId::Robustness); }

// What a start without files offers.
TEST_F(EveryLanguage, FitsWhereNothingIsOpen) {
  window_->resize(kSmall);
  for (const Language& each : languages()) {
    speak(each.id);
    for (const WorkspaceId id : kWorkspaces) {
      show(id);
      window_->resetLayout();
      settle();
      const QString name = QStringLiteral("%1-empty").arg(QLatin1String(nameOf(id)));
      expectAllFits(each.id, name);
      photograph(*window_, each.id, name);
    }
  }
}

// The letter that opens something is nobody else's in its menu.
TEST_F(EveryLanguage, HasLettersOfItsOwnInEveryMenu) {
  for (const Language& each : languages()) {
    speak(each.id);
    QList<QList<QAction*>> menus{window_->menuBar()->actions()};
    for (const QMenu* menu : window_->menuBar()->findChildren<QMenu*>()) menus << menu->actions();
    for (const QList<QAction*>& menu : menus) {
      QMap<QKeySequence, QString> letters;
      for (const QAction* action : menu) {
        const QKeySequence letter = QKeySequence::mnemonic(action->text());
        if (letter.isEmpty() || !action->isVisible()) continue;
        EXPECT_FALSE(letters.contains(letter)) << each.id << ": " << action->text().toStdString() << " and "
                                               << letters.value(letter).toStdString();
        letters.insert(letter, action->text());
      }
    }
  }
}

// A label, a button, a column and a box that are too narrow are told, and one that has room is not.
TEST(CutTexts, AreFoundWhereTheyArePlanted) {
  QWidget window;
  window.resize(400, 200);
  const auto put = [&](auto* widget, const char* name, const QRect& place) {
    widget->setObjectName(QString::fromLatin1(name));
    widget->setParent(&window);
    widget->setGeometry(place);
    return widget;
  };
  const QString text = QStringLiteral("Glaubwürdigkeitsprüfung");
  put(new QLabel(text), "cutLabel", {0, 0, 40, 20});
  put(new QLabel(text), "label", {0, 30, 390, 20});
  put(new QLabel(text), "wrapped", {0, 60, 60, 60})->setWordWrap(true);
  put(new QPushButton(text), "button", {100, 60, 50, 24});
  put(new QComboBox, "box", {200, 60, 60, 24})->addItem(text);
  put(new QLabel(QStringLiteral("over")), "over", {210, 62, 100, 20});
  put(new QLabel(QStringLiteral("out")), "out", {380, 150, 60, 20});
  window.show();
  const QString cut = cutTexts(window).join(QLatin1Char('\n'));
  for (const char* name : {"cutLabel", "wrapped", "button ", "box ", "overlap", "out QLabel is pushed out"})
    EXPECT_TRUE(cut.contains(QLatin1String(name))) << name << "\n" << cut.toStdString();
  EXPECT_FALSE(cut.contains(QLatin1String("/label ")) || cut.startsWith(QLatin1String("label ")) ||
               cut.contains(QLatin1String("\nlabel ")))
      << cut.toStdString();
}

}  // namespace
}  // namespace hp::test
