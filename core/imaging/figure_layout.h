// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/imaging/figure.h"
#include "core/imaging/figure_legend.h"
#include "core/imaging/figure_text.h"

namespace hp {

/// A rectangle of whole pixels.
struct Box {
  int x = 0;
  int y = 0;
  int width = 0;
  int height = 0;
};

/// Lines of one style, left-aligned below each other.
struct TextBlock {
  std::vector<std::string> lines = {};
  TextStyle style = {};
  bool dim = false;
  double x = 0;
  double top = 0;

  double lineHeight() const { return 1.3 * style.pixels; }
  double height() const { return lineHeight() * static_cast<double>(lines.size()); }
};

/// A colour bar with its numbers: beside a picture from the bottom up, or below it from the left.
struct LegendLayout {
  Box bar = {};
  bool upwards = false;
  ValueRange range = {};
  bool isSigned = true;
  TextStyle style = {};
};

struct PanelLayout {
  Box picture = {};
  TextBlock title = {};
  TextBlock caption = {};
  std::optional<LegendLayout> legend = {};
};

/// Where everything of a figure goes, in pixels from the top left.
struct FigureLayout {
  int width = 0;
  int height = 0;
  TextBlock title = {};
  TextBlock footer = {};
  int footerRule = 0;  ///< y of the line above the footer; 0: none
  std::vector<PanelLayout> panels = {};
  std::optional<LegendLayout> sharedLegend = {};
  TextBlock sharedNote = {};
};

/// Throws Error when there are no panels, a panel has no picture, or the size cannot be.
FigureLayout layOut(const FigureSpec& spec);

}  // namespace hp
