// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

// Marks a text of core for the translators; core itself stays English and knows no Qt.
// lupdate collects it with -tr-function-alias QT_TRANSLATE_NOOP+=HP_TEXT.
#define HP_TEXT(context, text) text

namespace hp {

/// Shortest decimal text that reads back as the same number, whatever the locale.
std::string numberText(double value);
std::string numberText(float value);
/// At most `digits` significant digits, whatever the locale: 0.9343, 1.2e-05.
std::string numberText(double value, int digits);
/// Reads a whole text as a number, whatever the locale; throws Error naming the text.
double parseNumber(std::string_view text);

/// The same text with control characters as '?': foreign text must not steer a terminal or break a line.
std::string printable(std::string text);

/// Lower-case hexadecimal digits.
std::string hexText(const unsigned char* bytes, std::size_t count);

}  // namespace hp
