// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Only for sources that read or write JSON: see json.h.
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/base/json.h"

namespace hp {

/// Null for what is not finite, which JSON has no number for.
inline Json finiteNumber(double value) { return std::isfinite(value) ? Json(value) : Json(); }

}  // namespace hp
