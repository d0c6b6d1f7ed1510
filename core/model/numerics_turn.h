// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/run_context.h"

namespace hp {

/// Stage of who waits for a training beside it.
inline constexpr const char* kWaitsForTraining = "waits for the training's step";

/// The threads of BLAS and LibTorch's switches are the whole process's, and bits may follow them. Who needs
/// them to stay for a while (a training's step), or sets them (a training's beginning and end, an explanation
/// computed again with the threads of its record) takes the turn; whoever waits gets it in the order of
/// asking. A thread that has the turn may take it again. What only computes with them as they stand needs no
/// turn, and says how they stood: environmentInForce().
class NumericsTurn {
 public:
  /// Waits until nobody else has it; meanwhile reports `stage` and throws Stopped when asked to stop.
  explicit NumericsTurn(const RunContext& context = {}, const std::string& stage = {});
  ~NumericsTurn();
  NumericsTurn(const NumericsTurn&) = delete;
  NumericsTurn& operator=(const NumericsTurn&) = delete;

  /// True while somebody waits: whoever keeps the turn for long gives it back when asked in this way.
  static bool isWaitedFor();
};

}  // namespace hp
