// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/distinct_names.h"

#include <algorithm>

#include "core/base/text.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

/// The parts of the whole path, the last first.
std::vector<std::string> partsOf(const ComparedRun& run) {
  std::vector<std::string> parts;
  for (const auto& part : fs::absolute(run.path).lexically_normal().relative_path())
    if (!part.empty()) parts.insert(parts.begin(), part.string());
  return parts;
}

std::size_t commonParts(const std::vector<std::string>& ours, const std::vector<std::string>& theirs) {
  const auto at = std::mismatch(ours.begin(), ours.end(), theirs.begin(), theirs.end()).first;
  return static_cast<std::size_t>(at - ours.begin());
}

/// So many parts of its path are its alone; 0: its name says enough.
std::size_t partsNeeded(const ComparedRun& run, const std::vector<ComparedRunPtr>& runs) {
  const auto parts = partsOf(run);
  std::size_t needed = 0;
  for (const auto& other : runs) {
    const auto theirs = partsOf(*other);
    if (other->name == run.name && theirs != parts)
      needed = std::max(needed, std::min(commonParts(parts, theirs) + 1, parts.size()));
  }
  return needed;
}

std::string distinctName(const ComparedRun& run, std::size_t needed) {
  const auto parts = partsOf(run);
  fs::path path;
  for (std::size_t i = needed; i > 0; --i) path /= parts[i - 1];
  const auto text = printable(path.generic_string());
  return parts.front() == run.name ? text : run.name + " (" + text + ")";
}

}  // namespace

std::vector<ComparedRunPtr> withDistinctNames(const std::vector<ComparedRunPtr>& runs) {
  std::vector<ComparedRunPtr> named;
  for (const auto& run : runs) {
    const auto needed = partsNeeded(*run, runs);
    if (needed == 0) {
      named.push_back(run);
      continue;
    }
    auto other = std::make_shared<ComparedRun>(*run);
    other->name = distinctName(*run, needed);
    named.push_back(std::move(other));
  }
  return named;
}

}  // namespace hp
