// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace hp::platform {

/// Address of a function by its name; null where there is none. Whoever asks knows the function's type.
using FunctionLookup = std::function<void*(const char*)>;

/// The functions of the first of these libraries that is there, which stays loaded; of none, nothing is
/// found.
FunctionLookup functionsOf(const std::vector<std::string>& libraries);
/// The functions of what this process has loaded (on Windows nothing is found).
FunctionLookup loadedFunctions();

}  // namespace hp::platform
