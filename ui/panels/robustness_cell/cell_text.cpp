// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/robustness_cell/cell_text.h"

#include <QCoreApplication>

#include "core/base/text.h"
#include "core/evaluate/experiment_series.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

QString tr(const char* text) { return QCoreApplication::translate("CellText", text); }

QString saidOf(const ExperimentRow& row, double probability, int rank) {
  return tr("%1: %2, rank %3").arg(toQString(row.className), percentText(probability)).arg(rank);
}

QString movedText(const ExperimentRow& row) {
  switch (movedOf(row)) {
    case Moved::Neither:
      return tr("Neither prediction nor map moved.");
    case Moved::Map:
      return tr("The prediction held while the map moved: the method.");
    case Moved::Prediction:
      return tr("The prediction flipped while the map held.");
    case Moved::Both:
      break;
  }
  return tr("Prediction and map moved: the model.");
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
          .facts = movedText(row),
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
