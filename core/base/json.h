// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Names JSON values without the five seconds of parsing that <nlohmann/json.hpp> costs.
#include <nlohmann/json_fwd.hpp>

namespace hp {
/// Keeps the order in which keys were written, so that files read as they were meant.
using Json = nlohmann::ordered_json;
}  // namespace hp
