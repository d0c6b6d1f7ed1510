// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/noise_kind.h"

#include <algorithm>
#include <array>

#include "core/compare/evidence.h"
#include "core/compare/run_comparison.h"

namespace hp {

namespace {

// Where random numbers come from, and nothing else about a training.
constexpr std::array kSourcesOfChance = {"recipe.seed", "recipe.unseeded"};

// What says how numbers are computed, though it stands in the configuration.
constexpr std::array kWaysOfComputing = {"mode", "threads", "device", "personality"};

template <std::size_t Count>
bool isOne(const std::array<const char*, Count>& keys, const std::string& key) {
  return std::find(keys.begin(), keys.end(), key) != keys.end();
}

bool isOfComputing(const SettingRow& row) {
  return row.group == SettingGroup::Environment || isOne(kWaysOfComputing, row.key);
}

bool isKnownOfBoth(const SettingRow& row) { return row.baseline && row.candidate; }

NoiseKind kindOf(const SettingRow& row) {
  // A source left unseeded draws other numbers in every run, though the settings say the same.
  if (row.key == "recipe.unseeded" && row.baseline && *row.baseline != "none") return NoiseKind::Training;
  // Libraries are recorded as they are loaded: one that only one run names need not be missing in the other.
  const bool differs = row.differs || (!isKnownOfBoth(row) && row.group != SettingGroup::Environment);
  if (!differs) return NoiseKind::Repeat;
  if (isOfComputing(row)) return NoiseKind::Trained;
  return isOne(kSourcesOfChance, row.key) ? NoiseKind::Training : NoiseKind::Other;
}

bool knowsConfigurations(const std::vector<SettingRow>& settings) {
  return std::any_of(settings.begin(), settings.end(), [](const SettingRow& row) {
    return row.group == SettingGroup::Configuration && isKnownOfBoth(row);
  });
}

/// True if one run alone says where it was computed.
bool isOneEnvironmentUnknown(const std::vector<SettingRow>& settings) {
  bool any = false, anyOfBoth = false;
  for (const SettingRow& row : settings) {
    if (row.group != SettingGroup::Environment) continue;
    any = true;
    anyOfBoth = anyOfBoth || isKnownOfBoth(row);
  }
  return any && !anyOfBoth;
}

}  // namespace

std::string noiseName(NoiseKind kind) {
  switch (kind) {
    case NoiseKind::Repeat:
      return "repeat";
    case NoiseKind::Unexplained:
      return "no recorded difference";
    case NoiseKind::Numerical:
      return "numerical noise";
    case NoiseKind::Trained:
      return "numerical noise grown in training";
    case NoiseKind::Training:
      return "training noise";
    case NoiseKind::Other:
      break;
  }
  return "other settings";
}

NoiseKind noiseKind(const std::vector<SettingRow>& settings, bool sameNetwork) {
  const bool isUnknown = isOneEnvironmentUnknown(settings);
  if (sameNetwork) {
    const bool isElsewhere = std::any_of(settings.begin(), settings.end(), [](const SettingRow& row) {
      return isOfComputing(row) && row.differs;
    });
    return isElsewhere || isUnknown ? NoiseKind::Numerical : NoiseKind::Repeat;
  }
  // Nothing known of a run is no sign that nothing differs.
  if (!knowsConfigurations(settings)) return NoiseKind::Other;
  NoiseKind worst = isUnknown ? NoiseKind::Trained : NoiseKind::Unexplained;
  for (const SettingRow& row : settings) worst = std::max(worst, kindOf(row));
  return worst;
}

NoiseKind noiseKind(const RunComparison& comparison, bool sameNetwork) {
  const auto isDoubtful = [](const ComparedRun& run) {
    return !run.tampered.empty() || !run.unverified.empty() ||
           std::any_of(run.events.begin(), run.events.end(), [](const EventRecord& event) {
             return event.kind == "break" || event.kind == "damaged";
           });
  };
  const bool isExplained = !isDoubtful(*comparison.baseline) && !isDoubtful(*comparison.candidate) &&
                           !isStateOfResume(comparison.trace);
  return sameNetwork || isExplained ? noiseKind(comparison.settings, sameNetwork) : NoiseKind::Other;
}

}  // namespace hp
