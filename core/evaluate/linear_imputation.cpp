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

LinearImputation::LinearImputation(const Array& kept) {
  std::vector<std::size_t> places(kept.values.size());
  for (std::size_t i = 0; i < kept.values.size(); ++i) {
    places[i] = removed_.size();
    if (kept.values[i] == 0) removed_.push_back(i);
  }
  for (const auto pixel : removed_) link(kept, places, pixel);
}

void LinearImputation::link(const Array& kept, const std::vector<std::size_t>& places, std::size_t pixel) {
  const auto height = kept.size(0), width = kept.size(1);
  const auto y = static_cast<std::int64_t>(pixel) / width, x = static_cast<std::int64_t>(pixel) % width;
  double total = 0;
  for (std::int64_t dy = -1; dy <= 1; ++dy) {
    for (std::int64_t dx = -1; dx <= 1; ++dx) {
      const bool inside = y + dy >= 0 && y + dy < height && x + dx >= 0 && x + dx < width;
      if ((dx == 0 && dy == 0) || !inside) continue;
      const double weight = dx == 0 || dy == 0 ? kBeside : kAtCorner;
      const auto other = static_cast<std::size_t>((y + dy) * width + x + dx);
      if (kept.values[other] == 0)
        toRemoved_.all.push_back({places[other], weight});
      else
        toKept_.all.push_back({other, weight});
      total += weight;
    }
  }
  diagonal_.push_back(total);
  toRemoved_.begins.push_back(toRemoved_.all.size());
  toKept_.begins.push_back(toKept_.all.size());
}

std::vector<double> LinearImputation::product(const std::vector<double>& x) const {
  std::vector<double> result(x.size());
  for (std::size_t i = 0; i < x.size(); ++i) result[i] = diagonal_[i] * x[i] - toRemoved_.sum(i, x);
  return result;
}

std::vector<double> LinearImputation::solved(const std::vector<double>& rightSide) const {
  const auto count = rightSide.size();
  std::vector<double> x(count), residual = rightSide, direction(count), scaled(count);
  const double enough = kTolerance * kTolerance * dot(rightSide, rightSide);
  double last = 0;
  // In exact arithmetic `count` steps are enough; rounding may cost some more.
  for (std::size_t step = 0; step < 2 * count + 10 && dot(residual, residual) > enough; ++step) {
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
  std::vector<double> rightSide(removed_.size());
  for (std::size_t i = 0; i < removed_.size(); ++i) rightSide[i] = toKept_.sum(i, plane);
  const auto values = solved(rightSide);
  for (std::size_t i = 0; i < removed_.size(); ++i) plane[removed_[i]] = static_cast<float>(values[i]);
}

}  // namespace hp
