// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>

#include "core/base/json.h"
#include "core/train/train.h"

namespace hp {

/// LibTorch's switches that decide which kernels compute.
struct NumericSwitches {
  bool deterministicAlgorithms = false;  ///< operations without a reproducible form are refused
  bool warnOnly = false;                 ///< ... or only warned of
  bool cudnnDeterministic = false;
  bool cudnnBenchmark = false;  ///< algorithms chosen by the clock
  bool tf32Cublas = false;      ///< factors rounded to 10 bits
  bool tf32Cudnn = false;
  bool oneDnn = true;
  friend bool operator==(const NumericSwitches&, const NumericSwitches&) = default;
};

/// What a training of this mode wants. oneDNN is off where the environment says HEATPROOF_ONEDNN=0; TF32 is
/// on in native mode on CUDA, where speed counts.
NumericSwitches switchesFor(NumericMode mode, bool onCuda);
void setSwitches(const NumericSwitches& switches);
/// As LibTorch says that they stand.
NumericSwitches switchesNow();
/// Throws Error naming the first one that does not stand as wanted.
void requireTaken(const NumericSwitches& wanted, const NumericSwitches& now);
Json toJson(const NumericSwitches& switches);

/// The variable that gives cuBLAS a workspace of a fixed size, without which it need not repeat its bits.
inline constexpr const char* kCublasWorkspace = "CUBLAS_WORKSPACE_CONFIG";
/// What it must be set to before CUDA starts; empty: it stays as it is. `isInUse`: CUDA was started already.
/// Throws Error where deterministic mode cannot be had any more.
std::string cublasWorkspaceFor(NumericMode mode, const std::optional<std::string>& present, bool isInUse);

}  // namespace hp
