// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hp {

/// What is wrong with a text that should be JSON, as the end of a sentence: "it is no JSON", "it holds a
/// number that is too large" (beyond what a double holds, such as 1e400). Empty when it is JSON.
std::string jsonFault(const std::string& text);

}  // namespace hp
