// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/compare/settings_difference.h"

namespace hp {

/// What kind of difference lies between two runs, so that their distances can be told apart.
enum class NoiseKind {
  Repeat,       ///< nothing differs: the same network again
  Unexplained,  ///< the networks differ, and nothing that was recorded does
  Numerical,    ///< the same network computed elsewhere: other rounding
  Trained,   ///< configuration and data are equal, the environment is not: other rounding, grown in training
  Training,  ///< only where random numbers come from differs: another seed, or a source left unseeded
  Other,     ///< recipe or data differ, or are not known
};

/// "repeat", "no recorded difference", "numerical noise", "numerical noise grown in training", "training
/// noise", "other settings".
std::string noiseName(NoiseKind kind);

/// Of all rows that compareSettings() gave. A setting of recipe or data that only one run provides counts as
/// different, and so does an environment that only one provides. Of the same network (tensors equal in every
/// bit, and pictures prepared alike) the settings of the training say nothing more: what is left is where it
/// is computed.
NoiseKind noiseKind(const std::vector<SettingRow>& settings, bool sameNetwork = false);

struct RunComparison;
/// The same of two runs. Of other networks the settings explain nothing where files were changed or cannot be
/// checked, or where a resume went on with other numbers than it had.
NoiseKind noiseKind(const RunComparison& comparison, bool sameNetwork);

}  // namespace hp
