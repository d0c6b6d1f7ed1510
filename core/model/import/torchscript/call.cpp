// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/call.h"

#include <algorithm>
#include <cmath>
#include <map>

#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

// Larger numbers are never extents, and leave room for sums and products of a few of them.
constexpr std::int64_t kLargestInteger = 1'000'000;

std::optional<std::size_t> position(std::string_view names, std::string_view name) {
  std::size_t index = 0;
  while (!names.empty()) {
    const auto end = names.find(' ');
    if (names.substr(0, end) == name) return index;
    names = end == std::string_view::npos ? std::string_view{} : names.substr(end + 1);
    ++index;
  }
  return std::nullopt;
}

std::map<std::string_view, const OperationRow*> indexed() {
  std::map<std::string_view, const OperationRow*> rows;
  for (const auto table :
       {weightedOperations(), activationOperations(), poolingOperations(), arithmeticOperations(),
        reshapeOperations(), axisOperations(), partOperations(), joinOperations(), valueOperations()}) {
    for (const auto& row : table) rows[row.name] = &row;
  }
  return rows;
}

}  // namespace

const OperationRow* findOperation(std::string_view name) {
  static const auto kRows = indexed();
  const auto found = kRows.find(name);
  return found == kRows.end() ? nullptr : found->second;
}

const Tensor& current(const Value& value, const std::string& where) {
  auto* const* tensor = std::get_if<Tensor*>(&value);
  if (!tensor) throw Refused(where + " wants a tensor that depends on the image, not " + kindText(value));
  if ((*tensor)->version != (*tensor)->memory->version)
    throw Refused(where + " reads a tensor that was changed through another view of it");
  return **tensor;
}

std::optional<Value> numberOf(const Value& value, Archive& archive) {
  if (std::holds_alternative<bool>(value)) return Value(std::int64_t{std::get<bool>(value)});
  if (std::holds_alternative<std::int64_t>(value) || std::holds_alternative<double>(value)) return value;
  auto* const* constant = std::get_if<Constant*>(&value);
  if (!constant || elementCount((*constant)->shape) != 1) return std::nullopt;
  const auto numbers = numbersOf(**constant, archive);
  if (numbers.is_floating_point()) return Value(numbers.item<double>());
  return Value(numbers.item<std::int64_t>());
}

double realOf(const Value& number) {
  const auto* integer = std::get_if<std::int64_t>(&number);
  return integer ? static_cast<double>(*integer) : std::get<double>(number);
}

Call::Call(Workspace& workspace, std::string name, std::string_view names, std::vector<Value> positional,
           std::vector<std::pair<std::string_view, Value>> keywords)
    : work(workspace),
      op(std::move(name)),
      names_(names),
      positional_(std::move(positional)),
      keywords_(std::move(keywords)) {
  if (const auto colons = op.rfind(':'); colons != std::string::npos) op = op.substr(colons + 1);
}

std::string Call::where() const {
  return "the operation " + op + (work.draft.scope().empty() ? "" : " in " + work.draft.scope());
}

void Call::refuse(const std::string& what) const { throw Refused(where() + " " + what); }
void Call::misfit(const std::string& what) const { throw DoesNotFit(where() + " " + what); }

Value Call::value(std::string_view name) const {
  for (const auto& [word, given] : keywords_) {
    if (word == name) return given;
  }
  const auto at = position(names_, name);
  return at && *at < positional_.size() ? positional_[*at] : Value(None{});
}

bool Call::has(std::string_view name) const { return !std::holds_alternative<None>(value(name)); }

bool Call::flag(std::string_view name, bool standard) const {
  const auto given = value(name);
  if (std::holds_alternative<None>(given)) return standard;
  if (const auto* flag = std::get_if<bool>(&given)) return *flag;
  return integer(name, standard) != 0;
}

std::int64_t Call::integer(std::string_view name, std::int64_t standard) const {
  if (!has(name)) return standard;
  const auto number = numberOf(value(name), work.archive);
  const auto* integer = number ? std::get_if<std::int64_t>(&*number) : nullptr;
  if (!integer) refuse("has no whole number as " + std::string(name));
  return *integer;
}

double Call::number(std::string_view name, double standard) const {
  if (!has(name)) return standard;
  const auto number = numberOf(value(name), work.archive);
  if (!number) refuse("has no number as " + std::string(name));
  return realOf(*number);
}

std::vector<Value> Call::list(std::string_view name) const {
  const auto given = value(name);
  auto* const* sequence = std::get_if<Sequence*>(&given);
  if (!sequence) refuse("has no list as " + std::string(name));
  return (*sequence)->items;
}

std::vector<std::int64_t> Call::integers(std::string_view name, std::vector<std::int64_t> standard) const {
  if (!has(name)) return standard;
  const auto given = value(name);
  const std::vector<Value> items =
      std::holds_alternative<Sequence*>(given) ? list(name) : std::vector<Value>{given};
  if (items.empty()) return standard;
  std::vector<std::int64_t> result;
  for (const auto& item : items) {
    const auto number = numberOf(item, work.archive);
    const auto* integer = number ? std::get_if<std::int64_t>(&*number) : nullptr;
    if (!integer || std::abs(*integer) > kLargestInteger)
      refuse("has no sensible whole numbers as " + std::string(name));
    result.push_back(*integer);
  }
  return result;
}

Extent2d Call::extent(std::string_view name, Extent2d standard) const {
  const auto values = integers(name, {standard.height, standard.width});
  if (values.size() > 2) refuse("has more than two numbers as " + std::string(name));
  for (const auto value : values) {
    if (value < 0) refuse("has a negative number as " + std::string(name));
  }
  return {values.front(), values.back()};
}

std::int64_t Call::imageAxis(std::string_view name, const Tensor& of, std::int64_t standard) const {
  const auto rank = static_cast<std::int64_t>(shape(of).size()) + 1;
  auto axis = integer(name, standard);
  if (axis < -rank || axis >= rank) misfit("has no axis " + std::to_string(axis));
  if (axis < 0) axis += rank;
  if (axis == 0) refuse("mixes the images of a batch");
  return axis - 1;
}

const Tensor& Call::tensor(std::string_view name) const { return current(value(name), where()); }

const Constant* Call::constantOrNone(std::string_view name) const {
  const auto given = value(name);
  if (std::holds_alternative<None>(given)) return nullptr;
  auto* const* constant = std::get_if<Constant*>(&given);
  if (!constant) refuse("has " + kindText(given) + " as " + std::string(name) + ", not a tensor of the file");
  return *constant;
}

const Constant* Call::constant(std::string_view name) const {
  const auto* constant = constantOrNone(name);
  if (!constant) refuse("has nothing as " + std::string(name));
  return constant;
}

Shape Call::fullShape(const Tensor& tensor) const {
  Shape full{1};
  full.insert(full.end(), shape(tensor).begin(), shape(tensor).end());
  return full;
}

Value Call::made(Layer layer, const std::vector<NodeId>& from,
                 std::vector<const Constant*> parameters) const {
  return work.heap.tensor(work.draft.add(std::move(layer), from, op, std::move(parameters)));
}

Value Call::made(Layer layer, const Tensor& from, std::vector<const Constant*> parameters) const {
  return made(std::move(layer), std::vector<NodeId>{from.node}, std::move(parameters));
}

Value Call::viewed(Layer layer, const Tensor& from) const {
  return work.heap.view(work.draft.add(std::move(layer), {from.node}, op), from);
}

}  // namespace hp::torchscript
