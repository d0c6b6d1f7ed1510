// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace hp {

/// The folders of the built-in runs, trained by us on drawn scenes (resources/runs/make.sh says how): the
/// baseline, then one for each answer that a comparison can give. Throws Error when the program's resources
/// are not where they belong.
std::vector<std::filesystem::path> sampleRuns();

/// What a person calls a run: "sample:" are all built-in runs, "sample:other-seed" is one of them, anything
/// else is a path and stays as it is. Throws Error when no built-in run has that name.
std::vector<std::filesystem::path> runsCalled(const std::string& name);

}  // namespace hp
