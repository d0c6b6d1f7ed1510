// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>

#include "core/base/run_context.h"
#include "core/model/network.h"
#include "core/train/recipe.h"

namespace hp {

/// How a network trained by this recipe must be given pictures: as in training, without augmentation.
Preprocessing preprocessingOf(const TrainingRecipe& recipe);

/// The network of a run: the recipe's architecture at its side, the run's class names, preprocessing as in
/// training. `epoch` names weights that were kept; without it the last weights of a finished run, otherwise
/// those of the newest checkpoint or, where none is whole, the newest kept. Its path is the weights file;
/// run.json where the weights are a checkpoint's alone, which the next one replaces. Throws Error in one
/// sentence.
Network openRunNetwork(const std::filesystem::path& run, std::optional<std::int64_t> epoch,
                       const RunContext& context);

/// True for what openRunFile() opens: RUN, RUN/run.json, RUN/weights/FILE.safetensors.
bool isOfRun(const std::filesystem::path& path);
/// The network of the run that a file belongs to, with these weights; RUN and RUN/run.json: the newest.
Network openRunFile(const std::filesystem::path& path, const RunContext& context);

/// Any network: a run's (openRunFile) or what openNetworkBySource() opens.
Network openAnyNetwork(const OpenNetworkSpec& spec, const RunContext& context);
/// Any network for a recipe, a NetworkOpener. Of a run that trained on since, it finds the weights of this
/// digest among those kept and the checkpoints; throws Error that says so when they are gone.
Network openNetworkAgain(const OpenNetworkSpec& spec, const std::string& digest, const RunContext& context);

}  // namespace hp
