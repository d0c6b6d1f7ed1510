// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/duplicate_runs.h"

#include <algorithm>
#include <bit>
#include <iterator>
#include <map>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/weights_content.h"

namespace hp {
namespace {

namespace fs = std::filesystem;

using Members = std::vector<std::size_t>;

/// Of every tensor: enough to tell two trainings apart.
constexpr std::int64_t kSample = 256;

/// Digests what files hold, and tells how far it is.
class Contents {
 public:
  explicit Contents(const RunContext& context) : context_(context) {}

  /// Empty where the file cannot be read.
  std::string sampleOf(const fs::path& file) {
    return digested(file, [&](const WeightsSource& source) {
      bytes_[file] = storedBytes(source);
      return contentDigest(source, kSample);
    });
  }
  /// These files, whose samples were asked for, are digested next.
  template <class Files>
  void expect(const Members& members, const Files& fileOf) {
    for (const auto member : members) total_ += bytes_[fileOf(member)];
  }
  std::string of(const fs::path& file) {
    return digested(file, [&](const WeightsSource& source) {
      return contentDigest(source, [&](std::int64_t bytes) {
        done_ += bytes;
        tell();
      });
    });
  }

 private:
  template <class Digesting>
  std::string digested(const fs::path& file, const Digesting& digesting) {
    tell();
    try {
      return digesting(*openWeightsSource(file, context_));
    } catch (const Error&) {
      return {};
    }
  }
  void tell() const { context_.step({HP_TEXT("Stage", "looking for equal weights"), done_, total_}); }

  const RunContext& context_;
  std::map<fs::path, std::int64_t> bytes_;
  std::int64_t done_ = 0, total_ = 0;
};

/// Members of equal, known digest; those that are alone are left out.
template <class DigestOf>
std::vector<Members> alike(const Members& members, const DigestOf& digestOf) {
  std::vector<Members> groups;
  std::map<std::string, std::size_t> places;
  for (const auto member : members) {
    const auto digest = digestOf(member);
    if (digest.empty()) continue;
    const auto [place, isNew] = places.emplace(digest, groups.size());
    if (isNew) groups.emplace_back();
    groups[place->second].push_back(member);
  }
  std::erase_if(groups, [](const Members& group) { return group.size() < 2; });
  return groups;
}

class Search {
 public:
  Search(const std::vector<ComparedRunPtr>& runs, const RunContext& context)
      : runs_(runs), contents_(context) {}

  std::vector<DuplicateRuns> found() {
    Members all;
    for (std::size_t i = 0; i < runs_.size(); ++i)
      if (!runs_[i]->weights.empty()) all.push_back(i);
    std::vector<DuplicateRuns> groups;
    for (auto& same : ofEqualContent(all, [&](std::size_t i) -> const fs::path& { return newest(i); }))
      groups.push_back(described(std::move(same)));
    std::ranges::sort(groups, {}, [](const DuplicateRuns& group) { return group.runs.front(); });
    return groups;
  }

 private:
  const fs::path& newest(std::size_t run) const { return runs_[run]->weights.rbegin()->second; }

  /// Samples first: they tell most files apart that are not the same.
  template <class Files>
  std::vector<Members> ofEqualContent(const Members& members, const Files& fileOf) {
    const auto sampled = alike(members, [&](std::size_t i) { return contents_.sampleOf(fileOf(i)); });
    for (const auto& group : sampled) contents_.expect(group, fileOf);
    std::vector<Members> equal;
    for (const auto& group : sampled)
      std::ranges::move(alike(group, [&](std::size_t i) { return contents_.of(fileOf(i)); }),
                        std::back_inserter(equal));
    return equal;
  }

  DuplicateRuns described(Members members) {
    DuplicateRuns group{.runs = std::move(members)};
    group.isOnePlace = areOnePlace(group.runs);
    group.sameTimes = haveSameTimes(group.runs);
    for (const auto epoch : commonEpochs(group.runs))
      (areEqualAt(epoch, group.runs) ? group.equalEpochs : group.otherEpochs).push_back(epoch);
    return group;
  }

  bool areOnePlace(const Members& members) const {
    return std::ranges::all_of(members, [&](std::size_t i) {
      std::error_code unknown;
      return fs::equivalent(runs_[members.front()]->path, runs_[i]->path, unknown) && !unknown;
    });
  }

  std::vector<std::uint64_t> timesOf(std::size_t run) const {
    std::vector<std::uint64_t> times;
    for (const auto& epoch : runs_[run]->epochs)
      if (epoch.seconds > 0) times.push_back(std::bit_cast<std::uint64_t>(epoch.seconds));
    return times;
  }
  bool haveSameTimes(const Members& members) const {
    const auto times = timesOf(members.front());
    return !times.empty() && std::ranges::all_of(members, [&](std::size_t i) { return timesOf(i) == times; });
  }

  /// A bare weights file knows no epochs.
  std::vector<std::int64_t> commonEpochs(const Members& members) const {
    std::vector<std::int64_t> epochs;
    const auto has = [&](std::size_t i, std::int64_t epoch) {
      return runs_[i]->kind != RunKind::WeightsFile && runs_[i]->weights.contains(epoch);
    };
    for (const auto& [epoch, file] : runs_[members.front()]->weights)
      if (std::ranges::all_of(members, [&, at = epoch](std::size_t i) { return has(i, at); }))
        epochs.push_back(epoch);
    return epochs;
  }

  bool areEqualAt(std::int64_t epoch, const Members& members) {
    const auto fileOf = [&](std::size_t i) -> const fs::path& { return runs_[i]->weights.at(epoch); };
    const bool areNewest =
        std::ranges::all_of(members, [&](std::size_t i) { return fileOf(i) == newest(i); });
    if (areNewest) return true;
    const auto equal = ofEqualContent(members, fileOf);
    return equal.size() == 1 && equal.front().size() == members.size();
  }

  const std::vector<ComparedRunPtr>& runs_;
  Contents contents_;
};

std::string namesOf(const DuplicateRuns& group, const std::vector<ComparedRunPtr>& runs) {
  std::string names;
  for (std::size_t i = 0; i < group.runs.size(); ++i) {
    const auto run = group.runs[i];
    names += i == 0 ? "" : i + 1 == group.runs.size() ? " and " : ", ";
    names += runLetter(run) + " (" + printable(runs[run]->name) + ")";
  }
  return names;
}

std::string whereText(const DuplicateRuns& group) {
  const auto equal = group.equalEpochs.size(), all = equal + group.otherEpochs.size();
  if (all < 2) return "hold the same weights";
  if (equal == all)
    return "hold the same weights at each of the " + std::to_string(all) + " epochs that they kept";
  return "end with the same weights, but not at epoch " + std::to_string(group.otherEpochs.front()) +
         (group.otherEpochs.size() > 1 ? " and others" : "");
}

}  // namespace

std::vector<DuplicateRuns> findDuplicates(const std::vector<ComparedRunPtr>& runs,
                                          const RunContext& context) {
  return Search(runs, context).found();
}

std::string runLetter(std::size_t run) {
  constexpr std::size_t kLetters = 26;
  return run < kLetters ? std::string(1, static_cast<char>('A' + run)) : std::to_string(run + 1);
}

std::string runLetters(const std::vector<std::size_t>& runs) {
  std::string letters;
  for (const auto run : runs) letters += (letters.empty() ? "" : ", ") + runLetter(run);
  return letters;
}

std::string duplicatesText(const DuplicateRuns& group, const std::vector<ComparedRunPtr>& runs) {
  const auto who = namesOf(group, runs);
  if (group.isOnePlace) return who + " are one and the same run, opened more than once.";
  const auto what = who + " " + whereText(group);
  if (group.sameTimes)
    return what + ", and every epoch took the same time to the last bit: they are one run and a copy of it.";
  return what + ": they may be one run and a copy of it, or one training done twice.";
}

}  // namespace hp
