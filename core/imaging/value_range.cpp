// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/base/text.h"
#include "core/imaging/colour_map.h"

namespace hp {
namespace {

/// The smallest magnitude that at least `share` of the values do not exceed; 0 for none.
double magnitudeOf(std::vector<float>& magnitudes, double share) {
  if (magnitudes.empty()) return 0;
  const auto count = static_cast<double>(magnitudes.size());
  const auto within = static_cast<std::ptrdiff_t>(std::ceil(std::clamp(share, 0.0, 1.0) * count));
  const auto nth = magnitudes.begin() + std::clamp<std::ptrdiff_t>(within, 1, std::ssize(magnitudes)) - 1;
  std::ranges::nth_element(magnitudes, nth);
  // A map that is zero almost everywhere would lose all it shows.
  return *nth > 0 ? *nth : *std::ranges::max_element(magnitudes);
}

constexpr const char* kMinus = "\u2212";

std::string formatted(double value, std::chars_format format, int decimals) {
  std::array<char, 64> buffer{};
  return {buffer.data(),
          std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, decimals).ptr};
}

std::string withoutTrailingZeros(std::string digits) {
  if (digits.find('.') == std::string::npos) return digits;
  digits.erase(digits.find_last_not_of('0') + 1);
  if (digits.back() == '.') digits.pop_back();
  return digits;
}

/// As many decimals as give the largest value of the range three digits.
std::string plainDigits(double value, double largest) {
  const int decimals = std::max(0, 2 - static_cast<int>(std::floor(std::log10(largest))));
  return withoutTrailingZeros(formatted(value, std::chars_format::fixed, decimals));
}

/// "4.1e-4": two digits, the exponent without padding.
std::string scientificDigits(double value) {
  const std::string text = formatted(value, std::chars_format::scientific, 1);
  const auto e = text.find('e');
  const std::string exponent = text.substr(e + 2);
  const auto digits = exponent.substr(std::min(exponent.find_first_not_of('0'), exponent.size() - 1));
  return withoutTrailingZeros(text.substr(0, e)) + (text[e + 1] == '-' ? "e-" : "e") + digits;
}

}  // namespace

double ValueRange::position(double value) const {
  if (!(high > low)) return std::isnan(value) ? value : 0.5;
  return std::clamp((value - low) / (high - low), 0.0, 1.0);
}

ValueRange rangeOf(const Array& map, bool isSigned, double share) {
  std::vector<float> magnitudes;
  magnitudes.reserve(map.values.size());
  bool symmetric = isSigned;
  for (const float value : map.values) {
    if (!std::isfinite(value)) continue;
    symmetric = symmetric || value < 0;
    magnitudes.push_back(std::abs(value));
  }
  const double found = magnitudeOf(magnitudes, share);
  const double high = found > 0 ? found : 1;
  return {symmetric ? -high : 0, high};
}

ValueRange sharedRange(const std::vector<ValueRange>& ranges) {
  if (ranges.empty()) return {};
  ValueRange all = ranges.front();
  for (const auto& range : ranges) all = {std::min(all.low, range.low), std::max(all.high, range.high)};
  if (all.low >= 0) return all;
  const double high = std::max(-all.low, all.high);
  return {-high, high};
}

std::string legendText(double value, const ValueRange& range) {
  if (!std::isfinite(value)) return numberText(value);
  const double largest = std::max(std::abs(range.low), std::abs(range.high));
  const bool plain = largest >= 1e-3 && largest < 1e4;
  const std::string digits =
      plain ? plainDigits(std::abs(value), largest) : scientificDigits(std::abs(value));
  if (value == 0 || digits == "0") return "0";
  return (value < 0 ? kMinus : range.low < 0 ? "+" : "") + digits;
}

}  // namespace hp
