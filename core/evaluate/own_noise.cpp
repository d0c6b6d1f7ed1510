// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/own_noise.h"

#include "core/explain/recipe.h"

namespace hp {

std::uint64_t pictureNumber(const Array& input) {
  constexpr int kHexadecimal = 16;
  return std::stoull(digestOf(input).substr(0, 8), nullptr, kHexadecimal);
}

}  // namespace hp
