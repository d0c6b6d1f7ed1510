// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/train/train.h"

namespace hp {

/// Sets threads and LibTorch's switches for this mode and device, in this process; oneDNN is off where the
/// environment says HEATPROOF_ONEDNN=0. Throws Error when the device is not there.
void prepareNumerics(NumericMode mode, int threads, const std::string& device);

}  // namespace hp
