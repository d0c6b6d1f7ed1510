// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace hp {

/// Inside core/runs: what reading a file of records showed.
struct RecordScan {
  std::uint64_t goodEnd = 0;  ///< where the last good record ends, in bytes from where reading began
  std::uint64_t end = 0;      ///< where reading ended; what lies between is torn
  std::int64_t damaged = 0;   ///< bad records that have good ones behind them
};

}  // namespace hp
