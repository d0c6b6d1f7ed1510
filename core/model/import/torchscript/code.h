// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

// The printed code of a TorchScript file, parsed: a small part of Python.

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hp::torchscript {

using ExpressionId = std::uint32_t;

/// Children by kind: Attribute {object}, Item {object, index}, Call {callee, arguments...}, Keyword {value},
/// List and Tuple {items...}, Dictionary {key, value, ...}, Conditional {then, condition, otherwise},
/// Negative {value}, Range {begin, end} inside Item.
enum class ExpressionKind : std::uint8_t {
  None,
  True,
  False,
  Integer,
  Real,
  String,
  Name,
  Attribute,
  Item,
  Range,
  Call,
  Keyword,
  List,
  Tuple,
  Dictionary,
  Conditional,
  Negative
};

struct Expression {
  ExpressionKind kind = ExpressionKind::None;
  std::string_view text = {};  ///< the name, or the literal as written; lives as long as the source
  std::vector<ExpressionId> children = {};
};

enum class StatementKind : std::uint8_t { Assign, Evaluate, SetAttribute, If, For, While, Return, Pass };

struct Statement {
  StatementKind kind = StatementKind::Pass;
  std::vector<std::string_view> targets = {};  ///< of Assign and For
  bool unpacks = false;                        ///< Assign: the value is taken apart
  ExpressionId value = 0;                      ///< assigned, evaluated, returned, or the condition
  std::vector<Statement> body = {}, otherwise = {};
};

struct Parameter {
  std::string_view name = {};
  bool hasDefault = false;
  ExpressionId standard = 0;  ///< its default
};

struct Function {
  std::string_view name = {};
  std::vector<Parameter> parameters = {};
  std::vector<Statement> body = {};
};

struct Class {
  std::string_view base = {};                               ///< "Module", "NamedTuple", "" ...
  std::vector<std::string> fields = {};                     ///< annotated names, in order
  std::map<std::string_view, ExpressionId> constants = {};  ///< names with a value
  std::map<std::string_view, Function> methods = {};
};

/// One parsed file of the archive.
struct Code {
  std::string text = {};
  std::vector<Expression> expressions = {};
  std::map<std::string_view, Class> classes = {};
  std::map<std::string_view, Function> functions = {};

  const Expression& at(ExpressionId id) const { return expressions[id]; }
};

/// Parses `text` into `code` (whose views point into its own text: it must not move afterwards). `file` is
/// for messages. Throws Refused for anything the printer never writes, and for nesting deeper than 60.
void parse(Code& code, std::string text, const std::string& file);

}  // namespace hp::torchscript
