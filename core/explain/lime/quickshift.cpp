// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <limits>
#include <tuple>

#include "core/base/philox.h"
#include "core/explain/lime/labels.h"

namespace hp {
namespace {

// Breaks ties between equal densities; as large as in scikit-image.
constexpr double kTieNoise = 1e-5;

using Colour = std::array<double, 3>;

class Shift {
 public:
  Shift(const Image& image, double kernelSize, double ratio, std::uint64_t seed)
      : width_(image.width),
        height_(image.height),
        reach_(static_cast<int>(std::ceil(3 * kernelSize))),
        colours_(labOf(image)) {
    for (auto& colour : colours_) {
      for (auto& value : colour) value *= ratio;
    }
    estimateDensity(-0.5 / (kernelSize * kernelSize), Philox(seed, RandomPurpose::Noise));
  }

  // The nearest pixel of higher density in the window; the pixel itself where there is none near enough.
  std::vector<int> parents(double maxDistance) const {
    std::vector<int> result(colours_.size());
    for (std::size_t i = 0; i < result.size(); ++i) {
      double nearest = std::numeric_limits<double>::infinity();
      auto parent = i;
      forWindow(i, [&](std::size_t other, double distance) {
        if (density_[other] > density_[i] && distance < nearest)
          std::tie(nearest, parent) = std::pair(distance, other);
      });
      result[i] = static_cast<int>(std::sqrt(nearest) > maxDistance ? i : parent);
    }
    return result;
  }

 private:
  void estimateDensity(double exponent, const Philox& noise) {
    density_.resize(colours_.size());
    for (std::size_t i = 0; i < density_.size(); ++i) {
      double sum = 0;
      forWindow(i, [&](std::size_t, double distance) { sum += std::exp(distance * exponent); });
      density_[i] = sum + kTieNoise * noise.normal(i);
    }
  }

  // Visits the window row by row with the squared distance in position and colour together.
  template <class Visit>
  void forWindow(std::size_t i, Visit visit) const {
    const int x0 = static_cast<int>(i) % width_, y0 = static_cast<int>(i) / width_;
    const auto& colour = colours_[i];
    for (int y = std::max(0, y0 - reach_); y < std::min(height_, y0 + reach_ + 1); ++y) {
      for (int x = std::max(0, x0 - reach_); x < std::min(width_, x0 + reach_ + 1); ++x) {
        const auto other =
            static_cast<std::size_t>(y) * static_cast<std::size_t>(width_) + static_cast<std::size_t>(x);
        double distance = (x - x0) * (x - x0) + (y - y0) * (y - y0);
        for (std::size_t c = 0; c < 3; ++c)
          distance += (colour[c] - colours_[other][c]) * (colour[c] - colours_[other][c]);
        visit(other, distance);
      }
    }
  }

  int width_, height_, reach_;
  std::vector<Colour> colours_;
  std::vector<double> density_ = {};
};

}  // namespace

Segmentation quickshift(const Image& image, double kernelSize, double maxDistance, double ratio,
                        std::uint64_t seed) {
  auto roots = Shift(image, kernelSize, ratio, seed).parents(maxDistance);
  for (bool changed = true; changed;) {
    changed = false;
    for (auto& parent : roots) {
      const int above = roots[static_cast<std::size_t>(parent)];
      changed = changed || above != parent;
      parent = above;
    }
  }
  return renumbered(image.width, image.height, roots);
}

}  // namespace hp
