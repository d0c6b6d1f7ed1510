// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/transformation_preview/preview_text.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/evaluate/experiment_pictures.h"
#include "ui/kit/conversions.h"
#include "ui/session/subject.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

QString tr(const char* text) { return QCoreApplication::translate("PreviewText", text); }

QString saidOf(const Classification& prediction, int target) {
  const ClassScore& first = prediction.classes.front();
  QString said = QStringLiteral("%1 %2").arg(percentText(first.probability), toQString(first.name));
  if (first.index == target) return said;
  const auto score = std::ranges::find(prediction.classes, target, &ClassScore::index);
  if (score == prediction.classes.end()) return said;
  return said + QLatin1Char('\n') +
         tr("%1 %2, rank %3").arg(percentText(score->probability), toQString(score->name)).arg(score->rank);
}

QString changeOf(const PreviewAnswer& answer) {
  const bool isFlip =
      answer.predictionBefore.classes.front().index != answer.predictionAfter.classes.front().index;
  const QString change = isFlip ? tr("✗ The prediction flips.") : tr("The prediction holds.");
  if (answer.targetAfter == answer.target) return change;
  return change + QLatin1Char('\n') + tr("The map after is that of the new first class.");
}

}  // namespace

QStringList pictureTitles(const std::vector<std::string>& sources) {
  QStringList titles;
  for (const std::string& name : pictureNames(sources))
    titles << (isDrawn(name) && name.starts_with("sample:") ? toQString(titleOf(name)) : toQString(name));
  return titles;
}

QStringList networkTitles(const Experiment& experiment) {
  QStringList titles;
  for (const ExperimentNetwork& network : experiment.networks)
    titles << toQString(network.name.empty() ? titleOf(network.path) : network.name);
  return titles;
}

QStringList methodTitles(const Experiment& experiment) {
  QStringList titles;
  for (const std::string& name : methodNames(experiment)) titles << toQString(name);
  return titles;
}

std::pair<double, double> sliderEnds(const TransformationKind& kind) {
  double low = kind.identity, high = kind.identity;
  for (const AmountPreset& preset : kind.presets)
    for (const double amount : preset.amounts) {
      low = std::min(low, amount);
      high = std::max(high, amount);
    }
  return low < high ? std::pair(low, high) : std::pair(kind.min, kind.max);
}

double firstAmount(const TransformationKind& kind) {
  if (kind.presets.empty() || kind.presets.front().amounts.empty()) return kind.identity;
  const auto& amounts = kind.presets.front().amounts;
  return amounts[amounts.size() / 2];
}

double tidyAmount(const TransformationKind& kind, double amount) {
  return kind.wholeAmounts ? std::round(amount) : parseNumber(numberText(amount, kDigits));
}

Transformation previewed(const TransformationKind& kind, double amount, const Experiment& experiment,
                         const Region& region) {
  Transformation made{.kind = kind.id, .amount = amount};
  if (!kind.fillings.empty()) made.filling = kind.fillings.front();
  if (kind.needsRegion) made.region = region;
  const auto first = std::ranges::find(experiment.transformations, kind.id, &Transformation::kind);
  if (first == experiment.transformations.end()) return made;
  made.filling = first->filling;
  made.region = first->region;
  return made;
}

MovedMapsContent contentOf(const PreviewAnswer& answer) {
  QStringList facts;
  for (const DistanceMeasure& measure : distanceMeasures())
    facts << QStringLiteral("%1 %2").arg(translated("Measures", measure.label),
                                         measuredNumber(measure.of(answer.distance), kDigits));
  return {.before = answer.before,
          .after = answer.after,
          .mapBeforeMoved = answer.mapBeforeMoved,
          .mapAfter = answer.mapAfter,
          .cells = answer.cells,
          .saidBefore = saidOf(answer.predictionBefore, answer.target),
          .saidAfter = saidOf(answer.predictionAfter, answer.targetAfter),
          .facts = changeOf(answer),
          .measures = facts.join(QStringLiteral(" · "))};
}

}  // namespace hp
