// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/runs_matrix/matrix_words.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/kit/conversions.h"
#include "ui/session/runs_matrix.h"
#include "ui/session/verdict_words.h"

namespace hp {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("RunsMatrixPanel", text); }

}  // namespace

QString warningsOf(const RunsFacts* facts, const std::vector<ComparedRunPtr>& checked) {
  QStringList sentences;
  const auto add = [&](const std::string& sentence) {
    if (!sentence.empty()) sentences << QStringLiteral("%1 %2").arg(QChar(0x26A0)).arg(toQString(sentence));
  };
  if (facts)
    for (const DuplicateRuns& group : facts->duplicates) add(duplicatesText(group, checked));
  add(changedRunsText(checked));
  return sentences.join(QLatin1Char('\n'));
}

QString matrixNote(const MeasuredMatrix& matrix, bool isLogarithmic) {
  QStringList parts{tr("Dark: alike. Bright: apart.")};
  if (isLogarithmic) parts << tr("The colours have a logarithmic scale.");
  if (const std::string epochs = epochsText(matrix); !epochs.empty()) parts << toQString(epochs);
  parts << tr("A click compares the two.");
  return parts.join(QLatin1Char(' '));
}

QString settingTitleText(const GroupSetting& setting) { return settingWord(setting.title); }

QList<std::pair<QString, QString>> settingsToGroupBy(const std::vector<GroupSetting>& settings) {
  constexpr std::size_t kAlways = 6;
  QList<std::pair<QString, QString>> shown;
  for (std::size_t i = 0; i < settings.size(); ++i)
    if (i < kAlways || settings[i].differs())
      shown.append({toQString(settings[i].id), settingTitleText(settings[i])});
  return shown;
}

QString groupsNote(const GroupSetting& setting, const std::vector<RunGroup>& groups) {
  if (!setting.differs()) return tr("No two runs differ in this.");
  const bool areAlone =
      std::all_of(groups.begin(), groups.end(), [](const RunGroup& group) { return group.runs.size() < 2; });
  if (areAlone) return tr("No two runs have this in common.");
  if (setting.id == "seed")
    return tr(
        "Runs of one seed differ by the noise of computing, runs of different seeds by that of training.");
  return {};
}

}  // namespace hp
