// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/figure_text.h"

#include <algorithm>
#include <cstdint>
#include <string_view>

#include <cairo.h>

namespace hp {
namespace {

constexpr std::string_view kEllipsis = "…";
constexpr std::string_view kReplacement = "\uFFFD";

/// Bytes of the well-formed character that begins the text; 0 when none does (RFC 3629).
std::size_t characterSize(std::string_view text) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
  const unsigned lead = byte(0);
  const std::size_t size = lead < 0x80                   ? 1
                           : lead >= 0xc2 && lead < 0xe0 ? 2
                           : lead >= 0xe0 && lead < 0xf0 ? 3
                           : lead >= 0xf0 && lead < 0xf5 ? 4
                                                         : 0;
  if (size == 0 || size > text.size()) return 0;
  std::uint32_t code = size == 1 ? lead : lead & (0x7fu >> size);
  for (std::size_t i = 1; i < size; ++i) {
    if ((byte(i) & 0xc0) != 0x80) return 0;
    code = code << 6 | (byte(i) & 0x3f);
  }
  const bool tooLong = (size == 3 && code < 0x800) || (size == 4 && code < 0x10000);
  return tooLong || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? 0 : size;
}

void removeLastCharacter(std::string& text) {
  while (!text.empty() && (static_cast<unsigned char>(text.back()) & 0xc0) == 0x80) text.pop_back();
  if (!text.empty()) text.pop_back();
}

/// Splits at a character; n separators give n + 1 pieces.
std::vector<std::string> split(const std::string& text, char separator) {
  std::vector<std::string> pieces(1);
  for (const char c : text)
    if (c == separator)
      pieces.emplace_back();
    else
      pieces.back() += c;
  return pieces;
}

/// Fills lines word by word.
class Filling {
 public:
  Filling(const TextRuler& ruler, const TextStyle& style, double room)
      : ruler_(ruler), style_(style), room_(room) {}

  void add(const std::string& word) {
    const std::string longer = line_.empty() ? word : line_ + " " + word;
    if (fits(longer)) {
      line_ = longer;
      return;
    }
    if (!line_.empty()) endLine();
    addInPieces(word);
  }
  void endLine() {
    lines.push_back(line_);
    line_.clear();
  }

  std::vector<std::string> lines = {};

 private:
  bool fits(const std::string& text) const { return ruler_.width(text, style_) <= room_; }
  // At least one character a line, however narrow it is.
  void addInPieces(std::string_view word) {
    while (!word.empty()) {
      const auto size = std::max<std::size_t>(1, characterSize(word));
      const std::string longer = line_ + std::string(word.substr(0, size));
      if (!line_.empty() && !fits(longer)) {
        endLine();
        continue;
      }
      line_ = longer;
      word.remove_prefix(size);
    }
  }

  const TextRuler& ruler_;
  const TextStyle& style_;
  double room_;
  std::string line_ = {};
};

}  // namespace

void selectFont(cairo_t* page, const TextStyle& style) {
  cairo_select_font_face(page, style.code ? "DejaVu Sans Mono" : "DejaVu Sans", CAIRO_FONT_SLANT_NORMAL,
                         style.bold ? CAIRO_FONT_WEIGHT_BOLD : CAIRO_FONT_WEIGHT_NORMAL);
  cairo_set_font_size(page, style.pixels);
  cairo_font_options_t* options = cairo_font_options_create();
  cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY);
  cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
  cairo_set_font_options(page, options);
  cairo_font_options_destroy(options);
}

TextRuler::TextRuler()
    : surface_(cairo_image_surface_create(CAIRO_FORMAT_A8, 1, 1)), page_(cairo_create(surface_)) {}

TextRuler::~TextRuler() {
  cairo_destroy(page_);
  cairo_surface_destroy(surface_);
}

double TextRuler::width(const std::string& text, const TextStyle& style) const {
  selectFont(page_, style);
  cairo_text_extents_t extents;
  cairo_text_extents(page_, text.c_str(), &extents);
  return extents.x_advance;
}

std::vector<std::string> TextRuler::wrapped(const std::string& text, const TextStyle& style, double room,
                                            int mostLines) const {
  if (text.empty()) return {};
  Filling filling(*this, style, room);
  for (const auto& paragraph : split(cleanUtf8(text), '\n')) {
    // A text of a million characters is not set in full only to be cut.
    if (std::ssize(filling.lines) > mostLines) break;
    for (const auto& word : split(paragraph, ' '))
      if (!word.empty() && std::ssize(filling.lines) <= mostLines) filling.add(word);
    filling.endLine();
  }
  auto& lines = filling.lines;
  if (std::ssize(lines) <= mostLines) return lines;
  lines.resize(static_cast<std::size_t>(mostLines));
  lines.back() = elided(lines.back(), style, room);
  return lines;
}

std::string TextRuler::elided(std::string line, const TextStyle& style, double room) const {
  while (!line.empty() && width(line + std::string(kEllipsis), style) > room) removeLastCharacter(line);
  return line + std::string(kEllipsis);
}

std::string cleanUtf8(const std::string& text) {
  std::string clean;
  for (std::string_view rest = text; !rest.empty();) {
    const auto size = characterSize(rest);
    const auto lead = static_cast<unsigned char>(rest[0]);
    if (size == 0)
      clean += kReplacement;
    else if (size == 1 && lead != '\n' && (lead < 32 || lead == 127))
      clean += ' ';
    else
      clean += rest.substr(0, size);
    rest.remove_prefix(std::max<std::size_t>(1, size));
  }
  return clean;
}

}  // namespace hp
