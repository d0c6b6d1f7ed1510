// SPDX-License-Identifier: GPL-3.0-or-later
// Layers that average, resample and join against plain loops in double.
#include <cmath>

#include "tests/core/model/layer_case.h"

namespace hp {
namespace {

using namespace layer;
using namespace test;

TEST(LayerForward, SoftmaxOverAnyAxis) {
  for (const std::int64_t axis : {0, 1, 2}) {
    const auto c = run({3, 4, 5}, Softmax{axis});
    expectEverywhere(c.output, [&](auto n, auto k, auto y, auto x) {
      double sum = 0;
      for (std::int64_t i = 0; i < 3 + axis; ++i)
        sum += std::exp(at4(c.input, n, axis == 0 ? i : k, axis == 1 ? i : y, axis == 2 ? i : x));
      return std::exp(at4(c.input, n, k, y, x)) / sum;
    });
  }
}

// Aligned corners put the first and last pixels' centres on one another; otherwise the borders meet.
TEST(LayerForward, BilinearUpsampling) {
  for (const bool aligned : {true, false}) {
    const auto c = run({2, 3, 4}, Upsample{{7, 6}, UpsampleMode::Bilinear, aligned});
    const auto source = [&](std::int64_t at, double from, double to) {
      const double place = static_cast<double>(at);
      return aligned ? place * (from - 1) / (to - 1) : std::max(0.0, (place + 0.5) * from / to - 0.5);
    };
    expectEverywhere(c.output, [&](auto n, auto k, auto y, auto x) {
      const double sy = source(y, 3, 7), sx = source(x, 4, 6);
      double sum = 0;
      for (std::int64_t iy = 0; iy < 3; ++iy) {
        for (std::int64_t ix = 0; ix < 4; ++ix) {
          const double wy = std::max(0.0, 1 - std::abs(std::min(sy, 2.0) - static_cast<double>(iy)));
          const double wx = std::max(0.0, 1 - std::abs(std::min(sx, 3.0) - static_cast<double>(ix)));
          sum += wy * wx * at4(c.input, n, k, iy, ix);
        }
      }
      return sum;
    });
  }
}

double meanOver(const at::Tensor& in, std::int64_t n, std::int64_t c, Extent2d begin, Extent2d end) {
  double sum = 0;
  for (auto y = begin.height; y < end.height; ++y) {
    for (auto x = begin.width; x < end.width; ++x) sum += at4(in, n, c, y, x);
  }
  return sum / static_cast<double>((end.height - begin.height) * (end.width - begin.width));
}

// Windows from floor(i * in / out) to ceil((i + 1) * in / out), which overlap where in is no multiple of out.
TEST(LayerForward, AdaptiveAvgPool) {
  const auto c = run({2, 7, 5}, AdaptiveAvgPool2d{{3, 4}});
  expectEverywhere(c.output, [&](auto n, auto k, auto y, auto x) {
    return meanOver(c.input, n, k, {y * 7 / 3, x * 5 / 4}, {((y + 1) * 7 + 2) / 3, ((x + 1) * 5 + 3) / 4});
  });
}

TEST(LayerForward, GlobalMeanWithAndWithoutAxes) {
  const auto kept = run({3, 4, 5}, GlobalMean{true});
  const auto dropped = run({3, 4, 5}, GlobalMean{false});
  for (std::int64_t n = 0; n < 2; ++n) {
    for (std::int64_t k = 0; k < 3; ++k) {
      EXPECT_NEAR(at4(kept.output, n, k, 0, 0), meanOver(kept.input, n, k, {0, 0}, {4, 5}), 1e-12);
      EXPECT_NEAR(dropped.output[n][k].item<double>(), meanOver(dropped.input, n, k, {0, 0}, {4, 5}), 1e-12);
    }
  }
}

// The layer reads parts of the input that all differ.
NodeId part(GraphBuilder& b, const std::string& name, std::int64_t axis, std::int64_t begin,
            std::int64_t end) {
  return b.add(name, Slice{axis, begin, end, 1}, {0});
}

TEST(LayerForward, ConcatOnEveryAxis) {
  for (const std::int64_t axis : {0, 1, 2}) {
    GraphBuilder b({4, 4, 4});
    b.add("layer", Concat{axis}, {part(b, "a", axis, 1, 4), part(b, "b", axis, 0, 2)});
    const auto c = run(b.build());
    const auto from = [&](std::int64_t at, std::int64_t of) {
      return of != axis ? at : at < 3 ? at + 1 : at - 3;
    };
    expectEverywhere(c.output, [&](auto n, auto k, auto y, auto x) {
      return at4(c.input, n, from(k, 0), from(y, 1), from(x, 2));
    });
  }
}

TEST(LayerForward, AddOfThree) {
  GraphBuilder b({4, 3, 2});
  b.add("layer", Add{}, {part(b, "a", 0, 0, 2), part(b, "b", 0, 1, 3), part(b, "c", 0, 2, 4)});
  const auto c = run(b.build());
  expectEverywhere(c.output, [&](auto n, auto k, auto y, auto x) {
    return at4(c.input, n, k, y, x) + at4(c.input, n, k + 1, y, x) + at4(c.input, n, k + 2, y, x);
  });
}

TEST(LayerForward, MulBroadcastsOverHeightAndWidth) {
  GraphBuilder b({2, 3, 4});
  b.add("layer", Mul{}, {0, b.add("mean", GlobalMean{true}, {0})});
  const auto c = run(b.build());
  expectEverywhere(c.output, [&](auto n, auto k, auto y, auto x) {
    return at4(c.input, n, k, y, x) * meanOver(c.input, n, k, {0, 0}, {3, 4});
  });
}

TEST(LayerForward, ReshapeKeepsTheOrder) {
  const auto c = run({2, 3, 4}, Reshape{{4, 1, 6}});
  expectEverywhere(c.output, [&](auto n, auto k, auto y, auto x) {
    const auto index = (k + y) * 6 + x;
    return at4(c.input, n, index / 12, index / 4 % 3, index % 4);
  });
}

}  // namespace
}  // namespace hp
