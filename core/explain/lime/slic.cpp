// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>

#include "core/explain/lime/labels.h"

namespace hp {
namespace {

constexpr int kRounds = 10;

using Colour = std::array<double, 3>;

struct Centre {
  Colour colour = {};
  double x = 0, y = 0;
};

double squared(double value) { return value * value; }

double colourDistance(const Colour& a, const Colour& b) {
  return squared(a[0] - b[0]) + squared(a[1] - b[1]) + squared(a[2] - b[2]);
}

class Clusters {
 public:
  Clusters(const Image& image, int count, double compactness)
      : width_(image.width),
        height_(image.height),
        colours_(labOf(image)),
        labels_(colours_.size(), 0),
        step_(std::sqrt(static_cast<double>(colours_.size()) / count)),
        nearness_(squared(compactness / step_)) {
    const auto start = grid(width_, height_, count);
    labels_ = start.labels;
    centres_.resize(static_cast<std::size_t>(start.count));
    moveCentres();
  }

  void assign() {
    std::vector<double> nearest(labels_.size(), std::numeric_limits<double>::infinity());
    const int reach = static_cast<int>(std::ceil(2 * step_));
    for (std::size_t k = 0; k < centres_.size(); ++k) {
      const auto& centre = centres_[k];
      const int x0 = static_cast<int>(centre.x), y0 = static_cast<int>(centre.y);
      for (int y = std::max(0, y0 - reach); y < std::min(height_, y0 + reach + 1); ++y) {
        for (int x = std::max(0, x0 - reach); x < std::min(width_, x0 + reach + 1); ++x) {
          const double place = squared(x - centre.x) + squared(y - centre.y);
          const double distance = colourDistance(colours_[pixel(x, y)], centre.colour) + nearness_ * place;
          if (distance >= nearest[pixel(x, y)]) continue;
          nearest[pixel(x, y)] = distance;
          labels_[pixel(x, y)] = static_cast<int>(k);
        }
      }
    }
  }

  void moveCentres() {
    std::vector<Centre> sums(centres_.size());
    std::vector<double> areas(centres_.size(), 0);
    for (int y = 0; y < height_; ++y) {
      for (int x = 0; x < width_; ++x) {
        const auto k = static_cast<std::size_t>(labels_[pixel(x, y)]);
        for (std::size_t c = 0; c < 3; ++c) sums[k].colour[c] += colours_[pixel(x, y)][c];
        sums[k].x += x;
        sums[k].y += y;
        ++areas[k];
      }
    }
    for (std::size_t k = 0; k < sums.size(); ++k) {
      if (areas[k] == 0) continue;
      for (std::size_t c = 0; c < 3; ++c) centres_[k].colour[c] = sums[k].colour[c] / areas[k];
      centres_[k].x = sums[k].x / areas[k];
      centres_[k].y = sums[k].y / areas[k];
    }
  }

  const std::vector<int>& labels() const { return labels_; }

 private:
  std::size_t pixel(int x, int y) const {
    return static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x);
  }

  int width_, height_;
  std::vector<Colour> colours_;
  std::vector<int> labels_;
  double step_;
  double nearness_;
  std::vector<Centre> centres_ = {};
};

}  // namespace

Segmentation slic(const Image& image, int count, double compactness) {
  Clusters clusters(image, count, compactness);
  for (int round = 0; round < kRounds; ++round) {
    clusters.assign();
    clusters.moveCentres();
  }
  const int area = image.width * image.height / count;
  return connected(renumbered(image.width, image.height, clusters.labels()), area / 3);
}

}  // namespace hp
