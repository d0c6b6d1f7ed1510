// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace hp {

/// True if the bytes are UTF-8 as Unicode defines it: no overlong forms, no surrogates, nothing above
/// U+10FFFF.
bool isUtf8(std::string_view text);

}  // namespace hp
