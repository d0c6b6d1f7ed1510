// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/checkpoint_places.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <optional>
#include <string_view>

#include "core/base/outcome.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

constexpr std::string_view kStep = "step-";

/// Takes a number off the front of the text.
std::optional<std::int64_t> takeNumber(std::string_view& text) {
  std::int64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || number < 0) return std::nullopt;
  text.remove_prefix(static_cast<std::size_t>(end - text.data()));
  return number;
}

/// "step-00000200" or "step-00000200-2".
bool parseName(std::string_view name, CheckpointPlace& place) {
  if (!name.starts_with(kStep)) return false;
  name.remove_prefix(kStep.size());
  const auto step = takeNumber(name);
  if (!step) return false;
  place.step = *step;
  if (name.empty()) return true;
  name.remove_prefix(1);
  const auto repeat = takeNumber(name);
  place.repeat = repeat.value_or(0);
  return repeat && name.empty();
}

}  // namespace

std::vector<CheckpointPlace> checkpointPlaces(const fs::path& folder, std::vector<std::string>& damaged) {
  std::vector<CheckpointPlace> found;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(folder, missing)) {
    CheckpointPlace place{.path = entry.path()};
    if (!parseName(entry.path().filename().string(), place)) continue;
    try {
      const auto path = entry.path() / kCheckpointNumbers;
      place.attempt = countMember(formatObject(path, names::kCheckpointFormat), "attempt", path.string());
      found.push_back(place);
    } catch (const Error& error) {  // not whole: as if it were not there
      damaged.emplace_back(error.what());
    }
  }
  std::ranges::sort(found, {}, &CheckpointPlace::order);
  return found;
}

std::vector<CheckpointPlace> checkpointPlacesBefore(const RunFolder& run, std::int64_t step) {
  const auto trace = run.trace();
  const auto counts = [&](const CheckpointPlace& place) {
    const auto last = std::ranges::find(trace, place.step, &StepRecord::step);
    return place.step == 0 || (last != trace.end() && last->attempt == place.attempt);
  };
  std::vector<std::string> damaged;
  auto all = checkpointPlaces(run.path() / names::kCheckpoints, damaged);
  std::erase_if(all, [&](const CheckpointPlace& place) { return place.step >= step || !counts(place); });
  std::ranges::stable_sort(all, {}, &CheckpointPlace::step);
  return all;
}

fs::path freeCheckpointPlace(const fs::path& folder, std::int64_t step) {
  const auto plain = folder / names::stepName(step);
  auto path = plain;
  for (int repeat = 2; fs::exists(path); ++repeat) {
    path = plain;
    path += "-" + std::to_string(repeat);
  }
  return path;
}

void removeCheckpointLeftovers(const fs::path& folder) {
  std::vector<fs::path> leftovers;
  std::error_code missing;
  for (const auto& entry : fs::directory_iterator(folder, missing)) {
    const auto name = entry.path().filename().string();
    if (name.starts_with(std::string(".").append(kStep))) leftovers.push_back(entry.path());
  }
  for (const auto& path : leftovers) fs::remove_all(path, missing);
}

}  // namespace hp
