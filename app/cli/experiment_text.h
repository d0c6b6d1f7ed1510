// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/evaluate/run_experiment.h"

namespace hp::cli {

/// A line for every network, method, class and amount, the errors there were, and who is to blame.
/// `withoutFlips`: medians leave out rows whose prediction flipped.
std::string rowsText(const std::vector<ExperimentRow>& rows, bool withoutFlips);
/// What it took as a multiple of what it needed.
std::string costText(const ExperimentCost& cost);
/// Plots of every kind of transformation into a folder, which is made where it is not there. The experiment
/// stands in every file.
void writePlots(const std::vector<ExperimentRow>& rows, const Experiment& experiment, bool withoutFlips,
                const std::filesystem::path& folder);

}  // namespace hp::cli
