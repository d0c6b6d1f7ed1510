// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/json.h"

namespace hp {

/// The table of methods for people at a terminal (every parameter with its range, [default] and meaning), as
/// a page of reference, and for programs.
std::string methodsText();
std::string methodsMarkdown();
Json methodsJson();

}  // namespace hp
