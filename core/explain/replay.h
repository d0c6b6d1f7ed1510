// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/explain/recipe.h"
#include "core/imaging/image.h"

namespace hp {

/// Opens a weights file, or the built-in network for "sample:".
Network openNetworkBySource(const OpenNetworkSpec& spec, const RunContext& context);
/// What the network is given: the prepared picture, or the tensor itself. `picture` receives the part
/// of the photograph that the network sees.
Array readInput(const Network& network, const InputSource& source, Image* picture = nullptr);

/// A recipe done again.
struct Replay {
  ExplainRequest request;
  Image picture = {};
  std::any params = {};
  Attribution attribution = {};
  Recipe recipe = {};                         ///< of this time
  bool equalBits = false;                     ///< the map is the recorded one, bit for bit
  std::vector<std::string> differences = {};  ///< what differs from the recorded run: files, environment, map
};

/// Opens a recipe's network where it lies now; `digest` is what it had then. Throws Error.
using NetworkOpener =
    std::function<Network(const OpenNetworkSpec& spec, const std::string& digest, const RunContext& context)>;

/// Does a recipe again. Relative paths, and absolute ones that are gone, are looked for in `folder`.
/// Throws Error when the network or the picture cannot be found or read.
Replay replay(const Recipe& recipe, const std::filesystem::path& folder, const RunContext& context,
              const NetworkOpener& opener);
/// Of a network that is no run's: opened with openNetworkBySource().
Replay replay(const Recipe& recipe, const std::filesystem::path& folder, const RunContext& context);

/// The command line that computes this.
std::string commandLine(const Recipe& recipe);

}  // namespace hp
