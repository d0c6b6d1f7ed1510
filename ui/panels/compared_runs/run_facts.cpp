// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/compared_runs/run_facts.h"

#include <QCoreApplication>
#include <QStringList>
#include <limits>

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

QString known(const std::string& text) { return text.empty() ? kNothing : toQString(text); }

QString epochsOf(const ComparedRun& run) {
  if (!run.epochs.empty()) return QString::number(run.epochs.back().epoch);
  return run.weights.empty() ? kNothing : QString::number(run.weights.rbegin()->first);
}

}  // namespace

ComparedFacts factsOf(const ComparedRun& run) {
  QStringList detail{toQString(run.path.string())};
  for (const std::string& sentence : run.tampered) detail << toQString(sentence);
  if (!run.unverified.empty()) detail << toQString(run.unverified);
  for (const std::string& sentence : run.missing) detail << toQString(sentence);
  return {.kind = kindOf(run.kind),
          .epochs = epochsOf(run),
          .accuracy =
              measuredNumber(run.bestAccuracy.value_or(std::numeric_limits<double>::quiet_NaN()), kDigits),
          .seed = known(run.seed),
          .device = known(run.device),
          .detail = detail.join(QLatin1Char('\n'))};
}

}  // namespace hp
