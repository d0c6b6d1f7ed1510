// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/noise_kind.h"

#include <algorithm>
#include <array>

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

NoiseKind kindOf(const SettingRow& row) {
  if (!row.differs) return NoiseKind::Repeat;
  if (row.group == SettingGroup::Environment || isOne(kWaysOfComputing, row.key)) return NoiseKind::Numerical;
  return isOne(kSourcesOfChance, row.key) ? NoiseKind::Training : NoiseKind::Other;
}

}  // namespace

std::string noiseName(NoiseKind kind) {
  switch (kind) {
    case NoiseKind::Repeat:
      return "repeat";
    case NoiseKind::Numerical:
      return "numerical noise";
    case NoiseKind::Training:
      return "training noise";
    case NoiseKind::Other:
      break;
  }
  return "other settings";
}

NoiseKind noiseKind(const std::vector<SettingRow>& settings) {
  // Nothing known of a run is no sign that nothing differs.
  const auto isKnown = [](const SettingRow& row) {
    return row.group == SettingGroup::Configuration && row.baseline && row.candidate;
  };
  if (std::none_of(settings.begin(), settings.end(), isKnown)) return NoiseKind::Other;
  NoiseKind worst = NoiseKind::Repeat;
  for (const SettingRow& row : settings) worst = std::max(worst, kindOf(row));
  return worst;
}

}  // namespace hp
