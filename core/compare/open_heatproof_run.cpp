// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <fstream>
#include <set>

#include "core/base/array_file.h"
#include "core/base/platform_files.h"
#include "core/compare/run_kinds.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_names.h"
#include "core/runs/run_records.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

bool isThere(const fs::path& path) {
  std::error_code unknown;
  return fs::exists(path, unknown);
}

void takeDescription(ComparedRun& run) {
  const RunFolder folder(run.path);
  const auto& description = folder.description();
  run.program = description.program;
  run.startDigest = description.startDigest;
  run.classNames = description.classNames;
  run.tensors = description.tensors;
  run.buffers = description.buffers;
  run.files = description.files;
  run.missing = folder.missing();
}

/// A sentence about a file that another one named already says nothing new.
void addOnce(std::vector<std::string>& missing, const fs::path& file, const std::string& sentence) {
  const auto names = [&](const std::string& known) { return known.find(file.string()) != std::string::npos; };
  if (std::ranges::none_of(missing, names)) missing.push_back(sentence);
}

template <class Read>
void readOnce(ComparedRun& run, const char* file, const Read& read) {
  try {
    read();
  } catch (const Error& error) {
    addOnce(run.missing, run.path / file, error.what());
  }
}

bool isGrowing(const ComparedRun& run) {
  return !run.finished && platform::FileLock::isTaken(run.path / names::kLock);
}

void nameDamage(ComparedRun& run, const RunRecords& records) {
  const auto file = (run.path / names::kMetrics).string();
  if (records.damaged == 1)
    run.missing.push_back("A line of the file " + file + " is damaged; it is left out.");
  if (records.damaged > 1) {
    run.missing.push_back(std::to_string(records.damaged) + " lines of the file " + file +
                          " are damaged; they are left out.");
  }
  if (records.isTorn && !isGrowing(run))
    run.missing.push_back("The file " + file + " ends in what is no whole line; it is left out.");
}

/// The curves that our event files have, and the loss of every batch. An epoch is trained with all pictures
/// of its split.
Curves curvesOf(const RunRecords& records, std::int64_t trainPictures) {
  Curves curves;
  const auto add = [&](const char* name, const EpochRecord& at, double value, std::int64_t examples = 0) {
    if (!std::isnan(value)) curves[name].push_back({at.step, at.epoch, value, examples});
  };
  for (const auto& epoch : records.epochs) {
    add("loss/train", epoch, epoch.trainLoss);
    add("accuracy/train", epoch, epoch.trainAccuracy, trainPictures);
    add("learning rate", epoch, epoch.learningRate);
    if (epoch.validationExamples == 0) continue;
    add("loss/validation", epoch, epoch.validationLoss);
    add("accuracy/validation", epoch, epoch.validationAccuracy, epoch.validationExamples);
  }
  for (const auto& step : records.steps) curves["loss/batch"].push_back({step.step, step.epoch, step.loss});
  return curves;
}

std::int64_t trainPictures(const FileRows& files) {
  std::int64_t count = 0;
  for (std::size_t i = 0; i < files.size(); ++i) count += files.split(i) == "train" ? 1 : 0;
  return count;
}

RunRecords takeRecords(ComparedRun& run) {
  RunRecords records;
  readOnce(run, names::kMetrics, [&] {
    records = readRecords(run.path);
    nameDamage(run, records);
  });
  run.curves = curvesOf(records, trainPictures(run.files));
  run.events = std::move(records.events);
  return records;
}

/// Weights of one network are files of one size, so that headers need be read of few.
class WeightsFiles {
 public:
  explicit WeightsFiles(ComparedRun& run) : run_(run) {}

  void add(std::int64_t epoch, const fs::path& file) {
    std::error_code unknown;
    const auto size = fs::file_size(file, unknown);
    asFarAsItGoes(run_.missing, [&] {
      if (unknown || !sound_.contains(size)) requireWholeSafetensors(file);
      sound_.insert(size);
      run_.weights.emplace(epoch, file);
    });
  }

 private:
  ComparedRun& run_;
  std::set<std::uintmax_t> sound_;
};

/// What an attempt kept that was gone back behind does not count.
void dropUnrecorded(std::map<std::int64_t, fs::path>& files, const std::vector<EpochRecord>& epochs) {
  if (epochs.empty()) return;
  std::set<std::int64_t> recorded;
  for (const auto& epoch : epochs) recorded.insert(epoch.epoch);
  std::erase_if(files, [&](const auto& file) { return !recorded.contains(file.first); });
}

void nameLostWeights(ComparedRun& run, const std::map<std::int64_t, fs::path>& kept) {
  std::vector<std::string> lost;
  for (const auto& epoch : run.epochs)
    if (epoch.weightsKept && !kept.contains(epoch.epoch)) lost.push_back(std::to_string(epoch.epoch));
  if (!lost.empty()) {
    run.missing.push_back("The weights that " + run.path.string() + " kept of epoch " + namesText(lost) +
                          " are not there.");
  }
}

bool sameBytes(const fs::path& a, const fs::path& b) {
  std::error_code unknown;
  if (fs::file_size(a, unknown) != fs::file_size(b, unknown) || unknown) return false;
  std::ifstream left(a, std::ios::binary), right(b, std::ios::binary);
  std::array<char, 1 << 16> ours{}, theirs{};
  while (left && right) {
    left.read(ours.data(), std::ssize(ours));
    right.read(theirs.data(), std::ssize(theirs));
    const auto count = static_cast<std::size_t>(std::max<std::streamsize>(left.gcount(), 0));
    if (left.gcount() != right.gcount() || std::memcmp(ours.data(), theirs.data(), count) != 0) return false;
  }
  return left.eof() && right.eof();
}

/// True if the newest epoch that can be read is the last one trained: where lines are damaged it need not be.
bool isLastEpochRead(const ComparedRun& run, bool areWhole) {
  if (run.epochs.empty()) return false;
  return areWhole || (!run.events.empty() && run.events.back().kind == "finished" &&
                      run.events.back().step == run.epochs.back().step);
}

/// The epoch of the trained network: as it is recorded, else of the kept file that is the same.
std::optional<std::int64_t> trainedEpoch(const ComparedRun& run, bool areWhole) {
  if (isLastEpochRead(run, areWhole)) return run.epochs.back().epoch;
  const auto last = lastWeights(run.path);
  for (auto kept = run.weights.rbegin(); kept != run.weights.rend(); ++kept)
    if (sameBytes(kept->second, last)) return kept->first;
  if (!areWhole) return std::nullopt;
  return run.weights.empty() ? 1 : run.weights.rbegin()->first;
}

/// The trained network is the last epoch's, which need not have been kept beside it.
void addLastWeights(ComparedRun& run, WeightsFiles& files, bool areWhole) {
  const auto last = lastWeights(run.path);
  const auto epoch = trainedEpoch(run, areWhole);
  if (!isThere(last)) {
    if (run.finished) run.missing.push_back("The trained weights " + last.string() + " are not there.");
  } else if (epoch) {
    files.add(*epoch, last);
  } else {
    run.missing.push_back("Records of the run are damaged, so that the epoch of " + last.string() +
                          " is not known; these weights are left out.");
  }
  run.lacksTrained = run.finished && !(epoch && run.weights.contains(*epoch));
}

void takeWeights(ComparedRun& run, bool areWhole) {
  auto kept = keptWeights(run.path);
  if (areWhole) dropUnrecorded(kept, run.epochs);
  nameLostWeights(run, kept);
  WeightsFiles files(run);
  for (const auto& [epoch, file] : kept) files.add(epoch, file);
  addLastWeights(run, files, areWhole);
  run.predictions = keptPredictions(run.path);
  if (areWhole) dropUnrecorded(run.predictions, run.epochs);
}

void takeEnd(ComparedRun& run) {
  run.finished = isFinished(run.path);
  if (run.finished) asFarAsItGoes(run.missing, [&] { run.weightsDigest = finishedWeightsDigest(run.path); });
}

void nameEnd(ComparedRun& run) {
  if (run.finished) return;
  run.missing.push_back("The run in " + run.path.string() +
                        (isGrowing(run)          ? " is still being trained."
                         : lostItsDone(run.path) ? " was finished, but DONE is not there."
                                                 : " is not finished."));
}

}  // namespace

bool looksLikeHeatproofRun(const fs::path& folder) {
  return isRunFolder(folder) || (isThere(folder / names::kMetrics) &&
                                 (isThere(folder / names::kTraceNames) || isThere(folder / names::kConfig)));
}

ComparedRun openHeatproofRun(const fs::path& folder, const RunContext& context) {
  ComparedRun run{.path = folder, .kind = RunKind::Heatproof, .name = nameOf(folder)};
  asFarAsItGoes(run.missing, [&] { takeDescription(run); });
  context.checkStop();
  takeEnd(run);
  auto records = takeRecords(run);
  nameEnd(run);
  run.epochs = std::move(records.epochs);
  readOnce(run, names::kConfig, [&] { run.config = recordedConfig(folder); });
  readOnce(run, names::kEnvironment,
           [&] { run.environment = recordedEnvironment(folder, records.attempts); });
  takeWeights(run, records.damaged == 0 && !(records.isTorn && run.finished));
  return run;
}

}  // namespace hp
