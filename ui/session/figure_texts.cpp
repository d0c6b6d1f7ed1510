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

QString lineOf(const CompareSession& compare, const ComparedRun& run) {
  const QString part = &run == compare.baseline().get()    ? QStringLiteral("baseline")
                       : &run == compare.candidate().get() ? QStringLiteral("candidate")
                                                           : QStringLiteral("run");
  const QString line =
      QStringLiteral("%1: %2, %3")
          .arg(part, toQString(printable(run.name)), toQString(printable(run.path.string())));
  if (run.weightsDigest.empty()) return line;
  return QStringLiteral("%1, last weights %2").arg(line, toQString(printable(run.weightsDigest)));
}

}  // namespace

// Files are in English, whatever the window speaks: programs read them.
PngTexts figureTexts(const CompareSession& compare, const QString& title, const QStringList& what,
                     std::int64_t epoch, const std::vector<ComparedRunPtr>& runs) {
  QStringList lines = what;
  if (epoch > 0) lines << QStringLiteral("weights of epoch: %1").arg(epoch);
  for (const ComparedRunPtr& run : runs)
    if (run) lines << lineOf(compare, *run);
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
