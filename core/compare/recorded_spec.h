// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <optional>

#include "core/compare/compared_run.h"
#include "core/train/train.h"

namespace hp {

/// What the run was configured with; nothing when another program wrote it, or it cannot be read.
std::optional<TrainSpec> recordedSpec(const ComparedRun& run);

}  // namespace hp
