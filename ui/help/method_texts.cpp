// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/method_texts.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

#include "core/explain/method.h"
#include "ui/help/help_pages.h"
#include "ui/help/help_topics.h"
#include "ui/kit/conversions.h"

namespace hp {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("MethodHelp", text); }

QString pageOf(const Method& method) {
  return helpPageOf(QStringLiteral("method:") + toQString(method.info.id));
}

/// Null for the page of anything else.
const Method* methodOn(const QString& page) {
  const auto all = methods();
  const auto found =
      std::find_if(all.begin(), all.end(), [&](const Method& method) { return pageOf(method) == page; });
  return found == all.end() ? nullptr : &*found;
}

/// The definitions of a formula have a line each.
QString formula(const Method& method) {
  static const QRegularExpression kBetween(QStringLiteral("[,;]  +"));
  return QStringLiteral("```formula\n%1\n```\n")
      .arg(toQString(method.info.formula).split(kBetween).join(QLatin1Char('\n')));
}

QString limits(const Method& method, const Param& param) {
  const QString value = toQString(valueText(param, method.defaults)), range = toQString(rangeText(param));
  const QString first = value.isEmpty() ? tr("automatic") : value;
  return range.isEmpty() ? tr("At first: %1.").arg(first)
                         : tr("At first: %1. Allowed: %2.").arg(first, range);
}

QString parameter(const Method& method, const Param& param) {
  return QStringLiteral("**%1** `--%2` %3 *%4*\n\n")
      .arg(asMarkdown(translated("Method", param.info.label)), toQString(param.info.id),
           asMarkdown(translated("Method", param.info.help)), asMarkdown(limits(method, param)));
}

QString parameters(const Method& method) {
  QString text;
  for (const Param& param : method.params) text += parameter(method, param);
  return text;
}

QString methodList() {
  QString text;
  for (const Method& method : methods())
    text += QStringLiteral("- [%1](%2.md): %3\n")
                .arg(toQString(method.info.name), pageOf(method),
                     asMarkdown(translated("Method", method.info.summary)));
  return text;
}

QString measureList(const HelpPages& pages) {
  QStringList links;
  for (const QString& id : pages.ids())
    if (id.startsWith(QLatin1String("measure-")))
      links << QStringLiteral("[%1](%2.md)").arg(pages.title(id), id);
  return links.join(QStringLiteral(" · "));
}

}  // namespace

void provideMethodTexts(HelpPages& pages) {
  const auto provide = [&](const QString& name, QString (*text)(const Method&)) {
    pages.provide(name, [text](const QString& page) {
      const Method* method = methodOn(page);
      return method ? text(*method) : QString();
    });
  };
  provide(QStringLiteral("formula"), formula);
  provide(QStringLiteral("parameters"), parameters);
  provide(QStringLiteral("paper"),
          [](const Method& method) { return asMarkdown(toQString(method.info.reference)); });
  pages.provide(QStringLiteral("methods"), [](const QString&) { return methodList(); });
  pages.provide(QStringLiteral("measures"), [&pages](const QString&) { return measureList(pages); });
}

}  // namespace hp
