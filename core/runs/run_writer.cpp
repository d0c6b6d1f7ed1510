// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_writer.h"

#include <algorithm>

#include "core/base/array_file.h"
#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/base/platform_files.h"
#include "core/runs/checkpoint_files.h"
#include "core/runs/crate.h"
#include "core/runs/description_files.h"
#include "core/runs/event_file.h"
#include "core/runs/files_table.h"
#include "core/runs/kept_file.h"
#include "core/runs/metrics_rows.h"
#include "core/runs/prepare_folder.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"
#include "core/runs/sums_file.h"
#include "core/runs/trace_file.h"

namespace hp {

namespace names = run_names;
namespace fs = std::filesystem;

struct RunWriter::State {
  fs::path folder;
  platform::FileLock lock;
  GrowingFiles files;
  RunDescription description;
  EventFile events;
  bool eventsRestarted = false;
  bool isFinished = false;

  State(fs::path at, platform::FileLock held, GrowingFiles growing, RunDescription described)
      : folder(std::move(at)),
        lock(std::move(held)),
        files(std::move(growing)),
        description(std::move(described)),
        events(folder / names::eventsName(files.attempt)),
        eventsRestarted(files.attempt == 1) {}

  void requireUnfinished() const {
    if (isFinished) throw Error("The run in " + folder.string() + " is finished; nothing can be added.");
  }
  void sync() {
    files.trace.sync();
    files.metrics.sync();
    events.sync();
  }
};

RunWriter::RunWriter(std::unique_ptr<State> state) : state_(std::move(state)) {}
RunWriter::RunWriter(RunWriter&&) noexcept = default;
RunWriter::~RunWriter() = default;

RunWriter RunWriter::create(const fs::path& folder, const RunDescription& description) {
  auto lock = lockNewFolder(folder);
  auto files = makeFiles(folder, description);
  auto state = std::make_unique<State>(folder, std::move(lock), std::move(files), description);
  writeRunJson(folder, description);
  return RunWriter(std::move(state));
}

void RunWriter::requireNew(const std::filesystem::path& folder) { requireFree(folder); }

RunWriter RunWriter::resume(const fs::path& folder) {
  auto lock = lockUnfinishedRun(folder);
  std::vector<std::string> missing;
  auto description = readDescription(folder, missing);
  auto files = reopenFiles(folder);
  RunWriter writer(
      std::make_unique<State>(folder, std::move(lock), std::move(files), std::move(description)));
  writer.clearPause();  // it was meant for the attempt before
  return writer;
}

std::int64_t RunWriter::attempt() const { return state_->files.attempt; }

void RunWriter::start(const StepRecord& state) {
  state_->requireUnfinished();
  const StepRecord own{.attempt = attempt(),
                       .step = state.step,
                       .epoch = state.epoch,
                       .weights = state.weights,
                       .buffers = state.buffers,
                       .isStart = true};
  state_->files.trace.append(traceRecord(own, state_->files.layout));
  state_->files.trace.sync();
}

void RunWriter::step(const StepRecord& record) {
  state_->requireUnfinished();
  auto own = record;
  own.attempt = attempt();
  own.isStart = false;
  state_->files.trace.append(traceRecord(own, state_->files.layout));
  state_->files.metrics.append(rowText(own));
}

void RunWriter::epoch(const EpochRecord& record) {
  state_->requireUnfinished();
  auto own = record;
  own.attempt = attempt();
  state_->files.metrics.append(rowText(own));
  if (!state_->eventsRestarted) state_->events.restart(own.step);
  state_->eventsRestarted = true;
  state_->events.scalars(own.step, {{"loss/train", own.trainLoss},
                                    {"loss/validation", own.validationLoss},
                                    {"accuracy/train", own.trainAccuracy},
                                    {"accuracy/validation", own.validationAccuracy},
                                    {"learning rate", own.learningRate}});
  state_->sync();
}

void RunWriter::event(const std::string& kind, std::int64_t step, const std::string& text) {
  state_->requireUnfinished();
  const EventRecord own{
      .attempt = attempt(), .step = step, .kind = kind, .text = text, .time = names::utcNow()};
  state_->files.metrics.append(rowText(own));
  state_->files.metrics.sync();
}

void RunWriter::environment(const std::string& json) {
  state_->requireUnfinished();
  const auto path = state_->folder / names::environmentName(attempt());
  if (fs::exists(path)) throw Error("The file " + path.string() + " is written already; an attempt has one.");
  writeJsonText(path, json);
}

void RunWriter::checkpoint(const Checkpoint& checkpoint) {
  state_->requireUnfinished();
  state_->sync();
  writeCheckpoint(state_->folder / names::kCheckpoints, checkpoint, attempt());
}

void RunWriter::keepWeights(std::int64_t epoch, const NamedArrays& weights, bool best) {
  state_->requireUnfinished();
  const auto folder = state_->folder / names::kWeights;
  const auto file = keepFile(folder, names::epochStem(epoch), names::kArrays, attempt(),
                             [&](const fs::path& path) { writeSafetensors(path, weights); });
  if (best) writeBest(folder, epoch, file.filename().string());
}

void RunWriter::predictions(std::int64_t epoch, const std::vector<PredictionRow>& rows) {
  state_->requireUnfinished();
  const auto text = predictionsText(rows);
  keepFile(state_->folder / names::kPredictions, names::predictionsStem(epoch), ".csv", attempt(),
           [&](const fs::path& path) { writeText(path, text); });
}

void RunWriter::finish(const NamedArrays& weights, const std::string& weightsDigest) {
  state_->requireUnfinished();
  const auto& folder = state_->folder;
  writeSafetensors(folder / names::kWeights / (std::string(names::kLast) + names::kArrays), weights);
  state_->sync();
  std::error_code failed;
  fs::remove(folder / names::kCrate, failed);
  writeText(folder / names::kCrate,
            crateText(state_->description, filesOfRun(folder), timeOfMaking(folder), names::utcNow()));
  std::vector<FileSum> sums;
  for (const auto& file : filesOfRun(folder)) sums.push_back({digestOfFile(folder / file), file});
  writeText(folder / names::kSums, sumsText(sums));
  writeDone(folder, weightsDigest);
  state_->isFinished = true;
  fs::remove(folder / names::kPause, failed);
  fs::remove(folder / names::kLock, failed);
}

bool RunWriter::isPauseAsked() const {
  std::error_code unknown;
  return fs::exists(state_->folder / names::kPause, unknown);
}

void RunWriter::clearPause() {
  std::error_code failed;
  fs::remove(state_->folder / names::kPause, failed);
}

}  // namespace hp
