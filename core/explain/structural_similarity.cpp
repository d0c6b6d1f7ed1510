// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/structural_similarity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

namespace hp {
namespace {

constexpr std::size_t kWindow = 11;
constexpr double kSigma = 1.5;
constexpr double kK1 = 0.01, kK2 = 0.03;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

using Weights = std::array<double, kWindow>;

// The window is the product of two of these, which sum to one: so does it.
Weights gaussian() {
  Weights weights{};
  for (std::size_t i = 0; i < kWindow; ++i) {
    const double distance = static_cast<double>(i) - static_cast<double>(kWindow / 2);
    weights[i] = std::exp(-distance * distance / (2 * kSigma * kSigma));
  }
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  for (auto& weight : weights) weight /= sum;
  return weights;
}

/// Sums that are made at once, in one vector register.
constexpr std::size_t kLanes = 2;

/// `count` weighted means of eleven values each: value i of the mean at x is from[i][x]. Reads and writes up
/// to kLanes - 1 values more. Each is summed from value 0 on.
template <std::size_t... kI>
void smooth(const std::array<const double*, kWindow> from, std::size_t count, double* to,
            std::index_sequence<kI...> /*values*/) {
  static const Weights kOnce = gaussian();
  const Weights weights = kOnce;
  for (std::size_t x = 0; x < count; x += kLanes) {
    std::array<double, kLanes> sums{};
    for (std::size_t lane = 0; lane < kLanes; ++lane)
      sums[lane] = (0.0 + ... + (weights[kI] * from[kI][x + lane]));
    std::copy(sums.begin(), sums.end(), to + x);
  }
}

/// What is compared: all cells where `cells` is empty.
struct Maps {
  const Array& a;
  const Array& b;
  const Array& cells;

  std::size_t height() const { return static_cast<std::size_t>(a.size(0)); }
  std::size_t width() const { return static_cast<std::size_t>(a.size(1)); }
  bool counts(std::size_t i) const { return cells.empty() || cells.values[i] != 0; }
};

/// Which windows lie wholly in cells that count, as rows come from above.
class CountedWindows {
 public:
  explicit CountedWindows(const Maps& maps) : maps_(maps), depth_(maps.width()) {}

  /// The left ends of those with this last row, in order.
  const std::vector<std::size_t>& endingAt(std::size_t row) {
    found_.clear();
    std::size_t run = 0;
    for (std::size_t x = 0; x < depth_.size(); ++x) {
      depth_[x] = maps_.counts(row * depth_.size() + x) ? depth_[x] + 1 : 0;
      run = depth_[x] >= kWindow ? run + 1 : 0;
      if (run >= kWindow) found_.push_back(x + 1 - kWindow);
    }
    return found_;
  }

 private:
  const Maps& maps_;
  std::vector<std::size_t> depth_;  ///< cells that count in each column, without a gap up to this row
  std::vector<std::size_t> found_ = {};
};

struct Range {
  float lowest = std::numeric_limits<float>::infinity(), highest = -std::numeric_limits<float>::infinity();
};

Range commonRange(const Maps& maps) {
  Range range;
  for (std::size_t i = 0; i < maps.a.values.size(); ++i) {
    if (!maps.counts(i)) continue;
    range.lowest = std::min({range.lowest, maps.a.values[i], maps.b.values[i]});
    range.highest = std::max({range.highest, maps.a.values[i], maps.b.values[i]});
  }
  return range;
}

/// The weighted means that a window's similarity is made of, for windows beside each other.
class WindowMeans {
 public:
  enum Of : std::size_t { A, B, SquareOfA, SquareOfB, Product, kCount };

  /// Values count less `middle`: variances as differences of squares lose fewer digits.
  WindowMeans(const Maps& maps, double middle) : maps_(maps), middle_(middle) {
    for (auto& row : rows_) row = emptyRow();
    columns_ = means_ = emptyRow();
  }

  /// Goes on by a row; each is needed once, from above.
  void take(std::size_t y) {
    auto& row = rows_[y % kWindow];
    const auto begin = y * maps_.width();
    for (std::size_t x = 0; x < maps_.width(); ++x) {
      const double a = maps_.a.values[begin + x] - middle_, b = maps_.b.values[begin + x] - middle_;
      row[A][x] = a;
      row[B][x] = b;
      row[SquareOfA][x] = a * a;
      row[SquareOfB][x] = b * b;
      row[Product][x] = a * b;
    }
    next_ = y + 1;
  }

  /// Of the windows over the last eleven rows taken with left ends `first` to `last`.
  void compute(std::size_t first, std::size_t last) {
    const auto windows = last - first + 1;
    for (std::size_t of = A; of < kCount; ++of) {
      std::array<const double*, kWindow> down{}, across{};
      for (std::size_t i = 0; i < kWindow; ++i) {
        down[i] = rows_[(next_ + i) % kWindow][of].data() + first;
        across[i] = columns_[of].data() + first + i;
      }
      constexpr std::make_index_sequence<kWindow> kAll;
      smooth(down, windows + kWindow - 1, columns_[of].data() + first, kAll);
      smooth(across, windows, means_[of].data() + first, kAll);
    }
  }

  double at(Of of, std::size_t left) const { return means_[of][left]; }

 private:
  using Row = std::array<std::vector<double>, kCount>;
  Row emptyRow() const {
    Row row;
    row.fill(std::vector<double>(maps_.width() + kLanes));
    return row;
  }

  const Maps& maps_;
  double middle_;
  std::size_t next_ = 0;                ///< row
  std::array<Row, kWindow> rows_ = {};  ///< the last ones, by number modulo eleven
  Row columns_ = {}, means_ = {};
};

double meanSimilarity(const Maps& maps, double lowest, double highest) {
  const double middle = (lowest + highest) / 2, range = highest - lowest;
  const double c1 = kK1 * range * kK1 * range, c2 = kK2 * range * kK2 * range;
  CountedWindows counted(maps);
  WindowMeans means(maps, middle);
  double sum = 0;
  std::size_t count = 0;
  for (std::size_t y = 0; y < maps.height(); ++y) {
    means.take(y);
    const auto& windows = counted.endingAt(y);
    if (windows.empty()) continue;
    means.compute(windows.front(), windows.back());
    for (const auto x : windows) {
      const double shiftedA = means.at(WindowMeans::A, x), shiftedB = means.at(WindowMeans::B, x);
      const double varianceA = means.at(WindowMeans::SquareOfA, x) - shiftedA * shiftedA,
                   varianceB = means.at(WindowMeans::SquareOfB, x) - shiftedB * shiftedB,
                   covariance = means.at(WindowMeans::Product, x) - shiftedA * shiftedB;
      const double muA = shiftedA + middle, muB = shiftedB + middle;
      sum += (2 * muA * muB + c1) * (2 * covariance + c2) /
             ((muA * muA + muB * muB + c1) * (varianceA + varianceB + c2));
    }
    count += windows.size();
  }
  return count == 0 ? kNone : sum / static_cast<double>(count);
}

bool hasWindow(const Maps& maps) {
  CountedWindows counted(maps);
  for (std::size_t y = 0; y < maps.height(); ++y)
    if (!counted.endingAt(y).empty()) return true;
  return false;
}

double similarity(const Maps& maps) {
  const auto window = static_cast<std::int64_t>(kWindow);
  const Array &a = maps.a, &b = maps.b;
  if (a.shape != b.shape || a.shape.size() != 2 || a.size(0) < window || a.size(1) < window) return kNone;
  bool areEqual = true;
  for (std::size_t i = 0; i < a.values.size(); ++i) {
    if (!maps.counts(i)) continue;
    if (!std::isfinite(a.values[i]) || !std::isfinite(b.values[i])) return kNone;
    areEqual = areEqual && a.values[i] == b.values[i];
  }
  // Also where both are one constant and the range is nothing.
  if (areEqual) return hasWindow(maps) ? 1 : kNone;
  const auto range = commonRange(maps);
  return meanSimilarity(maps, range.lowest, range.highest);
}

}  // namespace

double structuralSimilarity(const Array& a, const Array& b) {
  const Array all;
  return similarity({a, b, all});
}

double structuralSimilarity(const Array& a, const Array& b, const Array& cells) {
  if (cells.shape != a.shape) return kNone;
  return similarity({a, b, cells});
}

}  // namespace hp
