// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/expression_parser.h"

namespace hp::torchscript {

Depth ExpressionParser::deeper() { return Depth(depth_, 60, "its code is nested more than 60 deep"); }

ExpressionId ExpressionParser::add(ExpressionKind kind, std::string_view text,
                                   std::vector<ExpressionId> children) {
  code_.expressions.push_back({kind, text, std::move(children)});
  return static_cast<ExpressionId>(code_.expressions.size() - 1);
}

// a, b: what stands after = and return.
ExpressionId ExpressionParser::expressions() {
  const auto first = expression();
  if (!isMark(",")) return first;
  std::vector<ExpressionId> items{first};
  while (skip(",")) {
    if (is(TokenKind::Line)) break;
    items.push_back(expression());
  }
  return add(ExpressionKind::Tuple, {}, std::move(items));
}

ExpressionId ExpressionParser::expression() {
  const Depth depth = deeper();
  const auto value = postfix();
  if (!skip("if")) return value;
  const auto condition = expression();
  expect("else");
  const auto otherwise = expression();
  return add(ExpressionKind::Conditional, {}, {value, condition, otherwise});
}

ExpressionId ExpressionParser::postfix() {
  auto value = primary();
  for (;;) {
    if (skip(".")) {
      value = add(ExpressionKind::Attribute, name(), {value});
    } else if (skip("(")) {
      value = add(ExpressionKind::Call, {}, arguments(value));
    } else if (skip("[")) {
      value = item(value);
    } else {
      return value;
    }
  }
}

std::vector<ExpressionId> ExpressionParser::arguments(ExpressionId callee) {
  std::vector<ExpressionId> parts{callee};
  while (!skip(")")) {
    const bool keyword = is(TokenKind::Name) && next("=");
    const auto word = keyword ? name() : std::string_view{};
    if (keyword) expect("=");
    const auto value = expression();
    parts.push_back(keyword ? add(ExpressionKind::Keyword, word, {value}) : value);
    if (!isMark(")")) expect(",");
  }
  return parts;
}

// x[i], x[1:3], and the types Dict[str, int] and Tuple[()].
ExpressionId ExpressionParser::item(ExpressionId object) {
  auto index = expression();
  if (skip(":")) index = add(ExpressionKind::Range, {}, {index, expression()});
  while (skip(",")) expression();
  expect("]");
  return add(ExpressionKind::Item, {}, {object, index});
}

ExpressionId ExpressionParser::primary() {
  if (is(TokenKind::Number)) return number();
  if (is(TokenKind::String)) return add(ExpressionKind::String, take(TokenKind::String));
  if (skip("-")) {
    const Depth depth = deeper();
    return add(ExpressionKind::Negative, {}, {postfix()});
  }
  if (skip("(")) return parenthesised();
  if (skip("[")) return add(ExpressionKind::List, {}, listed("]"));
  if (skip("{")) return add(ExpressionKind::Dictionary, {}, pairs());
  if (skip("None")) return add(ExpressionKind::None);
  if (skip("True")) return add(ExpressionKind::True);
  if (skip("False")) return add(ExpressionKind::False);
  return add(ExpressionKind::Name, name());
}

ExpressionId ExpressionParser::number() {
  const auto text = take(TokenKind::Number);
  const bool integer = text.find_first_not_of("0123456789") == std::string_view::npos;
  return add(integer ? ExpressionKind::Integer : ExpressionKind::Real, text);
}

ExpressionId ExpressionParser::parenthesised() {
  if (skip(")")) return add(ExpressionKind::Tuple);
  const auto first = expression();
  if (skip(")")) return first;
  std::vector<ExpressionId> items{first};
  expect(",");
  for (const auto more : listed(")")) items.push_back(more);
  return add(ExpressionKind::Tuple, {}, std::move(items));
}

std::vector<ExpressionId> ExpressionParser::listed(std::string_view end) {
  std::vector<ExpressionId> items;
  while (!skip(end)) {
    items.push_back(expression());
    if (!isMark(end)) expect(",");
  }
  return items;
}

std::vector<ExpressionId> ExpressionParser::pairs() {
  std::vector<ExpressionId> items;
  while (!skip("}")) {
    items.push_back(expression());
    expect(":");
    items.push_back(expression());
    if (!isMark("}")) expect(",");
  }
  return items;
}

}  // namespace hp::torchscript
