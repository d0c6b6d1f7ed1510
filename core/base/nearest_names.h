// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace hp {

/// The same text with A to Z as a to z; other bytes stay as they are.
std::string lowered(std::string text);

/// The end of a sentence about a mistyped name: "; the nearest are vgg16, vgg13, vgg19" names at most three.
/// Candidates that contain the name come first, then those it could have been meant for, by Levenshtein's
/// distance: at most a third of its letters (rounded up) may be wrong, and never all. Case is ignored, ties go
/// by the alphabet. Empty where nothing is near.
std::string nearestNames(const std::vector<std::string>& candidates, const std::string& wanted);

}  // namespace hp
