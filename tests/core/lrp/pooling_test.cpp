// SPDX-License-Identifier: GPL-3.0-or-later
// Pooling forwards and backwards against dense matrices in double, for every way of placing windows: kernels,
// strides, padding before and behind, floor and ceil mode, padding counted or not.
#include "core/explain/lrp/pooling.h"

#include <gtest/gtest.h>

#include <functional>
#include <limits>

#include "core/explain/lrp/apply.h"
#include "core/explain/lrp/rule_text.h"
#include "core/model/executor.h"

namespace hp::test {
namespace {

constexpr std::int64_t kChannels = 2;

struct Span {
  std::int64_t begin = 0, end = 0;
  std::int64_t size() const { return end - begin; }
};

// One axis of a pool; where its windows lie is found by walking, not by a formula.
struct PoolAxis {
  std::int64_t size = 0, kernel = 1, stride = 1, before = 0, after = 0;
  bool ceilMode = false;

  // In coordinates of the picture, cut at the padding's end. A window follows until one reaches the end; one
  // that reaches beyond counts in ceil mode only, and only if it does not begin in the trailing padding.
  std::vector<Span> windows() const {
    std::vector<Span> all;
    for (auto begin = -before; begin < size; begin += stride) {
      const auto end = begin + kernel;
      if (end > size + after && !ceilMode) break;
      all.push_back({begin, std::min(end, size + after)});
      if (end >= size + after) break;
    }
    return all;
  }
  Span onPicture(const Span& window) const {
    return {std::max<std::int64_t>(0, window.begin), std::min(size, window.end)};
  }
};

struct Pooling {
  PoolAxis rows, columns;
  bool countPadding = true;

  template <class Pool>
  Pool as() const {
    Pool pool;
    pool.kernel = {rows.kernel, columns.kernel};
    pool.stride = {rows.stride, columns.stride};
    pool.padding = {rows.before, rows.after, columns.before, columns.after};
    pool.ceilMode = rows.ceilMode;
    return pool;
  }
  layer::AvgPool2d average() const {
    auto pool = as<layer::AvgPool2d>();
    pool.countPadding = countPadding;
    return pool;
  }
  std::string text() const {
    return layerText(as<layer::MaxPool2d>()) + ", " + std::to_string(rows.size) + "x" +
           std::to_string(columns.size) + ", padded " + std::to_string(rows.before) +
           std::to_string(rows.after) + std::to_string(columns.before) + std::to_string(columns.after) +
           (rows.ceilMode ? ", ceil" : "") + (countPadding ? "" : ", padding not counted");
  }
};

// Outputs x inputs of one channel.
using Dense = at::Tensor;

// Calls visit(output, rows, columns) with each window, cut at the padding's end.
void forWindows(const Pooling& pool, const std::function<void(std::int64_t, Span, Span)>& visit) {
  std::int64_t output = 0;
  for (const auto& rows : pool.rows.windows())
    for (const auto& columns : pool.columns.windows()) visit(output++, rows, columns);
}

void forPixels(const Pooling& pool, Span rows, Span columns, const std::function<void(std::int64_t)>& visit) {
  const auto high = pool.rows.onPicture(rows), wide = pool.columns.onPicture(columns);
  for (auto y = high.begin; y < high.end; ++y)
    for (auto x = wide.begin; x < wide.end; ++x) visit(y * pool.columns.size + x);
}

Dense emptyMap(const Pooling& pool) {
  const auto outputs = pool.rows.windows().size() * pool.columns.windows().size();
  return at::zeros({static_cast<std::int64_t>(outputs), pool.rows.size * pool.columns.size}, at::kDouble);
}

Dense averageMap(const Pooling& pool, bool countPadding) {
  auto map = emptyMap(pool);
  auto entries = map.accessor<double, 2>();
  forWindows(pool, [&](std::int64_t output, Span rows, Span columns) {
    const auto whole = rows.size() * columns.size();
    const auto real = pool.rows.onPicture(rows).size() * pool.columns.onPicture(columns).size();
    forPixels(pool, rows, columns, [&](std::int64_t pixel) {
      entries[output][pixel] = 1 / static_cast<double>(countPadding ? whole : real);
    });
  });
  return map;
}

// 1 where the window's largest pixel lies.
Dense winnerMap(const Pooling& pool, const at::Tensor& picture) {
  auto map = emptyMap(pool);
  auto entries = map.accessor<double, 2>();
  const auto* values = picture.data_ptr<double>();
  forWindows(pool, [&](std::int64_t output, Span rows, Span columns) {
    std::int64_t best = -1;
    forPixels(pool, rows, columns, [&](std::int64_t pixel) {
      if (best < 0 || values[pixel] > values[best]) best = pixel;
    });
    entries[output][best] = 1;
  });
  return map;
}

at::Tensor channel(const at::Tensor& tensor, std::int64_t index) {
  return tensor[0][index].flatten().contiguous();
}

double difference(const at::Tensor& ours, const at::Tensor& exact) {
  if (ours.sizes() != exact.sizes()) return std::numeric_limits<double>::infinity();
  return (ours - exact).abs().max().item<double>();
}

// A pool with a picture before it and relevance behind it.
struct Scene {
  Pooling pool;
  at::Tensor picture, relevance;
};

Scene sceneFor(const Pooling& pool, bool channelsLast) {
  const auto laidOut = [channelsLast](const at::Tensor& x) {
    return channelsLast ? x.contiguous(at::MemoryFormat::ChannelsLast) : x;
  };
  const auto rows = static_cast<std::int64_t>(pool.rows.windows().size());
  const auto columns = static_cast<std::int64_t>(pool.columns.windows().size());
  return {pool, laidOut(at::rand({1, kChannels, pool.rows.size, pool.columns.size}, at::kDouble) + 0.1),
          laidOut(at::randn({1, kChannels, rows, columns}, at::kDouble))};
}

lrp::Passed applied(const Scene& scene, const Layer& pool, const std::string& rule) {
  const Node node{.id = 1,
                  .name = "pool",
                  .layer = pool,
                  .inputs = {0},
                  .shape = outputShape(pool, {{kChannels, scene.pool.rows.size, scene.pool.columns.size}})};
  lrp::NodeState state{.node = node};
  state.inputs = {scene.picture};
  state.output = forwardNode(node, state.inputs, {});
  if (const auto* max = node.as<layer::MaxPool2d>())
    state.winners = lrp::maxPooled(*max, scene.picture).winners;
  const auto made = lrp::makeRule(lrp::parseRules("pool=" + rule).front().rule,
                                  lrp::profileOf(LrpProfile::Innvestigate), {});
  return lrp::applied(made, state, {scene.relevance, lrp::sumOf(scene.relevance)});
}

// What `map` gives back: as a gradient W' R, or by shares a W' [R / W a].
at::Tensor expectedBack(const Dense& map, const Scene& scene, std::int64_t index, bool shares) {
  const auto a = channel(scene.picture, index), r = channel(scene.relevance, index);
  return shares ? a * at::matmul(map.t(), r / at::matmul(map, a)) : at::matmul(map.t(), r);
}

double largestError(const Scene& scene, const Layer& pool, const std::string& rule,
                    const std::function<Dense(std::int64_t)>& mapOf) {
  const auto passed = applied(scene, pool, rule);
  double largest = 0;
  for (std::int64_t i = 0; i < kChannels; ++i)
    largest = std::max(largest, difference(channel(passed.toInputs.front().values, i),
                                           expectedBack(mapOf(i), scene, i, rule != "gradient")));
  return largest;
}

// Calls visit for all poolings of padding 0 and 1 on each side and pictures of 5 to 12 pixels.
void forEveryPooling(const std::function<void(const Pooling&)>& visit) {
  for (int choice = 0; choice < 2 * 3 * 16 * 2 * 8; ++choice) {
    const auto kernel = 2 + choice % 2, stride = 1 + choice / 2 % 3, sides = choice / 6 % 16;
    const bool ceilMode = choice / 96 % 2 == 1;
    const auto size = 5 + choice / 192;
    visit({{size, kernel, stride, sides % 2, sides / 2 % 2, ceilMode},
           {17 - size, kernel, stride, sides / 4 % 2, sides / 8, ceilMode}});
  }
}

TEST(Pooling, MaximaAndTheirWayBackAreThoseOfDenseMatrices) {
  at::manual_seed(11);
  forEveryPooling([](const Pooling& pool) {
    for (const bool channelsLast : {false, true}) {
      const auto scene = sceneFor(pool, channelsLast);
      const auto winners = [&](std::int64_t i) { return winnerMap(pool, channel(scene.picture, i)); };
      const auto max = pool.as<layer::MaxPool2d>();
      const auto values = lrp::maxPooled(max, scene.picture).values;
      ASSERT_EQ(values.sizes(), scene.relevance.sizes()) << pool.text();
      for (std::int64_t i = 0; i < kChannels; ++i) {
        const auto exact = at::matmul(winners(i), channel(scene.picture, i));
        ASSERT_EQ(difference(channel(values, i), exact), 0) << pool.text();
      }
      ASSERT_LE(largestError(scene, max, "gradient", winners), 1e-12) << pool.text();
      ASSERT_LE(largestError(scene, max, "zero", winners), 1e-12) << pool.text();
      const auto averages = [&](std::int64_t) { return averageMap(pool, false); };
      ASSERT_LE(largestError(scene, max, "norm", averages), 1e-11) << pool.text();
    }
  });
}

TEST(Pooling, AveragesAndTheirWayBackAreThoseOfDenseMatrices) {
  at::manual_seed(12);
  forEveryPooling([](Pooling pool) {
    for (const bool countPadding : {false, true}) {
      pool.countPadding = countPadding;
      const auto map = averageMap(pool, countPadding);
      for (const bool channelsLast : {false, true}) {
        const auto scene = sceneFor(pool, channelsLast);
        const auto average = [&](std::int64_t) { return map; };
        ASSERT_LE(largestError(scene, pool.average(), "gradient", average), 1e-12) << pool.text();
        ASSERT_LE(largestError(scene, pool.average(), "zero", average), 1e-11) << pool.text();
      }
    }
  });
}

}  // namespace
}  // namespace hp::test
