// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/about/environment_groups.h"

#include <QCoreApplication>
#include <algorithm>

#include "ui/kit/conversions.h"

namespace hp {

namespace {

enum Group { kProgram, kMachine, kLibraries, kOther, kGroups };

struct KnownFact {
  const char* key;
  const char* name;
  Group group;
};

// In the order in which they are shown.
constexpr KnownFact kKnown[] = {
    {"heatproof", QT_TRANSLATE_NOOP("Environment", "Heatproof"), kProgram},
    {"compiler", QT_TRANSLATE_NOOP("Environment", "Compiled with"), kProgram},
    {"processor", QT_TRANSLATE_NOOP("Environment", "Processor"), kMachine},
    {"instruction set", QT_TRANSLATE_NOOP("Environment", "Instruction set used"), kMachine},
    {"threads", QT_TRANSLATE_NOOP("Environment", "Threads that compute"), kMachine},
    {"libtorch", QT_TRANSLATE_NOOP("Environment", "LibTorch"), kLibraries},
    {"blas", QT_TRANSLATE_NOOP("Environment", "Matrix products (BLAS)"), kLibraries},
    {"onednn", QT_TRANSLATE_NOOP("Environment", "Convolutions by oneDNN"), kLibraries},
    {"opencv", QT_TRANSLATE_NOOP("Environment", "OpenCV"), kLibraries},
};

QString tr(const char* text) { return QCoreApplication::translate("Environment", text); }

QString titleOf(int group) {
  const QString titles[] = {tr("Program"), tr("Machine"), tr("Libraries"), tr("Further")};
  return titles[group];
}

QString valueText(const std::string& value) {
  if (value == "yes") return tr("yes");
  if (value == "no") return tr("no");
  if (value == "unknown" || value.empty()) return tr("unknown");
  return toQString(value);
}

bool isKnown(const std::string& key) {
  return std::any_of(std::begin(kKnown), std::end(kKnown),
                     [&](const KnownFact& fact) { return key == fact.key; });
}

}  // namespace

QList<EnvironmentGroup> environmentGroups(const std::vector<std::pair<std::string, std::string>>& facts) {
  QList<EnvironmentGroup> groups;
  for (int group = 0; group < kGroups; ++group) groups << EnvironmentGroup{.title = titleOf(group)};
  for (const KnownFact& known : kKnown)
    for (const auto& [key, value] : facts)
      if (key == known.key) groups[known.group].rows << qMakePair(tr(known.name), valueText(value));
  groups[kLibraries].rows << qMakePair(QStringLiteral("Qt"), QString::fromLatin1(qVersion()));
  for (const auto& [key, value] : facts)
    if (!isKnown(key)) groups[kOther].rows << qMakePair(toQString(key), toQString(value));
  groups.removeIf([](const EnvironmentGroup& group) { return group.rows.isEmpty(); });
  return groups;
}

}  // namespace hp
