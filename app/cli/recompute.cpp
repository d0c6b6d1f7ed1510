// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/parting_report.h"
#include "app/cli/personality_process.h"
#include "core/base/json.h"
#include "core/base/text.h"
#include "core/compare/sample_runs.h"
#include "core/compare/step_process.h"
#include "core/runs/run_folder.h"
#include "core/train/recomputed_step.h"
#include "core/train/step_json.h"
#include "core/train/train.h"

namespace hp::cli {
namespace {

struct Options {
  std::string run, candidate;
  int step = 0;
  std::string data, candidateData, values;
  bool json = false, lines = false;
  Typed typed = {};
};

void printText(const RecomputedStep& step) {
  std::cout << "Step " << step.step << ", computed again from step " << step.from << '\n';
  for (const auto& each : step.quantities)
    std::cout << hexText(each.digest.data(), each.digest.size()) << "  " << stepPartName(each.part) << "  "
              << printable(each.layer) << "  " << printable(each.what) << "  " << printable(each.operation)
              << '\n';
  for (const auto* sentence : {&step.deviation, &step.unchecked})
    if (!sentence->empty()) std::cout << *sentence << '\n';
}

void print(const RecomputedStep& step, bool json) {
  if (!json) return printText(step);
  std::cout << toJson(step).dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
}

RecomputedSpec specOf(const Options& options) {
  return {.run = options.run, .step = options.step, .data = options.data, .values = options.values};
}

void say(const std::string& line) {
  std::cout << line << std::endl;
  if (!std::cout) throw Stopped{};  // nobody listens any more
}

/// Everything as lines for another program, how far it is among them.
int recomputeInLines(const Options& options, const RunContext& context) {
  using Clock = std::chrono::steady_clock;
  constexpr auto kEvery = std::chrono::milliseconds(100);
  auto last = Clock::now();
  const RunContext told({}, [&](const Progress& at) {
    context.checkStop();
    if (Clock::now() - last < kEvery) return;
    last = Clock::now();
    say(step_line::progress(at));
  });
  const auto outcome = guarded([&] { return recomputeStep(specOf(options), told); });
  if (std::holds_alternative<Stopped>(outcome)) throw Stopped{};
  const auto* failure = std::get_if<Failure>(&outcome);
  say(failure ? step_line::failure(failure->summary) : step_line::result(std::get<RecomputedStep>(outcome)));
  return failure ? kFailed : kDone;
}

int recomputeOne(const Options& options, const RunContext& context) {
  if (options.step == 0) throw UsageError{"Of one run, --step says which step to compute again."};
  if (!options.candidateData.empty())
    throw UsageError{"--candidate-data belongs to a second run, and there is none."};
  const auto personality = recordedSpec(RunFolder(options.run)).personality;
  return under(personality, options.typed.words, [&] {
    if (options.lines) return recomputeInLines(options, context);
    print(recomputeStep(specOf(options), context), options.json);
    return static_cast<int>(kDone);
  });
}

/// The folder of the one run that is called so.
std::string folderOf(const std::string& name) {
  const auto runs = typedByCaller([&] { return runsCalled(name); });
  if (runs.size() == 1) return runs.front().string();
  throw UsageError{"'" + name + "' is all built-in runs; name one of them, such as sample:" +
                   runs.front().filename().string() + "."};
}

int recompute(Options options, const RunContext& context) {
  options.run = folderOf(options.run);
  if (!options.candidate.empty()) options.candidate = folderOf(options.candidate);
  if (options.candidate.empty()) return recomputeOne(options, context);
  if (options.lines || !options.values.empty())
    throw UsageError{"--lines and --values are for one run; two are compared."};
  return reportParting({.baseline = options.run,
                        .candidate = options.candidate,
                        .step = options.step,
                        .baselineData = options.data,
                        .candidateData = options.candidateData,
                        .json = options.json},
                       context);
}

}  // namespace

Command recomputeCommand() {
  constexpr double kManySteps = 1e9;
  auto options = std::make_shared<Options>();
  return {
      "recompute",
      "Computes one step of a run again, layer by layer; of two runs, names the operation that parts them",
      {{"RUN", "", "The folder of a training, or sample:NAME, built in; of two, the baseline", &options->run,
        true},
       {"CANDIDATE", "", "Another training that is compared with it", &options->candidate},
       {"--step", "N", "The step to look into, from 1; 0: the first at which two runs differ", &options->step,
        false, 0, kManySteps},
       {"--data", "DIR", "Where the run's data lie now; nothing: as recorded", &options->data},
       {"--candidate-data", "DIR", "The same for the candidate", &options->candidateData},
       {"--json", "", "Machine-readable", &options->json},
       {"--lines", "", "One run, for another program: a JSON text a line, progress among them",
        &options->lines},
       {"--values", "FILE", "One run: write every number into this file too, as float32", &options->values}},
      "",
      [options](const std::vector<std::string>&, const RunContext& context) {
        return recompute(*options, context);
      },
      &options->typed};
}

}  // namespace hp::cli
