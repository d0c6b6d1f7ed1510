// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <numeric>

#include "core/explain/lime/labels.h"
#include "core/imaging/resize.h"

namespace hp {
namespace {

constexpr double kBlur = 0.8;
constexpr int kSmallest = 20;
constexpr int kSearchRounds = 16;

struct Edge {
  double weight = 0;
  int from = 0, to = 0;
};

std::vector<Edge> sortedEdges(const Image& image) {
  const auto smooth = blurred(image, kBlur);
  const auto weight = [&](int a, int b) {
    double sum = 0;
    for (int c = 0; c < 3; ++c) {
      const double difference =
          smooth.rgb[static_cast<std::size_t>(3 * a + c)] - smooth.rgb[static_cast<std::size_t>(3 * b + c)];
      sum += difference * difference;
    }
    return std::sqrt(sum) / 255;
  };
  std::vector<Edge> edges;
  const auto link = [&](int a, int x, int y) {
    if (x < 0 || x >= image.width || y >= image.height) return;
    const int b = y * image.width + x;
    edges.push_back({weight(a, b), a, b});
  };
  for (int y = 0; y < image.height; ++y) {
    for (int x = 0; x < image.width; ++x) {
      const int here = y * image.width + x;
      link(here, x + 1, y);
      link(here, x - 1, y + 1);
      link(here, x, y + 1);
      link(here, x + 1, y + 1);
    }
  }
  std::stable_sort(edges.begin(), edges.end(),
                   [](const Edge& a, const Edge& b) { return a.weight < b.weight; });
  return edges;
}

/// Regions that grow together; `inner` is the largest edge inside one.
class Regions {
 public:
  explicit Regions(std::size_t pixels)
      : parent_(pixels), area_(pixels, 1), inner_(pixels, 0), count_(static_cast<int>(pixels)) {
    std::iota(parent_.begin(), parent_.end(), 0);
  }

  int root(int pixel) {
    while (parent_[at(pixel)] != pixel) pixel = parent_[at(pixel)] = parent_[at(parent_[at(pixel)])];
    return pixel;
  }
  double tolerance(int region, double scale) const { return inner_[at(region)] + scale / area_[at(region)]; }
  int area(int region) const { return area_[at(region)]; }
  int count() const { return count_; }

  void join(int a, int b, double weight) {
    const int into = std::min(a, b), from = std::max(a, b);
    parent_[at(from)] = into;
    area_[at(into)] += area_[at(from)];
    inner_[at(into)] = std::max({inner_[at(into)], inner_[at(from)], weight});
    --count_;
  }

 private:
  static std::size_t at(int index) { return static_cast<std::size_t>(index); }

  std::vector<int> parent_;
  std::vector<int> area_;
  std::vector<double> inner_;
  int count_;
};

Regions merged(const std::vector<Edge>& edges, std::size_t pixels, double scale) {
  Regions regions(pixels);
  for (const auto& edge : edges) {
    const int a = regions.root(edge.from), b = regions.root(edge.to);
    if (a != b && edge.weight <= std::min(regions.tolerance(a, scale), regions.tolerance(b, scale)))
      regions.join(a, b, edge.weight);
  }
  for (const auto& edge : edges) {
    const int a = regions.root(edge.from), b = regions.root(edge.to);
    if (a != b && std::min(regions.area(a), regions.area(b)) < kSmallest) regions.join(a, b, edge.weight);
  }
  return regions;
}

}  // namespace

Segmentation felzenszwalb(const Image& image, int count) {
  const auto edges = sortedEdges(image);
  const std::size_t pixels = image.rgb.size() / 3;
  // A larger scale gives fewer regions, nearly monotonically: halve the interval of its logarithm.
  double low = std::log(1e-4), high = std::log(1e4);
  auto best = merged(edges, pixels, std::exp(low));
  for (int round = 0; round < kSearchRounds && best.count() != count; ++round) {
    const double middle = (low + high) / 2;
    auto regions = merged(edges, pixels, std::exp(middle));
    (regions.count() > count ? low : high) = middle;
    if (std::abs(regions.count() - count) < std::abs(best.count() - count)) best = std::move(regions);
  }
  std::vector<int> labels(pixels);
  for (std::size_t i = 0; i < pixels; ++i) labels[i] = best.root(static_cast<int>(i));
  // The 8-neighbourhood can join corners only: those pieces become segments or join what surrounds them.
  return connected(renumbered(image.width, image.height, labels), kSmallest);
}

}  // namespace hp
