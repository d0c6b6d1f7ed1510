// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_document.h"

#include <QFontInfo>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

#include "ui/help/formula.h"
#include "ui/help/help_pages.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

const QString kFormula = QStringLiteral("formula");

bool isFormula(const QTextBlock& block) {
  return block.blockFormat().stringProperty(QTextFormat::BlockCodeLanguage) == kFormula;
}

void dressHeading(const QTextBlock& block) {
  constexpr double kSizes[] = {1.45, 1.15, 1.05};
  const int level = block.blockFormat().headingLevel();
  QTextCursor cursor(block);
  QTextBlockFormat place = block.blockFormat();
  place.setTopMargin(level == 1 ? 0 : space::kLarge);
  place.setBottomMargin(space::kSmall);
  cursor.setBlockFormat(place);
  cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
  QTextCharFormat letters = cursor.charFormat();
  letters.clearProperty(QTextFormat::FontSizeAdjustment);  // it would overrule the size
  letters.setFontPointSize(QFontInfo(block.document()->defaultFont()).pointSizeF() *
                           kSizes[std::min(level, 3) - 1]);
  letters.setFontWeight(QFont::Bold);
  cursor.setCharFormat(letters);
}

void dressFormula(const QTextBlock& block) {
  QTextCursor cursor(block);
  QTextBlockFormat place;
  place.setLeftMargin(space::kLarge);
  place.setTopMargin(isFormula(block.previous()) ? 0 : space::kSmall);
  place.setBottomMargin(space::kSmall);
  place.setProperty(QTextFormat::BlockCodeLanguage, kFormula);
  const auto parts = formulaParts(block.text());
  cursor.setPosition(block.position());
  cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
  cursor.removeSelectedText();
  cursor.setBlockFormat(place);
  for (const FormulaPart& part : parts) {
    QTextCharFormat letters;
    if (part.height == Height::Below) letters.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    if (part.height == Height::Above) letters.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
    cursor.insertText(part.text, letters);
  }
}

/// "f_c" within a sentence.
void dressIndices(const QTextBlock& block) {
  static const QRegularExpression kIndex(QStringLiteral(R"((?<![\w-])\p{L}_(\p{L}{1,2})\b)"));
  QList<int> places;
  for (auto found = kIndex.globalMatch(block.text()); found.hasNext();)
    places.prepend(block.position() + int(found.next().capturedStart(1)));
  for (const int place : places) {
    QTextCursor cursor(block);
    cursor.setPosition(place);
    if (cursor.charFormat().fontFixedPitch()) continue;
    cursor.setPosition(place + 1, QTextCursor::KeepAnchor);
    while (!cursor.atBlockEnd() && block.text()[cursor.position() - block.position()].isLetter())
      cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor);
    QTextCharFormat below;
    below.setVerticalAlignment(QTextCharFormat::AlignSubScript);
    cursor.mergeCharFormat(below);
    cursor.setPosition(place);
    cursor.deletePreviousChar();
  }
}

void dressTable(QTextTable* table) {
  QTextTableFormat format = table->format();
  format.setBorder(0);
  format.setCellSpacing(0);
  format.setCellPadding(space::kTight);
  table->setFormat(format);
}

/// After the last letter of every link to the web.
void markOutside(QTextDocument& document) {
  QList<QPair<int, QTextCharFormat>> ends;
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    for (auto part = block.begin(); !part.atEnd(); ++part) {
      const QTextFragment fragment = part.fragment();
      if (isOutside(fragment.charFormat().anchorHref()))
        ends.prepend({fragment.position() + fragment.length(), fragment.charFormat()});
    }
  for (const auto& [end, format] : ends) {
    QTextCursor cursor(&document);
    cursor.setPosition(end);
    cursor.insertText(QStringLiteral(" ↗"), format);
  }
}

}  // namespace

bool isOutside(const QString& address) {
  return address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("http://"));
}

void showHelp(QTextDocument& document, const QString& markdown) {
  document.setMarkdown(markdown, QTextDocument::MarkdownFeatures(QTextDocument::MarkdownDialectGitHub |
                                                                 QTextDocument::MarkdownNoHTML));
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
    if (block.blockFormat().headingLevel() > 0) dressHeading(block);
    if (isFormula(block))
      dressFormula(block);
    else
      dressIndices(block);
  }
  for (QTextFrame* frame : document.rootFrame()->childFrames())
    if (auto* table = qobject_cast<QTextTable*>(frame)) dressTable(table);
  markOutside(document);
}

QTextBlock headingAt(const QTextDocument& document, const QString& anchor) {
  for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
    if (block.blockFormat().headingLevel() > 0 && helpAnchor(block.text()) == anchor) return block;
  return {};
}

}  // namespace hp
