// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/array.h"

namespace hp {

std::string shapeText(const Shape& shape) {
  std::string text;
  for (const auto extent : shape) {
    if (!text.empty()) text += 'x';
    text += std::to_string(extent);
  }
  return text.empty() ? "scalar" : text;
}

}  // namespace hp
