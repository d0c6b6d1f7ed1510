// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_search.h"

#include <gtest/gtest.h>

#include <algorithm>

#include "tests/ui/help/whole_help.h"
#include "tests/ui/support/screenshot.h"

namespace hp::test {
namespace {

QStringList found(const char* words) {
  HelpSearch search(wholeHelp());
  QStringList ids;
  for (const HelpHit& hit : search.find(QString::fromUtf8(words))) ids << hit.id;
  return ids;
}

TEST(HelpSearch, FindsWhatATitleSaysFirst) {
  EXPECT_EQ(found("lrp").value(0), QStringLiteral("method-lrp"));
  EXPECT_EQ(found("glossary").value(0), QStringLiteral("glossary"));
  EXPECT_EQ(found("ulp").value(0), QStringLiteral("measure-ulp"));
  EXPECT_EQ(found("deletion").value(0), QStringLiteral("measure-deletion"));
}

TEST(HelpSearch, FindsRelevanceWhereverItIs) {
  const QStringList ids = found("relevance");
  EXPECT_TRUE(ids.value(0).startsWith(QLatin1String("measure-relevance-"))) << ids.value(0).toStdString();
  for (const char* id : {"method-lrp", "glossary", "measure-relevance-mass", "measure-relevance-rank"})
    EXPECT_TRUE(ids.contains(QLatin1String(id))) << id;
  EXPECT_LT(ids.size(), wholeHelp().ids().size() / 2);
}

TEST(HelpSearch, WantsAllWordsAndTakesBeginnings) {
  EXPECT_EQ(found("structural simil").value(0), QStringLiteral("measure-ssim"));
  EXPECT_TRUE(found("structural zebra").isEmpty());
  EXPECT_TRUE(found("tructural").isEmpty()) << "the middle of a word is none";
  EXPECT_TRUE(found("   ").isEmpty());
}

TEST(HelpSearch, CapitalsAndAccentsDoNotMatter) {
  EXPECT_EQ(found("muller"), found("Müller"));
  EXPECT_TRUE(found("muller").contains(QStringLiteral("method-lrp")));
}

TEST(HelpSearch, GeneratedTextIsFound) {
  EXPECT_TRUE(found("most-steps").contains(QStringLiteral("method-integrated-gradients")));
  EXPECT_TRUE(found("personalities").contains(QStringLiteral("command-line")));
}

TEST(HelpSearch, AnExcerptShowsThePlace) {
  HelpSearch search(wholeHelp());
  for (const HelpHit& hit : search.find(QStringLiteral("watermark"))) {
    EXPECT_TRUE(hit.excerpt.contains(QLatin1String("atermark"))) << hit.id.toStdString();
    EXPECT_LT(hit.excerpt.size(), 200);
  }
}

TEST(HelpSearch, PlainTextHasNoMarks) {
  EXPECT_EQ(
      plainText(QStringLiteral("# A\n\n- **b** [c](d.md)\n\n| e | f |\n|---|---|\n\n```formula\nx_i\n```\n")),
      QStringLiteral("A b c e f x_i"));
}

}  // namespace
}  // namespace hp::test
