// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/open_run.h"

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
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

std::optional<RunWeights> fromCheckpoint(const RunFolder& run) {
  const auto checkpoint = run.checkpoint();
  if (!checkpoint) return std::nullopt;
  const bool isWhole = checkpoint->stepInEpoch == 0;
  const auto name =
      isWhole ? "epoch " + std::to_string(checkpoint->epoch - 1) : "step " + std::to_string(checkpoint->step);
  return RunWeights{tensorsOf(checkpoint->weights), run.path() / run_names::kRun, name};
}

RunWeights newestOf(const RunFolder& run, const RunContext& context) {
  if (run.state() != RunState::Done) {
    if (auto found = fromCheckpoint(run)) return std::move(*found);
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

}  // namespace hp
