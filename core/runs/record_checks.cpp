// SPDX-License-Identifier: GPL-3.0-or-later
#include <functional>
#include <set>

#include "core/runs/metrics_rows.h"
#include "core/runs/part_checks.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"
#include "core/runs/run_records.h"
#include "core/runs/trace_file.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

/// Steps are recorded one after the other; only a resumed attempt goes back.
class StepOrder {
 public:
  void take(std::int64_t step) {
    if (step > last_ + 1 && gaps_++ == 0) missing_ = last_ + 1;
    last_ = step;
  }
  /// Empty where no step is missing.
  std::string text() const {
    if (gaps_ == 0) return {};
    const auto first = "Step " + std::to_string(missing_) + " is missing";
    return gaps_ == 1 ? first + "."
                      : first + ", and so are others in " + std::to_string(gaps_ - 1) + " more places.";
  }

 private:
  std::int64_t last_ = 0, gaps_ = 0, missing_ = 0;
};

/// What metrics.jsonl says was written for epochs.
struct KeptEpochs {
  std::set<std::int64_t> weights = {}, predictions = {};
};

struct Reading {
  const fs::path& folder;
  bool isFinished = false;
  RunFaults& faults;

  void tell(const std::string& file, RecordScan scan, const char* what, const StepOrder& order) const {
    if (isFinished) scan.damaged.add(scan.tail);
    faults.add(file, scan.damaged, what);
    if (isFinished && scan.isTorn) faults.add(file, "Its last record is torn.");
    if (const auto gap = order.text(); scan.damaged.count == 0 && !gap.empty()) faults.add(file, gap);
  }

  KeptEpochs metrics() const {
    KeptEpochs kept;
    StepOrder order;
    OpenedFile file(folder / names::kMetrics);
    const auto scan = scanMetrics(file.stream, [&](MetricsRow&& row) {
      if (const auto* step = std::get_if<StepRecord>(&row)) order.take(step->step);
      const auto* epoch = std::get_if<EpochRecord>(&row);
      if (!epoch || !epoch->weightsKept) return;
      kept.weights.insert(epoch->epoch);
      if (epoch->validationExamples > 0) kept.predictions.insert(epoch->epoch);
    });
    tell(names::kMetrics, scan, "Line", order);
    return kept;
  }

  void trace() const {
    StepOrder order;
    OpenedFile file(folder / names::kTrace);
    const auto layout = readTraceHeader(file.stream, file.size, file.name);
    const auto scan = scanTrace(file.stream, file.size, layout, [&](StepRecord&& record) {
      if (!record.isStart) order.take(record.step);
    });
    tell(names::kTrace, scan, "Record", order);
  }

  /// The files of these epochs that are not there.
  template <class Files>
  void require(const std::set<std::int64_t>& epochs, const Files& files, const char* what,
               const std::function<std::string(std::int64_t)>& name) const {
    for (const auto epoch : epochs) {
      if (!files.contains(epoch))
        faults.add(name(epoch), "The " + std::string(what) + " of epoch " + std::to_string(epoch) +
                                    " were kept, but there is no such file.");
    }
  }
};

}  // namespace

void checkRecords(const fs::path& folder, bool isFinished, RunFaults& faults) {
  const Reading reading{folder, isFinished, faults};
  faults.guard(names::kTrace, [&] { reading.trace(); });
  KeptEpochs kept;
  faults.guard(names::kMetrics, [&] { kept = reading.metrics(); });
  const auto in = [](const char* part, std::string name) {
    return std::string(part) + '/' + std::move(name);
  };
  reading.require(kept.weights, keptWeights(folder), "weights", [&](std::int64_t epoch) {
    return in(names::kWeights, names::epochStem(epoch) + names::kArrays);
  });
  const auto predictions = keptPredictions(folder);
  if (predictions.empty()) return;  // a network with a class per pixel has none
  reading.require(kept.predictions, predictions, "predictions", [&](std::int64_t epoch) {
    return in(names::kPredictions, names::predictionsStem(epoch) + ".csv");
  });
}

}  // namespace hp
