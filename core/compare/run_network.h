// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/compared_run.h"
#include "core/data/dataset.h"
#include "core/model/network.h"

namespace hp {

/// The network of a compared run as it was after an epoch whose weights were kept; 0: the newest. A bare
/// weights file is recognised by its tensors. Throws Error in one sentence when the run kept no weights.
Network networkOf(const ComparedRun& run, std::int64_t epoch, const RunContext& context);

/// The networks of two compared runs, of the epoch whose weights are compared: this one, or (0) the newest
/// that both kept; a bare file's only one. Throws Error in one sentence when there are none.
struct ComparedNetworks {
  Network baseline, candidate;
};
ComparedNetworks networksOf(const ComparedRun& baseline, const ComparedRun& candidate, std::int64_t epoch,
                            const RunContext& context);

/// The data set that a run of ours recorded, opened where it lies now: `data`, or the recorded place when
/// that is empty. Throws Error in one sentence when the run recorded none, or it is not there.
Dataset datasetOf(const ComparedRun& run, const std::filesystem::path& data, const RunContext& context);
/// The baseline's data set; the candidate's where the baseline recorded none.
Dataset datasetOfEither(const ComparedRun& baseline, const ComparedRun& candidate, const RunContext& context);
/// The place of a picture in a data set, by its id. Throws Error when it is not there.
std::size_t exampleOf(const Dataset& dataset, const std::string& id);

}  // namespace hp
