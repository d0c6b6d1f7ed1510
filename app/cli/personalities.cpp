// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/personality.h"

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/interrupt.h"
#include "app/cli/training_options.h"
#include "core/base/platform.h"
#include "core/base/platform_process.h"
#include "core/base/text.h"
#include "core/train/run_summary.h"

namespace hp::cli {
namespace {

namespace fs = std::filesystem;

struct Options {
  std::string recipe = "toy-regression-alive";
  std::string data = {};
  DataFlags dataFlags = {};
  std::string out = "personalities";
  bool json = false;
  Typed typed = {};
};

/// One personality's training.
struct Row {
  const Personality* personality = nullptr;
  bool isFromBefore = false;  ///< its run was finished already
  std::string fault = {};     ///< why there is no result; empty: there is
  RunSummary result = {};
};

fs::path runOf(const Options& options, const Personality& personality) {
  return fs::path(options.out) / personality.id;
}

/// What two trainings must share so that only the personality can tell them apart.
Json essence(const TrainSpec& spec) {
  auto json = toJson(spec);
  for (const char* key : {"workers", "cache-megabytes", "checkpoint-steps", "trace-weights"}) json.erase(key);
  return json;
}

/// Refuses to go on with, or to show, runs of something else.
void requireSame(const Options& options, TrainSpec wanted) {
  for (const auto& personality : personalities()) {
    const auto folder = runOf(options, personality);
    if (!isRunFolder(folder)) continue;
    wanted.personality = personality.id;
    wanted.threads = personality.threads;
    const auto recorded = recordedSpec(RunFolder(folder));
    if (essence(recorded) != essence(wanted))
      throw Error("'" + folder.string() +
                  "' is a training of something else; choose another folder with --out.");
  }
}

std::vector<std::string> argumentsFor(const Options& options, const Personality& personality,
                                      const std::vector<std::string>& extras, bool goOn) {
  std::vector<std::string> arguments = {"train", "--quiet", "--out", runOf(options, personality).string()};
  if (goOn) {
    arguments.emplace_back("--resume");
    return arguments;
  }
  arguments.insert(arguments.end(), {"--recipe", options.recipe, "--personality", personality.id});
  if (!options.data.empty()) arguments.insert(arguments.end(), {"--data", options.data});
  const auto how = options.dataFlags.words();
  arguments.insert(arguments.end(), how.begin(), how.end());
  arguments.insert(arguments.end(), extras.begin(), extras.end());
  return arguments;
}

/// Begins or goes on in a process of its own.
void trainUnder(const Personality& personality, const std::vector<std::string>& arguments,
                const RunContext& context) {
  const int code = platform::runAndWait(platform::programFile(), arguments, personality.variables, context);
  if (code == kStopped) throw Stopped{};
  context.checkStop();
  if (code != kDone) throw Error("The training ended with exit code " + std::to_string(code) + ".");
}

Row rowOf(const Options& options, const std::vector<std::string>& extras, const Personality& personality,
          const RunContext& context) {
  const auto folder = runOf(options, personality);
  const bool isThere = isRunFolder(folder);
  Row row{.personality = &personality};
  row.isFromBefore = isThere && RunFolder(folder).state() == RunState::Done;
  if (!row.isFromBefore)
    trainUnder(personality, argumentsFor(options, personality, extras, isThere), context);
  row.result = summaryOf(RunFolder(folder));
  return row;
}

/// The same, but one that fails is a row that says so; the others still run.
Row rowOrFault(const Options& options, const std::vector<std::string>& extras, const Personality& personality,
               const RunContext& context) {
  try {
    return rowOf(options, extras, personality, context);
  } catch (const Error& error) {
    return {.personality = &personality, .fault = error.what()};
  }
}

/// "yes", "no", or nothing to compare with.
std::string equalText(const Row& row, const Row& first) {
  if (!row.fault.empty() || !first.fault.empty()) return "-";
  return row.result.weightsDigest == first.result.weightsDigest ? "yes" : "no";
}

void printHead() {
  std::cout << std::left << std::setw(54) << "personality" << std::setw(14) << "final loss" << std::setw(22)
            << "sum of weights" << std::setw(14) << "weights"
            << "equal to the first" << std::endl;
}

void print(const Row& row, const Row& first) {
  constexpr std::size_t kDigestShown = 12;
  std::cout << std::left << std::setw(54) << row.personality->title;
  if (!row.fault.empty()) {
    std::cout << "failed: " << printable(row.fault) << std::endl;
    return;
  }
  std::cout << std::setw(14) << numberText(row.result.lastLoss, 6) << std::setw(22)
            << numberText(row.result.weightSum) << std::setw(14)
            << row.result.weightsDigest.substr(0, kDigestShown) << equalText(row, first)
            << (row.isFromBefore ? "  (trained before)" : "") << std::endl;
}

Json toJson(const Row& row, const Row& first) {
  Json json = {{"personality", row.personality->id}, {"title", row.personality->title}};
  if (!row.fault.empty()) {
    json["failed"] = row.fault;
    return json;
  }
  json.update({{"trainedBefore", row.isFromBefore},
               {"finalLoss", row.result.lastLoss},
               {"sumOfWeights", row.result.weightSum},
               {"weightsDigest", row.result.weightsDigest}});
  if (first.fault.empty()) json["equalToFirst"] = equalText(row, first) == "yes";
  return json;
}

void printJson(const Options& options, const std::vector<Row>& rows) {
  Json json = {{"recipe", options.recipe}, {"rows", Json::array()}};
  for (const auto& row : rows) json["rows"].push_back(toJson(row, rows.front()));
  std::cout << json.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
}

/// True when a sum is the first's and the weights are not.
bool hidesDifferences(const std::vector<Row>& rows) {
  const auto& first = rows.front();
  return std::any_of(rows.begin(), rows.end(), [&](const Row& row) {
    return row.fault.empty() && row.result.weightSum == first.result.weightSum &&
           row.result.weightsDigest != first.result.weightsDigest;
  });
}

/// What the numbers do not say.
void printNotes(const Options& options, const std::vector<Row>& rows) {
  std::cout << "The runs are in " << printable(options.out)
            << ". Other processors and libraries may give other last digits.\n";
  if (!rows.front().fault.empty()) return;
  if (hidesDifferences(rows)) std::cout << "Different weights have equal sums here: a sum is no digest.\n";
  for (const auto& event : RunFolder(runOf(options, *rows.front().personality)).events())
    if (event.kind == "dead") std::cout << "These trainings died. " << printable(event.text) << '\n';
}

std::vector<Option> describe(Options& o) {
  std::vector<Option> all = {
      {"--recipe", "NAME|FILE", "A built-in recipe (see 'heatproof-cli recipes') or a JSON file", &o.recipe},
      {"--data", "DIR", "As for 'train', for recipes that need pictures", &o.data},
      {"--out", "DIR",
       "Where the run folders are kept, one a personality; finished ones are not trained again", &o.out},
      {"--json", "", "Machine-readable, printed at the end", &o.json}};
  for (auto& option : o.dataFlags.options()) all.push_back(std::move(option));
  return all;
}

/// Otherwise each of the trainings would find the same fault.
void requireFolderFor(const Options& options) {
  requireOutsideRuns(options.out);
  std::error_code failed;
  fs::create_directories(options.out, failed);
  if (!fs::is_directory(options.out, failed))
    throw Error("The folder '" + options.out + "' cannot be made; choose another with --out.");
}

int run(const Options& options, const std::vector<std::string>& extras, const RunContext& context) {
  outliveReaders();
  if (options.typed.threads != kNotAsked)
    throw UsageError{"Every personality has its own number of threads; leave --threads out."};
  TrainSpec spec{.recipe = recipeTyped(options.recipe, extras)};
  spec.data = options.dataFlags.withoutBroken(dataTyped(spec.recipe, options.data, options.dataFlags),
                                              spec.workers, context);
  requireSame(options, spec);
  requireFolderFor(options);
  if (!options.json) printHead();
  std::vector<Row> rows;
  for (const auto& personality : personalities()) {
    context.checkStop();
    rows.push_back(rowOrFault(options, extras, personality, context));
    if (!options.json) print(rows.back(), rows.front());
  }
  options.json ? printJson(options, rows) : printNotes(options, rows);
  const bool allThere = std::all_of(rows.begin(), rows.end(), [](const Row& r) { return r.fault.empty(); });
  return allThere ? kDone : kFailed;
}

}  // namespace

Command personalitiesCommand() {
  auto options = std::make_shared<Options>();
  return {"personalities",
          "Trains one recipe as seven processors would, and says whose weights are equal",
          describe(*options),
          kRecipeParameters,
          [options](const std::vector<std::string>& extras, const RunContext& context) {
            return run(*options, extras, context);
          },
          &options->typed};
}

}  // namespace hp::cli
