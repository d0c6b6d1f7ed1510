// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/runs/broken_places.h"

namespace hp {

/// Inside core/runs: what reading a file of records showed.
struct RecordScan {
  std::uint64_t goodEnd = 0;  ///< where the last good record ends, in bytes from where reading began
  std::uint64_t end = 0;      ///< where reading ended; what lies between is torn
  BrokenPlaces damaged = {};  ///< bad records that have good ones behind them
  BrokenPlaces tail = {};     ///< bad ones, each of them whole, that have none
  bool isTorn = false;        ///< the file ends in a part of a record
};

}  // namespace hp
