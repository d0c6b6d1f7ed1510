// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/listed.h"

#include <algorithm>

namespace hp {

std::string listed(const std::vector<std::string>& names, std::size_t most) {
  std::string text;
  for (std::size_t i = 0; i < std::min(names.size(), most); ++i) text += (i ? ", " : "") + names[i];
  return names.size() > most ? text + " and " + std::to_string(names.size() - most) + " more" : text;
}

}  // namespace hp
