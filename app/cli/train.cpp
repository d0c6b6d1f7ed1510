// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train.h"

#include <fstream>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/training_options.h"
#include "core/base/ordinary_file.h"
#include "core/base/platform.h"
#include "core/base/platform_process.h"
#include "core/base/text.h"
#include "core/runs/run_folder.h"
#include "core/train/personality.h"

namespace hp::cli {
namespace {

struct Options {
  std::string recipe = "convnet";
  std::string data = {};
  std::string config = {};
  std::string out = {};
  std::string mode = "deterministic";
  std::string device = {};
  std::string personality = {};
  int workers = 2;
  int cache = 1536;
  bool resume = false;
  bool quiet = false;
  int threads = kNotAsked;
};

std::string personalityIds() {
  std::string ids;
  for (const auto& personality : personalities()) ids += (ids.empty() ? "" : ", ") + personality.id;
  return ids;
}

std::vector<Option> describe(Options& o) {
  return {
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
      {"--workers", "N", "Threads that decode pictures; changes no bit", &o.workers, false, 1, 256},
      {"--cache", "MIB", "Memory for decoded pictures", &o.cache, false, 0, 1 << 20}};
}

/// What --threads said, else what the personality has; 0: all cores.
int threadsOf(const Options& options) {
  if (options.threads != kNotAsked) return options.threads;
  return options.personality.empty() ? 0 : personalityById(options.personality).threads;
}

TrainSpec specOf(const Options& options, const std::vector<std::string>& extras) {
  TrainSpec spec{.recipe = recipeTyped(options.recipe, extras),
                 .mode = typedByCaller([&] { return numericModeFrom(options.mode); }),
                 .threads = threadsOf(options),
                 .device = options.device.empty() ? "cpu" : options.device,
                 .personality = options.personality,
                 .workers = options.workers,
                 .cacheMegabytes = options.cache};
  spec.data = dataTyped(spec.recipe, options.data);
  return spec;
}

EpochListener listenerFor(const Options& options) { return options.quiet ? EpochListener() : printEpoch; }

void tell(const Options& options, const TrainResult& result) {
  if (!options.quiet) printResult(result, options.out);
}

int trainHere(const Options& options, const std::vector<std::string>& extras, const RunContext& context) {
  if (!options.resume) {
    tell(options, train(specOf(options, extras), options.out, context, listenerFor(options)));
    return kDone;
  }
  if (!extras.empty())
    throw UsageError{"A resumed run keeps its recipe; " + extras.front() + " cannot be given."};
  const ResumeOptions how{
      .data = options.data, .threads = options.threads, .device = options.device, .workers = options.workers};
  tell(options, resumeTraining(options.out, how, context, listenerFor(options)));
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

/// True if this process began with the personality's variables.
bool isReadyFor(const std::string& personality) {
  const auto ready = guarded([&] { requirePersonality(personality); });
  return std::holds_alternative<std::monostate>(ready);
}

int trainAsConfigured(const Options& options, const std::vector<std::string>& extras,
                      const RunContext& context) {
  if (options.resume || !extras.empty())
    throw UsageError{
        "--config says everything about a new run; leave --resume and the recipe's parameters out."};
  const auto spec = specIn(options.config);
  if (!spec.personality.empty() && !isReadyFor(spec.personality))
    return platform::continueAs(platform::programFile(),
                                {"train", "--config", options.config, "--out", options.out},
                                personalityById(spec.personality).variables);
  tell(options, train(spec, options.out, context, listenerFor(options)));
  return kDone;
}

/// The same command line, for a process that begins with a personality's variables.
std::vector<std::string> argumentsOf(const Options& o, const std::vector<std::string>& extras) {
  std::vector<std::string> arguments = {"train", "--out", o.out, "--workers", std::to_string(o.workers)};
  const auto add = [&](const char* flag, const std::string& value) {
    if (!value.empty()) arguments.insert(arguments.end(), {flag, value});
  };
  if (o.quiet) arguments.emplace_back("--quiet");
  add("--data", o.data);
  add("--device", o.device);
  add("--threads", o.threads == kNotAsked ? "" : std::to_string(o.threads));
  if (o.resume) {
    arguments.emplace_back("--resume");
    return arguments;
  }
  add("--recipe", o.recipe);
  add("--mode", o.mode);
  add("--cache", std::to_string(o.cache));
  add("--personality", o.personality);
  arguments.insert(arguments.end(), extras.begin(), extras.end());
  return arguments;
}

/// The personality asked for, or the one that the run to go on with was trained under.
std::string personalityOf(const Options& options) {
  if (!options.resume) return options.personality;
  if (!options.personality.empty())
    throw UsageError{"A resumed run keeps its personality; leave --personality out."};
  return recordedSpec(RunFolder(options.out)).personality;
}

int run(const Options& options, const std::vector<std::string>& extras, const RunContext& context) {
  if (!options.config.empty()) return trainAsConfigured(options, extras, context);
  const auto id = personalityOf(options);
  if (id.empty()) return trainHere(options, extras, context);
  const auto personality = typedByCaller([&] { return personalityById(id); });
  if (isReadyFor(id)) return trainHere(options, extras, context);
  return platform::continueAs(platform::programFile(), argumentsOf(options, extras), personality.variables);
}

}  // namespace

Command trainCommand() {
  auto options = std::make_shared<Options>();
  return {"train",
          "Trains a network and records everything into a run folder",
          describe(*options),
          "The recipe's own parameters follow as --name VALUE; 'heatproof-cli recipes NAME' lists them.",
          [options](const std::vector<std::string>& extras, const RunContext& context) {
            return run(*options, extras, context);
          },
          &options->threads};
}

}  // namespace hp::cli
