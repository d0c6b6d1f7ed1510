// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>
#include <iostream>

#include "app/cli/command.h"
#include "app/cli/experiment_text.h"
#include "core/base/text.h"
#include "core/evaluate/run_experiment.h"

namespace hp::cli {
namespace {

struct Options {
  std::string spec = {}, preset = {}, out = {}, shard = {}, plots = {};
  std::vector<std::string> pictures = {}, networks = {}, merge = {};
  bool cost = false, withoutFlips = false, retryFailed = false;

  bool changesSources() const { return !pictures.empty() || !networks.empty(); }
};

std::string presetIds() {
  std::string ids;
  for (const auto& preset : experimentPresets()) ids += (ids.empty() ? "" : ", ") + preset.id;
  return ids;
}

std::vector<Option> describe(Options& o) {
  return {
      {"--spec", "FILE", "The experiment as JSON; resources/experiments holds examples", &o.spec},
      {"--preset", "ID", "A ready-made experiment instead: " + presetIds(), &o.preset},
      {"--pictures", "PATH",
       "Its pictures: files, folders, sample:N, or scenes:SEED:COUNT; without it those of the spec",
       &o.pictures},
      {"--networks", "FILE", "Its networks: weights files, run folders, or sample:", &o.networks},
      {"--out", "DIR",
       "The folder of rows: new, or one to go on with (rows that it holds are not computed again)", &o.out},
      {"--retry-failed", "",
       "Compute rows of --out again that failed: a picture or weights were not there, and are now",
       &o.retryFailed},
      {"--shard", "I/N", "Compute only part I (from 0) of N, into a folder of its own", &o.shard},
      {"--merge", "DIR", "Put the folders of all shards together into --out", &o.merge},
      {"--plots", "DIR", "Write a plot of every kind of transformation as PNG and SVG", &o.plots},
      {"--without-flips", "", "Leave cells whose prediction flipped out of medians and plots",
       &o.withoutFlips},
      {"--cost", "", "Time single passes in between, and tell what the whole took as a multiple", &o.cost}};
}

ExperimentPreset presetTyped(const std::string& id) {
  const auto all = experimentPresets();
  const auto found = std::ranges::find(all, id, &ExperimentPreset::id);
  if (found == all.end())
    throw UsageError{"There is no preset '" + id + "'; there are: " + presetIds() + "."};
  return *found;
}

/// What a spec is called may tell of pictures and networks that others have taken the place of; what a preset
/// is called does not.
std::string titleTyped(const Experiment& experiment, const Options& options) {
  const auto presets = experimentPresets();
  const bool isPreset =
      std::ranges::find(presets, experiment.title, &ExperimentPreset::label) != presets.end();
  return options.changesSources() && !isPreset ? "" : titleOf(experiment);
}

Experiment experimentTyped(const Options& options) {
  if (options.spec.empty() == options.preset.empty())
    throw UsageError{"Give either --spec or --preset; the presets are " + presetIds() + "."};
  auto experiment =
      options.spec.empty() ? presetExperiment(presetTyped(options.preset)) : readExperiment(options.spec);
  if (!options.pictures.empty()) experiment.pictures = options.pictures;
  if (!options.networks.empty()) experiment.networks.clear();
  for (const auto& path : options.networks) experiment.networks.push_back({.path = path});
  experiment.title = titleTyped(experiment, options);
  return experiment;
}

/// "2/8"
Shard shardTyped(const std::string& text) {
  if (text.empty()) return {};
  Shard shard;
  const auto* end = text.data() + text.size();
  const auto index = std::from_chars(text.data(), end, shard.index);
  const bool isCut = index.ec == std::errc{} && index.ptr != end && *index.ptr == '/';
  const auto count = isCut ? std::from_chars(index.ptr + 1, end, shard.count) : index;
  if (!isCut || count.ec != std::errc{} || count.ptr != end || shard.index < 0 || shard.index >= shard.count)
    throw UsageError{"--shard wants I/N with I from 0 to N - 1, not '" + text + "'."};
  return shard;
}

/// Nothing that was computed is an answer if all of it failed.
void requireSomething(const std::vector<ExperimentRow>& rows) {
  if (rows.empty() || std::ranges::any_of(rows, [](const auto& row) { return row.error.empty(); })) return;
  throw Error("All " + std::to_string(rows.size()) + " rows failed, the first: " + rows.front().error);
}

int show(const std::vector<ExperimentRow>& rows, const Experiment& experiment, const Options& options) {
  std::cout << rowsText(rows, options.withoutFlips);
  if (!options.plots.empty()) writePlots(rows, experiment, options.withoutFlips, options.plots);
  requireSomething(rows);
  return kDone;
}

int merge(const Options& options) {
  if (options.out.empty()) throw UsageError{"--merge wants --out: where shall all rows go?"};
  const bool computes = !options.spec.empty() || !options.preset.empty() || options.changesSources();
  if (computes || !options.shard.empty() || options.cost || options.retryFailed)
    throw UsageError{
        "--merge takes folders that are computed; of the other options only --out, --plots and "
        "--without-flips go with it."};
  const std::vector<std::filesystem::path> folders(options.merge.begin(), options.merge.end());
  const auto rows = mergeShards(folders, options.out);
  return show(rows, readExperiment(std::filesystem::path(options.out) / "experiment.json"), options);
}

/// Some options are about a folder.
void requireFolder(const Options& options) {
  if (!options.out.empty()) return;
  if (!options.shard.empty())
    throw UsageError{"--shard wants --out: where shall its rows wait for the others?"};
  if (options.retryFailed) throw UsageError{"--retry-failed wants --out: which rows failed?"};
}

int run(const Options& options, const RunContext& context) {
  if (!options.merge.empty()) return merge(options);
  requireFolder(options);
  const auto experiment = experimentTyped(options);
  const auto shard = shardTyped(options.shard);
  const auto result = runExperiment(experiment, options.out, shard, {}, context,
                                    {.measureCost = options.cost, .retryFailed = options.retryFailed});
  const int code = show(result.rows, result.experiment, options);
  if (options.cost) std::cout << costText(result.cost);
  return code;
}

}  // namespace

Command robustnessCommand() {
  auto options = std::make_shared<Options>();
  return {"robustness", "Tells how far explanations move when the picture hardly does", describe(*options),
          "", [options](const std::vector<std::string>&, const RunContext& context) {
            return run(*options, context);
          }};
}

}  // namespace hp::cli
