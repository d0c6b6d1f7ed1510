// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/separable_resize.h"

#include <ATen/Context.h>

#include <cmath>

namespace hp {
namespace {

/// Row i holds what every input of a line contributes to its output i.
using LineMatrix = at::Tensor(std::int64_t in, std::int64_t out, bool alignCorners);

at::Tensor meansMatrix(std::int64_t in, std::int64_t out, bool) {
  auto matrix = at::zeros({out, in}, at::kDouble);
  for (std::int64_t i = 0; i < out; ++i) {
    const auto begin = i * in / out, end = ((i + 1) * in + out - 1) / out;
    matrix[i].slice(0, begin, end).fill_(1.0 / static_cast<double>(end - begin));
  }
  return matrix;
}

double sourceOf(std::int64_t i, std::int64_t in, std::int64_t out, bool alignCorners) {
  const auto at = static_cast<double>(i), from = static_cast<double>(in), to = static_cast<double>(out);
  if (alignCorners) return out > 1 ? at * (from - 1) / (to - 1) : 0;
  return std::max(0.0, (at + 0.5) * from / to - 0.5);
}

at::Tensor interpolationMatrix(std::int64_t in, std::int64_t out, bool alignCorners) {
  auto matrix = at::zeros({out, in}, at::kDouble);
  auto weights = matrix.accessor<double, 2>();
  for (std::int64_t i = 0; i < out; ++i) {
    const double source = sourceOf(i, in, out, alignCorners);
    const auto below = std::min(static_cast<std::int64_t>(source), in - 1);
    const double share = source - static_cast<double>(below);
    weights[i][below] += 1 - share;
    weights[i][std::min(below + 1, in - 1)] += share;
  }
  return matrix;
}

at::Tensor resized(const at::Tensor& x, Extent2d output, LineMatrix* matrix, bool alignCorners) {
  const auto rows = matrix(x.size(2), output.height, alignCorners).to(x.options());
  const auto columns = matrix(x.size(3), output.width, alignCorners).to(x.options());
  return at::matmul(rows, at::matmul(x, columns.t())).contiguous(x.suggest_memory_format());
}

}  // namespace

at::Tensor adaptiveMeans(const at::Tensor& x, Extent2d output) {
  if (output == Extent2d{1, 1}) return x.mean(at::IntArrayRef{2, 3}, true);
  return resized(x, output, meansMatrix, false);
}

at::Tensor interpolated(const at::Tensor& x, Extent2d output, bool alignCorners) {
  return resized(x, output, interpolationMatrix, alignCorners);
}

bool wantsFixedOrder(const at::Tensor& x) {
  return x.is_cuda() && at::globalContext().deterministicAlgorithms();
}

}  // namespace hp
