// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/train/train.h"

namespace hp {

/// Sets threads and LibTorch's switches for this mode and device, in this process, reads them back and tries
/// on the device what they promise; for CUDA also the variable that cuBLAS reads when it starts. threads 0:
/// all cores. Throws Error when the device is not there, or when a setting does not hold.
void prepareNumerics(NumericMode mode, int threads, const std::string& device);

}  // namespace hp
