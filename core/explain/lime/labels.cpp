// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/labels.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <tuple>

namespace hp {
namespace {

double linearLight(std::uint8_t value) {
  const double v = value / 255.0;
  return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4);
}

double labCurve(double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; }

std::array<double, 3> lab(double r, double g, double b) {
  const double x = labCurve((0.412453 * r + 0.357580 * g + 0.180423 * b) / 0.95047);
  const double y = labCurve(0.212671 * r + 0.715160 * g + 0.072169 * b);
  const double z = labCurve((0.019334 * r + 0.119193 * g + 0.950227 * b) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// The 4-connected pieces of a label map while they are joined.
class Pieces {
 public:
  explicit Pieces(const Segmentation& segmentation)
      : source_(segmentation), piece_(segmentation.labels.size(), -1) {
    for (std::size_t i = 0; i < piece_.size(); ++i) {
      if (piece_[i] < 0) flood(i);
    }
    countBorders();
  }

  void joinSmall(int smallest) {
    // Smallest first; equal sizes by number, so that the order is defined.
    std::vector<int> order(area_.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return area_[at(a)] < area_[at(b)]; });
    for (const int piece : order) {
      if (area_[at(piece)] < smallest && !borders_[at(piece)].empty()) join(piece, longestBorder(piece));
    }
  }

  std::vector<int> labels() {
    std::vector<int> result;
    result.reserve(piece_.size());
    for (const int piece : piece_) result.push_back(root(piece));
    return result;
  }

 private:
  static std::size_t at(int index) { return static_cast<std::size_t>(index); }

  void flood(std::size_t start) {
    const int number = static_cast<int>(area_.size());
    std::vector<std::size_t> open{start};
    piece_[start] = number;
    area_.push_back(0);
    parent_.push_back(number);
    while (!open.empty()) {
      const auto pixel = open.back();
      open.pop_back();
      ++area_.back();
      forNeighbours(pixel, [&](std::size_t other) {
        if (piece_[other] >= 0 || source_.labels[other] != source_.labels[start]) return;
        piece_[other] = number;
        open.push_back(other);
      });
    }
  }

  template <class Visit>
  void forNeighbours(std::size_t pixel, Visit visit) const {
    const auto width = at(source_.width);
    if (pixel % width > 0) visit(pixel - 1);
    if (pixel % width + 1 < width) visit(pixel + 1);
    if (pixel >= width) visit(pixel - width);
    if (pixel + width < piece_.size()) visit(pixel + width);
  }

  void countBorders() {
    borders_.resize(area_.size());
    for (std::size_t i = 0; i < piece_.size(); ++i) {
      forNeighbours(i, [&](std::size_t other) {
        if (piece_[other] != piece_[i]) ++borders_[at(piece_[i])][piece_[other]];
      });
    }
  }

  int root(int piece) {
    while (parent_[at(piece)] != piece) piece = parent_[at(piece)] = parent_[at(parent_[at(piece)])];
    return piece;
  }

  int longestBorder(int piece) const {
    int best = -1, length = 0;
    for (const auto& [other, count] : borders_[at(piece)]) {
      if (count > length) std::tie(best, length) = std::pair(other, count);
    }
    return best;
  }

  void join(int piece, int into) {
    parent_[at(piece)] = into;
    area_[at(into)] += area_[at(piece)];
    for (const auto& [other, count] : borders_[at(piece)]) {
      borders_[at(other)].erase(piece);
      if (other == into) continue;
      borders_[at(into)][other] += count;
      borders_[at(other)][into] += count;
    }
    borders_[at(piece)].clear();
  }

  const Segmentation& source_;
  std::vector<int> piece_;
  std::vector<int> area_ = {};
  std::vector<int> parent_ = {};
  std::vector<std::map<int, int>> borders_ = {};  ///< length of the common border, by neighbour
};

}  // namespace

std::vector<std::array<double, 3>> labOf(const Image& image) {
  std::array<double, 256> light{};
  for (std::size_t i = 0; i < light.size(); ++i) light[i] = linearLight(static_cast<std::uint8_t>(i));
  std::vector<std::array<double, 3>> result(image.rgb.size() / 3);
  for (std::size_t i = 0; i < result.size(); ++i) {
    result[i] = lab(light[image.rgb[3 * i]], light[image.rgb[3 * i + 1]], light[image.rgb[3 * i + 2]]);
  }
  return result;
}

Segmentation renumbered(int width, int height, const std::vector<int>& labels) {
  auto values = labels;
  std::sort(values.begin(), values.end());
  values.erase(std::unique(values.begin(), values.end()), values.end());
  Segmentation result{width, height, static_cast<int>(values.size()), labels};
  for (auto& label : result.labels) {
    label = static_cast<int>(std::lower_bound(values.begin(), values.end(), label) - values.begin());
  }
  return result;
}

Segmentation connected(const Segmentation& segmentation, int smallest) {
  Pieces pieces(segmentation);
  pieces.joinSmall(smallest);
  // Number by first pixel: a joined piece keeps the number of the one it went into, which may start later.
  auto labels = pieces.labels();
  std::map<int, int> numbers;
  for (auto& label : labels)
    label = numbers.try_emplace(label, static_cast<int>(numbers.size())).first->second;
  return {segmentation.width, segmentation.height, static_cast<int>(numbers.size()), std::move(labels)};
}

}  // namespace hp
