// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/experiment_pictures.h"
#include "core/evaluate/experiment_unit.h"
#include "core/evaluate/row_places.h"
#include "core/evaluate/run_experiment.h"
#include "core/evaluate/side_by_side.h"

namespace hp {
namespace {

/// Throws Error unless what stands in the row's place is what the row is of.
void requireSame(const Experiment& experiment, const ExperimentRow& row) {
  if (const auto difference = RowPlaces(experiment).differenceOf(row))
    throw Error("The row is of the " + difference->what + " " + printable(difference->ofRow) +
                ", and in its place is now " + printable(difference->ofPlace) +
                ": what the experiment names has changed; run it again.");
}

/// Of rows that failed then or now there is an error to read.
std::string noteOf(const ExperimentRow& then, const ExperimentRow& now) {
  const bool areSame = then.mapBefore == now.mapBefore && then.mapAfter == now.mapAfter;
  if (areSame || !then.error.empty() || !now.error.empty()) return {};
  return HP_TEXT(
      "Experiments",
      "These maps are not those of the row, bit for bit: picture or network have changed since, or "
      "another machine computed it.");
}

}  // namespace

ExperimentCell recomputeCell(const Experiment& experiment, const ExperimentRow& row,
                             const RunContext& context) {
  requireExperiment(experiment);
  auto singles = namedFrom(experiment, std::filesystem::current_path());
  singles.pictures = expandedPictures(singles.pictures, context);
  requireSame(singles, row);
  ExperimentWork work(singles);
  const auto place = work.layout.placeOf(row.index);
  work.networks.survey(work.layout.networkOf(place.unit), context);
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
  cell.note = noteOf(row, cell.row);
  return cell;
}

}  // namespace hp
