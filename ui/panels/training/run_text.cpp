// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/training/run_text.h"

#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "ui/kit/conversions.h"
#include "ui/session/training_run.h"

namespace hp {

namespace {

QString tr(const char* text, const char* comment = nullptr, int n = -1) {
  return QCoreApplication::translate("TrainingPanel", text, comment, n);
}

QString stateText(const TrainingRun& run) {
  if (run.isAttached() && run.state() != RunState::Running)
    return run.facts() ? tr("Getting ready…") : tr("Reading the pictures…");
  if (run.isAwaited()) return tr("Starting…");
  if (!run.fault().isEmpty()) return run.fault();
  if (!run.state()) return tr("Not started: it ended before its first step, and nothing was written.");
  switch (*run.state()) {
    case RunState::Running:
      return run.isAttached() ? tr("Training") : tr("Training by itself");
    case RunState::Paused:
      return tr("Paused");
    case RunState::Interrupted:
      return tr("Interrupted");
    case RunState::Done:
      return tr("Done");
  }
  return {};
}

QString percent(double part, double whole) {
  return whole > 0 ? QStringLiteral("%1 %").arg(shortNumber(100 * part / whole, 2)) : QStringLiteral("–");
}

// What is not measured, as the accuracy of a regression, is left out.
QString scoreText(const QString& of, double loss, double accuracy) {
  if (std::isnan(loss)) return {};
  const QString text = tr("%1: loss %2").arg(of, shortNumber(loss, 4));
  return std::isnan(accuracy) ? text : tr("%1, accuracy %2").arg(text, shortNumber(accuracy, 3));
}

// Most operations of one kind behave alike: one line a remedy, with the first operations it concerns.
constexpr int kNamed = 2;

}  // namespace

QString durationText(double seconds) {
  if (seconds < 10) return tr("%1 s").arg(shortNumber(seconds, 2));
  if (seconds < 90) return tr("%1 s").arg(qRound(seconds));
  const int minutes = qRound(seconds / 60);
  if (minutes < 60) return tr("%1 min").arg(minutes);
  return tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString statusText(const TrainingRun& run) {
  QStringList parts{stateText(run)};
  if (run.facts() && run.fault().isEmpty()) {
    const auto planned = run.facts()->spec.recipe.epochs;
    if (run.state() == RunState::Running) {
      const auto epoch = std::min(planned, run.stepsDone() / run.facts()->stepsPerEpoch + 1);
      parts << tr("epoch %1 of %2").arg(epoch).arg(planned);
    } else {
      parts << tr("%1 of %n epochs", nullptr, int(planned)).arg(run.epochs().size());
    }
  }
  const auto left = run.secondsLeft();
  if (left && run.state() == RunState::Running) parts << tr("about %1 left").arg(durationText(*left));
  return parts.join(QStringLiteral(" · "));
}

QString costText(const TrainingRun& run) {
  if (run.epochs().empty()) return {};
  const EpochRecord& last = run.epochs().back();
  const TrainSpec& spec = run.facts()->spec;
  constexpr double kMebibyte = 1 << 20;
  QStringList lines;
  lines << scoreText(tr("Validation"), last.validationLoss, last.validationAccuracy)
        << scoreText(tr("Training"), last.trainLoss, last.trainAccuracy);
  lines << tr("%1 an epoch; of it waiting for data %2, recording %3")
               .arg(durationText(last.seconds), percent(last.secondsWaiting, last.seconds),
                    percent(last.secondsRecording, last.seconds));
  const QString threads = spec.threads == 1 ? tr("1 thread") : tr("%1 threads").arg(spec.threads);
  lines << tr("%1 · %2 · %3 · memory %4 MiB")
               .arg(toQString(spec.device), threads)
               .arg(toQString(spec.personality.empty() ? numericModeName(spec.mode) : spec.personality))
               .arg(qRound(double(last.peakMemory) / kMebibyte));
  lines.removeAll(QString());
  return lines.join(QLatin1Char('\n'));
}

QString noticesText(const TrainingRun& run) {
  static const std::set<std::string> kOrdinary = {"started", "resumed", "paused", "preflight", "finished"};
  constexpr qsizetype kMost = 3;
  QStringList texts;
  for (const EventRecord& event : run.events())
    if (!kOrdinary.contains(event.kind)) texts << toQString(event.text);
  texts.removeDuplicates();
  return texts.mid(std::max<qsizetype>(0, texts.size() - kMost)).join(QLatin1Char('\n'));
}

QString preflightText(const std::vector<PreflightRow>& rows) {
  std::map<QString, QStringList> byRemedy;
  for (const PreflightRow& row : rows)
    if (!row.remedy.empty()) byRemedy[toQString(row.remedy)] << toQString(row.operation);
  if (byRemedy.empty())
    return tr("%1 operations tried: all repeat their bits, whatever the threads.").arg(rows.size());
  QStringList lines{tr("%1 operations tried.").arg(rows.size())};
  for (const auto& [remedy, operations] : byRemedy) {
    const QString first = QStringList(operations.mid(0, kNamed)).join(QStringLiteral(", "));
    const int more = int(operations.size()) - kNamed;
    lines << tr("%1%2: %3").arg(first, more > 0 ? tr(" and %1 more").arg(more) : QString(), remedy);
  }
  return lines.join(QLatin1Char('\n'));
}

}  // namespace hp
