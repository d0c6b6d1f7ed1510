// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/compared_files.h"

#include <algorithm>
#include <set>

#include "core/base/digest.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/runs/run_names.h"
#include "core/runs/sums_file.h"

namespace hp {
namespace {

using Path = std::filesystem::path;

/// All that a comparison reads of a run: of ours the whole folder, whose digests are checked.
std::vector<Path> filesOf(const ComparedRun& run) {
  if (run.kind != RunKind::Heatproof) return run.sources;
  std::vector<Path> files;
  for (const auto& name : filesOfRun(run.path)) files.push_back(run.path / name);
  for (const char* name : {run_names::kSums, run_names::kDone}) files.push_back(run.path / name);
  return files;
}

/// The part below the run's folder; of a file that lies elsewhere its name alone.
std::string nameWithin(const Path& folder, const Path& file) {
  const auto relative = file.lexically_relative(folder);
  const bool isBelow = !relative.empty() && relative != "." && *relative.begin() != "..";
  return (isBelow ? relative : file.filename()).generic_string();
}

ComparedFile digested(const ComparedRun& run, const Path& file, const PieceRead& pieceRead) {
  ComparedFile result{.run = run.name, .name = nameWithin(run.path, file)};
  try {
    result.digest = digestOfFile(file, pieceRead);
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
  std::int64_t bytesRead = 0;
  const auto tell = [&](std::size_t bytes) {
    bytesRead += static_cast<std::int64_t>(bytes);
    context.step({HP_TEXT("Stage", "digests of what was compared"), bytesRead, 0});
  };
  const auto add = [&](const ComparedRun& run) {
    for (const auto& file : filesOf(run)) {
      std::error_code ignored;
      if (!std::filesystem::is_regular_file(file, ignored) || !seen.insert(file).second) continue;
      tell(0);
      result.push_back(digested(run, file, tell));
    }
  };
  for (const auto& comparison : comparisons) add(*comparison->baseline);
  for (const auto& comparison : comparisons) add(*comparison->candidate);
  return result;
}

}  // namespace hp
