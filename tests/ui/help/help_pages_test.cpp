// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QFile>
#include <QTextBlock>

#include "app/cli/command.h"
#include "core/explain/method.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/help/whole_help.h"
#include "tests/ui/support/screenshot.h"
#include "ui/help/help_document.h"
#include "ui/help/help_topics.h"
#include "ui/kit/conversions.h"
#include "ui/shell/action_table.h"
#include "ui/shell/panel_table.h"

namespace hp::test {
namespace {

TEST(HelpPages, EverythingHasItsPage) {
  ASSERT_GT(allTopics().size(), 80);
  for (const QString& topic : allTopics()) {
    const HelpAddress address = helpAddress(helpPageOf(topic));
    ASSERT_TRUE(wholeHelp().has(address.page)) << topic.toStdString();
    if (!address.anchor.isEmpty())
      EXPECT_TRUE(headingAt(*shownPage(address.page), address.anchor).isValid()) << topic.toStdString();
  }
}

TEST(HelpPages, NoPageIsAboutNothing) {
  QStringList pages{QStringLiteral("index"), QStringLiteral("glossary"), QStringLiteral("reproducibility"),
                    QStringLiteral("shortcuts"), QStringLiteral("command-line")};
  for (const QString& topic : allTopics()) pages << helpAddress(helpPageOf(topic)).page;
  for (const QString& id : wholeHelp().ids())
    EXPECT_TRUE(pages.contains(id) || id.startsWith(QLatin1String("first-steps"))) << id.toStdString();
}

TEST(HelpPages, EveryPageReadsAsText) {
  for (const QString& id : wholeHelp().ids()) {
    const auto document = shownPage(id);
    const QString text = document->toPlainText();
    EXPECT_GT(text.size(), 80) << id.toStdString();
    EXPECT_EQ(document->begin().blockFormat().headingLevel(), 1) << id.toStdString();
    EXPECT_EQ(document->begin().text(), wholeHelp().title(id)) << id.toStdString();
    for (const char* mark : {"](", "**", "```", "{{", "}}", "##", "|---", "\\", "&#"})
      EXPECT_FALSE(text.contains(QLatin1String(mark))) << id.toStdString() << " shows " << mark;
  }
}

TEST(HelpPages, AMethodsPageSaysWhatItsRowSays) {
  for (const Method& method : methods()) {
    const QString id = helpPageOf(QStringLiteral("method:") + toQString(method.info.id));
    const QString text = shownPage(id)->toPlainText();
    EXPECT_EQ(wholeHelp().title(id), toQString(method.info.name));
    EXPECT_TRUE(text.contains(toQString(method.info.reference))) << method.info.id;
    for (const Param& param : method.params) {
      EXPECT_TRUE(
          text.contains(toQString(param.info.label) + QStringLiteral(" --") + toQString(param.info.id)))
          << method.info.id << " --" << param.info.id;
      EXPECT_TRUE(text.contains(toQString(param.info.help))) << method.info.id << " --" << param.info.id;
    }
    for (const char* part : {"Formula", "Parameters", "Good at", "Bad at", "Paper"})
      EXPECT_TRUE(headingAt(*shownPage(id), helpAnchor(QLatin1String(part))).isValid())
          << method.info.id << part;
  }
}

TEST(HelpPages, APanelsPageIsCalledAsThePanel) {
  for (const PanelRow& row : panelTable()) {
    const QString title = wholeHelp().title(helpPageOf(QStringLiteral("panel:") + row.name()));
    EXPECT_TRUE(title.contains(row.translatedTitle())) << row.id << " has " << title.toStdString();
  }
}

TEST(HelpPages, AFormulaHasItsIndicesBelow) {
  const auto page = shownPage(QStringLiteral("method-grad-cam"));
  bool isSeen = false;
  for (QTextBlock block = page->begin(); block.isValid(); block = block.next()) {
    if (!block.text().startsWith(QStringLiteral("αk = mean"))) continue;
    isSeen = true;
    const QTextFragment index = (++block.begin()).fragment();
    EXPECT_EQ(index.text(), QStringLiteral("k"));
    EXPECT_EQ(index.charFormat().verticalAlignment(), QTextCharFormat::AlignSubScript);
  }
  EXPECT_TRUE(isSeen) << page->toPlainText().toStdString();
}

TEST(HelpPages, IndicesInSentencesStandBelow) {
  QTextDocument document;
  showHelp(document, QStringLiteral("f_c is not `a_b` and σ_ab, x_i."));
  EXPECT_EQ(document.toPlainText(), QStringLiteral("fc is not a_b and σab, xi."));
  for (const QString& id : wholeHelp().ids())
    EXPECT_FALSE(shownPage(id)->toPlainText().contains(QStringLiteral("f_c"))) << id.toStdString();
}

TEST(HelpPages, ShortcutsAreThoseOfTheTable) {
  const QString text = shownPage(QStringLiteral("shortcuts"))->toPlainText();
  for (const ActionRow& row : actionTable()) {
    if (!*row.shortcut) continue;
    const QString keys = QKeySequence(QString::fromLatin1(row.shortcut)).toString(QKeySequence::NativeText);
    EXPECT_TRUE(text.contains(keys)) << row.id;
    EXPECT_TRUE(text.contains(row.translatedText().remove(QLatin1Char('&')))) << row.id;
  }
}

TEST(HelpPages, CommandsAreThoseOfTheTable) {
  const QString text = shownPage(QStringLiteral("command-line"))->toPlainText();
  for (const cli::Command& command : cli::commands()) {
    EXPECT_EQ(text.contains(toQString(command.summary)), !command.isHidden) << command.name;
    for (const cli::Option& option : command.options)
      if (!command.isHidden)
        EXPECT_TRUE(text.contains(toQString(option.help))) << command.name << option.flag;
  }
}

TEST(HelpPages, AnotherLanguageHasItsOwnAndEnglishForTheRest) {
  const TemporaryFolder folder;
  const auto write = [&](const char* name, const QByteArray& text) {
    const auto place = folder / name;
    std::filesystem::create_directories(place.parent_path());
    QFile file(QString::fromStdString(place.string()));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(text);
  };
  write("en/one.md", "# One\n");
  write("en/two.md", "# Two\n");
  write("de/one.md", "# Eins\n");
  HelpPages pages(QString::fromStdString(folder.path().string()));
  EXPECT_EQ(pages.title(QStringLiteral("one")), QStringLiteral("One"));
  pages.setLanguage(QStringLiteral("de"));
  EXPECT_EQ(pages.title(QStringLiteral("one")), QStringLiteral("Eins"));
  EXPECT_EQ(pages.title(QStringLiteral("two")), QStringLiteral("Two"));
}

TEST(HelpPages, TextReadsAsItStands) {
  const QString text =
      QStringLiteral("features.0=box; classifier.*=epsilon 1e-6_x [a] <b> #1 | `c` \\ ~~d~~ &amp;");
  QTextDocument document;
  showHelp(document, asMarkdown(text));
  EXPECT_EQ(document.toPlainText(), text);
}

}  // namespace
}  // namespace hp::test
