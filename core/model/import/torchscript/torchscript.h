// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/base/run_context.h"
#include "core/model/import/placed_tensors.h"
#include "core/model/network.h"

namespace hp {

/// What Network::architecture() says of these networks.
inline constexpr const char* kTorchScriptArchitecture = "torchscript";

/// What a TorchScript file does not say itself.
struct TorchScriptOptions {
  Shape input = {};                          ///< channels, height, width; empty: found by trying
  std::vector<std::string> classNames = {};  ///< empty: none
  std::optional<Preprocessing> preprocessing =
      {};  ///< nothing: of the architecture it matches, or ImageNet's
};

/// True if the file is a zip archive with TorchScript code in it. False too when it cannot be read.
bool isTorchScript(const std::filesystem::path& path);

/// Opens what torch.jit.save wrote (traced, scripted or frozen) as an explicit graph.
///
/// LibTorch's own loader is not involved: it trusts the file. We read the archive, the pickle and the printed
/// code with our own bounded readers and follow `forward` once with shapes instead of numbers; whatever it
/// does beyond layers we know is refused by name. A closing softmax or log-softmax is left out, and so is the
/// sigmoid of a single unit: a Network gives logits. Of several outputs the first counts (the logits of
/// GoogLeNet). Nodes are named after the modules that compute them ("features.12"). Throws Error in one
/// sentence.
Network openTorchScript(const std::filesystem::path& path, const TorchScriptOptions& options,
                        const RunContext& context);

/// The tensors of such a file and where they lie in it; nothing is followed, only the pickles are read.
/// Throws Error in one sentence.
std::vector<PlacedTensor> placedScriptTensors(const std::filesystem::path& path);

}  // namespace hp
