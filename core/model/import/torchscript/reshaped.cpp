// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/reshaped.h"

#include <algorithm>
#include <numeric>

namespace hp::torchscript {
namespace {

using namespace layer;

// Merging all axes from one on is a Flatten; anything else a Reshape.
Layer reshapingLayer(const Shape& from, const Shape& to) {
  const auto kept = to.empty() ? 0 : to.size() - 1;
  const bool merges = !to.empty() && kept < from.size() && std::equal(to.begin(), to.end() - 1, from.begin());
  if (merges) return Flatten{.from = static_cast<std::int64_t>(kept)};
  return Reshape{.shape = to};
}

}  // namespace

double elementsOf(const Shape& shape) {
  return std::accumulate(shape.begin(), shape.end(), 1.0, [](double product, std::int64_t extent) {
    return product * static_cast<double>(extent);
  });
}

Value reshaped(const Call& call, const Tensor& x, const Shape& to) {
  if (elementsOf(to) != elementsOf(call.shape(x)))
    call.misfit("cannot bring " + shapeText(call.shape(x)) + " into another number of elements");
  auto source = x.node;
  if (std::holds_alternative<Reshape>(call.work.draft.node(source).layer))
    source = call.work.draft.node(source).inputs[0];
  const auto& from = call.work.draft.shape(source);
  if (from == to) return call.work.heap.view(source, x);
  return call.work.heap.view(call.work.draft.add(reshapingLayer(from, to), {source}, call.op), x);
}

}  // namespace hp::torchscript
