// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSet>
#include <QTextBlock>

#include "tests/ui/help/whole_help.h"
#include "ui/help/help_document.h"
#include "ui/help/help_topics.h"

namespace hp::test {
namespace {

TEST(HelpLinks, LeadSomewhere) {
  int links = 0;
  for (const QString& id : wholeHelp().ids()) {
    for (const QString& link : linksOf(*shownPage(id))) {
      ++links;
      if (isOutside(link)) continue;
      const HelpAddress to = helpAddress(link);
      ASSERT_TRUE(wholeHelp().has(to.page)) << id.toStdString() << " links " << link.toStdString();
      if (!to.anchor.isEmpty())
        EXPECT_TRUE(headingAt(*shownPage(to.page), to.anchor).isValid())
            << id.toStdString() << " links " << link.toStdString();
    }
  }
  EXPECT_GT(links, 200);
}

TEST(HelpLinks, EveryPageIsReachedFromTheContents) {
  QSet<QString> seen{QString::fromLatin1(kHelpContents)};
  QStringList open{QString::fromLatin1(kHelpContents)};
  while (!open.isEmpty()) {
    for (const QString& link : linksOf(*shownPage(open.takeFirst()))) {
      const QString page = helpAddress(link).page;
      if (isOutside(link) || seen.contains(page)) continue;
      seen << page;
      open << page;
    }
  }
  for (const QString& id : wholeHelp().ids())
    EXPECT_TRUE(seen.contains(id)) << id.toStdString() << " is an orphan";
}

TEST(HelpLinks, ThoseToTheWebAreMarked) {
  QTextDocument document;
  showHelp(document, QStringLiteral("[inside](glossary.md) and [outside](https://example.org/)."));
  EXPECT_EQ(document.toPlainText(), QStringLiteral("inside and outside ↗."));
  EXPECT_TRUE(isOutside(QStringLiteral("https://example.org/")));
  EXPECT_FALSE(isOutside(QStringLiteral("file:///etc/passwd")));
}

TEST(HelpLinks, AnchorsAreHeadingsInSmallLetters) {
  EXPECT_EQ(helpAnchor(QStringLiteral("RMSE by the map's size")), QStringLiteral("rmse-by-the-map-s-size"));
  EXPECT_EQ(helpAddress(QStringLiteral("glossary.md#seed")).page, QStringLiteral("glossary"));
  EXPECT_EQ(helpAddress(QStringLiteral("glossary.md#seed")).anchor, QStringLiteral("seed"));
}

}  // namespace
}  // namespace hp::test
