// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_pictures.h"
#include "core/evaluate/experiment_unit.h"
#include "core/evaluate/run_experiment.h"
#include "core/evaluate/side_by_side.h"

namespace hp {

ExperimentCell recomputeCell(const Experiment& experiment, const ExperimentRow& row,
                             const RunContext& context) {
  requireExperiment(experiment);
  auto singles = namedFrom(experiment, std::filesystem::current_path());
  singles.pictures = expandedPictures(singles.pictures, context);
  ExperimentWork work(singles, context);
  const auto place = work.layout.placeOf(row.index);
  ExperimentUnit unit(work, place.unit);
  ExperimentCell cell;
  // The maps before and after beside each other; in the end they are put together.
  doSideBySide({.count = 2,
                .workers = 2,
                .work =
                    [&](std::size_t task, const RunContext& inner) {
                      if (task == 0)
                        unit.original(place.method, inner);
                      else
                        cell = unit.cell(place, inner);
                    },
                .finished = [](std::size_t) {}},
               context);
  return cell;
}

}  // namespace hp
