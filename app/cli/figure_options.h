// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "app/cli/command.h"
#include "core/explain/colour_scale.h"

namespace hp::cli {

/// How a figure looks. Begins as the window's figures do.
struct FigureOptions {
  double dotsPerInch = 300;
  double widthMillimetres = 120;
  double opacity = 0.8;
  std::string colourMap = {};
  std::string range = {};  ///< "own" or "own-99.5"
  bool dark = false;

  FigureOptions();
  std::vector<Option> describe();
  /// Throws UsageError when the colour map or the range is unknown.
  void check() const;
  ColourScale scale() const;
};

}  // namespace hp::cli
