// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/token_reader.h"

#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {

bool TokenReader::next(std::string_view mark) const {
  return tokens_[at_ + 1].kind == TokenKind::Mark && tokens_[at_ + 1].text == mark;
}

bool TokenReader::skip(std::string_view text) {
  const bool found = isMark(text) || isKeyword(text);
  if (found) ++at_;
  return found;
}

void TokenReader::expect(std::string_view text) {
  if (!skip(text)) unexpected();
}

std::string_view TokenReader::take(TokenKind kind) {
  if (!is(kind)) unexpected();
  return tokens_[at_++].text;
}

void TokenReader::skipLine() {
  while (!is(TokenKind::Line) && !is(TokenKind::End)) ++at_;
  endLine();
}

void TokenReader::unexpected() const {
  throw Refused("its " + file_ + " has '" + std::string(now().text.substr(0, 40)) +
                "' where the TorchScript printer puts none");
}

}  // namespace hp::torchscript
