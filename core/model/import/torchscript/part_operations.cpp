// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>

#include "core/model/import/torchscript/reshaped.h"

namespace hp::torchscript {
namespace {

using namespace layer;

struct Part {
  std::int64_t begin, end, step;
};

// Python's rules: negative counts from the end, and everything is clipped.
Part clipped(const Call& call, std::int64_t extent) {
  const auto place = [&](std::string_view name, std::int64_t standard) {
    const auto given = call.integer(name, standard);
    return std::clamp<std::int64_t>(given < 0 ? std::max(given, -extent) + extent : given, 0, extent);
  };
  const Part part{place("start", 0), place("end", extent), call.integer("step", 1)};
  if (part.step < 1 || part.step > 1'000'000) call.refuse("has no sensible step");
  return part;
}

Value sliceList(const Call& call, const Sequence& list) {
  const auto part = clipped(call, static_cast<std::int64_t>(list.items.size()));
  std::vector<Value> items;
  for (auto i = part.begin; i < part.end; i += part.step)
    items.push_back(list.items[static_cast<std::size_t>(i)]);
  return call.work.heap.sequence(std::move(items), list.isTuple);
}

Value part(const Call& call, const Tensor& x, std::int64_t axis, Part range) {
  const auto extent = call.shape(x).at(static_cast<std::size_t>(axis));
  if (range.begin == 0 && range.end == extent && range.step == 1) return call.work.heap.view(x.node, x);
  return call.viewed(Slice{.axis = axis, .begin = range.begin, .end = range.end, .step = range.step}, x);
}

Value slice(const Call& call) {
  const auto& x = call.tensor("self");
  if (call.integer("dim", 0) == 0) {
    const auto range = clipped(call, 1);
    if (range.begin != 0 || range.end != 1) call.refuse("takes single images out of a batch");
    return call.work.heap.view(x.node, x);
  }
  const auto axis = call.imageAxis("dim", x, 0);
  return part(call, x, axis, clipped(call, call.shape(x)[static_cast<std::size_t>(axis)]));
}

// slice(tensor, dim, start, end, step), but slice(list, start, end, step).
Value sliceAnything(const Call& call) {
  const auto value = call.value("self");
  auto* const* list = std::get_if<Sequence*>(&value);
  if (!list) return slice(call);
  return sliceList(Call(call.work, call.op, "self start end step", call.positional(), {}), **list);
}

Value select(const Call& call) {
  const auto& x = call.tensor("self");
  const auto axis = call.imageAxis("dim", x, 0);
  const auto extent = call.shape(x)[static_cast<std::size_t>(axis)];
  auto index = call.integer("index", 0);
  if (index < -extent || index >= extent) call.misfit("has no place " + std::to_string(index));
  if (index < 0) index += extent;
  const auto taken = part(call, x, axis, {index, index + 1, 1});
  auto shape = call.shape(x);
  shape.erase(shape.begin() + axis);
  return reshaped(call, *std::get<Tensor*>(taken), shape);
}

Value split(const Call& call, const Tensor& x, std::int64_t axis, const std::vector<std::int64_t>& sizes) {
  std::vector<Value> parts;
  std::int64_t at = 0;
  const auto extent = call.shape(x)[static_cast<std::size_t>(axis)];
  for (const auto size : sizes) {
    if (size < 1 || at + size > extent) call.misfit("does not fit its axis");
    parts.push_back(part(call, x, axis, {at, at + size, 1}));
    at += size;
  }
  return call.work.heap.sequence(std::move(parts), false);
}

std::vector<std::int64_t> equalParts(const Call& call, std::int64_t extent, std::int64_t size) {
  if (size < 1) call.misfit("has parts of no size");
  std::vector<std::int64_t> sizes;
  for (std::int64_t at = 0; at < extent; at += size) sizes.push_back(std::min(size, extent - at));
  return sizes;
}

Value chunk(const Call& call) {
  const auto& x = call.tensor("self");
  const auto axis = call.imageAxis("dim", x, 0);
  const auto extent = call.shape(x)[static_cast<std::size_t>(axis)];
  const auto chunks = call.integer("chunks", 0);
  if (chunks < 1 || chunks > extent) call.misfit("has no sensible number of parts");
  return split(call, x, axis, equalParts(call, extent, (extent + chunks - 1) / chunks));
}

Value splitBySize(const Call& call) {
  const auto& x = call.tensor("self");
  const auto axis = call.imageAxis("dim", x, 0);
  if (std::holds_alternative<Sequence*>(call.value("split_size")))
    return split(call, x, axis, call.integers("split_size", {}));
  return split(
      call, x, axis,
      equalParts(call, call.shape(x)[static_cast<std::size_t>(axis)], call.integer("split_size", 0)));
}

constexpr std::array kRows = std::to_array<OperationRow>({
    {"aten::slice", "self dim start end step", sliceAnything},
    {"aten::select", "self dim index", select},
    {"aten::chunk", "self chunks dim", chunk},
    {"aten::split", "self split_size dim", splitBySize},
    {"aten::split_with_sizes", "self split_size dim", splitBySize},
});

}  // namespace

std::span<const OperationRow> partOperations() { return kRows; }

}  // namespace hp::torchscript
