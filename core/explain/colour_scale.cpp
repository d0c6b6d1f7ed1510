// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/colour_scale.h"

#include "core/base/text.h"

namespace hp {

namespace {
// lupdate reads translate() as Qt's and would not look into its arguments.
const char* const kShared = HP_TEXT("Figure", "shared scale");
const char* const kOwn = HP_TEXT("Figure", "own scale");
const char* const kOfTheValues = HP_TEXT("Figure", "of the values");
}  // namespace

ValueRange ownRange(const Array& map, bool isSigned, bool isClipped) {
  return rangeOf(map, isSigned, isClipped ? kInlierShare : 1.0);
}

std::string scaleText(const ColourScale& scale, const Translate& translate) {
  const auto whose = translate("Figure", scale.isShared ? kShared : kOwn);
  if (!scale.isClipped) return whose;
  return whose + ", " + numberText(kInlierShare * 100, 3) + " % " + translate("Figure", kOfTheValues);
}

}  // namespace hp
