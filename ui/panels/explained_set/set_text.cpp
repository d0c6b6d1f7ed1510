// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explained_set/set_text.h"

#include <QCoreApplication>
#include <QStringList>

#include "ui/kit/conversions.h"

namespace hp {

namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
  return QCoreApplication::translate("ExplainedSetPanel", text, comment, n);
}

}  // namespace

QString kindText(NoiseKind kind) {
  switch (kind) {
    case NoiseKind::Repeat:
      return tr("repeat");
    case NoiseKind::Unexplained:
      return tr("no recorded difference");
    case NoiseKind::Numerical:
      return tr("numerical noise");
    case NoiseKind::Trained:
      return tr("numerical noise grown in training");
    case NoiseKind::Training:
      return tr("training noise");
    case NoiseKind::Other:
      break;
  }
  return tr("other settings");
}

QString kindMeaning(NoiseKind kind) {
  switch (kind) {
    case NoiseKind::Repeat:
      return tr("Nothing differs: the same was computed again.");
    case NoiseKind::Unexplained:
      return tr("The networks differ, and nothing that was recorded does.");
    case NoiseKind::Numerical:
      return tr("The same network, computed elsewhere: numbers are rounded otherwise.");
    case NoiseKind::Trained:
      return tr("The same recipe, data and seed, trained elsewhere: other rounding, grown in training.");
    case NoiseKind::Training:
      return tr("The same recipe and data; only random numbers differ.");
    case NoiseKind::Other:
      break;
  }
  return tr("Recipe or data differ, or are not known.");
}

QString measureText(const MapMeasure& measure) { return translated("Measures", measure.label); }

QString extentOf(const ExplainedSet& set) {
  QString text = tr("%n pictures explained", nullptr, int(set.pictures.size()));
  const int flips = int(set.flipCount()), leftOut = int(set.leftOut.size());
  text += QStringLiteral(", ") + (flips > 0 ? tr("%n of them flipped", nullptr, flips) : tr("none flipped"));
  if (leftOut > 0) text += QStringLiteral(", ") + tr("%n left out", nullptr, leftOut);
  if (!set.wasStopped()) return text;
  return text + QStringLiteral("; ") +
         tr("stopped after %1 of %2").arg(set.pictures.size() + set.leftOut.size()).arg(set.asked);
}

QString remarksOn(const ExplainedRuns& runs) {
  QStringList lines;
  for (const auto& run : runs.runs) {
    const QString name = toQString(run.name);
    if (!run.obstacle.empty()) lines << tr("%1: %2").arg(name, toQString(run.obstacle));
    if (!run.note.empty()) lines << tr("%1: %2").arg(name, toQString(run.note));
    if (run.obstacle.empty() && run.set.wasStopped())
      lines << tr("%1: stopped after %2 of %3")
                   .arg(name)
                   .arg(run.set.pictures.size() + run.set.leftOut.size())
                   .arg(run.set.asked);
  }
  for (const auto& ignored : runs.ignored)
    lines << tr("Not used: %1 of the files beside them, for instance %2 (%3)")
                 .arg(ignored.count)
                 .arg(toQString(ignored.first), toQString(ignored.reason));
  return lines.join(QLatin1Char('\n'));
}

}  // namespace hp
