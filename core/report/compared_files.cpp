// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compared_files.h"

#include <algorithm>
#include <set>

#include "core/base/digest.h"
#include "core/base/outcome.h"

namespace hp {
namespace {

using Path = std::filesystem::path;

/// In the order in which FORMAT.md names them.
std::vector<Path> filesOf(const ComparedRun& run, std::int64_t epoch) {
  std::vector<Path> files;
  if (run.kind == RunKind::Heatproof) {
    for (const char* name :
         {"run.json", "config.json", "environment.json", "files.tsv", "trace.bin", "metrics.jsonl"})
      files.push_back(run.path / name);
  } else {
    files.push_back(run.path);
  }
  for (const auto* kept : {&run.weights, &run.predictions})
    if (const auto found = kept->find(epoch); found != kept->end()) files.push_back(found->second);
  return files;
}

/// The part below the run's folder; of a file that lies elsewhere its name alone.
std::string nameWithin(const Path& folder, const Path& file) {
  const auto relative = file.lexically_relative(folder);
  const bool isBelow = !relative.empty() && relative != "." && *relative.begin() != "..";
  return (isBelow ? relative : file.filename()).generic_string();
}

ComparedFile digested(const ComparedRun& run, const Path& file) {
  ComparedFile result{.run = run.name, .name = nameWithin(run.path, file)};
  try {
    result.digest = digestOfFile(file);
  } catch (const Error&) {
    result.obstacle = "cannot be read";
  }
  return result;
}

}  // namespace

std::vector<ComparedFile> comparedFiles(const std::vector<std::shared_ptr<const RunComparison>>& comparisons,
                                        const RunContext& context) {
  std::vector<ComparedFile> result;
  std::set<Path> seen;
  const auto add = [&](const ComparedRun& run, std::int64_t epoch) {
    for (const auto& file : filesOf(run, epoch)) {
      std::error_code ignored;
      if (!std::filesystem::is_regular_file(file, ignored) || !seen.insert(file).second) continue;
      context.step({"digests of what was compared", std::ssize(result), 0});
      result.push_back(digested(run, file));
    }
  };
  for (const auto& comparison : comparisons) add(*comparison->baseline, comparison->epoch);
  for (const auto& comparison : comparisons) add(*comparison->candidate, comparison->epoch);
  return result;
}

}  // namespace hp
