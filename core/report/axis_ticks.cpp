// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/axis_ticks.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/compare/count_text.h"

namespace hp {
namespace {

/// The step is `digit` times ten to the `exponent`.
struct Step {
  int digit = 1;
  int exponent = 0;
  double size() const { return digit * std::pow(10.0, exponent); }
};

Step nextLarger(const Step& step) {
  if (step.digit == 1) return {2, step.exponent};
  if (step.digit == 2) return {5, step.exponent};
  return {1, step.exponent + 1};
}

std::int64_t countWithin(double low, double high, double step) {
  return static_cast<std::int64_t>(std::floor(high / step + 1e-9) - std::ceil(low / step - 1e-9)) + 1;
}

std::string formatted(double value, std::chars_format format, int decimals) {
  std::array<char, 64> buffer{};
  return {buffer.data(),
          std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, decimals).ptr};
}

/// "1.5e-6" of "1.5e-06".
std::string withoutPadding(std::string text) {
  auto at = text.find('e') + 1;
  if (text[at] == '+') text.erase(at, 1);
  if (text[at] == '-') ++at;
  while (text[at] == '0' && at + 1 < text.size()) text.erase(at, 1);
  return text;
}

std::string tickText(std::int64_t multiple, const Step& step) {
  if (multiple == 0) return "0";
  const double value = static_cast<double>(multiple) * step.size();
  const std::string sign = value < 0 ? "\u2212" : "";
  if (step.exponent >= 0 && std::abs(value) < 1e7) return sign + countText(std::llround(std::abs(value)));
  if (step.exponent < 0 && step.exponent >= -4 && std::abs(value) < 1e4)
    return sign + formatted(std::abs(value), std::chars_format::fixed, -step.exponent);
  const int decimals =
      std::clamp(static_cast<int>(std::floor(std::log10(std::abs(value)) + 1e-9)) - step.exponent, 0, 15);
  return sign + withoutPadding(formatted(std::abs(value), std::chars_format::scientific, decimals));
}

}  // namespace

std::vector<AxisTick> axisTicks(double low, double high, int most, bool wholeNumbers) {
  const double range = high - low;
  if (!std::isfinite(range) || !(range > 0)) return {};
  // Below what doubles of this size can tell apart there is nothing to write.
  const double least = std::max({range / 1000, 1e-12 * std::max(std::abs(low), std::abs(high)), 1e-300});
  Step step{1, wholeNumbers ? 0 : static_cast<int>(std::floor(std::log10(least)))};
  while (countWithin(low, high, step.size()) > most) step = nextLarger(step);
  std::vector<AxisTick> ticks;
  auto multiple = static_cast<std::int64_t>(std::ceil(low / step.size() - 1e-9));
  for (auto left = countWithin(low, high, step.size()); left > 0; --left, ++multiple)
    ticks.push_back({static_cast<double>(multiple) * step.size(), tickText(multiple, step)});
  return ticks;
}

std::vector<AxisTick> logarithmicTicks(double low, double high, int most) {
  const std::vector<std::vector<int>> digits{{1, 2, 5}, {1, 5}, {1}};
  const int first = static_cast<int>(std::floor(std::log10(low)));
  const int last = static_cast<int>(std::ceil(std::log10(high)));
  for (std::size_t coarse = 0;; ++coarse) {
    const auto& multiples = digits[std::min(coarse, digits.size() - 1)];
    const int stride = std::max(1, static_cast<int>(coarse) - 1);
    std::vector<AxisTick> ticks;
    for (int exponent = first; exponent <= last; exponent += stride)
      for (const int digit : multiples) {
        const double value = Step{digit, exponent}.size();
        if (value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9))
          ticks.push_back({value, tickText(digit, {1, exponent})});
      }
    if (ticks.size() < 2) return axisTicks(low, high, most);
    if (std::ssize(ticks) <= most) return ticks;
  }
}

}  // namespace hp
