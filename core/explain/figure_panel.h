// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <string>

#include "core/explain/method.h"
#include "core/explain/recipe.h"
#include "core/imaging/figure.h"

namespace hp {

/// What tells this result apart from others of its method: the layer, the surrogate's R², or the first
/// choice among the parameters ("EpsilonPlus"). Empty when there is nothing to tell.
std::string variantText(const Method& method, const std::any& params, const Attribution& result);
/// "LRP · EpsilonPlus"
std::string methodTitle(const Method& method, const std::any& params, const Attribution& result);
/// "bull mastiff, 0.934"
std::string classCaption(const Network& network, int target, double probability);

/// A result as it stands in a figure: over the picture, on its own full range, titled and captioned.
/// Both programs make their figures with this, so that equal results give equal pixels.
FigurePanel figurePanel(const Image& picture, const Method& method, const std::any& params,
                        const Attribution& result, const std::string& caption);
/// The small print: network and its digest, method and the parameters that are not defaults.
std::string figureFooter(const Recipe& recipe);

}  // namespace hp
