// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

#include "core/explain/attribution.h"

namespace hp {

/// Inside core/evaluate: writes the maps that a method made of a unit's picture, as it is or (`step`)
/// transformed, into a safetensors file of the folder: a tensor a class, "1" being that ranked first. Throws
/// Error when the disk refuses.
void keepMaps(const std::filesystem::path& folder, std::int64_t unit, std::optional<std::size_t> step,
              std::size_t method, const std::vector<Attribution>& maps);

}  // namespace hp
