// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace hp {

/// True if the whole text is a decimal number.
bool isNumberText(const std::string& text);

/// A field of comma-separated values as RFC 4180 has it, quoted where it must be. A text that a spreadsheet
/// would take for a formula (it begins with =, +, -, @, a tab or a carriage return, and is no number) has an
/// apostrophe in front.
std::string csvField(const std::string& text);

}  // namespace hp
