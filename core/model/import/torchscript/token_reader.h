// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <string>
#include <string_view>
#include <vector>

#include "core/model/import/torchscript/lexer.h"

namespace hp::torchscript {

/// Goes through the tokens of one file from front to back. Throws Refused for a token that the printer would
/// not put where it stands.
class TokenReader {
 public:
  /// `source` must outlive this; `file` is for messages.
  TokenReader(std::string_view source, std::string file)
      : file_(std::move(file)), tokens_(tokens(source, file_)) {}

  bool is(TokenKind kind) const { return now().kind == kind; }
  bool isMark(std::string_view mark) const { return isText(TokenKind::Mark, mark); }
  bool isKeyword(std::string_view word) const { return isText(TokenKind::Name, word); }
  /// True when this mark follows the token we are at.
  bool next(std::string_view mark) const;

  /// Goes on behind this mark or keyword if we are at it; tells whether we were.
  bool skip(std::string_view text);
  void expect(std::string_view text);
  /// The token's text, which must be of this kind.
  std::string_view take(TokenKind kind);
  std::string_view name() { return take(TokenKind::Name); }
  void endLine() { take(TokenKind::Line); }
  /// Goes on behind the end of the line, whatever stands before it.
  void skipLine();

  /// A place to come back to when an attempt to read something failed.
  std::size_t place() const { return at_; }
  void returnTo(std::size_t place) { at_ = place; }

  [[noreturn]] void unexpected() const;

 private:
  const Token& now() const { return tokens_[at_]; }
  bool isText(TokenKind kind, std::string_view text) const { return is(kind) && now().text == text; }

  std::string file_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

}  // namespace hp::torchscript
