// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace hp {

/// The 16 hexadecimal digits of the double's IEEE 754 bits, most significant first: 1.0 is
/// "3ff0000000000000".
std::string bitsText(double value);
/// The double with these bits; nothing when the text is not 16 lower-case hexadecimal digits.
std::optional<double> doubleOfBits(std::string_view text);
/// Shortest decimal that reads back as the same double; "null" for what is not finite, as JSON has no word
/// for it.
std::string decimalText(double value);

}  // namespace hp
