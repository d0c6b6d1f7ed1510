// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/help/help_panel.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

#include "tests/ui/help/whole_help.h"
#include "tests/ui/support/screenshot.h"
#include "ui/help/help_document.h"
#include "ui/kit/theme.h"

namespace hp::test {
namespace {

/// Takes the place of the person's browser.
class Browser final : public QObject {
  Q_OBJECT
 public:
  Browser() { QDesktopServices::setUrlHandler(QStringLiteral("https"), this, "take"); }
  ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("https")); }
  QList<QUrl> opened;
  Q_INVOKABLE void take(const QUrl& url) { opened << url; }
};

class HelpPanelTest : public testing::Test {
 protected:
  HelpPanelTest() : panel_(wholeHelp()) {
    panel_.resize(420, 640);
    panel_.show();
  }
  ~HelpPanelTest() override { Theme::apply(ThemeMode::Light); }

  QTextBrowser* browser() { return panel_.findChild<QTextBrowser*>(); }
  QString heading() { return browser()->document()->begin().text(); }
  QAction* tool(const char* name) { return panel_.findChild<QAction*>(QString::fromLatin1(name)); }
  void click(const char* link) { Q_EMIT browser()->anchorClicked(QUrl(QString::fromLatin1(link))); }
  void type(const char* words) {
    auto* line = panel_.findChild<QLineEdit*>();
    line->clear();
    QTest::keyClicks(line, QString::fromLatin1(words));
  }
  void photograph(const char* name) {
    for (const ThemeMode mode : {ThemeMode::Dark, ThemeMode::Light}) {
      Theme::apply(mode);
      QTest::qWait(50);
      screenshot(panel_, QLatin1String("help-") + QLatin1String(name));
    }
  }

  HelpPanel panel_;
};

TEST_F(HelpPanelTest, GoesBackAndForthToWhereAPersonWas) {
  panel_.open(QStringLiteral("method-lrp"));
  QTest::qWait(0);
  EXPECT_FALSE(tool("helpBack")->isEnabled());
  browser()->verticalScrollBar()->setValue(120);
  click("glossary.md#seed");
  EXPECT_EQ(heading(), QStringLiteral("Glossary"));
  tool("helpBack")->trigger();
  EXPECT_EQ(heading(), QStringLiteral("LRP"));
  EXPECT_TRUE(waitFor([&] { return browser()->verticalScrollBar()->value() == 120; }));
  EXPECT_FALSE(tool("helpBack")->isEnabled());
  tool("helpForward")->trigger();
  EXPECT_EQ(heading(), QStringLiteral("Glossary"));
  tool("helpHome")->trigger();
  EXPECT_EQ(heading(), QStringLiteral("Heatproof help"));
  EXPECT_FALSE(tool("helpForward")->isEnabled());
}

TEST_F(HelpPanelTest, AnAnchorIsOnTop) {
  panel_.open(QStringLiteral("glossary#seed"));
  const QTextBlock seed = headingAt(*browser()->document(), QStringLiteral("seed"));
  ASSERT_TRUE(seed.isValid());
  EXPECT_TRUE(waitFor([&] {
    const int top = browser()->cursorRect(QTextCursor(seed)).top();
    return top >= 0 && top < 60;
  })) << browser()->cursorRect(QTextCursor(seed)).top();
}

TEST_F(HelpPanelTest, SearchesWhileAPersonTypes) {
  panel_.open(QStringLiteral("index"));
  type("relevance");
  EXPECT_TRUE(browser()->toPlainText().contains(QStringLiteral("LRP")));
  photograph("search");
  tool("helpBack")->trigger();
  EXPECT_EQ(heading(), QStringLiteral("Heatproof help")) << "one step back, not one a letter";
  type("deletion");
  QTest::keyClick(panel_.findChild<QLineEdit*>(), Qt::Key_Return);
  EXPECT_EQ(heading(), QStringLiteral("Deletion"));
  type("zebra crossing");
  EXPECT_TRUE(browser()->toPlainText().contains(QStringLiteral("zebra crossing")));
}

TEST_F(HelpPanelTest, OnlyAClickLeavesTheProgramAndOnlyToTheWeb) {
  Browser person;
  for (const QString& id : wholeHelp().ids()) panel_.open(id);
  EXPECT_TRUE(person.opened.isEmpty());
  click("https://example.org/paper");
  EXPECT_EQ(person.opened, QList<QUrl>{QUrl(QStringLiteral("https://example.org/paper"))});
  click("file:///etc/passwd");
  EXPECT_EQ(person.opened.size(), 1);
  EXPECT_FALSE(browser()->toPlainText().contains(QStringLiteral("root:")));
}

TEST_F(HelpPanelTest, APageThatIsNotThereIsToldOf) {
  panel_.open(QStringLiteral("no-such-page"));
  EXPECT_TRUE(browser()->toPlainText().contains(QStringLiteral("no-such-page")));
}

TEST_F(HelpPanelTest, LooksLikeTheProgram) {
  for (const char* page : {"index", "method-lrp", "method-grad-cam", "measure-ssim", "glossary", "shortcuts",
                           "command-line", "first-steps-explain", "reproducibility", "view-verdict"}) {
    panel_.open(QString::fromLatin1(page));
    photograph(page);
    EXPECT_EQ(browser()->horizontalScrollBar()->maximum(), 0) << page << " is wider than its panel";
  }
}

}  // namespace
}  // namespace hp::test

#include "help_panel_test.moc"
