// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <string>
#include <vector>

#include "core/explain/method.h"

namespace hp::cli {

/// The method that was named. Throws UsageError listing the ids.
const Method& methodTyped(const std::string& id);
/// A method's parameters from "--name value" or "--name=value" pairs; a flag may stand alone.
/// Throws UsageError for anything else, and for values the parameter refuses.
std::any paramsFromArguments(const Method& method, const std::vector<std::string>& arguments);
/// The same for any described struct, changing only what is given.
void assignArguments(const Params& params, const std::vector<std::string>& arguments, std::any& all);

}  // namespace hp::cli
