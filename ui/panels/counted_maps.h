// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/panels/moved_maps.h"

namespace hp {

/// What is drawn of two maps and their difference.
struct CountedMaps {
  std::shared_ptr<const Image> picture = {};  ///< below them; dimmed where cells do not count
  Array before = {}, after = {}, difference = {};
  ValueRange range = {};            ///< of both maps: holds 99.5 % of the values of each
  ValueRange differenceRange = {};  ///< the same of the difference; symmetric
};

/// `onlyCounted`: cells that do not count are 0 in all three, and dimmed below them.
CountedMaps countedMaps(const MovedMapsContent& content, bool onlyCounted);

}  // namespace hp
