// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/curve_builder.h"

#include <algorithm>
#include <cmath>

#include "core/base/text.h"

namespace hp {
namespace {

constexpr std::size_t kMostCurves = 2'000;
constexpr std::size_t kMostPoints = 2'000'000;
/// Every restart looks at every curve.
constexpr std::size_t kMostRestarts = 1'000;

void sortBySteps(std::vector<CurvePoint>& points) {
  std::ranges::stable_sort(points, {}, &CurvePoint::step);
  const auto isReplaced = [](const CurvePoint& a, const CurvePoint& b) { return a.step == b.step; };
  std::ranges::reverse(points);
  points.erase(std::unique(points.begin(), points.end(), isReplaced), points.end());
  std::ranges::reverse(points);
}

}  // namespace

void CurveBuilder::add(const std::string& name, CurvePoint point) {
  if (std::isnan(point.value)) return;
  const auto shown = printable(name);
  const bool isNew = !curves_.contains(shown);
  if (points_ >= kMostPoints || (isNew && curves_.size() >= kMostCurves)) {
    ++leftOut_;
    return;
  }
  curves_[shown].push_back(point);
  ++points_;
}

void CurveBuilder::restart(std::int64_t step) {
  if (++restarts_ > kMostRestarts) return;
  for (auto& [name, points] : curves_) {
    points_ -= points.size();
    while (!points.empty() && points.back().step >= step) points.pop_back();
    points_ += points.size();
  }
}

Curves CurveBuilder::curves() && {
  std::erase_if(curves_, [](const auto& curve) { return curve.second.empty(); });
  for (auto& [name, points] : curves_) sortBySteps(points);
  return withOurNames(std::move(curves_));
}

std::vector<std::string> CurveBuilder::obstacles(const std::string& name) const {
  std::vector<std::string> sentences;
  if (leftOut_ > 0) {
    sentences.push_back(name + " has more than 2000 curves or 2 million points; " + std::to_string(leftOut_) +
                        " points are left out.");
  }
  if (restarts_ > kMostRestarts)
    sentences.push_back(name + " was begun again more than 1000 times; its curves may overlap.");
  return sentences;
}

}  // namespace hp
