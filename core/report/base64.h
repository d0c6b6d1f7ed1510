// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace hp {

/// RFC 4648, section 4.
std::string base64(std::string_view bytes);

}  // namespace hp
