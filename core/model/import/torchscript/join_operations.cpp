// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/model/import/torchscript/call.h"

namespace hp::torchscript {
namespace {

using namespace layer;

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

std::span<const OperationRow> joinOperations() { return kRows; }

}  // namespace hp::torchscript
