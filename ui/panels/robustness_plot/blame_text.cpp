// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/robustness_plot/blame_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "core/base/text.h"
#include "ui/kit/conversions.h"
#include "ui/models/local_number.h"

namespace hp {

namespace {

int computedOf(const Blame& blame) { return blame.neither + blame.method + blame.prediction + blame.both; }

QString limitText() { return localNumber(toQString(numberText(kHeldSpearman))); }

QString withFailed(const QString& text, const Blame& blame) {
  if (blame.failed == 0) return text;
  return text + QLatin1Char(' ') +
         QCoreApplication::translate("RobustnessPlotPanel", "Failed: %1.").arg(blame.failed);
}

QString sentenceOf(const Blame& blame) {
  return withFailed(
      QCoreApplication::translate(
          "RobustnessPlotPanel",
          "Is it the method or the model? In %1 of %2 cells the first class stayed while the map moved (rank "
          "correlation below %6): the method. In %3 both moved: the model. In %4 neither moved, in %5 the "
          "prediction alone.")
          .arg(blame.method)
          .arg(computedOf(blame))
          .arg(blame.both)
          .arg(blame.neither)
          .arg(blame.prediction)
          .arg(limitText()),
      blame);
}

// Names may hold what looks like a place: all are put in at once.
QString lineOf(const MethodBlame& each, bool areNetworksTold) {
  const Blame& blame = each.blame;
  const QString name = areNetworksTold
                           ? QStringLiteral("%1, %2").arg(toQString(each.method), toQString(each.network))
                           : toQString(each.method);
  return withFailed(
      QCoreApplication::translate(
          "RobustnessPlotPanel",
          "%1: the map alone in %2 of %3 cells (the method), both in %4 (the model), neither in "
          "%5, the prediction alone in %6.")
          .arg(name, QString::number(blame.method), QString::number(computedOf(blame)),
               QString::number(blame.both), QString::number(blame.neither),
               QString::number(blame.prediction)),
      blame);
}

}  // namespace

QStringList blameLines(const std::vector<MethodBlame>& blames) {
  if (blames.size() < 2) return {sentenceOf(blames.empty() ? Blame{} : blames.front().blame)};
  const bool areNetworksTold = std::ranges::any_of(
      blames, [&](const MethodBlame& each) { return each.network != blames.front().network; });
  QStringList lines{QCoreApplication::translate("RobustnessPlotPanel",
                                                "Is it the method or the model? A map moved where its rank "
                                                "correlation is below %1.")
                        .arg(limitText())};
  for (const MethodBlame& each : blames) lines << lineOf(each, areNetworksTold);
  return lines;
}

}  // namespace hp
