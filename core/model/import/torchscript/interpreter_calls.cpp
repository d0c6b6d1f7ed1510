// SPDX-License-Identifier: GPL-3.0-or-later
#include <charconv>
#include <cmath>

#include "core/base/text.h"
#include "core/model/import/torchscript/interpreter.h"
#include "core/model/import/torchscript/lexer.h"
#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

std::optional<std::int64_t> wholeNumber(std::string_view text) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

std::optional<double> realNumber(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return value;
}

// relu_, but not __is__.
bool changesItsArgument(std::string_view name) { return name.ends_with('_') && !name.ends_with("__"); }

// "torch.relu" means aten::relu, "ops.prim.min" prim::min, "ops.quantized.conv2d" quantized::conv2d.
std::string operationName(const std::string& name) {
  if (name.starts_with("torch.")) return "aten::" + name.substr(6);
  const auto dot = name.find('.', 4);
  return dot == std::string::npos ? name : name.substr(4, dot - 4) + "::" + name.substr(dot + 1);
}

}  // namespace

std::string dotted(const Code& code, const Expression& expression) {
  std::string name(expression.text);
  const auto* at = &expression;
  while (at->kind == ExpressionKind::Attribute) {
    at = &code.at(at->children[0]);
    if (at->kind != ExpressionKind::Attribute && at->kind != ExpressionKind::Name) return "";
    name.insert(0, std::string(at->text) + ".");
  }
  return name;
}

Value Interpreter::literal(const Expression& expression) {
  if (expression.kind == ExpressionKind::String) return work_.heap.text(unquoted(expression.text));
  if (expression.kind == ExpressionKind::Integer) {
    if (const auto value = wholeNumber(expression.text)) return *value;
  } else if (expression.kind == ExpressionKind::Real) {
    if (const auto value = realNumber(expression.text)) return *value;
  }
  throw Refused(place() + " has the number '" + std::string(expression.text.substr(0, 40)) +
                "', which cannot be read");
}

// int(x), float(x), bool(x)
Value Interpreter::convert(std::string_view name, const Value& value) {
  if (const auto* text = std::get_if<Text>(&value)) {
    const auto whole = wholeNumber(**text);
    const auto real = realNumber(**text);
    if (name == "int" && whole) return *whole;
    if (name == "float" && real) return *real;
  }
  if (name == "bool" && std::holds_alternative<bool>(value)) return value;
  const auto number = numberOf(value, work_.archive);
  if (!number) throw Refused(place() + " makes a number of " + kindText(value));
  const double real = realOf(*number);
  if (name == "bool") return real != 0;
  if (name == "float") return real;
  if (!(std::abs(real) < 9e18)) throw Refused(place() + " makes a whole number of one that is too large");
  return std::holds_alternative<std::int64_t>(*number) ? *number : Value(static_cast<std::int64_t>(real));
}

Value Interpreter::call(const Expression& expression, Frame& frame) {
  const auto& callee = frame.code.at(expression.children[0]);
  const auto name = dotted(frame.code, callee);
  if (callee.kind == ExpressionKind::Name && !frame.locals.count(callee.text))
    return callBuiltin(callee.text, expression, frame);

  std::vector<Value> arguments;
  Keywords keywords;
  for (std::size_t i = 1; i < expression.children.size(); ++i) {
    const auto& argument = frame.code.at(expression.children[i]);
    if (argument.kind == ExpressionKind::Keyword) {
      keywords.emplace_back(argument.text, evaluate(argument.children[0], frame));
    } else {
      arguments.push_back(evaluate(expression.children[i], frame));
    }
  }
  if (name.starts_with("torch.") || name.starts_with("ops."))
    return callOperation(operationName(name), std::move(arguments), std::move(keywords));
  if (name.starts_with("__torch__.")) return callSymbol(name, std::move(arguments), std::move(keywords));
  if (callee.kind == ExpressionKind::Attribute) {
    const auto object = evaluate(callee.children[0], frame);
    if (auto* const* self = std::get_if<Instance*>(&object))
      return callMethod(**self, std::string(callee.text), std::move(arguments));
    throw Refused(place() + " calls '" + std::string(callee.text) + "' of " + kindText(object));
  }
  const auto function = evaluate(expression.children[0], frame);
  const auto* symbol = std::get_if<Symbol>(&function);
  if (!symbol) throw Refused(place() + " calls " + kindText(function));
  return callSymbol(*symbol->name, std::move(arguments), std::move(keywords));
}

Value Interpreter::callSymbol(const std::string& name, std::vector<Value> arguments, Keywords keywords) {
  if (!keywords.empty()) throw Refused(place() + " calls " + name + " with named values");
  if (const auto found = library_.function(name); found.function)
    return callFunction(*found.function, *found.code, arguments);
  const auto [definition, code] = library_.classNamed(name);
  if (!definition) throw Refused("its code lacks the function " + name);
  if (definition->base != "NamedTuple") throw Refused(place() + " makes an object of the class " + name);
  auto* tuple = work_.heap.sequence(std::move(arguments), true);
  if (tuple->items.size() == definition->fields.size()) tuple->fields = &definition->fields;
  return tuple;
}

Value Interpreter::callBuiltin(std::string_view name, const Expression& expression, Frame& frame) {
  const auto count = expression.children.size() - 1;
  const auto argument = [&](std::size_t i) {
    if (i >= count) throw Refused(place() + " calls " + std::string(name) + " with too few values");
    return expression.children[i + 1];
  };
  if (name == "annotate" || name == "unchecked_cast") return evaluate(argument(1), frame);
  if (name == "uninitialized" || name == "print") return None{};
  if (name == "isinstance")
    return isInstance(evaluate(argument(0), frame), frame.code.at(argument(1)), frame);
  if (name == "int" || name == "float" || name == "bool") return convert(name, evaluate(argument(0), frame));
  if (name == "str") return work_.heap.text("");  // texts appear in messages only
  if (name == "getattr") {
    const auto key = evaluate(argument(1), frame);
    const auto* text = std::get_if<Text>(&key);
    if (!text) throw Refused(place() + " asks for an attribute without a name");
    return attributeOf(evaluate(argument(0), frame), **text);
  }
  throw Refused(place() + " calls '" + std::string(name) + "', which is not known");
}

// isinstance(x, Tensor), isinstance(x, List[Tensor]), isinstance(x, (int, float))
bool Interpreter::isInstance(const Value& value, const Expression& type, const Frame& frame) {
  if (type.kind == ExpressionKind::Tuple) {
    for (const auto id : type.children) {
      if (isInstance(value, frame.code.at(id), frame)) return true;
    }
    return false;
  }
  const auto name = type.kind == ExpressionKind::Item ? frame.code.at(type.children[0]).text : type.text;
  const auto* list = std::get_if<Sequence*>(&value);
  if (name == "Tensor")
    return std::holds_alternative<Tensor*>(value) || std::holds_alternative<Constant*>(value);
  if (name == "List" || name == "list") return list && !(*list)->isTuple;
  if (name == "Tuple" || name == "tuple") return list && (*list)->isTuple;
  if (name == "int") return std::holds_alternative<std::int64_t>(value);
  if (name == "float") return std::holds_alternative<double>(value);
  if (name == "bool") return std::holds_alternative<bool>(value);
  if (name == "str") return std::holds_alternative<Text>(value);
  if (name == "NoneType") return std::holds_alternative<None>(value);
  throw Refused(place() + " asks whether a value is of the type '" + std::string(name) + "'");
}

Value Interpreter::callOperation(const std::string& name, std::vector<Value> arguments, Keywords keywords) {
  if (const auto* row = findOperation(name)) {
    return row->run(Call(work_, name, row->parameters, std::move(arguments), std::move(keywords)));
  }
  if (changesItsArgument(name)) return operateInPlace(name, std::move(arguments), std::move(keywords));
  throw Refused("the operation " + name + (work_.draft.scope().empty() ? "" : " in " + work_.draft.scope()) +
                " is not one that this program knows");
}

// The result becomes the new content of the first argument's memory; other views of it are outdated.
Value Interpreter::operateInPlace(const std::string& name, std::vector<Value> arguments, Keywords keywords) {
  auto* const* target = arguments.empty() ? nullptr : std::get_if<Tensor*>(&arguments[0]);
  if (!target)
    throw Refused("the operation " + name + " in " + place() +
                  " changes something that is not computed from the image");
  Tensor& changed = **target;
  const auto result =
      callOperation(name.substr(0, name.size() - 1), std::move(arguments), std::move(keywords));
  changed.node = current(result, name).node;
  changed.version = ++changed.memory->version;
  return &changed;
}

}  // namespace hp::torchscript
