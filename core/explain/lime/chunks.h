// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside LIME only.

#include <cstdint>
#include <functional>
#include <string>

#include "core/base/run_context.h"

namespace hp {

/// Calls work(first, context) for the first item of every chunk of `count` items, `size` a chunk, on `workers`
/// threads of their own, each of which gives LibTorch one thread: what a chunk computes cannot depend on how
/// many run beside it. The context handed to `work` carries the stop request only; the caller's is told of
/// progress, in items, from the caller's thread. The first exception, a stop included, ends all workers and
/// is thrown here.
void forChunks(std::int64_t count, std::int64_t size, int workers, const std::string& stage,
               const RunContext& context, const std::function<void(std::int64_t, const RunContext&)>& work);

}  // namespace hp
