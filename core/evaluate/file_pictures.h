// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/evaluate/evaluated_pictures.h"
#include "core/evaluate/truth_files.h"
#include "core/model/network.h"

namespace hp {

/// Pictures by their source, one of expandedPictures() each, named as pictureNames() says. Without a target
/// each is asked about its own first class. One that cannot be read says why. Throws Error for a network
/// without preprocessing.
EvaluatedPictures filePictures(const Network& network, const std::vector<std::string>& sources,
                               std::optional<int> target);
/// The same with the place that maps should find. The first class is that of the whole picture, also where it
/// is cut around boxes. One without a truth, or whose truth is of another size, says so. Throws Error also as
/// TruthFiles does.
EvaluatedPictures placedPictures(const Network& network, const std::vector<std::string>& sources,
                                 std::optional<int> target, const TruthSpec& spec, const RunContext& context);

}  // namespace hp
