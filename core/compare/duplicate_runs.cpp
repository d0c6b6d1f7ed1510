// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/duplicate_runs.h"

#include <algorithm>
#include <map>
#include <numeric>

#include "core/base/digest.h"
#include "core/base/outcome.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

/// Runs known to be the same are in one group, named by the first of them.
class Groups {
 public:
  explicit Groups(std::size_t count) : first_(count) { std::iota(first_.begin(), first_.end(), 0u); }

  bool areJoined(std::size_t a, std::size_t b) const { return firstOf(a) == firstOf(b); }
  void join(std::size_t a, std::size_t b) {
    const auto [low, high] = std::minmax({firstOf(a), firstOf(b)});
    first_[high] = low;
  }
  std::vector<std::vector<std::size_t>> larger() const {
    std::map<std::size_t, std::vector<std::size_t>> members;
    for (std::size_t i = 0; i < first_.size(); ++i) members[firstOf(i)].push_back(i);
    std::vector<std::vector<std::size_t>> groups;
    for (auto& [first, group] : members)
      if (group.size() > 1) groups.push_back(std::move(group));
    return groups;
  }

 private:
  std::size_t firstOf(std::size_t i) const {
    while (first_[i] != i) i = first_[i];
    return i;
  }
  std::vector<std::size_t> first_;
};

void joinByRecordedDigest(const std::vector<ComparedRunPtr>& runs, Groups& groups) {
  std::map<std::string, std::size_t> firsts;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    if (runs[i]->weightsDigest.empty()) continue;
    const auto [first, isNew] = firsts.emplace(runs[i]->weightsDigest, i);
    if (!isNew) groups.join(first->second, i);
  }
}

/// Empty where the file cannot be read.
std::string digestOrNothing(const fs::path& file) {
  try {
    return digestOfFile(file);
  } catch (const Error&) {
    return {};
  }
}

/// Runs whose newest weights have the same size.
using BySize = std::map<std::uintmax_t, std::vector<std::size_t>>;

BySize bySize(const std::vector<ComparedRunPtr>& runs) {
  BySize sizes;
  for (std::size_t i = 0; i < runs.size(); ++i) {
    std::error_code gone;
    if (runs[i]->weights.empty()) continue;
    const auto size = fs::file_size(runs[i]->weights.rbegin()->second, gone);
    if (!gone) sizes[size].push_back(i);
  }
  return sizes;
}

bool areAllJoined(const std::vector<std::size_t>& members, const Groups& groups) {
  return std::ranges::all_of(members, [&](std::size_t i) { return groups.areJoined(members.front(), i); });
}

void joinByContent(const std::vector<ComparedRunPtr>& runs, const std::vector<std::size_t>& members,
                   Groups& groups, const RunContext& context) {
  if (areAllJoined(members, groups)) return;
  std::map<std::string, std::size_t> firsts;
  for (const auto i : members) {
    context.step({"Comparing weights files", static_cast<std::int64_t>(i), std::ssize(runs)});
    const auto digest = digestOrNothing(runs[i]->weights.rbegin()->second);
    if (digest.empty()) continue;
    const auto [first, isNew] = firsts.emplace(digest, i);
    if (!isNew) groups.join(first->second, i);
  }
}

}  // namespace

std::vector<std::vector<std::size_t>> findDuplicates(const std::vector<ComparedRunPtr>& runs,
                                                     const RunContext& context) {
  Groups groups(runs.size());
  joinByRecordedDigest(runs, groups);
  for (const auto& [size, members] : bySize(runs)) joinByContent(runs, members, groups, context);
  return groups.larger();
}

}  // namespace hp
