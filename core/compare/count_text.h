// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>

namespace hp {

/// A count with its thousands set apart, whatever the locale: "1,000".
std::string countText(std::int64_t count);
/// "1 image", "1,000 images".
std::string countText(std::int64_t count, const std::string& thing);

}  // namespace hp
