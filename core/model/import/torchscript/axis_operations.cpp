// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <numeric>

#include "core/model/import/torchscript/call.h"

namespace hp::torchscript {
namespace {

using namespace layer;

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

constexpr std::array kRows = std::to_array<OperationRow>({
    {"aten::permute", "self dims", permute},
    {"aten::transpose", "self dim0 dim1", transpose},
    {"aten::swapaxes", "self dim0 dim1", transpose},
    {"aten::t", "self", transposeMatrix},
    {"aten::numpy_T", "self", transposeMatrix},
});

}  // namespace

std::span<const OperationRow> axisOperations() { return kRows; }

}  // namespace hp::torchscript
