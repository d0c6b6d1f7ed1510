// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <string>
#include <string_view>
#include <vector>

#include "core/model/import/torchscript/code.h"
#include "core/model/import/torchscript/depth.h"
#include "core/model/import/torchscript/token_reader.h"

namespace hp::torchscript {

/// The expressions of the printed code, by recursive descent: one function for each rule of the grammar.
class ExpressionParser : public TokenReader {
 public:
  /// Puts what it reads into `code`, whose text it reads.
  ExpressionParser(Code& code, const std::string& file) : TokenReader(code.text, file), code_(code) {}

  ExpressionId expression();
  /// a, b: what stands after = and return.
  ExpressionId expressions();
  ExpressionId add(ExpressionKind kind, std::string_view text = {}, std::vector<ExpressionId> children = {});

 protected:
  Code& code() { return code_; }
  /// To be kept by every rule that nests.
  Depth deeper();

 private:
  ExpressionId postfix();
  std::vector<ExpressionId> arguments(ExpressionId callee);
  ExpressionId item(ExpressionId object);
  ExpressionId primary();
  ExpressionId number();
  ExpressionId parenthesised();
  std::vector<ExpressionId> listed(std::string_view end);
  std::vector<ExpressionId> pairs();

  Code& code_;
  int depth_ = 0;
};

}  // namespace hp::torchscript
