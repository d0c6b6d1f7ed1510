// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/colour_scale.h"

#include "core/base/text.h"

namespace hp {

ValueRange ownRange(const Array& map, bool isSigned, bool isClipped) {
  return rangeOf(map, isSigned, isClipped ? kInlierShare : 1.0);
}

std::string scaleText(const ColourScale& scale, const Translate& translate) {
  const auto whose = translate(
      "Figure", scale.isShared ? HP_TEXT("Figure", "shared scale") : HP_TEXT("Figure", "own scale"));
  if (!scale.isClipped) return whose;
  return whose + ", " + numberText(kInlierShare * 100, 3) + " % " +
         translate("Figure", HP_TEXT("Figure", "of the values"));
}

}  // namespace hp
