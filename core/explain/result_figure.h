// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <filesystem>
#include <string>
#include <vector>

#include "core/explain/colour_scale.h"
#include "core/explain/method.h"
#include "core/explain/recipe.h"
#include "core/imaging/figure.h"

namespace hp {

/// A result and what was asked, for a panel of a figure. Borrows all it speaks of.
struct FigureResult {
  const Network& network;
  const Image& picture;  ///< what the network sees
  const Method& method;
  const std::any& params;
  const Attribution& attribution;
  double probability = 0;  ///< of the class explained
  ValueRange range = {};   ///< at the ends of the colours
};

/// Results as they stand in a figure: each over its picture, titled with its method and captioned with its
/// class; the small print names the network, how the colours end, and what a single result's parameters
/// change of the defaults. Both programs make their figures with this, so that equal results give equal
/// pixels. `results` is not empty and about one network.
FigureSpec resultFigure(const std::string& title, const std::vector<FigureResult>& results,
                        const ColourScale& scale, const Translate& translate = inEnglish);

/// Draws the figure into a PNG file that carries the recipe of every panel. Throws Error when it cannot be
/// written.
void writeResultFigure(const std::filesystem::path& path, const FigureSpec& figure,
                       const std::vector<Recipe>& recipes);

}  // namespace hp
