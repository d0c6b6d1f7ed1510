// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/train/numeric_switches.h"
#include "core/train/train.h"

namespace hp {

/// Sets threads and LibTorch's switches for this mode and device, in this process, reads them back and tries
/// on the device what they promise; for CUDA also the variable that cuBLAS reads when it starts. threads 0:
/// all cores. Throws Error when the device is not there, or when a setting does not hold. All but the
/// variable stays so until the NumericsScope around it ends.
void prepareNumerics(NumericMode mode, int threads, const std::string& device);

/// Puts threads, switches and the flushing of denormal numbers (of its own thread) back as they stood, so
/// that what is explained after a training has the bits that it had before.
class NumericsScope {
 public:
  NumericsScope();
  ~NumericsScope();
  NumericsScope(const NumericsScope&) = delete;
  NumericsScope& operator=(const NumericsScope&) = delete;

 private:
  NumericSwitches switches_;
  int threads_, blasThreads_, dynamic_;
  bool flushes_;
};

}  // namespace hp
