// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include "core/model/import/torchscript/interpreter.h"
#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {

Value Interpreter::evaluate(ExpressionId id, Frame& frame) {
  const Depth depth = deeper();
  step();
  const auto& expression = frame.code.at(id);
  if (expression.kind != ExpressionKind::String && expression.kind != ExpressionKind::Real)
    return evaluateOne(expression, frame);
  // Literals are read once: the text of a number is long, and loops repeat.
  auto& known = literals_[&frame.code];
  const auto found = known.find(id);
  return found != known.end() ? found->second : known[id] = literal(expression);
}

Value Interpreter::evaluateOne(const Expression& expression, Frame& frame) {
  switch (expression.kind) {
    case ExpressionKind::None:
      return None{};
    case ExpressionKind::True:
      return true;
    case ExpressionKind::False:
      return false;
    case ExpressionKind::Name:
      return local(expression, frame);
    case ExpressionKind::Attribute:
      return attribute(expression, frame);
    case ExpressionKind::Item:
      return item(expression, frame);
    case ExpressionKind::Call:
      return call(expression, frame);
    case ExpressionKind::List:
      return work_.heap.sequence(evaluateAll(expression.children, frame), false);
    case ExpressionKind::Tuple:
      return work_.heap.sequence(evaluateAll(expression.children, frame), true);
    case ExpressionKind::Dictionary:
      return dictionary(expression, frame);
    case ExpressionKind::Conditional:
      return evaluate(expression.children[condition(expression.children[1], frame) ? 0 : 2], frame);
    case ExpressionKind::Negative:
      return callOperation("aten::neg", {evaluate(expression.children[0], frame)}, {});
    default:
      return literal(expression);
  }
}

std::vector<Value> Interpreter::evaluateAll(const std::vector<ExpressionId>& ids, Frame& frame,
                                            std::size_t from) {
  std::vector<Value> values;
  for (std::size_t i = from; i < ids.size(); ++i) values.push_back(evaluate(ids[i], frame));
  return values;
}

Value Interpreter::local(const Expression& expression, const Frame& frame) {
  const auto found = frame.locals.find(expression.text);
  if (found != frame.locals.end()) return found->second;
  if (expression.text == "inf") return std::numeric_limits<double>::infinity();
  if (expression.text == "nan") return std::numeric_limits<double>::quiet_NaN();
  throw Refused(place() + " uses '" + std::string(expression.text) + "' before it has a value");
}

Value Interpreter::attribute(const Expression& expression, Frame& frame) {
  const auto name = dotted(frame.code, expression);
  if (name.starts_with("__torch__.")) return work_.heap.symbol(name);
  if (name.starts_with("CONSTANTS.c")) {
    const auto index = std::get<std::int64_t>(convert("int", work_.heap.text(name.substr(11))));
    const auto& constants = std::get<Sequence*>(constants_)->items;
    if (index < 0 || static_cast<std::size_t>(index) >= constants.size())
      throw Refused("its code asks for a constant that is not there");
    return constants[static_cast<std::size_t>(index)];
  }
  return attributeOf(evaluate(expression.children[0], frame), std::string(expression.text));
}

Value Interpreter::attributeOf(const Value& object, const std::string& name) {
  if (auto* const* tuple = std::get_if<Sequence*>(&object); tuple && (*tuple)->fields) {
    const auto& fields = *(*tuple)->fields;
    const auto found = std::find(fields.begin(), fields.end(), name);
    if (found != fields.end()) return (*tuple)->items.at(static_cast<std::size_t>(found - fields.begin()));
  }
  auto* const* instance = std::get_if<Instance*>(&object);
  if (!instance) throw Refused(place() + " asks " + kindText(object) + " for '" + name + "'");
  const auto found = (*instance)->attributes.find(name);
  if (found != (*instance)->attributes.end()) return found->second;
  const auto [definition, code] = library_.classNamed((*instance)->className);
  if (definition && definition->constants.count(name)) {
    Frame frame{.code = *code};
    return evaluate(definition->constants.at(name), frame);
  }
  throw Refused(place() + " asks for the attribute '" + name + "' that the file does not have");
}

Value Interpreter::item(const Expression& expression, Frame& frame) {
  const auto object = evaluate(expression.children[0], frame);
  const auto& range = frame.code.at(expression.children[1]);
  if (range.kind == ExpressionKind::Range) {
    return callOperation(
        "aten::slice", {object, evaluate(range.children[0], frame), evaluate(range.children[1], frame)}, {});
  }
  const auto index = evaluate(expression.children[1], frame);
  if (const auto* key = std::get_if<Text>(&index); key && std::holds_alternative<Instance*>(object))
    return attributeOf(object, **key);
  if (auto* const* mapping = std::get_if<Mapping*>(&object)) {
    for (const auto& [key, value] : (*mapping)->items) {
      if (std::get<bool>(callOperation("aten::eq", {key, index}, {}))) return value;
    }
    throw Refused(place() + " asks a dictionary for a key that is not there");
  }
  auto* const* sequence = std::get_if<Sequence*>(&object);
  if (!sequence) throw Refused(place() + " takes an item of " + kindText(object));
  const auto count = static_cast<std::int64_t>((*sequence)->items.size());
  auto at = std::get<std::int64_t>(convert("int", index));
  if (at < 0) at += count;
  if (at < 0 || at >= count) throw DoesNotFit(place() + " asks a list for an item that is not there");
  return (*sequence)->items[static_cast<std::size_t>(at)];
}

Value Interpreter::dictionary(const Expression& expression, Frame& frame) {
  auto* mapping = work_.heap.mapping();
  for (std::size_t i = 0; i + 1 < expression.children.size(); i += 2) {
    work_.heap.grow(2);
    const auto key = evaluate(expression.children[i], frame);
    mapping->items.emplace_back(key, evaluate(expression.children[i + 1], frame));
  }
  return mapping;
}

}  // namespace hp::torchscript
