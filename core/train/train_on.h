// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <functional>
#include <memory>

#include "core/train/training_set.h"

namespace hp {

/// Opens what a training learns from, as openTrainingSet() does.
using SetOpener = std::function<std::unique_ptr<TrainingSet>(const TrainSpec& spec, const Seeds& seeds,
                                                             const RunContext& context)>;

/// train() and resumeTraining() on what `open` opens: where tests put faults in the way.
TrainResult trainOn(const SetOpener& open, const TrainSpec& spec, const std::filesystem::path& folder,
                    const RunContext& context, const EpochListener& listener = {});
TrainResult resumeTrainingOn(const SetOpener& open, const std::filesystem::path& folder,
                             const ResumeOptions& options, const RunContext& context,
                             const EpochListener& listener = {});

}  // namespace hp
