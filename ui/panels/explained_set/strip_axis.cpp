// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/explained_set/strip_axis.h"

#include <algorithm>
#include <cmath>

#include "ui/kit/conversions.h"

namespace hp {

namespace {

constexpr double kSpan = 1e3;       // between values that one linear axis can show
constexpr double kZeroShare = 0.1;  // of a logarithmic axis that begins with zero
constexpr int kSteps = 5, kMostPowers = 7;

/// 1, 2 or 5 times a power of ten, at least this much.
double roundStep(double least) {
  const double power = std::pow(10, std::floor(std::log10(least)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (factor * power >= least * (1 - 1e-9)) return factor * power;
  return 10 * power;
}

}  // namespace

StripAxis::StripAxis(const std::vector<double>& values, bool isDistance) {
  std::vector<double> finite;
  std::copy_if(values.begin(), values.end(), std::back_inserter(finite),
               [](double value) { return std::isfinite(value); });
  if (finite.empty()) return;
  const auto [least, most] = std::minmax_element(finite.begin(), finite.end());
  double leastPositive = *most;
  for (const double value : finite)
    if (value > 0) leastPositive = std::min(leastPositive, value);
  logarithmic_ = isDistance && *most > kSpan * leastPositive;
  hasZero_ = logarithmic_ && *least <= 0;
  low_ = logarithmic_ ? std::floor(std::log10(leastPositive)) : isDistance ? 0 : std::min(*least, 0.9);
  high_ = logarithmic_ ? std::ceil(std::log10(*most)) : isDistance ? *most : 1;
  if (high_ <= low_) high_ = low_ + 1;
}

double StripAxis::at(double value) const {
  if (!logarithmic_) return std::clamp((value - low_) / (high_ - low_), 0.0, 1.0);
  if (value <= 0) return 0;
  const double begin = hasZero_ ? kZeroShare : 0;
  const double share = (std::log10(value) - low_) / (high_ - low_);
  return begin + (1 - begin) * std::clamp(share, 0.0, 1.0);
}

std::vector<StripAxis::Tick> StripAxis::ticks() const { return logarithmic_ ? powers() : steps(); }

std::vector<StripAxis::Tick> StripAxis::powers() const {
  std::vector<Tick> ticks;
  if (hasZero_) ticks.push_back({0, QStringLiteral("0")});
  const double step = std::ceil((high_ - low_) / kMostPowers);
  for (double power = low_; power <= high_; power += step) {
    const double value = std::pow(10, power);
    ticks.push_back({at(value), shortNumber(value)});
  }
  return ticks;
}

std::vector<StripAxis::Tick> StripAxis::steps() const {
  std::vector<Tick> ticks;
  const double step = roundStep((high_ - low_) / kSteps);
  const auto first = static_cast<int>(std::ceil(low_ / step - 1e-9));
  const auto last = static_cast<int>(std::floor(high_ / step + 1e-9));
  for (int i = first; i <= last; ++i) ticks.push_back({at(i * step), shortNumber(i * step)});
  return ticks;
}

}  // namespace hp
