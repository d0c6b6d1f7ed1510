// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_number.h"

#include <cmath>

#include "core/base/text.h"

namespace hp::cli {

double shortFloat(float value) {
  return std::isfinite(value) ? parseNumber(numberText(value)) : double{value};
}

}  // namespace hp::cli
