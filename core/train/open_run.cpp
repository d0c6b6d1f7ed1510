// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/open_run.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/explain/replay.h"
#include "core/model/import/safetensors.h"
#include "core/model/tensors.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_names.h"
#include "core/train/train.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

/// Weights of a run, where they lie, and what to call them.
struct RunWeights {
  Weights weights = {};
  fs::path path = {};
  std::string name = {};  ///< "epoch 12"
};

Weights tensorsOf(const NamedArrays& arrays) {
  Weights weights;
  for (const auto& [name, array] : arrays) weights.emplace(name, toTensor(array));
  return weights;
}

RunWeights fromFile(const fs::path& path, const std::string& name, const RunContext& context) {
  FileBytes source(path);
  return {readSafetensors(source, context), path, name};
}

/// The epoch after whose last step the checkpoint was written: before its validation, where it still is the
/// epoch being trained, or after it.
std::optional<std::int64_t> wholeEpochOf(const Checkpoint& checkpoint, const RunFolder& run) {
  if (checkpoint.stepInEpoch == recordedStepsPerEpoch(run)) return checkpoint.epoch;
  if (checkpoint.stepInEpoch == 0 && checkpoint.step > 0) return checkpoint.epoch - 1;
  return std::nullopt;
}

std::optional<RunWeights> fromCheckpoint(const RunFolder& run, const RunContext& context) {
  const auto checkpoint = run.checkpoint();
  if (!checkpoint) return std::nullopt;
  const auto epoch = wholeEpochOf(*checkpoint, run);
  const auto name = epoch ? "epoch " + std::to_string(*epoch) : "step " + std::to_string(checkpoint->step);
  if (const auto kept = epoch ? run.weightsOf(*epoch) : std::nullopt)
    return fromFile(*kept, name, context);  // the same weights, in a file that stays
  return RunWeights{tensorsOf(checkpoint->weights), run.path() / run_names::kRun, name};
}

RunWeights newestOf(const RunFolder& run, const RunContext& context) {
  if (run.state() != RunState::Done) {
    if (auto found = fromCheckpoint(run, context)) return std::move(*found);
  }
  const auto path = run.newestWeights();
  if (!path)
    throw Error("The run '" + run.path().string() + "' has no weights yet; wait for its first checkpoint.");
  return fromFile(*path, path->stem().string(), context);
}

RunWeights weightsAt(const RunFolder& run, std::int64_t epoch, const RunContext& context) {
  const auto path = run.weightsOf(epoch);
  if (!path)
    throw Error("The run '" + run.path().string() + "' did not keep the weights of epoch " +
                std::to_string(epoch) + "; choose one that it kept.");
  return fromFile(*path, "epoch " + std::to_string(epoch), context);
}

Network networkOf(const RunFolder& run, RunWeights found) {
  const auto spec = recordedSpec(run);
  const auto& names = run.description().classNames;
  const auto folder = fs::absolute(run.path()).lexically_normal();
  const auto name = (folder.has_filename() ? folder : folder.parent_path()).filename().string();
  return makeNetwork({.graph = networkGraph(spec.recipe, static_cast<int>(names.size())),
                      .weights = std::move(found.weights),
                      .preprocessing = preprocessingOf(spec.recipe),
                      .classNames = names,
                      .architecture = spec.recipe.architecture,
                      .title = name + ", " + found.name,
                      .path = found.path});
}

/// The run folder that a path names or lies in; empty when there is none.
fs::path runOf(const fs::path& path) {
  if (path.filename() == run_names::kRun) return path.parent_path();
  const bool isWeights =
      path.extension() == run_names::kArrays && path.parent_path().filename() == run_names::kWeights;
  return isWeights ? path.parent_path().parent_path() : path;
}

/// Every weights file of the run: kept ones and the checkpoints'.
std::vector<fs::path> weightsFilesOf(const RunFolder& run) {
  std::vector<fs::path> files;
  std::error_code missing;
  for (const char* part : {run_names::kWeights, run_names::kCheckpoints}) {
    for (const auto& entry : fs::recursive_directory_iterator(run.path() / part, missing)) {
      const bool isState = entry.path().stem() == "optimiser";
      if (entry.path().extension() == run_names::kArrays && !isState) files.push_back(entry.path());
    }
  }
  std::sort(files.begin(), files.end());
  return files;
}

/// Nothing where the file goes while it is read, as checkpoints do.
std::optional<Network> networkFrom(const RunFolder& run, const fs::path& file, const RunContext& context) {
  try {
    return networkOf(run, fromFile(file, file.stem().string(), context));
  } catch (const Error&) {
    return std::nullopt;
  }
}

}  // namespace

Preprocessing preprocessingOf(const TrainingRecipe& recipe) {
  Preprocessing preprocessing{.resize = 0,
                              .width = recipe.side,
                              .height = recipe.side,
                              .antialias = recipe.resize == ResizeKind::Torchvision};
  if (recipe.normalise) return preprocessing;
  preprocessing.mean = {0, 0, 0};
  preprocessing.deviation = {1, 1, 1};
  return preprocessing;
}

Network openRunNetwork(const fs::path& folder, std::optional<std::int64_t> epoch, const RunContext& context) {
  const RunFolder run(folder);
  return networkOf(run, epoch ? weightsAt(run, *epoch, context) : newestOf(run, context));
}

bool isOfRun(const fs::path& path) { return isRunFolder(runOf(path)); }

Network openRunFile(const fs::path& path, const RunContext& context) {
  const RunFolder run(runOf(path));
  if (path.extension() != run_names::kArrays) return networkOf(run, newestOf(run, context));
  return networkOf(run, fromFile(path, path.stem().string(), context));
}

Network openAnyNetwork(const OpenNetworkSpec& spec, const RunContext& context) {
  return isOfRun(spec.path) ? openRunFile(spec.path, context) : openNetworkBySource(spec, context);
}

Network openNetworkAgain(const OpenNetworkSpec& spec, const std::string& digest, const RunContext& context) {
  auto network = openAnyNetwork(spec, context);
  const bool isCheckpoint = spec.path.filename() == run_names::kRun && isOfRun(spec.path);
  if (!isCheckpoint || network.digest() == digest) return network;
  const RunFolder run(runOf(spec.path));
  for (const auto& file : weightsFilesOf(run)) {
    const auto candidate = networkFrom(run, file, context);
    if (candidate && candidate->digest() == digest) return *candidate;
  }
  throw Error("The run '" + run.path().string() +
              "' has trained on since, and the weights of then were not kept; only figures of epochs whose "
              "weights are kept can be replayed.");
}

}  // namespace hp
