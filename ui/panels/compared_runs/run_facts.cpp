// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compared_runs/run_facts.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "ui/kit/conversions.h"

namespace hp {

namespace {

constexpr int kDigits = 3;
const QString kNothing = QStringLiteral("–");

QString tr(const char* text) { return QCoreApplication::translate("ComparedRunsPanel", text); }

QString kindOf(RunKind kind) {
  switch (kind) {
    case RunKind::Heatproof:
      return tr("run folder");
    case RunKind::WeightsFile:
      return tr("weights file");
    case RunKind::MlFlow:
      return tr("MLflow");
    case RunKind::TensorBoard:
      return tr("TensorBoard");
    case RunKind::Csv:
      return tr("CSV");
  }
  return {};
}

// Foreign runs may have any configuration, or none.
QString settingOf(const std::string& config, const char* pointer) {
  const auto json = nlohmann::json::parse(config, nullptr, false);
  if (json.is_discarded()) return kNothing;
  const auto place = nlohmann::json::json_pointer(pointer);
  if (!json.contains(place) || json.at(place).is_structured()) return kNothing;
  const auto& value = json.at(place);
  return toQString(value.is_string() ? value.get<std::string>() : value.dump());
}

double bestAccuracy(const ComparedRun& run) {
  double best = std::numeric_limits<double>::quiet_NaN();
  for (const EpochRecord& epoch : run.epochs) best = std::fmax(best, epoch.validationAccuracy);
  if (const auto curve = run.curves.find("accuracy/validation"); curve != run.curves.end())
    for (const CurvePoint& point : curve->second) best = std::fmax(best, point.value);
  return best;
}

QString epochsOf(const ComparedRun& run) {
  if (!run.epochs.empty()) return QString::number(run.epochs.back().epoch);
  return run.weights.empty() ? kNothing : QString::number(run.weights.rbegin()->first);
}

}  // namespace

ComparedFacts factsOf(const ComparedRun& run) {
  QStringList detail{toQString(run.path.string())};
  for (const std::string& sentence : run.tampered) detail << toQString(sentence);
  for (const std::string& sentence : run.missing) detail << toQString(sentence);
  return {.kind = kindOf(run.kind),
          .epochs = epochsOf(run),
          .accuracy = measuredNumber(bestAccuracy(run), kDigits),
          .seed = settingOf(run.config, "/recipe/seed"),
          .device = settingOf(run.config, "/device"),
          .detail = detail.join(QLatin1Char('\n'))};
}

}  // namespace hp
