// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/interpreter.h"

#include <algorithm>

#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

constexpr std::size_t kMostSteps = 1'000'000;

}  // namespace

Interpreter::Interpreter(Library& library, const Value& constants, Workspace work, const RunContext& context)
    : library_(library), constants_(constants), work_(work), context_(context) {}

std::string Interpreter::place() const {
  return work_.draft.scope().empty() ? "its code" : "the code of " + work_.draft.scope();
}

Depth Interpreter::deeper() { return Depth(depth_, 400, "its code calls itself too deeply"); }

void Interpreter::step() {
  if (++steps_ > kMostSteps) throw Refused("its code takes far more steps than a network needs");
  if (steps_ % 256 == 0) context_.checkStop();
}

Value Interpreter::callMethod(Instance& self, const std::string& method, std::vector<Value> arguments) {
  const auto [definition, code] = library_.classNamed(self.className);
  if (!definition) throw Refused("its code lacks the class " + self.className);
  for (const char* hooks : {"__forward_pre_hooks__", "__forward_hooks__"}) {
    if (definition->constants.count(hooks)) throw Refused("its class " + self.className + " has hooks");
  }
  const auto found = definition->methods.find(method);
  if (found == definition->methods.end())
    throw Refused("its class " + self.className + " has no method " + method);
  arguments.insert(arguments.begin(), &self);
  const auto before = work_.draft.size();
  const auto outer = work_.draft.enter(self.path);
  const auto result = callFunction(found->second, *code, arguments);
  work_.draft.enter(outer);
  auto* const* tensor = std::get_if<Tensor*>(&result);
  if (tensor && method.starts_with("forward") && (*tensor)->node >= before)
    work_.draft.returned((*tensor)->node, self.path);
  return result;
}

Value Interpreter::callFunction(const Function& function, const Code& code,
                                const std::vector<Value>& arguments) {
  const Depth depth = deeper();
  if (arguments.size() > function.parameters.size())
    throw Refused(place() + " calls " + std::string(function.name) + " with too many values");
  Frame frame{.code = code};
  for (std::size_t i = 0; i < function.parameters.size(); ++i) {
    const auto& parameter = function.parameters[i];
    if (i >= arguments.size() && !parameter.hasDefault)
      throw Refused(place() + " calls " + std::string(function.name) + " with too few values");
    frame.locals[parameter.name] = i < arguments.size() ? arguments[i] : evaluate(parameter.standard, frame);
  }
  run(function.body, frame);
  return frame.result;
}

void Interpreter::run(const std::vector<Statement>& statements, Frame& frame) {
  const Depth depth = deeper();
  for (const auto& statement : statements) {
    if (frame.returned) return;
    step();
    run(statement, frame);
  }
}

void Interpreter::run(const Statement& statement, Frame& frame) {
  switch (statement.kind) {
    case StatementKind::Assign:
      return assign(statement, frame);
    case StatementKind::Evaluate:
      evaluate(statement.value, frame);
      return;
    case StatementKind::SetAttribute:
      throw Refused(place() + " changes an attribute of a module");
    case StatementKind::If:
      return run(condition(statement.value, frame) ? statement.body : statement.otherwise, frame);
    case StatementKind::For:
    case StatementKind::While:
      return loop(statement, frame);
    case StatementKind::Return:
      frame.result = evaluate(statement.value, frame);
      frame.returned = true;
      return;
    case StatementKind::Pass:
      return;
  }
}

void Interpreter::assign(const Statement& statement, Frame& frame) {
  const auto value = evaluate(statement.value, frame);
  if (!statement.unpacks) {
    frame.locals[statement.targets.front()] = value;
    return;
  }
  auto* const* sequence = std::get_if<Sequence*>(&value);
  if (!sequence || (*sequence)->items.size() != statement.targets.size())
    throw DoesNotFit(place() + " takes apart something that has other parts");
  const auto items = (*sequence)->items;
  for (std::size_t i = 0; i < items.size(); ++i) frame.locals[statement.targets[i]] = items[i];
}

void Interpreter::loop(const Statement& statement, Frame& frame) {
  if (statement.kind == StatementKind::While) {
    while (!frame.returned && condition(statement.value, frame)) run(statement.body, frame);
    return;
  }
  const auto& range = frame.code.at(statement.value);
  if (range.kind != ExpressionKind::Call || range.children.size() != 2 ||
      frame.code.at(range.children[0]).text != "range") {
    throw Refused(place() + " loops over something else than a range of numbers");
  }
  const auto count = convert("int", evaluate(range.children[1], frame));
  for (std::int64_t i = 0; i < std::get<std::int64_t>(count) && !frame.returned; ++i) {
    step();
    frame.locals[statement.targets.front()] = i;
    run(statement.body, frame);
  }
}

bool Interpreter::condition(ExpressionId id, Frame& frame) {
  step();
  const auto value = evaluate(id, frame);
  if (std::holds_alternative<Tensor*>(value))
    throw Refused(place() + " decides by the numbers in the image, which no fixed graph can do");
  return std::get<bool>(convert("bool", value));
}

}  // namespace hp::torchscript
