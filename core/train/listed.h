// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <string>
#include <vector>

namespace hp {

/// The first of them, and how many there are besides: "a, b, c and 4 more".
std::string listed(const std::vector<std::string>& names, std::size_t most);

}  // namespace hp
