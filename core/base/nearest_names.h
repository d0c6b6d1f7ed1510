// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hp {

/// The same text with A to Z as a to z; other bytes stay as they are.
std::string lowered(std::string text);

/// "vgg16, vgg13, vgg19": the three candidates nearest to a mistyped name, for a sentence. Those that contain
/// it come first, then by Levenshtein's distance; case is ignored, ties go by the alphabet.
std::string nearestNames(const std::vector<std::string>& candidates, const std::string& wanted);

}  // namespace hp
