// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/code.h"
#include "core/model/import/torchscript/expression_parser.h"

namespace hp::torchscript {
namespace {

/// Classes, functions and their statements.
class Parser : private ExpressionParser {
 public:
  using ExpressionParser::ExpressionParser;

  void run() {
    while (!is(TokenKind::End)) {
      if (skip("class")) {
        classDefinition();
      } else if (skip("def")) {
        auto function = functionDefinition();
        code().functions[function.name] = std::move(function);
      } else if (isKeyword("import") || isKeyword("from")) {
        skipLine();
      } else {
        unexpected();
      }
    }
  }

 private:
  // ---- definitions

  void classDefinition() {
    auto& definition = code().classes[name()];
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
    const Depth depth = deeper();
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
    if (skip("if")) {
      conditional(made);
    } else if (skip("while")) {
      whileLoop(made);
    } else if (skip("for")) {
      forLoop(made);
    } else {
      line(made);
      endLine();
    }
    return made;
  }

  void line(Statement& made) {
    if (skip("pass")) return;
    if (!skip("return")) return simple(made);
    made.kind = StatementKind::Return;
    made.value = is(TokenKind::Line) ? add(ExpressionKind::None) : expressions();
  }

  void whileLoop(Statement& made) {
    made.kind = StatementKind::While;
    made.value = expression();
    made.body = block();
  }

  void forLoop(Statement& made) {
    made.kind = StatementKind::For;
    made.targets = {name()};
    expect("in");
    made.value = expression();
    made.body = block();
  }

  void conditional(Statement& made) {
    made.kind = StatementKind::If;
    made.value = expression();
    made.body = block();
    if (skip("else")) made.otherwise = block();
  }

  // Assignments start with names; anything else is an expression or sets an attribute.
  void simple(Statement& made) {
    const auto start = place();
    if (targets(made)) {
      made.kind = StatementKind::Assign;
      made.value = expressions();
      return;
    }
    returnTo(start);
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
};

}  // namespace

void parse(Code& code, std::string text, const std::string& file) {
  code.text = std::move(text);
  Parser(code, file).run();
}

}  // namespace hp::torchscript
