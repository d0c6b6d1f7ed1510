// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/figure_texts.h"

#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/explain/method.h"
#include "core/params/params.h"
#include "ui/kit/conversions.h"
#include "ui/session/compare_session.h"

namespace hp {

namespace {

QString lineOf(const CompareSession& compare, const ComparedRunPtr& run) {
  // A comparison has copies of its runs, with what was found of their digests.
  const ComparedRunPtr known = compare.checked(run);
  const auto is = [&](const ComparedRunPtr& part) { return part && known == compare.checked(part); };
  const QString part = is(compare.baseline())    ? QStringLiteral("baseline")
                       : is(compare.candidate()) ? QStringLiteral("candidate")
                                                 : QStringLiteral("run");
  QString line = QStringLiteral("%1: %2").arg(part, toQString(printable(known->name)));
  if (!known->weightsDigest.empty())
    line += QStringLiteral(", last weights %1").arg(toQString(printable(known->weightsDigest)));
  return known->tampered.empty() ? line : line + QStringLiteral(", not as it was written");
}

}  // namespace

// Files are in English, whatever the window speaks: programs read them.
PngTexts figureTexts(const CompareSession& compare, const QString& title, const QStringList& what,
                     std::int64_t epoch, const std::vector<ComparedRunPtr>& runs) {
  QStringList lines = what;
  if (epoch > 0) lines << QStringLiteral("weights of epoch: %1").arg(epoch);
  for (const ComparedRunPtr& run : runs)
    if (run) lines << lineOf(compare, run);
  return {{"Title", title.toStdString()},
          {"Software", "Heatproof"},
          {"Description", lines.join(QLatin1Char('\n')).toStdString()}};
}

QString methodText(const Method& method, const std::any& params) {
  const std::string values =
      paramsToJson(method.params, params).dump(-1, ' ', false, Json::error_handler_t::replace);
  return toQString(method.info.id + ' ' + values);
}

}  // namespace hp
