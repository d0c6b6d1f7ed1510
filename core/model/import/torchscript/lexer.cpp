// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/lexer.h"

#include <algorithm>

#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }
bool isNamePart(char c) { return isNameStart(c) || isDigit(c); }

class Lexer {
 public:
  Lexer(std::string_view source, const std::string& file) : left_(source), file_(file) {}

  std::vector<Token> run() {
    while (!left_.empty()) {
      if (atLineStart_ && brackets_ == 0) {
        indentation();
      } else {
        token();
      }
    }
    if (!atLineStart_) add(TokenKind::Line, 0);
    for (; indents_.size() > 1; indents_.pop_back()) add(TokenKind::Dedent, 0);
    add(TokenKind::End, 0);
    return std::move(tokens_);
  }

 private:
  void add(TokenKind kind, std::size_t length) {
    tokens_.push_back({kind, left_.substr(0, length)});
    left_.remove_prefix(length);
  }

  [[noreturn]] void fail(const std::string& what) const {
    throw Refused("line " + std::to_string(line_) + " of its " + file_ + " has " + what);
  }

  void indentation() {
    const auto width = std::min(left_.find_first_not_of(' '), left_.size());
    left_.remove_prefix(width);
    if (left_.empty() || left_[0] == '\n' || left_[0] == '#') {
      endLine(false);
      return;
    }
    atLineStart_ = false;
    if (width > indents_.back()) {
      indents_.push_back(width);
      add(TokenKind::Indent, 0);
    }
    for (; width < indents_.back(); indents_.pop_back()) add(TokenKind::Dedent, 0);
    if (width != indents_.back()) fail("an indentation that fits nothing");
  }

  // Skips a comment, too.
  void endLine(bool counts) {
    const auto end = left_.find('\n');
    if (counts && brackets_ == 0) add(TokenKind::Line, 0);
    left_.remove_prefix(end == std::string_view::npos ? left_.size() : end + 1);
    ++line_;
    atLineStart_ = brackets_ == 0;
  }

  void token() {
    const char c = left_[0];
    if (c == ' ') {
      left_.remove_prefix(1);
    } else if (c == '\n' || c == '#') {
      endLine(true);
    } else if (isNameStart(c)) {
      add(TokenKind::Name,
          static_cast<std::size_t>(std::find_if_not(left_.begin(), left_.end(), isNamePart) - left_.begin()));
    } else if (isDigit(c)) {
      add(TokenKind::Number, numberLength());
    } else if (c == '"' || c == '\'') {
      add(TokenKind::String, textLength(c));
    } else {
      mark(c);
    }
  }

  // 12, 1., 1.5, 1e-05, 1.0000000000000001e-05
  std::size_t numberLength() const {
    std::size_t i = 0;
    for (; i < left_.size(); ++i) {
      const bool sign =
          (left_[i] == '-' || left_[i] == '+') && i > 0 && (left_[i - 1] == 'e' || left_[i - 1] == 'E');
      if (!isNamePart(left_[i]) && left_[i] != '.' && !sign) break;
    }
    return i;
  }

  std::size_t textLength(char quote) const {
    for (std::size_t i = 1; i < left_.size() && left_[i] != '\n'; ++i) {
      if (left_[i] == '\\') {
        ++i;
      } else if (left_[i] == quote) {
        return i + 1;
      }
    }
    fail("a text without an end");
  }

  void mark(char c) {
    if (c == '(' || c == '[' || c == '{') ++brackets_;
    if (c == ')' || c == ']' || c == '}') {
      if (brackets_-- == 0) fail("a bracket too many");
    }
    if (left_.starts_with("->")) {
      add(TokenKind::Mark, 2);
    } else if (std::string_view("()[]{},.:=-").find(c) != std::string_view::npos) {
      add(TokenKind::Mark, 1);
    } else {
      fail("a character that TorchScript never prints");
    }
  }

  std::string_view left_;
  const std::string& file_;
  std::vector<Token> tokens_;
  std::vector<std::size_t> indents_{0};
  std::size_t brackets_ = 0;
  std::size_t line_ = 1;
  bool atLineStart_ = true;
};

int octalDigit(std::string_view text, std::size_t i) {
  return i < text.size() && text[i] >= '0' && text[i] <= '7' ? text[i] - '0' : -1;
}

char escaped(char c) {
  static constexpr std::string_view kLetters = "ntrabfv";
  static constexpr std::string_view kMeanings = "\n\t\r\a\b\f\v";
  const auto found = kLetters.find(c);
  return found == std::string_view::npos ? c : kMeanings[found];
}

}  // namespace

std::vector<Token> tokens(std::string_view source, const std::string& file) {
  return Lexer(source, file).run();
}

std::string unquoted(std::string_view quoted) {
  const auto body = quoted.substr(1, quoted.size() - 2);
  std::string text;
  for (std::size_t i = 0; i < body.size(); ++i) {
    if (body[i] != '\\' || i + 1 == body.size()) {
      text += body[i];
    } else if (octalDigit(body, i + 1) >= 0) {
      int code = 0;
      for (int digits = 0; digits < 3 && octalDigit(body, i + 1) >= 0; ++digits)
        code = code * 8 + octalDigit(body, ++i);
      text += static_cast<char>(code);
    } else {
      text += escaped(body[++i]);
    }
  }
  return text;
}

}  // namespace hp::torchscript
