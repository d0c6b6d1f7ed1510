// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <string_view>

#include "core/imaging/figure_text.h"
#include "core/report/document.h"

namespace hp {
namespace {

struct CodeRange {
  char32_t first, last;
};

// What steers a line or cannot be seen, and what no HTML file may hold (WHATWG, noncharacters).
constexpr std::array kHidden = {
    CodeRange{0x80, 0x9f},     CodeRange{0xad, 0xad},      CodeRange{0x61c, 0x61c},
    CodeRange{0x180e, 0x180e}, CodeRange{0x200b, 0x200f},  CodeRange{0x2028, 0x202e},
    CodeRange{0x2060, 0x206f}, CodeRange{0xfdd0, 0xfdef},  CodeRange{0xfeff, 0xfeff},
    CodeRange{0xfff9, 0xfffb}, CodeRange{0xe0000, 0xe0fff}};

bool isHidden(char32_t code) {
  if ((code & 0xfffe) == 0xfffe) return true;  // the last two of every plane are noncharacters
  return std::ranges::any_of(
      kHidden, [&](const CodeRange& range) { return code >= range.first && code <= range.last; });
}

std::string written(char32_t code) {
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string digits;
  for (auto rest = code; rest > 0 || digits.size() < 4; rest >>= 4) digits.insert(0, 1, kDigits[rest & 15]);
  return "[U+" + digits + "]";
}

/// Of text that is UTF-8.
std::size_t sizeOfCharacter(unsigned char lead) {
  return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
}

char32_t codeOf(std::string_view character) {
  const auto lead = static_cast<unsigned char>(character[0]);
  char32_t code = character.size() == 1 ? lead : lead & (0x7fu >> character.size());
  for (const char c : character.substr(1)) code = code << 6 | (static_cast<unsigned char>(c) & 0x3f);
  return code;
}

}  // namespace

std::string visibleText(const std::string& text) {
  const std::string clean = cleanUtf8(text);
  std::string visible;
  visible.reserve(clean.size());
  for (std::string_view rest = clean; !rest.empty();) {
    const auto character = rest.substr(0, sizeOfCharacter(static_cast<unsigned char>(rest[0])));
    const auto code = codeOf(character);
    visible += isHidden(code) ? written(code) : std::string(character);
    rest.remove_prefix(character.size());
  }
  return visible;
}

}  // namespace hp
