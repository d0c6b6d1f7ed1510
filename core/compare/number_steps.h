// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/compare/stored_sums.h"

namespace hp {

/// Writes how far the numbers lie apart (maxUlp and ulpHistogram) of `count` numbers of two stretches; see
/// TensorDifference for what a distance is.
void countSteps(const StoredNumbers& baseline, const StoredNumbers& candidate, std::int64_t count,
                TensorSums& into);

}  // namespace hp
