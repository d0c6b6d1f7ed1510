// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/base/json.h"
#include "core/train/train.h"

namespace hp {

/// What a computation on the device showed, whatever the switches say.
struct NumericProbes {
  bool keepsDenormals = true;  ///< numbers below 2^-126 are not taken for zero, on any thread
  bool keepsFactors = true;    ///< products and convolutions take factors with all 24 bits, not TF32's 11
};

/// Tries them on "cpu" or "cuda:1". In deterministic mode LibTorch throws c10::Error here when cuBLAS has no
/// workspace of a fixed size.
NumericProbes probeNumerics(const std::string& device);
/// Throws Error when deterministic mode showed what it must not.
void requireSound(const NumericProbes& probes, NumericMode mode);
Json toJson(const NumericProbes& probes);

/// The most threads that OpenMP lets compute here; 0: unknown.
int threadLimit();
/// Throws Error when fewer threads are at hand than were asked for. `limit` as threadLimit().
void requireThreads(int wanted, int given, int limit);

}  // namespace hp
