// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/sample_runs.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/resources.h"
#include "core/base/text.h"
#include "core/data/sample.h"
#include "core/runs/run_folder.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

/// The one that is looked at first differs in a way that no configuration shows.
constexpr const char* kNames[] = {"first-machine", "other-processor", "same-again", "other-seed",
                                  "dropout-unseeded"};

std::string knownNames() {
  std::string known;
  for (const auto* name : kNames) known += (known.empty() ? "" : ", ") + std::string(kSampleNetwork) + name;
  return known;
}

}  // namespace

std::vector<fs::path> sampleRuns() {
  std::vector<fs::path> runs;
  for (const auto* name : kNames) {
    runs.push_back(resourceFolder() / "runs" / name);
    if (!isRunFolder(runs.back()))
      throw Error("The built-in run is missing at " + runs.back().string() + "; install the program again.");
  }
  return runs;
}

std::vector<fs::path> runsCalled(const std::string& name) {
  if (!isSample(name)) return {fs::path(name)};
  auto all = sampleRuns();
  if (name == kSampleNetwork) return all;
  const auto found = std::ranges::find_if(
      all, [&](const fs::path& run) { return name == kSampleNetwork + run.filename().string(); });
  if (found == all.end())
    throw Error("There is no built-in run '" + printable(name) + "'; there are " + knownNames() + ".");
  return {*found};
}

}  // namespace hp
