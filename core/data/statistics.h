// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/data/dataset.h"
#include "core/data/inventory.h"

namespace hp {

inline constexpr std::array<Split, 4> kSplits = {Split::Train, Split::Validation, Split::Calibration,
                                                 Split::Test};

/// Examples per class and split, in the order of kSplits.
using ClassCounts = std::vector<std::array<std::int64_t, kSplits.size()>>;
/// One row for every class.
ClassCounts countClasses(const Dataset& dataset);

/// Smallest, middle and largest; the middle is the lower one of an even count.
struct Extent {
  int least = 0, median = 0, most = 0;
};
/// How large the pictures are that can be read.
struct PictureSizes {
  Extent width = {}, height = {};
  std::int64_t different = 0;  ///< distinct pairs of width and height
};
/// All zero when there are none.
PictureSizes measureSizes(const Inventory& inventory);

}  // namespace hp
