// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/languages/catalogue.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>
#include <algorithm>

namespace hp::test {
namespace {

constexpr qsizetype kForms = 2;
constexpr const char* kAccelerator = "&(?=\\p{L}|\\d)";

QStringList sortedMatches(const QString& text, const char* pattern) {
  QStringList found;
  const QRegularExpression expression(QString::fromLatin1(pattern));
  for (auto match = expression.globalMatch(text); match.hasNext();) found << match.next().captured();
  found.sort();
  return found;
}

// The number itself may be left out: "one picture".
QStringList placeholders(const QString& text, bool withNumber) {
  return sortedMatches(text, withNumber ? "%L?(\\d\\d?|n)" : "%L?\\d\\d?");
}

bool agreeInPlaceholders(const CatalogueText& text, const QString& form) {
  const bool countsAll = !text.isPlural || text.forms.size() < 2 || form == text.forms.last();
  return placeholders(text.source, countsAll) == placeholders(form, countsAll);
}

QString edgesOf(const QString& text) {
  const auto isBlank = [](QChar letter) { return letter.isSpace() ? QLatin1Char('_') : QLatin1Char('x'); };
  return text.isEmpty() ? QString() : QString(isBlank(text.front())) + isBlank(text.back());
}

QStringList faultsOfForm(const CatalogueText& text, const QString& form) {
  if (form.trimmed().isEmpty()) return {QStringLiteral("empty")};
  QStringList faults;
  const auto check = [&](bool isRight, const char* fault) {
    if (!isRight) faults << QString::fromLatin1(fault);
  };
  const QString ellipsis = QStringLiteral("…");
  check(agreeInPlaceholders(text, form), "placeholders");
  check(sortedMatches(text.source, kAccelerator).size() == sortedMatches(form, kAccelerator).size(),
        "accelerator");
  check(
      text.source.endsWith(ellipsis) == form.endsWith(ellipsis) || text.source.endsWith(QLatin1String("...")),
      "ellipsis");
  check(edgesOf(text.source) == edgesOf(form), "blanks");
  check(sortedMatches(text.source, "<[^>]+>") == sortedMatches(form, "<[^>]+>"), "tags");
  check(text.source.count(QLatin1Char('\n')) == form.count(QLatin1Char('\n')), "lines");
  return faults;
}

CatalogueText readText(QXmlStreamReader& xml, const QString& context) {
  CatalogueText text{.context = context};
  text.isPlural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
  while (xml.readNextStartElement()) {
    if (xml.name() == QLatin1String("source")) {
      text.source = xml.readElementText();
    } else if (xml.name() == QLatin1String("translation")) {
      text.state = xml.attributes().value(QLatin1String("type")).toString();
      if (!text.isPlural) text.forms << xml.readElementText();
      while (text.isPlural && xml.readNextStartElement()) text.forms << xml.readElementText();
    } else {
      xml.skipCurrentElement();
    }
  }
  return text;
}

}  // namespace

Catalogue parseCatalogue(const QByteArray& data) {
  QXmlStreamReader xml(data);
  Catalogue catalogue;
  QString context;
  if (xml.readNextStartElement())
    catalogue.language = xml.attributes().value(QLatin1String("language")).toString();
  while (xml.readNextStartElement()) {  // contexts
    while (xml.readNextStartElement()) {
      if (xml.name() == QLatin1String("name")) {
        context = xml.readElementText();
      } else if (xml.name() == QLatin1String("message")) {
        catalogue.texts.push_back(readText(xml, context));
      } else {
        xml.skipCurrentElement();
      }
    }
  }
  EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
  return catalogue;
}

Catalogue readCatalogue(const QString& path) {
  QFile file(path);
  EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
  return parseCatalogue(file.readAll());
}

QStringList faultsOf(const CatalogueText& text) {
  if (!text.state.isEmpty()) return {text.state};
  if (text.forms.size() != (text.isPlural ? kForms : 1)) return {QStringLiteral("forms")};
  QStringList faults;
  for (const QString& form : text.forms) faults += faultsOfForm(text, form);
  faults.removeDuplicates();
  return faults;
}

QStringList faultsOf(const Catalogue& catalogue) {
  QStringList lines;
  for (const CatalogueText& text : catalogue.texts)
    if (const QStringList faults = faultsOf(text); !faults.isEmpty())
      lines << QStringLiteral("%1 %2: %3 (%4)")
                   .arg(catalogue.language, text.name(), text.forms.join(QStringLiteral(" / ")),
                        faults.join(QStringLiteral(", ")));
  return lines;
}

QStringList missingIn(const Catalogue& wanted, const Catalogue& catalogue) {
  QSet<QString> names;
  for (const CatalogueText& text : catalogue.texts) names << text.name();
  QStringList missing;
  for (const CatalogueText& text : wanted.texts)
    if (!names.contains(text.name())) missing << text.name();
  return missing;
}

}  // namespace hp::test
