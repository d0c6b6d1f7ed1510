// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. An attempt is one process that trains into a run folder; the folder hears how it ends.

#include <functional>

#include "core/runs/run_writer.h"
#include "core/train/train.h"
#include "core/train/training_state.h"

namespace hp {

/// Does the work. Memory that is over becomes an Error that proposes what needs less.
TrainResult explainingMemory(const TrainSpec& spec, const std::function<TrainResult()>& work);

/// Does the work of an attempt; `state` says how far it came. What ends it early is written into the folder
/// before it goes on to the caller: Stopped as "paused", NotFinite as "not-finite" and everything else as
/// "failed", each with its sentence. NotFinite becomes an Error. A fault that cannot be written down (a full
/// disk) is still the one that is thrown.
TrainResult attempted(const TrainSpec& spec, RunWriter& writer, const TrainingState& state,
                      const std::function<TrainResult()>& work);

}  // namespace hp
