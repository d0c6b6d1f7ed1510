// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <functional>

#include "core/model/import/torchscript/call.h"
#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

bool isNone(const Value& value) { return std::holds_alternative<None>(value); }

Shape shapeOf(const Call& call) {
  const auto value = call.value("self");
  if (auto* const* constant = std::get_if<Constant*>(&value)) return (*constant)->shape;
  return call.fullShape(call.tensor("self"));
}

Value size(const Call& call) {
  const auto shape = shapeOf(call);
  if (!call.has("dim")) return call.work.heap.sequence(std::vector<Value>(shape.begin(), shape.end()), false);
  const auto rank = static_cast<std::int64_t>(shape.size());
  const auto axis = call.integer("dim", 0);
  if (axis < -rank || axis >= rank) call.misfit("has no axis " + std::to_string(axis));
  return shape[static_cast<std::size_t>(axis < 0 ? axis + rank : axis)];
}

Value rank(const Call& call) { return static_cast<std::int64_t>(shapeOf(call).size()); }
Value count(const Call& call) { return elementCount(shapeOf(call)); }

Value length(const Call& call) {
  const auto value = call.value("self");
  if (auto* const* mapping = std::get_if<Mapping*>(&value))
    return static_cast<std::int64_t>((*mapping)->items.size());
  if (auto* const* text = std::get_if<Text>(&value)) return static_cast<std::int64_t>((*text)->size());
  if (!std::holds_alternative<Sequence*>(value)) return shapeOf(call).front();
  return static_cast<std::int64_t>(call.list("self").size());
}

Value append(const Call& call) {
  const auto value = call.value("self");
  auto* const* list = std::get_if<Sequence*>(&value);
  if (!list || (*list)->ofFile || (*list)->isTuple)
    call.refuse("changes something that is no list of its own");
  call.work.heap.grow();
  (*list)->items.push_back(call.value("other"));
  return value;
}

bool equalValues(const Call& call, const Value& a, const Value& b) {
  const auto* textA = std::get_if<Text>(&a);
  const auto* textB = std::get_if<Text>(&b);
  if (textA && textB) return **textA == **textB;
  auto* const* listA = std::get_if<Sequence*>(&a);
  auto* const* listB = std::get_if<Sequence*>(&b);
  if (listA && listB) {
    const auto flat = [&](const Value& x) { return numberOf(x, call.work.archive).has_value(); };
    const auto& left = (*listA)->items;
    const auto& right = (*listB)->items;
    if (left.size() != right.size()) return false;
    for (std::size_t i = 0; i < left.size(); ++i) {
      if (!flat(left[i]) || !flat(right[i])) call.refuse("compares lists of something else than numbers");
      if (!equalValues(call, left[i], right[i])) return false;
    }
    return true;
  }
  const auto numberA = numberOf(a, call.work.archive);
  const auto numberB = numberOf(b, call.work.archive);
  if (!numberA || !numberB) call.refuse("compares " + kindText(a) + " with " + kindText(b));
  return realOf(*numberA) == realOf(*numberB);
}

Value equal(const Call& call) { return equalValues(call, call.value("self"), call.value("other")); }
Value unequal(const Call& call) { return !equalValues(call, call.value("self"), call.value("other")); }

template <class Comparison>
Value compared(const Call& call) {
  return Comparison()(call.number("self", 0), call.number("other", 0));
}

bool identical(const Call& call) {
  const auto a = call.value("self");
  const auto b = call.value("other");
  if (isNone(a) || isNone(b)) return isNone(a) && isNone(b);
  return equalValues(call, a, b);
}
Value is(const Call& call) { return identical(call); }
Value isNot(const Call& call) { return !identical(call); }

Value both(const Call& call) { return call.flag("self", false) && call.flag("other", false); }
Value either(const Call& call) { return call.flag("self", false) || call.flag("other", false); }
Value inverted(const Call& call) { return !call.flag("self", false); }

Value contains(const Call& call) {
  const auto wanted = call.value("other");
  for (const auto& item : call.list("self")) {
    if (equalValues(call, item, wanted)) return true;
  }
  return false;
}

Value unchanged(const Call& call) { return call.value("self"); }
Value nothing(const Call&) { return None{}; }
Value never(const Call&) { return false; }
Value always(const Call&) { return true; }
Value floatType(const Call&) { return std::int64_t{6}; }  // c10::ScalarType::Float
Value processor(const Call& call) { return call.work.heap.text("cpu"); }

Value raised(const Call& call) {
  const auto message = call.value("self");
  const auto* text = std::get_if<Text>(&message);
  throw DoesNotFit("it refuses its input" +
                   (text && !(*text)->empty() ? ": " + (*text)->substr(0, 200) : std::string()));
}

constexpr std::array kRows = std::to_array<OperationRow>({
    {"aten::size", "self dim", size},
    {"prim::shape", "self", size},
    {"aten::dim", "self", rank},
    {"aten::numel", "self", count},
    {"aten::len", "self", length},
    {"aten::append", "self other", append},
    {"aten::eq", "self other", equal},
    {"aten::ne", "self other", unequal},
    {"aten::lt", "self other", compared<std::less<>>},
    {"aten::le", "self other", compared<std::less_equal<>>},
    {"aten::gt", "self other", compared<std::greater<>>},
    {"aten::ge", "self other", compared<std::greater_equal<>>},
    {"aten::__is__", "self other", is},
    {"aten::__isnot__", "self other", isNot},
    {"aten::__and__", "self other", both},
    {"aten::__or__", "self other", either},
    {"aten::__not__", "self", inverted},
    {"aten::__contains__", "self other", contains},
    {"aten::_unwrap_optional", "self", unchanged},
    {"prim::unchecked_unwrap_optional", "self", unchanged},
    {"prim::NumToTensor", "self", unchanged},
    {"aten::scalar_tensor", "self", unchanged},
    {"aten::item", "self", unchanged},
    {"aten::list", "self", unchanged},
    {"aten::format", "self", unchanged},
    {"aten::warn", "self", nothing},
    {"prim::RaiseException", "self", raised},
    {"prim::requires_grad", "self", never},
    {"prim::is_cuda", "self", never},
    {"prim::is_quantized", "self", never},
    {"prim::is_sparse", "self", never},
    {"prim::is_nested", "self", never},
    {"aten::is_floating_point", "self", always},
    {"prim::dtype", "self", floatType},
    {"prim::device", "self", processor},
    {"aten::device", "self", unchanged},
});

}  // namespace

std::span<const OperationRow> valueOperations() { return kRows; }

}  // namespace hp::torchscript
