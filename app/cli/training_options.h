// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/data_flags.h"
#include "core/train/train.h"

namespace hp::cli {

/// What the help of a command that trains says of the words no option takes.
inline constexpr const char* kRecipeParameters =
    "The recipe's own parameters follow as --name VALUE; 'heatproof-cli recipes NAME' lists them.";

/// The recipe named, with the parameters typed after it. Throws UsageError for what there is not.
TrainingRecipe recipeTyped(const std::string& nameOrFile, const std::vector<std::string>& extras);
/// What --data names, divided as typed. Throws UsageError when the recipe needs data and none are named, or
/// the other way round.
DataSpec dataTyped(const TrainingRecipe& recipe, const std::string& data, const DataFlags& flags);

/// The command line as typed, for a shell.
std::string lineOf(const Typed& typed);

/// A line an epoch; without what the recipe does not measure.
void printEpoch(const EpochRecord& epoch);
/// Digest and sums of the weights, how far it went, and whether it learned at all.
void printResult(const TrainResult& result, const std::string& folder);

}  // namespace hp::cli
