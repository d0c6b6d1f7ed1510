// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/number_bits.h"

#include <bit>
#include <charconv>
#include <cmath>
#include <cstdint>

#include "core/base/text.h"

namespace hp {
namespace {

constexpr std::size_t kDigits = 16;

}  // namespace

std::string bitsText(double value) {
  constexpr std::string_view kHexadecimal = "0123456789abcdef";
  const auto bits = std::bit_cast<std::uint64_t>(value);
  std::string text(kDigits, '0');
  for (std::size_t i = 0; i < kDigits; ++i) text[kDigits - 1 - i] = kHexadecimal[(bits >> (4 * i)) & 15];
  return text;
}

std::optional<double> doubleOfBits(std::string_view text) {
  std::uint64_t bits = 0;
  if (text.size() != kDigits || text.find_first_not_of("0123456789abcdef") != std::string_view::npos)
    return std::nullopt;
  std::from_chars(text.data(), text.data() + text.size(), bits, 16);
  return std::bit_cast<double>(bits);
}

std::string decimalText(double value) { return std::isfinite(value) ? numberText(value) : "null"; }

}  // namespace hp
