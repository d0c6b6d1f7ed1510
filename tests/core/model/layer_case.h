// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// One layer on random numbers, for tests that judge it by plain loops.

#include <gtest/gtest.h>

#include <optional>

#include "core/base/philox.h"
#include "core/model/executor.h"
#include "core/model/graph_builder.h"

namespace hp::test {

/// Uniform in [-1, 1].
inline at::Tensor randomTensor(const Shape& shape, std::uint64_t stream) {
  const auto tensor = at::empty(shape, at::kDouble);
  const Philox random(5, RandomPurpose::Noise, stream);
  for (std::int64_t i = 0; i < tensor.numel(); ++i)
    tensor.data_ptr<double>()[i] = random.uniform(static_cast<std::uint64_t>(i), -1, 1);
  return tensor;
}

struct Case {
  at::Tensor input, output;
  Weights weights;
};

/// Runs the last layer of a graph on a random batch of two.
inline Case run(const Graph& graph) {
  const Shape in = graph.input().shape;
  Case result;
  std::uint64_t stream = 10;
  for (const auto& spec : parameterSpecs(graph.output().layer)) {
    auto tensor = randomTensor(spec.shape, stream++);
    result.weights["layer." + spec.role] = spec.role == "running_var" ? tensor + 1.5 : tensor;
  }
  Shape full{2};
  full.insert(full.end(), in.begin(), in.end());
  result.input = randomTensor(full, 1);
  result.output = runGraph(graph, result.weights, result.input, Keep::OutputOnly, {}).back();
  Shape expected{2};
  expected.insert(expected.end(), graph.output().shape.begin(), graph.output().shape.end());
  EXPECT_EQ(Shape(result.output.sizes().begin(), result.output.sizes().end()), expected);
  return result;
}

/// The same for one layer of one input.
inline Case run(const Shape& in, Layer layer) {
  GraphBuilder b(in);
  b.add("layer", std::move(layer), {0});
  return run(b.build());
}

inline double at4(const at::Tensor& t, std::int64_t n, std::int64_t c, std::int64_t y, std::int64_t x) {
  return t[n][c][y][x].item<double>();
}

struct Window {
  Extent2d kernel, stride, dilation;
  Padding2d padding;
};

/// Calls visit(ky, kx, value or nothing outside) for one output position.
template <class Visit>
void overWindow(const at::Tensor& in, const Window& w, std::int64_t n, std::int64_t c, std::int64_t oy,
                std::int64_t ox, Visit visit) {
  for (std::int64_t ky = 0; ky < w.kernel.height; ++ky) {
    for (std::int64_t kx = 0; kx < w.kernel.width; ++kx) {
      const auto y = oy * w.stride.height - w.padding.top + ky * w.dilation.height;
      const auto x = ox * w.stride.width - w.padding.left + kx * w.dilation.width;
      const bool inside = y >= 0 && x >= 0 && y < in.size(2) && x < in.size(3);
      visit(ky, kx, inside ? std::optional<double>(at4(in, n, c, y, x)) : std::nullopt);
    }
  }
}

template <class Expected>
void expectEverywhere(const at::Tensor& out, Expected expected) {
  for (std::int64_t n = 0; n < out.size(0); ++n) {
    for (std::int64_t c = 0; c < out.size(1); ++c) {
      for (std::int64_t y = 0; y < out.size(2); ++y) {
        for (std::int64_t x = 0; x < out.size(3); ++x)
          ASSERT_NEAR(at4(out, n, c, y, x), expected(n, c, y, x), 1e-12) << n << c << y << x;
      }
    }
  }
}

}  // namespace hp::test
