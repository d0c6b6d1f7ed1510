// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/linear_imputation.h"

#include <cmath>

namespace hp {
namespace {

constexpr double kBeside = 1.0 / 6, kAtCorner = 1.0 / 12;
constexpr double kTolerance = 1e-9;

double dot(const std::vector<double>& a, const std::vector<double>& b) {
  double sum = 0;
  for (std::size_t i = 0; i < a.size(); ++i) sum += a[i] * b[i];
  return sum;
}

}  // namespace

LinearImputation::LinearImputation(const Array& kept)
    : width_(static_cast<std::size_t>(kept.size(1))), row_(width_ + 2) {
  const auto height = static_cast<std::size_t>(kept.size(0));
  removed_.resize((height + 2) * row_);
  Grid inside(removed_.size());
  for (std::size_t i = 0; i < kept.values.size(); ++i) {
    inside[place(i)] = 1;
    removed_[place(i)] = kept.values[i] == 0 ? 1 : 0;
  }
  diagonal_ = neighbours(inside);
  for (auto& weight : diagonal_) weight = weight == 0 ? 1 : weight;  // the frame, and a picture of one pixel
}

/// The weighted sum of every pixel's neighbours.
LinearImputation::Grid LinearImputation::neighbours(const Grid& x) const {
  Grid sums(x.size());
  for (std::size_t i = row_ + 1; i + row_ + 1 < x.size(); ++i) {
    const double beside = x[i - 1] + x[i + 1] + x[i - row_] + x[i + row_];
    const double corners = x[i - row_ - 1] + x[i - row_ + 1] + x[i + row_ - 1] + x[i + row_ + 1];
    sums[i] = kBeside * beside + kAtCorner * corners;
  }
  return sums;
}

LinearImputation::Grid LinearImputation::product(const Grid& x) const {
  auto result = neighbours(x);
  for (std::size_t i = 0; i < x.size(); ++i) result[i] = removed_[i] * (diagonal_[i] * x[i] - result[i]);
  return result;
}

LinearImputation::Grid LinearImputation::solved(const Grid& rightSide) const {
  const auto count = rightSide.size();
  Grid x(count), residual = rightSide, direction(count), scaled(count);
  const double enough = kTolerance * kTolerance * dot(rightSide, rightSide);
  double last = 0;
  // In exact arithmetic as many steps as pixels are enough; rounding may cost some more.
  for (std::size_t step = 0; step < 2 * count && dot(residual, residual) > enough; ++step) {
    for (std::size_t i = 0; i < count; ++i) scaled[i] = residual[i] / diagonal_[i];
    const double now = dot(residual, scaled), share = step == 0 ? 0 : now / last;
    for (std::size_t i = 0; i < count; ++i) direction[i] = scaled[i] + share * direction[i];
    const auto image = product(direction);
    const double length = now / dot(direction, image);
    for (std::size_t i = 0; i < count; ++i) {
      x[i] += length * direction[i];
      residual[i] -= length * image[i];
    }
    last = now;
  }
  return x;
}

void LinearImputation::fill(std::span<float> plane) const {
  Grid left(removed_.size());
  for (std::size_t i = 0; i < plane.size(); ++i) left[place(i)] = (1 - removed_[place(i)]) * plane[i];
  auto rightSide = neighbours(left);
  for (std::size_t i = 0; i < rightSide.size(); ++i) rightSide[i] *= removed_[i];
  const auto values = solved(rightSide);
  for (std::size_t i = 0; i < plane.size(); ++i) {
    if (removed_[place(i)] != 0) plane[i] = static_cast<float>(values[place(i)]);
  }
}

}  // namespace hp
