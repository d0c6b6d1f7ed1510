// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>

#include "core/model/import/torchscript/reshaped.h"

namespace hp::torchscript {
namespace {

// Of a full shape with the batch axis, which must stay alone and first.
Value reshapedFull(const Call& call, const Tensor& x, const Shape& full) {
  if (full.empty() || full[0] != 1) call.misfit("mixes the images of a batch");
  return reshaped(call, x, Shape(full.begin() + 1, full.end()));
}

void inferExtent(const Call& call, Shape& shape, double total) {
  const auto open = std::find(shape.begin(), shape.end(), -1);
  if (open == shape.end()) return;
  *open = 1;
  const double known = elementsOf(shape);
  if (known < 1 || std::fmod(total, known) != 0) call.misfit("cannot split its elements like that");
  *open = static_cast<std::int64_t>(total / known);
}

void requirePositive(const Call& call, const Shape& shape) {
  for (const auto extent : shape) {
    if (extent < 1) call.misfit("has an empty or negative extent");
  }
}

Value viewConstant(const Call& call, Shape shape) {
  const auto numbers = numbersOf(*call.constant("self"), call.work.archive);
  inferExtent(call, shape, static_cast<double>(numbers.numel()));
  requirePositive(call, shape);
  if (elementsOf(shape) != static_cast<double>(numbers.numel()))
    call.refuse("changes the number of elements");
  return call.work.heap.constant({.shape = shape, .value = numbers.reshape(shape)});
}

Value view(const Call& call) {
  auto shape = call.integers("shape", {});
  if (std::holds_alternative<Constant*>(call.value("self"))) return viewConstant(call, std::move(shape));
  const auto& x = call.tensor("self");
  inferExtent(call, shape, elementsOf(call.shape(x)));
  requirePositive(call, shape);
  return reshapedFull(call, x, shape);
}

Value flatten(const Call& call) {
  const auto& x = call.tensor("self");
  const auto& shape = call.shape(x);
  const auto from = static_cast<std::size_t>(call.imageAxis("start_dim", x, 0));
  const auto to = static_cast<std::size_t>(call.imageAxis("end_dim", x, -1));
  if (to < from) call.misfit("has no axes to merge");
  Shape merged(shape.begin(), shape.begin() + static_cast<std::ptrdiff_t>(from));
  merged.push_back(elementCount(Shape(shape.begin() + static_cast<std::ptrdiff_t>(from),
                                      shape.begin() + static_cast<std::ptrdiff_t>(to) + 1)));
  merged.insert(merged.end(), shape.begin() + static_cast<std::ptrdiff_t>(to) + 1, shape.end());
  return reshaped(call, x, merged);
}

Value unsqueezeConstant(const Call& call) {
  const auto numbers = numbersOf(*call.constant("self"), call.work.archive);
  const auto rank = numbers.dim();
  const auto axis = call.integer("dim", 0);
  if (axis < -rank - 1 || axis > rank || rank > 7) call.refuse("has no such axis");
  const auto value = numbers.unsqueeze(axis);
  return call.work.heap.constant(
      {.shape = Shape(value.sizes().begin(), value.sizes().end()), .value = value});
}

Value unsqueeze(const Call& call) {
  if (std::holds_alternative<Constant*>(call.value("self"))) return unsqueezeConstant(call);
  const auto& x = call.tensor("self");
  auto shape = call.fullShape(x);
  const auto rank = static_cast<std::int64_t>(shape.size());
  auto axis = call.integer("dim", 0);
  if (axis < -rank - 1 || axis > rank) call.misfit("has no such axis");
  if (axis < 0) axis += rank + 1;
  if (axis == 0) call.refuse("adds an axis before the images of a batch");
  shape.insert(shape.begin() + axis, 1);
  return reshapedFull(call, x, shape);
}

// Without an axis all extents of one go, but not the batch.
Value squeeze(const Call& call) {
  const auto& x = call.tensor("self");
  Shape shape = call.shape(x);
  if (!call.has("dim")) {
    shape.erase(std::remove(shape.begin(), shape.end(), 1), shape.end());
    if (shape.empty()) shape = {1};
    return reshaped(call, x, shape);
  }
  const auto axis = call.imageAxis("dim", x, -1);
  if (shape[static_cast<std::size_t>(axis)] == 1) shape.erase(shape.begin() + axis);
  return reshaped(call, x, shape);
}

constexpr std::array kRows = std::to_array<OperationRow>({
    {"aten::view", "self shape", view},
    {"aten::reshape", "self shape", view},
    {"aten::_unsafe_view", "self shape", view},
    {"aten::flatten", "self start_dim end_dim", flatten},
    {"aten::unsqueeze", "self dim", unsqueeze},
    {"aten::squeeze", "self dim", squeeze},
});

}  // namespace

std::span<const OperationRow> reshapeOperations() { return kRows; }

}  // namespace hp::torchscript
