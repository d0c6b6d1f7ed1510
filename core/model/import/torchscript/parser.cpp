// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/code.h"
#include "core/model/import/torchscript/lexer.h"
#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

constexpr int kDeepest = 60;

// Counts how deep we are in one recursive descent.
class Depth {
 public:
  explicit Depth(int& depth) : depth_(depth) {
    if (++depth_ > kDeepest) {
      --depth_;
      throw Refused("its code is nested more than " + std::to_string(kDeepest) + " deep");
    }
  }
  ~Depth() { --depth_; }
  Depth(const Depth&) = delete;
  Depth& operator=(const Depth&) = delete;

 private:
  int& depth_;
};

class Parser {
 public:
  Parser(Code& code, const std::string& file) : code_(code), file_(file), tokens_(tokens(code.text, file)) {}

  void run() {
    while (!is(TokenKind::End)) {
      if (skip("class")) {
        classDefinition();
      } else if (skip("def")) {
        auto function = functionDefinition();
        code_.functions[function.name] = std::move(function);
      } else if (isKeyword("import") || isKeyword("from")) {
        while (!is(TokenKind::Line) && !is(TokenKind::End)) ++at_;
        endLine();
      } else {
        unexpected();
      }
    }
  }

 private:
  const Token& now() const { return tokens_[at_]; }
  bool is(TokenKind kind) const { return now().kind == kind; }
  bool isMark(std::string_view mark) const { return is(TokenKind::Mark) && now().text == mark; }
  bool isKeyword(std::string_view word) const { return is(TokenKind::Name) && now().text == word; }
  bool next(std::string_view mark) const {
    return tokens_[at_ + 1].kind == TokenKind::Mark && tokens_[at_ + 1].text == mark;
  }

  [[noreturn]] void unexpected() const {
    throw Refused("its " + file_ + " has '" + std::string(now().text.substr(0, 40)) +
                  "' where the TorchScript printer puts none");
  }
  bool skip(std::string_view text) {
    const bool found = isMark(text) || isKeyword(text);
    if (found) ++at_;
    return found;
  }
  void expect(std::string_view text) {
    if (!skip(text)) unexpected();
  }
  std::string_view take(TokenKind kind) {
    if (!is(kind)) unexpected();
    return tokens_[at_++].text;
  }
  std::string_view name() { return take(TokenKind::Name); }
  void endLine() { take(TokenKind::Line); }

  ExpressionId add(ExpressionKind kind, std::string_view text = {}, std::vector<ExpressionId> children = {}) {
    code_.expressions.push_back({kind, text, std::move(children)});
    return static_cast<ExpressionId>(code_.expressions.size() - 1);
  }

  // ---- definitions

  void classDefinition() {
    auto& definition = code_.classes[name()];
    definition = {};
    if (skip("(")) {
      definition.base = name();
      expect(")");
    }
    expect(":");
    endLine();
    take(TokenKind::Indent);
    while (!is(TokenKind::Dedent)) member(definition);
    take(TokenKind::Dedent);
  }

  void member(Class& definition) {
    if (skip("def")) {
      auto function = functionDefinition();
      definition.methods[function.name] = std::move(function);
      return;
    }
    if (skip("pass")) return endLine();
    const auto field = name();
    if (skip("[")) {  // __annotations__["0"] = Type
      expression();
      expect("]");
    }
    if (skip(":")) {
      expression();
      definition.fields.emplace_back(field);
    }
    if (skip("=")) definition.constants[field] = expression();
    endLine();
  }

  Function functionDefinition() {
    Function function{.name = name()};
    expect("(");
    while (!skip(")")) {
      Parameter parameter{.name = name()};
      if (skip(":")) expression();
      parameter.hasDefault = skip("=");
      if (parameter.hasDefault) parameter.standard = expression();
      function.parameters.push_back(parameter);
      if (!isMark(")")) expect(",");
    }
    if (skip("->")) expression();
    function.body = block();
    return function;
  }

  // ---- statements

  std::vector<Statement> block() {
    const Depth depth(depth_);
    std::vector<Statement> statements;
    expect(":");
    endLine();
    take(TokenKind::Indent);
    while (!is(TokenKind::Dedent)) statements.push_back(statement());
    take(TokenKind::Dedent);
    return statements;
  }

  Statement statement() {
    Statement made;
    if (skip("pass")) {
      endLine();
    } else if (skip("return")) {
      made.kind = StatementKind::Return;
      made.value = is(TokenKind::Line) ? add(ExpressionKind::None) : expressions();
      endLine();
    } else if (skip("if")) {
      conditional(made);
    } else if (skip("while")) {
      made.kind = StatementKind::While;
      made.value = expression();
      made.body = block();
    } else if (skip("for")) {
      made.kind = StatementKind::For;
      made.targets = {name()};
      expect("in");
      made.value = expression();
      made.body = block();
    } else {
      simple(made);
      endLine();
    }
    return made;
  }

  void conditional(Statement& made) {
    made.kind = StatementKind::If;
    made.value = expression();
    made.body = block();
    if (skip("else")) made.otherwise = block();
  }

  // Assignments start with names; anything else is an expression or sets an attribute.
  void simple(Statement& made) {
    const auto start = at_;
    if (targets(made)) {
      made.kind = StatementKind::Assign;
      made.value = expressions();
      return;
    }
    at_ = start;
    made.targets.clear();
    made.value = expression();
    made.kind = skip("=") ? StatementKind::SetAttribute : StatementKind::Evaluate;
    if (made.kind == StatementKind::SetAttribute) expressions();
  }

  bool targets(Statement& made) {
    while (is(TokenKind::Name)) {
      made.targets.push_back(name());
      if (skip(":")) expression();
      const bool comma = skip(",");
      made.unpacks = made.unpacks || comma;
      if (skip("=")) return true;
      if (!comma) return false;
    }
    return false;
  }

  // ---- expressions

  // a, b: what stands after = and return.
  ExpressionId expressions() {
    const auto first = expression();
    if (!isMark(",")) return first;
    std::vector<ExpressionId> items{first};
    while (skip(",")) {
      if (is(TokenKind::Line)) break;
      items.push_back(expression());
    }
    return add(ExpressionKind::Tuple, {}, std::move(items));
  }

  ExpressionId expression() {
    const Depth depth(depth_);
    const auto value = postfix();
    if (!skip("if")) return value;
    const auto condition = expression();
    expect("else");
    const auto otherwise = expression();
    return add(ExpressionKind::Conditional, {}, {value, condition, otherwise});
  }

  ExpressionId postfix() {
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

  std::vector<ExpressionId> arguments(ExpressionId callee) {
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
  ExpressionId item(ExpressionId object) {
    auto index = expression();
    if (skip(":")) index = add(ExpressionKind::Range, {}, {index, expression()});
    while (skip(",")) expression();
    expect("]");
    return add(ExpressionKind::Item, {}, {object, index});
  }

  ExpressionId primary() {
    if (is(TokenKind::Number)) return number();
    if (is(TokenKind::String)) return add(ExpressionKind::String, take(TokenKind::String));
    if (skip("-")) {
      const Depth depth(depth_);
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

  ExpressionId number() {
    const auto text = take(TokenKind::Number);
    const bool integer = text.find_first_not_of("0123456789") == std::string_view::npos;
    return add(integer ? ExpressionKind::Integer : ExpressionKind::Real, text);
  }

  ExpressionId parenthesised() {
    if (skip(")")) return add(ExpressionKind::Tuple);
    const auto first = expression();
    if (skip(")")) return first;
    std::vector<ExpressionId> items{first};
    expect(",");
    for (const auto more : listed(")")) items.push_back(more);
    return add(ExpressionKind::Tuple, {}, std::move(items));
  }

  std::vector<ExpressionId> listed(std::string_view end) {
    std::vector<ExpressionId> items;
    while (!skip(end)) {
      items.push_back(expression());
      if (!isMark(end)) expect(",");
    }
    return items;
  }

  std::vector<ExpressionId> pairs() {
    std::vector<ExpressionId> items;
    while (!skip("}")) {
      items.push_back(expression());
      expect(":");
      items.push_back(expression());
      if (!isMark("}")) expect(",");
    }
    return items;
  }

  Code& code_;
  const std::string& file_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
  int depth_ = 0;
};

}  // namespace

void parse(Code& code, std::string text, const std::string& file) {
  code.text = std::move(text);
  Parser(code, file).run();
}

}  // namespace hp::torchscript
