// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_search.h"

#include <QRegularExpression>
#include <algorithm>

#include "ui/help/help_pages.h"

namespace hp {
namespace {

constexpr int kWholeTitle = 100, kTitle = 40, kHeading = 10, kMostPlaces = 8;
constexpr qsizetype kExcerpt = 160;

/// Lower case without accents, letter for letter: places in it are places in the text.
QString folded(const QString& text) {
  QString result = text;
  for (QChar& each : result) {
    const QString apart = each.decomposition();
    each = (apart.isEmpty() || !apart[0].isLetter() ? each : apart[0]).toCaseFolded();
  }
  return result;
}

QStringList wordsOf(const QString& text) {
  static const QRegularExpression kBetween(QStringLiteral(R"([^\p{L}\p{N}]+)"));
  return folded(text).split(kBetween, Qt::SkipEmptyParts);
}

/// Where a word of the text begins with this one; below zero: nowhere.
qsizetype placeOf(const QString& text, const QString& word, qsizetype from = 0) {
  for (qsizetype at = text.indexOf(word, from); at >= 0; at = text.indexOf(word, at + 1))
    if (at == 0 || !text[at - 1].isLetterOrNumber()) return at;
  return -1;
}

int countOf(const QString& text, const QString& word) {
  int count = 0;
  for (qsizetype at = placeOf(text, word); at >= 0 && count < kMostPlaces; at = placeOf(text, word, at + 1))
    ++count;
  return count;
}

QString excerptOf(const QString& plain, qsizetype place) {
  qsizetype begin = std::max<qsizetype>(0, place - kExcerpt / 3);
  if (begin > 0) begin = plain.indexOf(QLatin1Char(' '), begin) + 1;
  QString text = plain.mid(begin, kExcerpt).simplified();
  if (begin + kExcerpt < plain.size())
    text = text.left(text.lastIndexOf(QLatin1Char(' '))) + QStringLiteral(" …");
  return begin > 0 ? QStringLiteral("… ") + text : text;
}

QString headingsOf(const QString& markdown) {
  QStringList headings;
  for (const QString& line : markdown.split(QLatin1Char('\n')))
    if (line.startsWith(QLatin1String("##"))) headings << line;
  return headings.join(QLatin1Char('\n'));
}

}  // namespace

QString plainText(const QString& markdown) {
  static const QRegularExpression kLink(QStringLiteral(R"(\[([^\]]*)\]\([^)]*\))"));
  static const QRegularExpression kMarks(QStringLiteral(R"(```\w*|^#+ |\*\*|^[|-]+$|^\s*[-|]+ |[`*|\\])"),
                                         QRegularExpression::MultilineOption);
  return QString(markdown).replace(kLink, QStringLiteral("\\1")).replace(kMarks, QString()).simplified();
}

void HelpSearch::read() {
  for (const QString& id : pages_.ids()) {
    const HelpPage page = *pages_.page(id);
    const QString plain = plainText(page.markdown.section(QLatin1Char('\n'), 1));
    texts_ << Text{id, folded(page.title), folded(headingsOf(page.markdown)), folded(plain), plain};
  }
}

int HelpSearch::scoreOf(const Text& text, const QStringList& words) {
  int score = 0;
  for (const QString& word : words) {
    const int inTitle = countOf(text.title, word), inHeadings = countOf(text.headings, word);
    const int inBody = countOf(text.body, word);
    if (inTitle + inHeadings + inBody == 0) return 0;
    score += (inTitle > 0 ? kTitle : 0) + (inHeadings > 0 ? kHeading : 0) + inBody;
  }
  return score + (wordsOf(text.title) == words ? kWholeTitle : 0);
}

QList<HelpHit> HelpSearch::find(const QString& words) {
  if (texts_.isEmpty()) read();
  const QStringList wanted = wordsOf(words);
  QList<QPair<int, HelpHit>> found;
  for (const Text& text : texts_) {
    const int score = wanted.isEmpty() ? 0 : scoreOf(text, wanted);
    if (score == 0) continue;
    const qsizetype place = std::max<qsizetype>(0, placeOf(text.body, wanted.first()));
    found.append({score, {text.id, pages_.title(text.id), excerptOf(text.plain, place)}});
  }
  std::stable_sort(found.begin(), found.end(),
                   [](const auto& a, const auto& b) { return a.first > b.first; });
  QList<HelpHit> hits;
  for (auto& [score, hit] : found) hits << std::move(hit);
  return hits;
}

}  // namespace hp
