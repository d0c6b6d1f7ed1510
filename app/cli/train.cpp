// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/train.h"

#include <algorithm>
#include <iostream>

#include "app/cli/command.h"
#include "app/cli/method_params.h"
#include "core/base/platform.h"
#include "core/base/platform_process.h"
#include "core/base/text.h"
#include "core/train/personality.h"

namespace hp::cli {
namespace {

struct Options {
  std::string recipe = "convnet";
  std::string data = {};
  std::string out = {};
  std::string mode = "deterministic";
  std::string device = {};
  std::string personality = {};
  int workers = 2;
  int cache = 1536;
  bool resume = false;
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
      {"--out", "RUN", "The run folder: new, or with --resume the one to go on with", &o.out, true},
      {"--resume", "", "Go on where the run in --out ended", &o.resume},
      {"--mode", "MODE", "deterministic (equal bits on repeat) or native (fastest)", &o.mode},
      {"--device", "DEVICE", "cpu (where nothing else is said), cuda or cuda:1", &o.device},
      {"--personality", "ID", "Compute like another processor: " + personalityIds(), &o.personality},
      {"--workers", "N", "Threads that decode pictures; changes no bit", &o.workers, false, 1, 256},
      {"--cache", "MIB", "Memory for decoded pictures", &o.cache, false, 0, 1 << 20}};
}

TrainingRecipe recipeOf(const Options& options, const std::vector<std::string>& extras) {
  return typedByCaller([&] {
    std::any recipe = recipeFrom(options.recipe);
    assignArguments(recipeParams(), extras, recipe);
    return std::any_cast<TrainingRecipe>(recipe);
  });
}

TrainSpec specOf(const Options& options, const std::vector<std::string>& extras) {
  TrainSpec spec{.recipe = recipeOf(options, extras),
                 .mode = typedByCaller([&] { return numericModeFrom(options.mode); }),
                 .threads = std::max(options.threads, 0),
                 .device = options.device.empty() ? "cpu" : options.device,
                 .personality = options.personality,
                 .workers = options.workers,
                 .cacheMegabytes = options.cache};
  if (options.data.empty()) throw UsageError{"--data is missing: where are the pictures?"};
  spec.data = dataSpecFor(options.data);
  return spec;
}

void printEpoch(const EpochRecord& epoch) {
  std::cout << "epoch " << epoch.epoch << "  loss " << numberText(epoch.trainLoss, 5) << "  accuracy "
            << numberText(epoch.trainAccuracy, 4) << "  validation loss "
            << numberText(epoch.validationLoss, 5) << "  accuracy " << numberText(epoch.validationAccuracy, 4)
            << "  " << numberText(epoch.seconds, 4) << " s" << std::endl;
}

void printResult(const TrainResult& result, const std::string& folder) {
  std::cout << "weights " << result.weightsDigest << "\n"
            << printable(folder) << ": " << result.epochs << " epochs, " << result.steps
            << " steps, validation accuracy " << numberText(result.validationAccuracy, 4) << '\n';
}

int trainHere(const Options& options, const std::vector<std::string>& extras, const RunContext& context) {
  if (!options.resume) {
    printResult(train(specOf(options, extras), options.out, context, printEpoch), options.out);
    return kDone;
  }
  if (!extras.empty())
    throw UsageError{"A resumed run keeps its recipe; " + extras.front() + " cannot be given."};
  const ResumeOptions how{
      .data = options.data, .threads = options.threads, .device = options.device, .workers = options.workers};
  printResult(resumeTraining(options.out, how, context, printEpoch), options.out);
  return kDone;
}

/// The same command line for a process of its own, which begins with the personality's variables.
std::vector<std::string> argumentsOf(const Options& o, const std::vector<std::string>& extras) {
  const int threads = o.threads == kNotAsked ? personalityById(o.personality).threads : o.threads;
  std::vector<std::string> arguments = {"train",
                                        "--recipe",
                                        o.recipe,
                                        "--data",
                                        o.data,
                                        "--out",
                                        o.out,
                                        "--mode",
                                        o.mode,
                                        "--workers",
                                        std::to_string(o.workers),
                                        "--cache",
                                        std::to_string(o.cache),
                                        "--personality",
                                        o.personality,
                                        "--threads",
                                        std::to_string(threads)};
  if (!o.device.empty()) arguments.insert(arguments.end(), {"--device", o.device});
  arguments.insert(arguments.end(), extras.begin(), extras.end());
  return arguments;
}

/// True if this process must be started anew, because LibTorch and BLAS read the variables when they are
/// loaded.
bool needsItsOwnProcess(const Options& options) {
  if (options.personality.empty()) return false;
  const auto isReady = guarded([&] { requirePersonality(options.personality); });
  return !std::holds_alternative<std::monostate>(isReady) || options.threads == kNotAsked;
}

int run(const Options& options, const std::vector<std::string>& extras, const RunContext& context) {
  if (!options.personality.empty())
    typedByCaller([&] { return personalityById(options.personality).threads; });
  if (!needsItsOwnProcess(options)) return trainHere(options, extras, context);
  if (options.resume) throw UsageError{"A resumed run keeps its personality; leave --personality out."};
  return platform::runAndWait(platform::programFile(), argumentsOf(options, extras),
                              personalityById(options.personality).variables);
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
