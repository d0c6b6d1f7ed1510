// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

// As cairo.h declares them, so that only the sources see it.
using cairo_t = struct _cairo;
using cairo_surface_t = struct _cairo_surface;

namespace hp {

/// Size and weight of a text of a figure.
struct TextStyle {
  double pixels = 12;  ///< height of the font
  bool bold = false;
  bool code = false;  ///< every character equally wide
};

/// Selects the figure's font. Unhinted, so that a figure has the same line breaks at every resolution.
void selectFont(cairo_t* page, const TextStyle& style);

/// Measures texts without drawing them.
class TextRuler {
 public:
  TextRuler();
  ~TextRuler();
  TextRuler(const TextRuler&) = delete;
  TextRuler& operator=(const TextRuler&) = delete;

  double width(const std::string& text, const TextStyle& style) const;
  /// The text in lines of at most `room` pixels: at line breaks and spaces, inside words only where a word
  /// is wider than the room. What `mostLines` cannot hold ends in an ellipsis. Empty text has no lines.
  std::vector<std::string> wrapped(const std::string& text, const TextStyle& style, double room,
                                   int mostLines) const;

 private:
  std::string elided(std::string line, const TextStyle& style, double room) const;

  cairo_surface_t* surface_;
  cairo_t* page_;
};

/// Valid UTF-8: broken bytes become U+FFFD, control characters other than line breaks become spaces.
std::string cleanUtf8(const std::string& text);

}  // namespace hp
