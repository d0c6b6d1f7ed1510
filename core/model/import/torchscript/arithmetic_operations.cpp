// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>

#include "core/model/import/torchscript/call.h"

namespace hp::torchscript {
namespace {

using namespace layer;

// Beyond this no whole number is a size of anything; below it sums and products of two cannot wrap around.
constexpr double kLargestWhole = 1e15;

bool isInteger(const Value& number) { return std::holds_alternative<std::int64_t>(number); }

Value wholeOrReal(const Call& call, double result, bool whole) {
  if (!whole) return result;
  if (!(std::abs(result) <= kLargestWhole)) call.refuse("computes a number that is too large");
  return static_cast<std::int64_t>(result);
}

double floorOf(const Call& call, double a, double b) {
  if (b == 0) call.refuse("divides by zero");
  return std::floor(a / b);
}

// ---- numbers with numbers

Value numbersSum(const Call& call, const Value& a, const Value& b, double sign) {
  return wholeOrReal(call, realOf(a) + sign * call.number("alpha", 1) * realOf(b),
                     isInteger(a) && isInteger(b));
}

Value numbersProduct(const Call& call, const Value& a, const Value& b) {
  return wholeOrReal(call, realOf(a) * realOf(b), isInteger(a) && isInteger(b));
}

Value numbersQuotient(const Call& call, const Value& a, const Value& b) {
  if (realOf(b) == 0) call.refuse("divides by zero");
  const double quotient = realOf(a) / realOf(b);
  const auto mode = call.value("rounding_mode");
  const auto* text = std::get_if<Text>(&mode);
  if (!text) return quotient;
  return wholeOrReal(call, **text == "floor" ? std::floor(quotient) : std::trunc(quotient),
                     isInteger(a) && isInteger(b));
}

// ---- images with numbers: one for all channels, or one each

// A tensor of the file that varies along the channels alone.
std::vector<double> perChannel(const Call& call, const Constant& constant, const Tensor& x) {
  const auto channels = call.shape(x).empty() ? 1 : call.shape(x)[0];
  const auto rank = call.shape(x).size() + 1;
  const auto count = elementCount(constant.shape);
  const auto axis = rank - 1;  // of the channels, counted from the last axis
  const bool fits = count == channels && constant.shape.size() >= axis && constant.shape.size() <= rank &&
                    constant.shape[constant.shape.size() - axis] == channels;
  if (!fits)
    call.refuse("joins the image with a tensor of shape " + shapeText(constant.shape) +
                " that is not one number a channel");
  const auto numbers = numbersOf(constant, call.work.archive).to(at::kDouble).reshape({count}).contiguous();
  return {numbers.data_ptr<double>(), numbers.data_ptr<double>() + count};
}

std::vector<double> scalars(const Call& call, const Value& value, const Tensor& x) {
  if (const auto number = numberOf(value, call.work.archive)) return {realOf(*number)};
  auto* const* constant = std::get_if<Constant*>(&value);
  if (!constant) call.refuse("joins the image with " + kindText(value));
  return perChannel(call, **constant, x);
}

// x * factor, then + offset, as one node where the code says so one after the other.
Value scaled(const Call& call, const Tensor& x, Scale scale) {
  const auto& before = call.work.draft.node(x.node);
  const auto* inner = std::get_if<Scale>(&before.layer);
  const bool joins =
      inner && inner->offset == std::vector<double>{0} && scale.factor == std::vector<double>{1};
  if (!joins) return call.made(scale, x);
  scale.factor = inner->factor;
  return call.made(scale, before.inputs);
}

Value scaledBy(const Call& call, const Tensor& x, std::vector<double> factor) {
  return scaled(call, x, {.factor = std::move(factor)});
}
Value shiftedBy(const Call& call, const Tensor& x, std::vector<double> offset) {
  return scaled(call, x, {.factor = {1}, .offset = std::move(offset)});
}

std::vector<double> times(std::vector<double> values, double factor) {
  for (auto& value : values) value *= factor;
  return values;
}

bool isImage(const Value& value) { return std::holds_alternative<Tensor*>(value); }

struct Operands {
  Value a, b;
};
Operands operands(const Call& call) { return {call.value("self"), call.value("other")}; }

std::optional<std::pair<Value, Value>> bothNumbers(const Call& call) {
  const auto a = numberOf(call.value("self"), call.work.archive);
  const auto b = numberOf(call.value("other"), call.work.archive);
  return a && b ? std::optional(std::pair(*a, *b)) : std::nullopt;
}

Value joinedLists(const Call& call, const Sequence& a, const Value& b) {
  auto* const* other = std::get_if<Sequence*>(&b);
  if (!other) call.refuse("joins a list with " + kindText(b));
  auto items = a.items;
  items.insert(items.end(), (*other)->items.begin(), (*other)->items.end());
  return call.work.heap.sequence(std::move(items), a.isTuple);
}

Value sumOfImages(const Call& call, const Tensor& a, const Tensor& b, double factor) {
  if (factor == 1) return call.made(Add{}, std::vector{a.node, b.node});
  const auto scaledB = scaledBy(call, b, {factor});
  return call.made(Add{}, std::vector{a.node, std::get<Tensor*>(scaledB)->node});
}

// self + sign * alpha * other
Value sum(const Call& call, double sign) {
  if (const auto numbers = bothNumbers(call)) return numbersSum(call, numbers->first, numbers->second, sign);
  const auto [a, b] = operands(call);
  const double factor = sign * call.number("alpha", 1);
  if (isImage(a) && isImage(b)) return sumOfImages(call, call.tensor("self"), call.tensor("other"), factor);
  if (isImage(a))
    return shiftedBy(call, call.tensor("self"), times(scalars(call, b, call.tensor("self")), factor));
  if (auto* const* list = std::get_if<Sequence*>(&a)) return joinedLists(call, **list, b);
  const auto& x = call.tensor("other");
  const auto signedX = factor == 1 ? Value(b) : scaledBy(call, x, {factor});
  return shiftedBy(call, current(signedX, call.where()), scalars(call, a, x));
}

Value add(const Call& call) { return sum(call, 1); }
Value subtract(const Call& call) { return sum(call, -1); }

// other - self
Value subtractFrom(const Call& call) {
  const auto& x = call.tensor("self");
  const auto negative = scaledBy(call, x, {-call.number("alpha", 1)});
  return shiftedBy(call, *std::get<Tensor*>(negative), scalars(call, call.value("other"), x));
}

Value multiply(const Call& call) {
  if (const auto numbers = bothNumbers(call)) return numbersProduct(call, numbers->first, numbers->second);
  const auto [a, b] = operands(call);
  if (isImage(a) && isImage(b))
    return call.made(Mul{}, std::vector{call.tensor("self").node, call.tensor("other").node});
  const auto& x = call.tensor(isImage(a) ? "self" : "other");
  return scaledBy(call, x, scalars(call, isImage(a) ? b : a, x));
}

Value divide(const Call& call) {
  if (const auto numbers = bothNumbers(call)) return numbersQuotient(call, numbers->first, numbers->second);
  const auto& x = call.tensor("self");
  if (call.has("rounding_mode")) call.refuse("rounds the image");
  auto factors = scalars(call, call.value("other"), x);
  for (auto& factor : factors) factor = 1 / factor;
  return scaledBy(call, x, std::move(factors));
}

std::pair<Value, Value> twoNumbers(const Call& call) {
  const auto numbers = bothNumbers(call);
  if (!numbers) call.refuse("is known for plain numbers only");
  return *numbers;
}

Value floorDivide(const Call& call) {
  const auto [a, b] = twoNumbers(call);
  return wholeOrReal(call, floorOf(call, realOf(a), realOf(b)), isInteger(a) && isInteger(b));
}

Value remainder(const Call& call) {
  const auto [a, b] = twoNumbers(call);
  return wholeOrReal(call, realOf(a) - floorOf(call, realOf(a), realOf(b)) * realOf(b),
                     isInteger(a) && isInteger(b));
}

Value power(const Call& call) {
  const auto [a, b] = twoNumbers(call);
  return std::pow(realOf(a), realOf(b));
}

Value negate(const Call& call) {
  if (isImage(call.value("self"))) return scaledBy(call, call.tensor("self"), {-1});
  const auto number = numberOf(call.value("self"), call.work.archive);
  if (!number) call.refuse("has no number");
  return wholeOrReal(call, -realOf(*number), isInteger(*number));
}

template <double (*function)(double)>
Value rounded(const Call& call) {
  return wholeOrReal(call, function(call.number("self", 0)), true);
}

template <class Better>
Value extreme(const Call& call, Better better) {
  const auto first = call.value("self");
  std::vector<Value> candidates{first, call.value("other")};
  if (std::holds_alternative<Sequence*>(first)) candidates = call.list("self");
  std::optional<Value> best;
  for (const auto& candidate : candidates) {
    const auto number = numberOf(candidate, call.work.archive);
    if (!number) call.refuse("is known for plain numbers only");
    if (!best || better(realOf(*number), realOf(*best))) best = number;
  }
  if (!best) call.refuse("has no numbers");
  return *best;
}
Value minimum(const Call& call) { return extreme(call, std::less<>()); }
Value maximum(const Call& call) { return extreme(call, std::greater<>()); }

constexpr std::array kRows = std::to_array<OperationRow>({
    {"aten::add", "self other alpha", add},
    {"aten::sub", "self other alpha", subtract},
    {"aten::rsub", "self other alpha", subtractFrom},
    {"aten::mul", "self other", multiply},
    {"aten::div", "self other rounding_mode", divide},
    {"aten::true_divide", "self other", divide},
    {"aten::floordiv", "self other", floorDivide},
    {"aten::floor_divide", "self other", floorDivide},
    {"aten::remainder", "self other", remainder},
    {"aten::pow", "self other", power},
    {"aten::neg", "self", negate},
    {"aten::floor", "self", rounded<std::floor>},
    {"aten::ceil", "self", rounded<std::ceil>},
    {"prim::min", "self other", minimum},
    {"prim::max", "self other", maximum},
    {"aten::iadd", "self other alpha", add},
});

}  // namespace

std::span<const OperationRow> arithmeticOperations() { return kRows; }

}  // namespace hp::torchscript
