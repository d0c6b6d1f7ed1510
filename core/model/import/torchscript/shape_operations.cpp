// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <numeric>

#include "core/model/import/torchscript/call.h"

namespace hp::torchscript {
namespace {

using namespace layer;

// Counted in double: products of hostile numbers must not wrap around.
double elements(const Shape& shape) {
  return std::accumulate(shape.begin(), shape.end(), 1.0, [](double product, std::int64_t extent) {
    return product * static_cast<double>(extent);
  });
}

// Merging all axes from one on is a Flatten; anything else a Reshape.
Layer reshapingLayer(const Shape& from, const Shape& to) {
  const auto kept = to.empty() ? 0 : to.size() - 1;
  const bool merges = !to.empty() && kept < from.size() && std::equal(to.begin(), to.end() - 1, from.begin());
  if (merges) return Flatten{.from = static_cast<std::int64_t>(kept)};
  return Reshape{.shape = to};
}

/// The same numbers in another shape (batch axis left out). Two reshapes in a row become one, and none at all
/// when the shape comes back: x[:, 0].unsqueeze(1) is nothing but a slice.
Value reshaped(const Call& call, const Tensor& x, const Shape& to) {
  if (elements(to) != elements(call.shape(x)))
    call.misfit("cannot bring " + shapeText(call.shape(x)) + " into another number of elements");
  auto source = x.node;
  if (std::holds_alternative<Reshape>(call.work.draft.node(source).layer))
    source = call.work.draft.node(source).inputs[0];
  const auto& from = call.work.draft.shape(source);
  if (from == to) return call.work.heap.view(source, x);
  return call.work.heap.view(call.work.draft.add(reshapingLayer(from, to), {source}, call.op), x);
}

// Of a full shape with the batch axis, which must stay alone and first.
Value reshapedFull(const Call& call, const Tensor& x, const Shape& full) {
  if (full.empty() || full[0] != 1) call.misfit("mixes the images of a batch");
  return reshaped(call, x, Shape(full.begin() + 1, full.end()));
}

void inferExtent(const Call& call, Shape& shape, double total) {
  const auto open = std::find(shape.begin(), shape.end(), -1);
  if (open == shape.end()) return;
  *open = 1;
  const double known = elements(shape);
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
  if (elements(shape) != static_cast<double>(numbers.numel())) call.refuse("changes the number of elements");
  return call.work.heap.constant({.shape = shape, .value = numbers.reshape(shape)});
}

Value view(const Call& call) {
  auto shape = call.integers("shape", {});
  if (std::holds_alternative<Constant*>(call.value("self"))) return viewConstant(call, std::move(shape));
  const auto& x = call.tensor("self");
  inferExtent(call, shape, elements(call.shape(x)));
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

Value permuted(const Call& call, const Tensor& x, const std::vector<std::int64_t>& order) {
  return call.viewed(Permute{.order = order}, x);
}

Value permute(const Call& call) {
  const auto& x = call.tensor("self");
  const auto rank = static_cast<std::int64_t>(call.shape(x).size()) + 1;
  auto order = call.integers("dims", {});
  if (static_cast<std::int64_t>(order.size()) != rank) call.misfit("has the wrong number of axes");
  std::vector<std::int64_t> imageOrder;
  for (auto axis : order) imageOrder.push_back((axis < 0 ? axis + rank : axis) - 1);
  if (imageOrder[0] != -1) call.refuse("mixes the images of a batch");
  imageOrder.erase(imageOrder.begin());
  return permuted(call, x, imageOrder);
}

std::size_t constantAxis(const Call& call, std::string_view name, std::int64_t standard, const Constant& of) {
  const auto rank = static_cast<std::int64_t>(of.shape.size());
  const auto axis = call.integer(name, standard);
  if (axis < -rank || axis >= rank) call.refuse("has no such axis");
  return static_cast<std::size_t>(axis < 0 ? axis + rank : axis);
}

Value swappedConstant(const Call& call, const Constant& constant, std::size_t a, std::size_t b) {
  return call.work.heap.constant(withAxesSwapped(constant, a, b));
}

Value transpose(const Call& call) {
  if (std::holds_alternative<Constant*>(call.value("self"))) {
    const auto& constant = *call.constant("self");
    return swappedConstant(call, constant, constantAxis(call, "dim0", 0, constant),
                           constantAxis(call, "dim1", 1, constant));
  }
  const auto& x = call.tensor("self");
  std::vector<std::int64_t> order(call.shape(x).size());
  std::iota(order.begin(), order.end(), 0);
  std::swap(order[static_cast<std::size_t>(call.imageAxis("dim0", x, 0))],
            order[static_cast<std::size_t>(call.imageAxis("dim1", x, 0))]);
  return permuted(call, x, order);
}

Value transposeMatrix(const Call& call) {
  const auto& matrix = *call.constant("self");
  if (matrix.shape.size() != 2) call.refuse("is of something that is no matrix");
  return swappedConstant(call, matrix, 0, 1);
}

// ---- parts

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

// ---- joins

/// Channels 0, 1, 2... of one image, each scaled on its own and joined again, are one Scale.
std::optional<Scale> scaledChannels(const Draft& draft, const std::vector<NodeId>& parts, NodeId& source) {
  Scale whole{.factor = {}, .offset = {}};
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const auto* scale = std::get_if<Scale>(&draft.node(parts[i]).layer);
    if (!scale || scale->factor.size() != 1 || scale->offset.size() != 1) return std::nullopt;
    const auto& inner = draft.node(draft.node(parts[i]).inputs[0]);
    const auto* taken = std::get_if<Slice>(&inner.layer);
    const auto index = static_cast<std::int64_t>(i);
    if (!taken || *taken != Slice{.axis = 0, .begin = index, .end = index + 1}) return std::nullopt;
    if (i > 0 && inner.inputs[0] != source) return std::nullopt;
    source = inner.inputs[0];
    whole.factor.push_back(scale->factor[0]);
    whole.offset.push_back(scale->offset[0]);
  }
  if (draft.shape(source)[0] != static_cast<std::int64_t>(parts.size())) return std::nullopt;
  return whole;
}

Value concatenate(const Call& call) {
  std::vector<NodeId> parts;
  const auto list = call.list("tensors");
  for (const auto& item : list) parts.push_back(current(item, call.where()).node);
  if (parts.empty()) call.refuse("joins nothing");
  const auto axis = call.imageAxis("dim", current(list[0], call.where()), 0);
  if (parts.size() == 1) return call.work.heap.tensor(parts[0]);
  NodeId source = 0;
  if (const auto scale = axis == 0 ? scaledChannels(call.work.draft, parts, source) : std::nullopt) {
    return call.made(*scale, std::vector{source});
  }
  return call.made(Concat{.axis = axis}, parts);
}

// Pairs of numbers from the last axis to the first.
Value pad(const Call& call) {
  const auto& x = call.tensor("self");
  const auto mode = call.value("mode");
  if (const auto* text = std::get_if<Text>(&mode); text && **text != "constant")
    call.refuse("pads with " + **text + " instead of a constant");
  auto amounts = call.integers("pad", {});
  if (amounts.size() % 2 != 0 || amounts.size() > 8) call.misfit("has no pairs of numbers");
  amounts.resize(8, 0);
  if (amounts[6] != 0 || amounts[7] != 0) call.refuse("adds images to a batch");
  const Pad layer{
      .padding = {.top = amounts[2], .bottom = amounts[3], .left = amounts[0], .right = amounts[1]},
      .channelsBefore = amounts[4],
      .channelsAfter = amounts[5],
      .value = call.number("value", 0)};
  if (layer == Pad{.value = layer.value}) return call.work.heap.tensor(x.node);
  return call.made(layer, x);
}

Value expand(const Call& call) {
  const auto& x = call.tensor("self");
  auto shape = call.integers("size", {});
  const auto own = call.fullShape(x);
  if (shape.size() != own.size()) call.refuse("adds axes");
  for (std::size_t i = 0; i < shape.size(); ++i) {
    if (shape[i] != -1 && shape[i] != own[i]) call.refuse("repeats the image");
  }
  return call.work.heap.view(x.node, x);
}

// A view that changes nothing: contiguous, detach, to.
Value same(const Call& call) {
  const auto value = call.value("self");
  if (!std::holds_alternative<Tensor*>(value)) return value;
  return call.work.heap.view(call.tensor("self").node, call.tensor("self"));
}

Value copy(const Call& call) {
  if (!std::holds_alternative<Tensor*>(call.value("self"))) return call.value("self");
  return call.work.heap.tensor(call.tensor("self").node);
}

constexpr std::array kRows = std::to_array<OperationRow>({
    {"aten::view", "self shape", view},
    {"aten::reshape", "self shape", view},
    {"aten::_unsafe_view", "self shape", view},
    {"aten::flatten", "self start_dim end_dim", flatten},
    {"aten::unsqueeze", "self dim", unsqueeze},
    {"aten::squeeze", "self dim", squeeze},
    {"aten::permute", "self dims", permute},
    {"aten::transpose", "self dim0 dim1", transpose},
    {"aten::swapaxes", "self dim0 dim1", transpose},
    {"aten::t", "self", transposeMatrix},
    {"aten::numpy_T", "self", transposeMatrix},
    {"aten::slice", "self dim start end step", sliceAnything},
    {"aten::select", "self dim index", select},
    {"aten::chunk", "self chunks dim", chunk},
    {"aten::split", "self split_size dim", splitBySize},
    {"aten::split_with_sizes", "self split_size dim", splitBySize},
    {"aten::cat", "tensors dim", concatenate},
    {"aten::concat", "tensors dim", concatenate},
    {"aten::pad", "self pad mode value", pad},
    {"aten::constant_pad_nd", "self pad value", pad},
    {"aten::expand", "self size", expand},
    {"aten::contiguous", "self", same},
    {"aten::detach", "self", same},
    {"aten::to", "self", same},
    {"aten::cpu", "self", same},
    {"aten::float", "self", same},
    {"aten::type_as", "self", same},
    {"aten::clone", "self", copy},
});

}  // namespace

std::span<const OperationRow> shapeOperations() { return kRows; }

}  // namespace hp::torchscript
