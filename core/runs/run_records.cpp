// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_records.h"

#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <set>
#include <string_view>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/runs/kept_file.h"
#include "core/runs/metrics_rows.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

/// Ours are a few kilobytes; as JSON in memory this is 30 MB.
constexpr std::uint64_t kLongestSettings = 1u << 20;
constexpr int kDeepestSettings = 16;

/// A record that goes back replaces everything recorded from there on.
template <class Record>
void addInOrder(std::vector<Record>& records, Record&& record, std::int64_t Record::*place) {
  while (!records.empty() && records.back().*place >= record.*place) records.pop_back();
  records.push_back(std::move(record));
}

struct Adding {
  RunRecords& to;

  void operator()(std::monostate) const {}
  void operator()(const AttemptRecord& row) const { count(row.attempt); }
  void operator()(const StepRecord& row) const {
    count(row.attempt);
    addInOrder(to.steps, StepLoss{row.step, row.epoch, row.loss}, &StepLoss::step);
  }
  void operator()(EpochRecord& row) const {
    count(row.attempt);
    addInOrder(to.epochs, std::move(row), &EpochRecord::epoch);
  }
  void operator()(EventRecord& row) const {
    count(row.attempt);
    to.events.push_back(std::move(row));
  }
  void count(std::int64_t attempt) const { to.attempts = std::max(to.attempts, attempt); }
};

/// The number between two parts of a file's name, whatever follows its digits; nothing for another name.
std::optional<std::int64_t> numberIn(std::string_view name, std::string_view before, std::string_view after) {
  if (!name.starts_with(before) || !name.ends_with(after)) return std::nullopt;
  const auto digits = name.substr(before.size());
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return error == std::errc() && number > 0 ? std::optional(number) : std::nullopt;
}

std::set<std::int64_t> numbersIn(const fs::path& folder, std::string_view before, std::string_view after) {
  std::set<std::int64_t> numbers;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(folder, missing)) {
    if (const auto number = numberIn(entry.path().filename().string(), before, after))
      numbers.insert(*number);
  }
  return numbers;
}

/// In one pass: a folder may hold any number of strange names.
std::map<std::int64_t, fs::path> keptFiles(const fs::path& folder, std::string_view before,
                                           std::string_view ending, std::string (*stem)(std::int64_t)) {
  std::map<std::int64_t, std::pair<std::int64_t, fs::path>> newest;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(folder, missing)) {
    const auto name = entry.path().filename().string();
    const auto epoch = numberIn(name, before, ending);
    const auto attempt = epoch ? keptAttempt(name, stem(*epoch), ending) : std::nullopt;
    if (!attempt || !entry.is_regular_file(missing)) continue;
    auto& kept = newest.try_emplace(*epoch, -1, fs::path()).first->second;
    if (*attempt > kept.first) kept = {*attempt, entry.path()};
  }
  std::map<std::int64_t, fs::path> files;
  for (auto& [epoch, kept] : newest) files.emplace(epoch, std::move(kept.second));
  return files;
}

/// The text of a JSON object. Throws Error naming the file.
std::string settingsText(const fs::path& path) {
  auto text = textOfFile(path, kLongestSettings);
  bool isShallow = true;
  const auto look = [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
    return isShallow &= depth <= kDeepestSettings;
  };
  if (!nlohmann::json::parse(text, look, false).is_object() || !isShallow)
    throw Error("The file " + path.string() + " is damaged: it is no JSON object.");
  return text;
}

}  // namespace

RunRecords readRecords(const fs::path& folder) {
  OpenedFile file(folder / names::kMetrics);
  RunRecords records;
  const auto scan = scanMetrics(file.stream, [&](MetricsRow&& row) { std::visit(Adding{records}, row); });
  records.damaged = scan.damaged.count;
  records.isTorn = scan.end > scan.goodEnd;
  return records;
}

std::map<std::int64_t, fs::path> keptWeights(const fs::path& folder) {
  return keptFiles(folder / names::kWeights, "epoch-", names::kArrays, names::epochStem);
}

std::map<std::int64_t, fs::path> keptPredictions(const fs::path& folder) {
  return keptFiles(folder / names::kPredictions, "validation-epoch-", ".csv", names::predictionsStem);
}

fs::path lastWeights(const fs::path& folder) {
  return folder / names::kWeights / (std::string(names::kLast) + names::kArrays);
}

bool isFinished(const fs::path& folder) {
  std::error_code unknown;
  return fs::exists(folder / names::kDone, unknown);
}

bool lostItsDone(const fs::path& folder) {
  std::error_code unknown;
  const auto isThere = [&](const char* file) { return fs::exists(folder / file, unknown); };
  return isThere(names::kSums) && !isThere(names::kDone) && !isThere(names::kLock);
}

std::string finishedWeightsDigest(const fs::path& folder) {
  const auto path = folder / names::kDone;
  return textMember(formatObject(path, names::kDoneFormat), "weightsDigest", path.string());
}

std::string recordedConfig(const fs::path& folder) { return settingsText(folder / names::kConfig); }

std::string recordedEnvironment(const fs::path& folder, std::int64_t attempt) {
  const auto numbers = numbersIn(folder, "environment-", ".json");
  const auto later = numbers.upper_bound(attempt);
  const bool isFirst = later == numbers.begin() || *std::prev(later) < 2;
  return settingsText(folder / names::environmentName(isFirst ? 1 : *std::prev(later)));
}

}  // namespace hp
