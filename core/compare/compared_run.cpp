// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compared_run.h"

#include "core/base/outcome.h"
#include "core/compare/run_kinds.h"
#include "core/runs/run_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

ComparedRun openFolder(const fs::path& folder, const RunContext& context) {
  if (looksLikeHeatproofRun(folder)) return openHeatproofRun(folder, context);
  throw Error("The folder " + folder.string() + " is no run that can be compared.");
}

/// The sentence names its file once.
std::string faultText(const RunFault& fault) {
  return fault.text.find(fault.file) == std::string::npos ? fault.file + ": " + fault.text : fault.text;
}

}  // namespace

std::string nameOf(const fs::path& path) {
  const auto whole = fs::absolute(path).lexically_normal();
  return (whole.has_filename() ? whole : whole.parent_path()).filename().string();
}

ComparedRunPtr openComparedRun(const fs::path& path, const RunContext& context) {
  std::error_code unknown;
  if (!fs::exists(path, unknown)) throw Error("There is nothing at " + path.string() + ".");
  return std::make_shared<const ComparedRun>(openFolder(path, context));
}

ComparedRunPtr withDigestsChecked(const ComparedRunPtr& run, const RunContext& context) {
  if (run->kind != RunKind::Heatproof) return run;
  auto checked = std::make_shared<ComparedRun>(*run);
  checked->tampered.clear();
  asFarAsItGoes(checked->missing, [&] {
    for (const auto& fault : verifyRun(run->path, context).faults)
      if (fault.file != ".") checked->tampered.push_back(faultText(fault));
  });
  return checked;
}

std::optional<std::int64_t> newestCommonEpoch(const ComparedRun& a, const ComparedRun& b) {
  for (auto at = a.weights.rbegin(); at != a.weights.rend(); ++at)
    if (b.weights.contains(at->first)) return at->first;
  return std::nullopt;
}

}  // namespace hp
