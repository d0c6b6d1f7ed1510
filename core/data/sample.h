// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/data/scenes.h"
#include "core/model/network.h"

namespace hp {

/// The built-in network, trained by us on built-in scenes. Its path is empty and its digest is that of
/// its weights. Throws Error when the program's resources are not where they belong.
Network openSample(const RunContext& context);

/// True for "sample:" (the built-in network) and "sample:N" (scene N of sampleSpec()).
bool isSample(const std::string& source);
inline constexpr const char* kSampleNetwork = "sample:";
/// "sample:4"
std::string sampleSource(std::uint64_t index);
/// The scene that "sample:N" names; throws Error when N is no number.
Scene sampleScene(const std::string& source);

/// What the built-in network was never shown: scene N of this spec is "sample:N" everywhere in the program.
SceneSpec sampleSpec();

/// A picture to begin with: its index in sampleSpec() and what to call it.
struct SampleImage {
  std::uint64_t index = 0;
  std::string title = {};  ///< English; HP_TEXT of context "Sample"
};
/// A few scenes worth a first look: one of each class that the network is sure of, and a hard one at the end.
std::vector<SampleImage> sampleImages();

}  // namespace hp
