// SPDX-License-Identifier: GPL-3.0-or-later
// F1 and question marks open the right page, wherever a person is.
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDockWidget>
#include <QTableView>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

#include "core/data/sample.h"
#include "tests/integration/window_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/help/help_topics.h"
#include "ui/kit/conversions.h"
#include "ui/kit/help_topic.h"
#include "ui/panels/help/help_panel.h"
#include "ui/panels/panel.h"
#include "ui/shell/help_desk.h"
#include "ui/shell/panel_dock.h"

namespace hp::test {
namespace {

class Help : public WindowTest {
 protected:
  ExpectedWarning raised_{QStringLiteral("does not support raise()")};  // of a dock in a window of its own

  HelpPanel* panel() { return child<HelpPanel>("help"); }
  QString address() { return panel()->address(); }
  bool isShown() { return !child<QDockWidget>("helpDock")->isHidden(); }

  /// What this widget's page is, told from the names of what it is in.
  QString expectedPage(const QWidget* widget, WorkspaceId workspace) {
    const auto* box = qobject_cast<const QComboBox*>(widget);
    const QStringList measureBoxes{QStringLiteral("plotMeasure"), QStringLiteral("matrixMeasure"),
                                   QStringLiteral("setMeasure")};
    if (box && measureBoxes.contains(box->objectName()))
      return helpPageOf(QStringLiteral("measure:") + box->currentData().toString());
    for (; widget; widget = widget->parentWidget()) {
      if (widget->objectName() == QLatin1String("helpDock")) return QStringLiteral("view-help");
      if (widget->objectName() == QLatin1String("method") && qobject_cast<const Panel*>(widget))
        return QStringLiteral("method-") + toQString(session_->choice().method().info.id);
      for (const PanelRow& row : panelTable())
        if (row.workspace == workspace &&
            (widget->objectName() == row.name() + QStringLiteral("Dock") || isCentreOf(widget, row)))
          return helpPageOf(QStringLiteral("panel:") + row.name());
    }
    return helpPageOf(helpTopicOf(workspace));
  }
  static bool isCentreOf(const QWidget* widget, const PanelRow& row) {
    return row.area == Qt::NoDockWidgetArea && widget->findChild<Panel*>(row.name()) &&
           !widget->findChild<QDockWidget*>();
  }

  static bool takesKeys(const QWidget* widget) {
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
  }

  /// How many widgets were tried.
  int tryEveryWidget(WorkspaceId workspace) {
    int tried = 0;
    for (QWidget* widget : window_->findChildren<QWidget*>()) {
      if (!takesKeys(widget) || widget->window() != window_.get()) continue;
      widget->setFocus();
      if (QApplication::focusWidget() != widget) continue;  // another one takes the keys for it
      ++tried;
      panel()->open(QString::fromLatin1(kHelpContents));
      QTest::keyClick(widget, Qt::Key_F1);
      EXPECT_EQ(address(), expectedPage(widget, workspace))
          << widget->metaObject()->className() << ' ' << widget->objectName().toStdString();
    }
    return tried;
  }
};

TEST_F(Help, F1OnEveryWidgetOpensItsPage) {
  openSubject();
  window_->resize(1920, 1080);
  chooseMethod("lrp");
  for (const WorkspaceId workspace : kWorkspaces) {
    window_->setWorkspace(workspace);
    window_->resetLayout();
    QTest::qWait(50);
    EXPECT_GT(tryEveryWidget(workspace), 12) << int(workspace);
  }
}

TEST_F(Help, F1KnowsTheMethodThatIsChosen) {
  auto* form = child<QWidget>("paramForm");
  for (const char* id : {"lime", "occlusion"}) {
    chooseMethod(id);
    child<QComboBox>("method")->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    EXPECT_EQ(address(), QStringLiteral("method-") + QLatin1String(id));
    EXPECT_EQ(window_->help().pageFor(form, WorkspaceId::Explain),
              QStringLiteral("method-") + QLatin1String(id));
  }
}

TEST_F(Help, F1KnowsTheColumnOfATable) {
  auto* rows = child<QTableView>("experimentRows");
  ASSERT_TRUE(rows);
  const auto pageOfColumn = [&](int column) {
    return helpPageOf(rows->model()->headerData(column, Qt::Horizontal, kHelpTopicRole).toString());
  };
  EXPECT_EQ(pageOfColumn(9), QStringLiteral("measure-rmse"));
  EXPECT_EQ(pageOfColumn(15), QStringLiteral("measure-centre-shift"));
  EXPECT_EQ(pageOfColumn(6), QStringLiteral("measure-prediction-change"));
  EXPECT_EQ(pageOfColumn(0), QString());
}

TEST_F(Help, F1OnTheCurrentColumn) {
  openSubject();
  auto* classes = child<QTableView>("classes");
  classes->setCurrentIndex(classes->model()->index(0, 1));
  EXPECT_EQ(window_->help().pageFor(classes, WorkspaceId::Explain), QStringLiteral("view-classes"));
  session_->compare().open({kSampleNetwork});
  waitUntilIdle();
  window_->setWorkspace(WorkspaceId::Compare);
  auto* layers = child<QTableView>("comparedTensors");
  ASSERT_TRUE(layers);
  ASSERT_TRUE(waitFor([&] { return layers->model()->rowCount() > 0; }, kLong));
  const QStringList pages{QString(),
                          QString(),
                          QStringLiteral("measure-relative-l2"),
                          QStringLiteral("measure-max-difference"),
                          QStringLiteral("measure-mean-difference"),
                          QStringLiteral("measure-cosine"),
                          QStringLiteral("measure-equal-share"),
                          QStringLiteral("measure-ulp"),
                          QStringLiteral("measure-sign-flips")};
  for (int column = 0; column < pages.size(); ++column) {
    layers->setCurrentIndex(layers->model()->index(0, column));
    EXPECT_EQ(window_->help().pageFor(layers, WorkspaceId::Compare),
              pages[column].isEmpty() ? QStringLiteral("view-weights-difference") : pages[column])
        << column;
  }
}

TEST_F(Help, EveryPanelHasAQuestionMark) {
  chooseMethod("lrp");
  for (const PanelRow& row : panelTable()) {
    window_->setWorkspace(row.workspace);
    QAction* mark = nullptr;
    for (QToolButton* button : window_->findChildren<QToolButton*>(row.name() + QStringLiteral("HelpButton")))
      mark = button->defaultAction();
    ASSERT_TRUE(mark) << row.id;
    mark->trigger();
    EXPECT_EQ(address(), row.name() == QLatin1String("method")
                             ? QStringLiteral("method-lrp")
                             : helpPageOf(QStringLiteral("panel:") + row.name()));
  }
}

TEST_F(Help, TheMenuOpensItsPages) {
  EXPECT_FALSE(isShown());
  const std::pair<const char*, const char*> kPages[] = {{"helpContents", "index"},
                                                        {"firstSteps", "first-steps"},
                                                        {"glossary", "glossary"},
                                                        {"shortcuts", "shortcuts"}};
  for (const auto& [id, page] : kPages) {
    action(id)->trigger();
    EXPECT_EQ(address(), QLatin1String(page));
    EXPECT_TRUE(isShown());
  }
}

TEST_F(Help, F1WithoutAFocusIsAboutTheWorkspace) {
  window_->setWorkspace(WorkspaceId::Train);
  EXPECT_EQ(window_->help().pageFor(nullptr, WorkspaceId::Train), QStringLiteral("workspace-train"));
}

TEST_F(Help, ADialogIsAboutThePanelThatOpenedIt) {
  openSubject();
  waitUntilIdle();
  chooseMethod("lime");
  child<QWidget>("previewSegments")->setFocus();
  QTest::keyClick(child<QWidget>("previewSegments"), Qt::Key_Space);
  auto* dialog = child<QDialog>("segmentsDialog");
  ASSERT_TRUE(dialog);
  EXPECT_EQ(window_->help().pageFor(dialog, WorkspaceId::Explain), QStringLiteral("method-lime"));
  dialog->activateWindow();
  ASSERT_TRUE(QTest::qWaitForWindowActive(dialog));
  QTest::keyClick(dialog, Qt::Key_F1);
  EXPECT_EQ(address(), QStringLiteral("method-lime"));
  waitUntilIdle();
  dialog->close();
}

TEST_F(Help, TheWindowKeepsItsSize) {
  openSubject();
  waitUntilIdle();
  for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
    for (const WorkspaceId workspace : kWorkspaces) {
      child<QDockWidget>("helpDock")->close();
      window_->resize(size);
      window_->setWorkspace(workspace);
      action("helpContents")->trigger();
      QTest::qWait(20);
      EXPECT_EQ(window_->size(), size) << int(workspace);
    }
  }
}

TEST_F(Help, LooksLikeTheProgram) {
  openSubject();
  waitUntilIdle();
  clickClass(0);
  waitUntilIdle();
  window_->resize(1920, 1080);
  QTest::qWait(50);
  child<QComboBox>("method")->setFocus();
  QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
  for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
    window_->setTheme(mode);
    QTest::qWait(100);
    screenshot(*window_, QStringLiteral("window-help-1920x1080"));
  }
  child<QDockWidget>("helpDock")->close();
  window_->resize(1280, 800);
  QTest::qWait(50);
  action("helpHere")->trigger();
  QTest::qWait(50);
  screenshot(*child<QDockWidget>("helpDock"), QStringLiteral("window-help-floating"));
}

}  // namespace
}  // namespace hp::test
