// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <iostream>
#include <nlohmann/json.hpp>

#include "app/cli/command.h"
#include "app/cli/compare_images.h"
#include "app/cli/compare_picture.h"
#include "app/cli/comparison_text.h"
#include "app/cli/report_files.h"
#include "app/cli/runs_matrix_options.h"
#include "app/cli/runs_matrix_text.h"
#include "app/cli/slice_text.h"
#include "app/cli/write_attribution.h"
#include "core/base/atomic_file.h"
#include "core/compare/distinct_names.h"
#include "core/compare/run_comparison.h"
#include "core/compare/sample_runs.h"
#include "core/runs/run_folder.h"

namespace hp::cli {
namespace {

/// Beyond ExitCode: what two runs can be to each other. Stable.
enum VerdictCode { kEqualBits = 0, kAlike = 10, kDifferent = 11, kNotComparable = 12 };

constexpr int kMostUlp = 2147483647;
constexpr std::size_t kMostRuns = 20;

struct Options {
  int epoch = 0, ulp = static_cast<int>(CompareSpec{}.ulp);
  double significance = CompareSpec{}.significance;
  std::string json = {}, slice = {};
  bool noVerify = false;
  ImageOptions images = {};
  MatrixOptions matrix = {};
  ReportFiles files = {};
};

std::vector<Option> describe(Options& o) {
  std::vector<Option> all = {
      {"--at", "EPOCH", "Compare the weights of this epoch; 0: the newest that both kept", &o.epoch, false, 0,
       kMostUlp},
      {"--ulp", "N", "Weights that nowhere differ by more units in the last place count as equal", &o.ulp,
       false, 0, kMostUlp},
      {"--significance", "P", "Of the test that tells answers apart", &o.significance, false, 0, 1},
      {"--slice", "SLICE",
       "Print a part of the weights side by side: 'weights[0][:,:,0,0]', 'conv1.bias[:8]'", &o.slice},
      {"--json", "FILE", "Everything that was found, machine-readable; '-' prints it instead of the text",
       &o.json},
      {"--no-verify", "", "Do not check the digests of the run folders, which reads every file",
       &o.noVerify}};
  addImageOptions(o.images, all);
  addPictureOptions(o.images, all);
  addMatrixOptions(o.matrix, all);
  addReportOptions(o.files, all);
  return all;
}

int codeOf(Verdict verdict) {
  switch (verdict) {
    case Verdict::EqualBits:
      return kEqualBits;
    case Verdict::WithinUlp:
    case Verdict::Indistinguishable:
      return kAlike;
    case Verdict::Different:
      return kDifferent;
    case Verdict::NotComparable:
      break;
  }
  return kNotComparable;
}

std::vector<std::string> runsTyped(const std::vector<std::string>& extras) {
  for (const auto& word : extras)
    if (word.starts_with("-"))
      throw UsageError{"There is no option '" + word + "'; see 'heatproof-cli compare --help'."};
  std::vector<std::string> runs;
  for (const auto& word : extras)
    for (const auto& run : typedByCaller([&] { return runsCalled(word); })) runs.push_back(run.string());
  if (runs.size() < 2)
    throw UsageError{"Name two runs or more: the baseline first, then what is compared with it."};
  if (runs.size() > kMostRuns)
    throw UsageError{"At most " + std::to_string(kMostRuns) + " runs are compared at once."};
  return runs;
}

std::vector<ComparedRunPtr> opened(const std::vector<std::string>& paths, const RunContext& context) {
  std::vector<ComparedRunPtr> runs;
  for (const auto& path : paths) runs.push_back(openComparedRun(path, context));
  return withDistinctNames(runs);
}

std::vector<ComparisonPtr> compared(const Options& options, const std::vector<ComparedRunPtr>& runs,
                                    const RunContext& context) {
  const CompareSpec spec{.epoch = options.epoch,
                         .ulp = static_cast<std::uint32_t>(options.ulp),
                         .significance = options.significance,
                         .checkDigests = false};  // done here, once a run
  const auto checked = [&](const ComparedRunPtr& run) {
    return options.noVerify ? run : withDigestsChecked(run, context);
  };
  const Baseline baseline(checked(runs.front()));
  std::vector<ComparisonPtr> comparisons;
  for (std::size_t i = 1; i < runs.size(); ++i) {
    const Candidate candidate(checked(runs[i]));
    comparisons.push_back(
        std::make_shared<const RunComparison>(compareRuns(baseline, candidate, spec, context)));
  }
  return comparisons;
}

/// Null where no pictures were to be explained.
using Explanations = std::shared_ptr<const ExplainedRuns>;

/// One for each comparison, or none.
using Pictures = std::vector<ComparedPicture>;

/// Null where there is nothing to say of all runs together.
using Together = std::shared_ptr<const AllRuns>;

std::string jsonText(const std::vector<ComparisonPtr>& comparisons, const Pictures& pictures,
                     const Explanations& explanations, const Together& together) {
  Json all = Json::array();
  for (const auto& comparison : comparisons) all.push_back(toJson(*comparison));
  for (std::size_t i = 0; i < pictures.size(); ++i) all[i]["picture"] = pictureJson(pictures[i]);
  Json json{{"comparisons", all}};
  if (explanations) json["explanations"] = toJson(*explanations);
  if (together) json["allRuns"] = toJson(*together);
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

bool isFile(const std::string& json) { return !json.empty() && json != "-"; }

/// A file more would make a run other than it was written.
void requireOutside(const std::string& file, const std::vector<std::string>& runs) {
  requireWritable(file, runs);
  requireOutsideRuns(std::filesystem::absolute(file).parent_path());
}

void printText(const Options& options, const std::vector<ComparisonPtr>& comparisons,
               const Pictures& pictures, const RunContext& context) {
  for (std::size_t i = 0; i < comparisons.size(); ++i) {
    std::cout << (i == 0 ? "" : "\n----\n\n") << comparisonText(*comparisons[i]);
    if (!options.slice.empty()) std::cout << sliceText(*comparisons[i], options.slice, context);
    if (!pictures.empty()) std::cout << pictureText(pictures[i]);
  }
}

void writeFiles(const Options& options, const std::vector<ComparisonPtr>& comparisons,
                const Pictures& pictures, const Explanations& explanations, const Together& together,
                const RunContext& context) {
  if (isFile(options.json))
    writeAtomically(options.json, [&](std::ostream& file) {
      file << jsonText(comparisons, pictures, explanations, together);
    });
  writeReport(options.files, comparisons, explanations, together, context);
}

int run(const Options& options, std::vector<std::string> extras, const RunContext& context) {
  const auto question = explainSpec(options.images, takeMethodWords(options.images, extras));
  const auto paths = runsTyped(extras);
  if (isFile(options.json)) requireOutside(options.json, paths);
  requireReportPlaces(options.files, paths);
  requireSlice(options.slice);
  const auto runs = opened(paths, context);
  requireSlice(options.slice, runs, options.epoch, context);
  requireMatrix(options.matrix, runs);
  const auto comparisons = compared(options, runs, context);
  const auto together =
      allRunsAsked(options.matrix, comparisons, options.epoch, options.files.wanted(), context);
  const auto pictures = comparedPictures(comparisons, options.images, question, context);
  const auto explanations = explainedRuns(options.images, question, comparisons, context);
  if (options.json == "-")
    std::cout << jsonText(comparisons, pictures, explanations, together);
  else
    printText(options, comparisons, pictures, context);
  if (together && options.json != "-") std::cout << "\n----\n\n" << allRunsText(*together);
  if (explanations && options.json != "-") std::cout << explanationsText(*explanations);
  writeFiles(options, comparisons, pictures, explanations, together, context);
  context.checkStop();  // what was explained before a stop is printed all the same
  int worst = kEqualBits;
  for (const auto& comparison : comparisons) worst = std::max(worst, codeOf(comparison->verdict));
  return worst;
}

}  // namespace

Command compareCommand() {
  auto options = std::make_shared<Options>();
  return {
      "compare", "Says whether runs have the same bits, where they part, and why", describe(*options),
      "RUN RUN...: the baseline, then what is compared with it: run folders, weights files, other kinds.\n"
      "Built in are sample:first-machine, sample:other-processor and others; 'sample:' is all of them.\n"
      "Exit code: 0 equal bits, 10 equal within tolerance or statistically indistinguishable, 11 different,\n"
      "12 not comparable; of several the highest.\n"
      "With --images or --picture, parameters of the method follow at the very end, as --name VALUE.",
      [options](const std::vector<std::string>& extras, const RunContext& context) {
        return run(*options, extras, context);
      }};
}

}  // namespace hp::cli
