// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <any>
#include <string>

#include "core/explain/method.h"
#include "core/explain/recipe.h"
#include "core/explain/translate.h"
#include "core/model/classify.h"

namespace hp {

/// What tells this result apart from others of its method: the layer, the surrogate's R², or the first
/// choice among the parameters: "features.12", "R² 0.71", "EpsilonPlus". Empty when there is nothing to tell.
std::string variantText(const Method& method, const std::any& params, const Attribution& result,
                        const Translate& translate = inEnglish);
/// "LRP · EpsilonPlus"
std::string methodTitle(const Method& method, const std::any& params, const Attribution& result,
                        const Translate& translate = inEnglish);

/// The probability of a class as classified; 0 where it was not.
double probabilityOf(const Classification& classification, int target);
/// What belongs under a picture: "bull mastiff, 0.934".
std::string classCaption(const Network& network, int target, double probability);

/// What to call a network or a picture: its file's name (and tensor), or what the sample calls it.
std::string sourceTitle(const InputSource& source, const Translate& translate = inEnglish);

}  // namespace hp
