// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train.h"

#include <fstream>
#include <functional>

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/personality_process.h"
#include "app/cli/training_options.h"
#include "core/base/ordinary_file.h"
#include "core/base/shell_word.h"
#include "core/base/text.h"
#include "core/data/workers.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_names.h"
#include "core/train/personality.h"

namespace hp::cli {
namespace {

struct Options {
  std::string recipe = "convnet";
  std::string data = {};
  DataFlags dataFlags = {};
  std::string config = {};
  std::string out = {};
  std::string mode = "deterministic";
  std::string device = {};
  std::string personality = {};
  int workers = 2;
  int cache = 1536;
  bool resume = false;
  bool quiet = false;
  Typed typed = {};
};

std::string personalityIds() {
  std::string ids;
  for (const auto& personality : personalities()) ids += (ids.empty() ? "" : ", ") + personality.id;
  return ids;
}

std::vector<Option> describe(Options& o) {
  std::vector<Option> all = {
      {"--recipe", "NAME|FILE", "A built-in recipe (see 'heatproof-cli recipes') or a JSON file", &o.recipe},
      {"--data", "DIR", "Folder with a folder a class, a CSV list, or scenes:SEED for drawn pictures",
       &o.data},
      {"--config", "FILE",
       "A whole configuration instead of all other options: config.json of a run, or what the window wrote",
       &o.config},
      {"--out", "RUN", "The run folder: new, or with --resume the one to go on with", &o.out, true},
      {"--resume", "", "Go on where the run in --out ended", &o.resume},
      {"--quiet", "", "Print nothing but what goes wrong", &o.quiet},
      {"--mode", "MODE", "deterministic (equal bits on repeat) or native (fastest)", &o.mode},
      {"--device", "DEVICE", "cpu (where nothing else is said), cuda or cuda:1", &o.device},
      {"--personality", "ID", "Compute like another processor: " + personalityIds(), &o.personality},
      {"--workers", "N", "Threads that decode pictures; changes no bit", &o.workers, false, 1, kMostWorkers},
      {"--cache", "MIB", "Memory for decoded pictures", &o.cache, false, 0, 1 << 20}};
  for (auto& option : o.dataFlags.options()) all.push_back(std::move(option));
  return all;
}

/// What --threads said, else what the personality has; 0: all cores.
int threadsOf(const Options& options) {
  if (options.typed.threads != kNotAsked) return options.typed.threads;
  return options.personality.empty() ? 0 : personalityById(options.personality).threads;
}

/// Refuses what was typed besides what is possible here, rather than training something else.
void requireOnly(const Options& options, const std::vector<std::string>& extras,
                 const std::set<std::string>& possible, const std::string& why) {
  const auto leaveOut = [&](const std::string& word) { throw UsageError{why + "; leave " + word + " out."}; };
  for (const auto& flag : options.typed.flags) {
    if (!possible.contains(flag)) leaveOut(flag);
  }
  if (!extras.empty()) leaveOut(extras.front());
}

/// Whether it is there is found out when training begins; a name of no device is a slip of the caller.
void requireDeviceName(const std::string& device) {
  if (!device.empty() && device != "cpu" && !device.starts_with("cuda"))
    throw UsageError{"There is no device '" + device + "'; choose cpu, cuda or cuda:1."};
}

TrainSpec specOf(const Options& options, const std::vector<std::string>& extras, const RunContext& context) {
  TrainSpec spec{.recipe = recipeTyped(options.recipe, extras),
                 .mode = typedByCaller([&] { return numericModeFrom(options.mode); }),
                 .threads = threadsOf(options),
                 .device = options.device.empty() ? "cpu" : options.device,
                 .personality = options.personality,
                 .workers = options.workers,
                 .cacheMegabytes = options.cache};
  spec.data = dataTyped(spec.recipe, options.data, options.dataFlags);
  if (needsData(spec.recipe)) spec.data = options.dataFlags.withoutBroken(spec.data, spec.workers, context);
  return spec;
}

/// What does the same again. A configuration may be gone by then; the run has one of its own that is the
/// same.
std::string commandFor(const Options& options) {
  if (options.config.empty()) return lineOf(options.typed);
  const auto run = (std::filesystem::absolute(options.out) / "").lexically_normal().parent_path();
  return "heatproof-cli train --config " + shellWord((run / run_names::kConfig).string()) + " --out " +
         shellWord(run.string() + "-again");
}

int trainNew(const Options& options, TrainSpec spec, const RunContext& context) {
  spec.command = commandFor(options);
  const auto result = train(spec, options.out, context, options.quiet ? EpochListener() : printEpoch);
  if (!options.quiet) printResult(result, options.out);
  return kDone;
}

int resume(const Options& options, const RunContext& context) {
  const ResumeOptions how{.data = options.data,
                          .threads = options.typed.threads,
                          .device = options.device,
                          .workers = options.workers,
                          .command = lineOf(options.typed)};
  const auto result = resumeTraining(options.out, how, context, options.quiet ? EpochListener() : printEpoch);
  if (!options.quiet) printResult(result, options.out);
  return kDone;
}

TrainSpec specIn(const std::string& file) {
  constexpr std::uintmax_t kLargestFile = 4U << 20U;
  requireOrdinaryFile(file);
  if (std::filesystem::file_size(file) > kLargestFile)
    throw Error("The file " + printable(file) + " is too large for a configuration.");
  std::ifstream stream(file, std::ios::binary);
  return trainSpecFromText({std::istreambuf_iterator<char>(stream), {}}, file);
}

int runAsConfigured(const Options& options, const std::vector<std::string>& extras,
                    const RunContext& context) {
  requireOnly(options, extras, {"--config", "--out", "--quiet"}, "--config says everything about a new run");
  const auto spec = specIn(options.config);
  return under(spec.personality, options.typed.words, [&] { return trainNew(options, spec, context); });
}

int runOn(const Options& options, const std::vector<std::string>& extras, const RunContext& context) {
  requireOnly(options, extras,
              {"--resume", "--out", "--data", "--device", "--threads", "--workers", "--quiet"},
              "A resumed run stays what it began as");
  const auto personality = recordedSpec(RunFolder(options.out)).personality;
  return under(personality, options.typed.words, [&] { return resume(options, context); });
}

int run(const Options& options, const std::vector<std::string>& extras, const RunContext& context) {
  outliveReaders();
  requireDeviceName(options.device);
  if (options.out.empty()) throw UsageError{"--out names no folder: where shall the run go?"};
  if (!options.config.empty()) return runAsConfigured(options, extras, context);
  if (options.resume) return runOn(options, extras, context);
  if (!options.personality.empty()) typedByCaller([&] { return personalityById(options.personality); });
  return under(options.personality, options.typed.words,
               [&] { return trainNew(options, specOf(options, extras, context), context); });
}

}  // namespace

Command trainCommand() {
  auto options = std::make_shared<Options>();
  return {"train",
          "Trains a network and records everything into a run folder",
          describe(*options),
          kRecipeParameters,
          [options](const std::vector<std::string>& extras, const RunContext& context) {
            return run(*options, extras, context);
          },
          &options->typed};
}

}  // namespace hp::cli
