// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

#include "core/base/run_context.h"
#include "core/model/import/torchscript/call.h"
#include "core/model/import/torchscript/depth.h"
#include "core/model/import/torchscript/library.h"

namespace hp::torchscript {

/// Follows the code of a file with tensors that know only their shape; each operation on them becomes a node
/// of the draft. Conditions and loops must depend on constants and shapes alone. Depth and number of steps
/// are bounded.
class Interpreter {
 public:
  Interpreter(Library& library, const Value& constants, Workspace work, const RunContext& context);

  /// Calls a method of an object; its scope becomes the object's path.
  Value callMethod(Instance& self, const std::string& method, std::vector<Value> arguments);

 private:
  struct Frame {
    const Code& code;
    std::unordered_map<std::string_view, Value> locals = {};
    Value result = None{};
    bool returned = false;
  };
  using Keywords = std::vector<std::pair<std::string_view, Value>>;

  Value callFunction(const Function& function, const Code& code, const std::vector<Value>& arguments);
  void run(const std::vector<Statement>& statements, Frame& frame);
  void run(const Statement& statement, Frame& frame);
  void assign(const Statement& statement, Frame& frame);
  void loop(const Statement& statement, Frame& frame);

  Value evaluate(ExpressionId id, Frame& frame);
  Value evaluateOne(const Expression& expression, Frame& frame);
  Value literal(const Expression& expression);
  Value local(const Expression& expression, const Frame& frame);
  Value attribute(const Expression& expression, Frame& frame);
  Value attributeOf(const Value& object, const std::string& name);
  Value item(const Expression& expression, Frame& frame);
  Value dictionary(const Expression& expression, Frame& frame);
  std::vector<Value> evaluateAll(const std::vector<ExpressionId>& ids, Frame& frame, std::size_t from = 0);
  bool condition(ExpressionId id, Frame& frame);

  Value call(const Expression& expression, Frame& frame);
  Value callSymbol(const std::string& name, std::vector<Value> arguments, Keywords keywords);
  Value callBuiltin(std::string_view name, const Expression& expression, Frame& frame);
  Value callOperation(const std::string& name, std::vector<Value> arguments, Keywords keywords);
  Value operateInPlace(const std::string& name, std::vector<Value> arguments, Keywords keywords);
  Value convert(std::string_view name, const Value& value);
  bool isInstance(const Value& value, const Expression& type, const Frame& frame);
  void step();
  Depth deeper();
  std::string place() const;

  Library& library_;
  Value constants_;
  Workspace work_;
  const RunContext& context_;
  std::unordered_map<const Code*, std::unordered_map<ExpressionId, Value>> literals_;
  std::size_t steps_ = 0;
  int depth_ = 0;
};

/// "torch.conv2d" for the chain of attributes torch . conv2d that starts at a name; empty for anything else.
std::string dotted(const Code& code, const Expression& expression);

}  // namespace hp::torchscript
