// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"

#include <array>
#include <charconv>
#include <cmath>

#include "core/base/outcome.h"

namespace hp {
namespace {

template <class Number, class... Format>
std::string written(Number value, Format... format) {
  std::array<char, 64> buffer{};
  const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format...).ptr;
  return std::string(buffer.data(), end);
}

}  // namespace

std::string numberText(double value) { return written(value); }
std::string numberText(float value) { return written(value); }
std::string numberText(double value, int digits) {
  return written(value, std::chars_format::general, digits);
}

double parseNumber(std::string_view text) {
  double value = 0;
  const auto* end = text.data() + text.size();
  const auto* begin = text.starts_with('+') ? text.data() + 1 : text.data();
  const auto [stop, error] = std::from_chars(begin, end, value);
  if (error != std::errc{} || stop != end) throw Error("'" + std::string(text) + "' is not a number.");
  return value;
}

std::string printable(std::string text) {
  for (auto& c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (code < 0x20 || code == 0x7f) c = '?';
  }
  return text;
}

std::string hexText(const unsigned char* bytes, std::size_t count) {
  constexpr std::string_view kDigits = "0123456789abcdef";
  std::string text;
  for (std::size_t i = 0; i < count; ++i) {
    text += kDigits[bytes[i] >> 4];
    text += kDigits[bytes[i] & 15];
  }
  return text;
}

}  // namespace hp
