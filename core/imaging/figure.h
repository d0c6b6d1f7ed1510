// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/imaging/colour_map.h"
#include "core/imaging/image.h"

namespace hp {

/// One picture of a figure: a photograph, with or without a heat map over it.
struct FigurePanel {
  Image picture = {};
  Array map = {};  ///< H x W; empty: the bare photograph
  bool isSigned = true;
  ValueRange range = {};
  std::string title = {};    ///< above: "LRP · EpsilonPlus"
  std::string caption = {};  ///< below: "bull mastiff, 0.934"
};

/// A publishable figure: panels in a grid, each with its legend (or one shared legend), title and footer.
struct FigureSpec {
  std::string title = {};
  std::string footer = {};  ///< small print: network, method, parameters
  std::vector<FigurePanel> panels = {};
  int columns = 0;  ///< 0: as square as possible
  OverlayStyle style = {};
  bool sharedLegend = false;
  double widthMillimetres = 120;
  double dotsPerInch = 300;
  double fontPoints = 8;
  bool dark = false;
};

/// Draws the figure. The same spec gives the same pixels on the same machine. Throws Error when the
/// size asked for is beyond 100 megapixels or there are no panels.
Image renderFigure(const FigureSpec& spec);

}  // namespace hp
