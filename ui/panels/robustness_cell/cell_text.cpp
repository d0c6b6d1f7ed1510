// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/robustness_cell/cell_text.h"

#include <QCoreApplication>

#include "core/base/text.h"
#include "core/evaluate/experiment_series.h"
#include "ui/kit/conversions.h"
#include "ui/models/local_number.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

QString tr(const char* text) { return QCoreApplication::translate("CellText", text); }

QString saidOf(const ExperimentRow& row, double probability, int rank) {
  return tr("%1: %2, rank %3").arg(toQString(row.className), percentText(probability)).arg(rank);
}

QString movedText(const ExperimentRow& row) {
  const QString limit = localNumber(toQString(numberText(kHeldSpearman)));
  switch (movedOf(row)) {
    case Moved::Neither:
      return tr("Neither moved: the first class stayed, and so did the map (rank correlation %1 or more).")
          .arg(limit);
    case Moved::Map:
      return tr("The first class stayed while the map moved (rank correlation below %1): the method.")
          .arg(limit);
    case Moved::Prediction:
      return tr("The first class changed while the map stayed (rank correlation %1 or more).").arg(limit);
    case Moved::Both:
      break;
  }
  return tr("The first class changed and the map moved (rank correlation below %1): the model.").arg(limit);
}

// First what must not be overlooked.
QString factsOf(const ExperimentCell& cell) {
  const QString moved = movedText(cell.row);
  return cell.note.empty() ? moved : translated("Experiments", cell.note) + QLatin1Char('\n') + moved;
}

QString measuresOf(const ExperimentRow& row) {
  QStringList lines;
  for (const DistanceMeasure& measure : distanceMeasures())
    lines << QStringLiteral("%1 %2").arg(translated("Measures", measure.label),
                                         measuredNumber(measure.of(row.distance), kDigits));
  return lines.join(QStringLiteral(" · "));
}

}  // namespace

MovedMapsContent contentOf(const ExperimentCell& cell) {
  const ExperimentRow& row = cell.row;
  const QString flip = row.isFlip() ? tr("✗ flipped; ") : QString();
  return {.before = cell.pictureBefore,
          .after = cell.pictureAfter,
          .mapBeforeMoved = cell.mapBeforeMoved,
          .mapAfter = cell.mapAfter,
          .cells = cell.cells,
          .saidBefore = saidOf(row, row.probabilityBefore, row.classRank),
          .saidAfter = flip + saidOf(row, row.probabilityAfter, row.rankAfter),
          .facts = factsOf(cell),
          .measures = measuresOf(row)};
}

QStringList cellLines(const ExperimentRow& row) {
  const auto line = [](const char* name, const std::string& text) {
    return QStringLiteral("%1: %2").arg(QLatin1String(name), toQString(printable(text)));
  };
  return {line("picture", row.picture), line("network", row.network),
          line("method", row.method),   line("transformation", transformationText(row.transformation)),
          line("class", row.className), line("maps, SHA-256", row.mapBefore + ", " + row.mapAfter)};
}

}  // namespace hp
