// SPDX-License-Identifier: GPL-3.0-or-later
// Every window beside the main one opens, and is photographed in both themes.
#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <QTimer>

#include "tests/integration/window_fixture.h"
#include "tests/ui/support/screenshot.h"

namespace hp::test {
namespace {

class Dialogs : public WindowTest {
 protected:
  void SetUp() override {
    WindowTest::SetUp();
    openSubject();
    waitUntilIdle();
  }

  void photographBoth(QWidget& widget, const QString& name) {
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
      window_->setTheme(mode);
      waitUntilDrawn();
      screenshot(widget, name);
    }
  }

  QDialog* dialog(const char* name) {
    QDialog* found = nullptr;
    EXPECT_TRUE(waitFor([&] {
      found = window_->findChild<QDialog*>(QString::fromLatin1(name));
      return found && found->isVisible();
    }));
    return found;
  }
};

TEST_F(Dialogs, RulesPerLayer) {
  chooseMethod("lrp");
  bool wasOpen = false;
  QTimer::singleShot(0, window_.get(), [&] {  // the dialog runs its own loop
    QDialog* rules = dialog("rulesDialog");
    if (!rules) return;
    wasOpen = true;
    photographBoth(*rules, QStringLiteral("dialog-rules"));
    rules->reject();
  });
  QTest::mouseClick(child<QPushButton>("rulesPerLayer"), Qt::LeftButton);
  EXPECT_TRUE(wasOpen);
}

TEST_F(Dialogs, Segments) {
  chooseMethod("lime");
  QTest::mouseClick(child<QPushButton>("previewSegments"), Qt::LeftButton);
  QDialog* segments = dialog("segmentsDialog");
  ASSERT_TRUE(segments);
  const auto* count = segments->findChild<QLabel*>(QStringLiteral("segmentCount"));
  EXPECT_TRUE(waitFor([&] { return count->text().contains(QStringLiteral("segments")); }, kLong));
  photographBoth(*segments, QStringLiteral("dialog-segments"));
  segments->close();
}

TEST_F(Dialogs, ExportOfAComparison) {
  session_->comparison().setMethod(methodById("grad-cam"), true);
  session_->comparison().setMethod(methodById("lrp"), true);
  session_->fillComparison();
  waitUntilIdle();
  action("exportComparison")->trigger();
  QDialog* figure = dialog("figureExport");
  ASSERT_TRUE(figure);
  photographBoth(*figure, QStringLiteral("dialog-export-comparison"));
  figure->reject();
}

TEST_F(Dialogs, ThePanelsThatAreHiddenAtFirst) {
  window_->resize(1280, 800);
  for (const char* name : {"network", "log", "about"}) {
    auto* dock = child<QDockWidget>((std::string(name) + "Dock").c_str());
    dock->show();
    dock->raise();
    photographBoth(*window_, QStringLiteral("panel-%1").arg(QLatin1String(name)));
    dock->close();
  }
}

}  // namespace
}  // namespace hp::test
