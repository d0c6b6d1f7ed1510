// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compared_run.h"
#include "core/compare/weights_source.h"

namespace hp {

/// The file of the weights kept of an epoch; 0: the newest. A bare weights file knows no epochs: its own,
/// whatever the epoch. Throws Error in one sentence when none were kept.
const std::filesystem::path& weightsFileOf(const ComparedRun& run, std::int64_t epoch);

/// Opens that file.
std::unique_ptr<WeightsSource> openWeightsOf(const ComparedRun& run, std::int64_t epoch,
                                             const RunContext& context);

}  // namespace hp
