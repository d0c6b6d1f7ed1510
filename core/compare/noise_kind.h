// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/compare/settings_difference.h"

namespace hp {

/// What kind of difference lies between two runs, so that their distances can be told apart.
enum class NoiseKind {
  Repeat,     ///< no setting differs: the same again
  Numerical,  ///< configuration and data are equal, the environment is not: other rounding
  Training,   ///< only where random numbers come from differs: another seed
  Other,      ///< recipe or data differ, or are not known
};

/// "repeat", "numerical noise", "training noise", "other settings".
std::string noiseName(NoiseKind kind);

/// Of all rows that compareSettings() gave. A setting that only one run provides counts as different.
NoiseKind noiseKind(const std::vector<SettingRow>& settings);

}  // namespace hp
