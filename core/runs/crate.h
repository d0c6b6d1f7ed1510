// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/runs/records.h"

namespace hp {

/// Inside core/runs: ro-crate-metadata.json, a Process Run Crate (profile 0.5 on RO-Crate 1.1): the program
/// is the instrument, configuration, environment and data are the objects, everything else the result.
/// `files` are the files of the folder, `made` and `finished` times in ISO 8601.
std::string crateText(const RunDescription& description, const std::vector<std::string>& files,
                      const std::string& made, const std::string& finished);

}  // namespace hp
