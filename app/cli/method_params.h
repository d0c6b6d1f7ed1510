// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <string>
#include <vector>

#include "core/explain/method.h"

namespace hp::cli {

/// A method's parameters from "--name value" or "--name=value" pairs; a flag may stand alone.
/// Throws UsageError for anything else, and for values the parameter refuses.
std::any paramsFromArguments(const Method& method, const std::vector<std::string>& arguments);

}  // namespace hp::cli
