// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>

#include "core/base/run_context.h"

namespace hp {

inline constexpr int kMostWorkers = 256;

/// Calls `work` once for every index below `count`, from `workers` threads (0: as many as the machine has
/// cores), in no particular order. The calling thread reports progress, and throws Stopped when asked to
/// stop, after every thread has finished the index it was at. The first exception of `work` ends it the same
/// way. Throws Error for a negative number of workers or more than 256.
void forEachIndex(std::size_t count, int workers, const std::string& stage, const RunContext& context,
                  const std::function<void(std::size_t)>& work);

}  // namespace hp
