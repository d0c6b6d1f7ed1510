// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compared_run.h"
#include "core/data/dataset.h"
#include "core/model/network.h"

namespace hp {

/// The network of a compared run as it was after an epoch whose weights were kept; 0: the newest. A bare
/// weights file is recognised by its tensors. Throws Error in one sentence when the run kept no weights.
Network networkOf(const ComparedRun& run, std::int64_t epoch, const RunContext& context);

/// The data set that a run of ours recorded, opened where it lies now: `data`, or the recorded place when
/// that is empty. Throws Error in one sentence when the run recorded none, or it is not there.
Dataset datasetOf(const ComparedRun& run, const std::filesystem::path& data, const RunContext& context);

}  // namespace hp
