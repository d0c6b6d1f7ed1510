// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hp::torchscript {

enum class TokenKind : std::uint8_t { Name, Number, String, Mark, Line, Indent, Dedent, End };

struct Token {
  TokenKind kind = TokenKind::End;
  std::string_view text = {};  ///< a text still with its quotes
};

/// Splits Python text into tokens; line ends inside brackets do not count. Throws Refused naming file and
/// line.
std::vector<Token> tokens(std::string_view source, const std::string& file);

/// What a quoted text stands for.
std::string unquoted(std::string_view quoted);

}  // namespace hp::torchscript
