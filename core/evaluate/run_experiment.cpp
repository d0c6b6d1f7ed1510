// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/run_experiment.h"

#include <chrono>
#include <map>
#include <memory>
#include <mutex>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/experiment_cost.h"
#include "core/evaluate/experiment_unit.h"
#include "core/evaluate/row_places.h"
#include "core/evaluate/row_store.h"
#include "core/evaluate/side_by_side.h"
#include "core/model/threads.h"

namespace hp {
namespace {

/// What one thread does at a stretch: the maps of a picture as it is, or all rows of a step.
struct ExperimentTask {
  enum class Kind { Original, Step, Measure };
  Kind kind = Kind::Step;
  std::int64_t unit = 0;
  std::size_t place = 0;  ///< of the method, or of the step
};

void requireShard(Shard shard) {
  if (shard.count < 1 || shard.index < 0 || shard.index >= shard.count)
    throw Error("There is no shard " + std::to_string(shard.index) + " of " + std::to_string(shard.count) +
                "; they are counted from 0.");
}

class Running {
 public:
  Running(RowStore& store, Shard shard, bool measures, const RunContext& context)
      : store_(store), measures_(measures), work_(store.experiment()), meter_(work_) {
    work_.networks.survey(context);
    work_.sources.bind(store.sources());
    work_.shown = classesShown(work_.experiment, store.rows());
    for (std::int64_t unit = shard.index; unit < work_.layout.units(); unit += shard.count) addTasks(unit);
    takeNetworks();
  }

  ExperimentCost run(const std::function<void(const ExperimentRow&)>& onRow, const RunContext& context) {
    const auto begin = std::chrono::steady_clock::now();
    const int workers = threads();
    store_.begin();
    store_.remember(used_);
    rows_.resize(tasks_.size());
    doSideBySide({.count = tasks_.size(),
                  .workers = workers,
                  .work = [this](std::size_t i, const RunContext& inner) { work(i, inner); },
                  .finished = [&](std::size_t i) { take(i, onRow, context); }},
                 context);
    const auto took = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    return meter_.cost(took, workers);
  }

 private:
  /// Those of the unit's steps whose rows are not all there, behind what they need.
  void addTasks(std::int64_t unit) {
    std::vector<ExperimentTask> steps;
    for (std::size_t step = 0; step < work_.layout.steps().size(); ++step) {
      if (isDone(unit, step)) continue;
      steps.push_back({ExperimentTask::Kind::Step, unit, step});
      if (measures_ && steps.size() % 4 == 1) steps.push_back({ExperimentTask::Kind::Measure, unit, 0});
    }
    if (steps.empty()) return;
    for (std::size_t method = 0; method < work_.methods.size(); ++method)
      tasks_.push_back({ExperimentTask::Kind::Original, unit, method});
    tasks_.insert(tasks_.end(), steps.begin(), steps.end());
    lastOf_[unit] = tasks_.size() - 1;
  }

  /// Throws Error when rows would be joined with others that were computed with other weights.
  void takeNetworks() {
    const auto names = networkNames(work_.experiment);
    for (const auto& [unit, last] : lastOf_) {
      const auto network = work_.layout.networkOf(unit);
      if (const auto& about = work_.networks.about(network); about.classes)
        used_.networks[names[network]] = about.digest;
    }
    const auto& kept = store_.sources().networks;
    for (const auto& [name, digest] : used_.networks)
      if (const auto known = kept.find(name); known != kept.end() && known->second != digest)
        throw Error("The weights of the network " + printable(name) + " have changed since rows in " +
                    store_.folder().string() +
                    " were computed with them; name those of then, or choose a new folder.");
  }

  /// What the rows that come next were computed from.
  void rememberPicture(std::int64_t unit) {
    const auto& source = work_.experiment.pictures[work_.layout.pictureOf(unit)];
    if (const auto digest = work_.sources.picture(source); !digest.empty())
      store_.remember({.pictures = {{source, digest}}});
  }

  bool isDone(std::int64_t unit, std::size_t step) const {
    for (std::size_t method = 0; method < work_.methods.size(); ++method)
      for (int rank = 1; rank <= classesOf(unit); ++rank)
        if (!store_.holds(work_.layout.indexOf({unit, step, method, rank}))) return false;
    return true;
  }
  int classesOf(std::int64_t unit) const { return work_.classesOf(work_.layout.networkOf(unit)); }

  ExperimentUnit& unitOf(std::int64_t number) {
    const std::lock_guard lock(mutex_);
    auto& unit = units_[number];
    if (!unit) unit = std::make_unique<ExperimentUnit>(work_, number);
    return *unit;
  }

  void work(std::size_t i, const RunContext& context) {
    const auto& task = tasks_[i];
    auto& unit = unitOf(task.unit);
    const auto network = work_.layout.networkOf(task.unit);
    if (task.kind == ExperimentTask::Kind::Measure) return meter_.measure(unit, network, context);
    if (task.kind == ExperimentTask::Kind::Original)
      unit.original(task.place, context);
    else
      rows_[i] = unit.rowsOf(task.place, context);
    // All originals together are as much as a step.
    if (task.kind == ExperimentTask::Kind::Step || task.place == 0)
      meter_.count(network, classesOf(task.unit));
  }

  /// Tasks come in their order: behind the last one nobody needs the unit.
  void take(std::size_t i, const std::function<void(const ExperimentRow&)>& onRow,
            const RunContext& context) {
    rememberPicture(tasks_[i].unit);
    for (const auto& row : store_.append(std::move(rows_[i])))
      if (onRow) onRow(row);
    rows_[i] = {};
    const auto unit = tasks_[i].unit;
    if (lastOf_.at(unit) == i) {
      const std::lock_guard lock(mutex_);
      units_.erase(unit);
    }
    context.step({HP_TEXT("Stage", "experiment"), static_cast<std::int64_t>(i + 1), std::ssize(tasks_)});
  }

  RowStore& store_;
  bool measures_;
  ExperimentWork work_;
  ExperimentSources used_ = {};  ///< networks
  CostMeter meter_;
  std::vector<ExperimentTask> tasks_ = {};
  std::map<std::int64_t, std::size_t> lastOf_ = {};    ///< task of each unit
  std::vector<std::vector<ExperimentRow>> rows_ = {};  ///< of each task, until they are taken
  std::mutex mutex_ = {};
  std::map<std::int64_t, std::unique_ptr<ExperimentUnit>> units_ = {};
};

}  // namespace

ExperimentResult runExperiment(const Experiment& experiment, const std::filesystem::path& out, Shard shard,
                               const std::function<void(const ExperimentRow&)>& onRow,
                               const RunContext& context, ExperimentOptions options) {
  requireExperiment(experiment);
  requireShard(shard);
  RowStore store(namedFrom(experiment, std::filesystem::current_path()), out, shard, context,
                 options.retryFailed);
  requireExperiment(store.experiment());
  for (const auto& row : store.rows())
    if (onRow) onRow(row);
  ExperimentResult result;
  Running running(store, shard, options.measureCost, context);
  try {
    result.cost = running.run(onRow, context);
    store.finish();
  } catch (const Error& error) {
    throw store.withWhatIsKept(error);
  }
  result.experiment = store.experiment();
  result.rows = store.takeRows();
  result.total = std::ssize(result.rows);
  return result;
}

}  // namespace hp
