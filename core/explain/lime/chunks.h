// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside LIME only.

#include <cstdint>
#include <functional>

namespace hp {

/// Calls work(first) for the first item of every chunk of `count` items, `size` a chunk, on `workers` threads
/// of their own, each of which gives LibTorch one thread: what a chunk computes cannot depend on how many run
/// beside it. step(done) is called from the caller's thread with the number of items done, 0 at the start.
/// The first exception of either, a stop included, ends all workers and is thrown here.
void forChunks(std::int64_t count, std::int64_t size, int workers,
               const std::function<void(std::int64_t)>& step, const std::function<void(std::int64_t)>& work);

}  // namespace hp
