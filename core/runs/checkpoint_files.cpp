// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/checkpoint_files.h"

#include <functional>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/base/array_file.h"
#include "core/base/digest.h"
#include "core/base/json.h"
#include "core/base/outcome.h"
#include "core/base/platform_files.h"
#include "core/runs/checkpoint_places.h"
#include "core/runs/number_bits.h"
#include "core/runs/run_json.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

namespace names = run_names;
namespace fs = std::filesystem;

constexpr const char* kWeightsFile = "weights.safetensors";
constexpr const char* kOptimiserFile = "optimiser.safetensors";
constexpr std::size_t kKept = 2;

/// Away under another name first: half a checkpoint must not look like one.
void removeCheckpoint(const fs::path& path) {
  const auto aside = path.parent_path() / ("." + path.filename().string() + ".old");
  std::error_code failed;
  fs::rename(path, aside, failed);
  fs::remove_all(aside, failed);
}

Json numbersJson(const std::map<std::string, double>& numbers) {
  Json json = Json::object();
  for (const auto& [name, value] : numbers)
    json[name] = {{"decimal", Json::parse(decimalText(value))}, {"bits", bitsText(value)}};
  return json;
}

void writeFiles(const fs::path& folder, const Checkpoint& checkpoint, std::int64_t attempt) {
  writeSafetensors(folder / kWeightsFile, checkpoint.weights);
  writeSafetensors(folder / kOptimiserFile, checkpoint.optimiser);
  const Json json{{"format", names::kCheckpointFormat},
                  {"version", names::kVersion},
                  {"attempt", attempt},
                  {"step", checkpoint.step},
                  {"epoch", checkpoint.epoch},
                  {"stepInEpoch", checkpoint.stepInEpoch},
                  {"numbers", numbersJson(checkpoint.numbers)},
                  {"sha256",
                   {{kWeightsFile, digestOfFile(folder / kWeightsFile)},
                    {kOptimiserFile, digestOfFile(folder / kOptimiserFile)}}}};
  writeText(folder / kCheckpointNumbers, json.dump(2, ' ', false, Json::error_handler_t::replace) + '\n');
}

NamedArrays checkedArrays(const fs::path& file, const nlohmann::json& digests, const std::string& name) {
  if (textMember(digests, file.filename().string().c_str(), name) != digestOfFile(file))
    throw Error("The file " + file.string() + " is not as it was written: its digest is another.");
  return readSafetensorsArrays(file);
}

const nlohmann::json& objectMember(const nlohmann::json& object, const char* key, const std::string& name) {
  const auto found = object.find(key);
  if (found == object.end() || !found->is_object())
    throw Error("The file " + name + " is damaged: it lacks \"" + key + "\".");
  return *found;
}

Checkpoint checkpointOf(const nlohmann::json& json, const std::string& name) {
  Checkpoint checkpoint{.step = countMember(json, "step", name),
                        .epoch = countMember(json, "epoch", name),
                        .stepInEpoch = countMember(json, "stepInEpoch", name)};
  for (const auto& [key, value] : objectMember(json, "numbers", name).items()) {
    const auto number = value.is_object() ? doubleOfBits(textMember(value, "bits", name)) : std::nullopt;
    if (!number) throw Error("The file " + name + " is damaged: a number has no bits.");
    checkpoint.numbers[key] = *number;
  }
  return checkpoint;
}

std::optional<Checkpoint> lastSound(const std::vector<CheckpointPlace>& all,
                                    std::vector<std::string>& damaged) {
  for (auto place = all.rbegin(); place != all.rend(); ++place) {
    try {
      return readCheckpoint(place->path);
    } catch (const Error& error) {  // damaged since: the one before it will do
      damaged.emplace_back(error.what());
    }
  }
  return std::nullopt;
}

}  // namespace

void writeCheckpoint(const fs::path& folder, const Checkpoint& checkpoint, std::int64_t attempt) {
  const auto target = freeCheckpointPlace(folder, checkpoint.step);
  const auto aside = folder / ("." + target.filename().string() + ".part");
  std::error_code failed;
  fs::remove_all(aside, failed);
  if (!fs::create_directory(aside, failed))
    throw Error("The folder " + aside.string() +
                " cannot be made; check the free space and the permissions.");
  try {
    writeFiles(aside, checkpoint, attempt);
  } catch (...) {
    fs::remove_all(aside, failed);
    throw;
  }
  fs::rename(aside, target, failed);
  if (failed)
    throw Error("The folder " + target.string() +
                " cannot be made; check the free space and the permissions.");
  platform::syncToDisk(folder);
  std::vector<std::string> damaged;
  const auto all = checkpointPlaces(folder, damaged);
  for (std::size_t i = 0; i + kKept < all.size(); ++i) removeCheckpoint(all[i].path);
}

std::optional<Checkpoint> newestCheckpoint(const fs::path& folder, std::vector<std::string>& damaged) {
  return lastSound(checkpointPlaces(folder, damaged), damaged);
}

std::optional<Checkpoint> checkpointBefore(const RunFolder& run, std::int64_t step) {
  std::vector<std::string> damaged;
  return lastSound(checkpointPlacesBefore(run, step), damaged);
}

std::int64_t checkpointStepBefore(const RunFolder& run, std::int64_t step) {
  const auto all = checkpointPlacesBefore(run, step);
  return all.empty() ? 0 : all.back().step;
}

std::map<std::string, std::string> checkpointFaults(const fs::path& folder) {
  std::map<std::string, std::string> faults;
  const auto guard = [&](const char* file, const std::function<void()>& check) {
    try {
      check();
    } catch (const Error& error) {
      faults[file] = error.what();
    }
  };
  nlohmann::json digests;
  guard(kCheckpointNumbers, [&] {
    const auto name = (folder / kCheckpointNumbers).string();
    const auto json = formatObject(folder / kCheckpointNumbers, names::kCheckpointFormat);
    checkpointOf(json, name);
    digests = objectMember(json, "sha256", name);
  });
  for (const char* file : {kWeightsFile, kOptimiserFile})
    guard(file, [&] {
      if (digests.is_null())
        readSafetensorsArrays(folder / file);
      else
        checkedArrays(folder / file, digests, (folder / kCheckpointNumbers).string());
    });
  return faults;
}

Checkpoint parsedCheckpoint(const std::string& text, const std::string& name) {
  return checkpointOf(formatObject(text, names::kCheckpointFormat, name), name);
}

Checkpoint readCheckpoint(const fs::path& folder) {
  const auto name = (folder / kCheckpointNumbers).string();
  const auto json = formatObject(folder / kCheckpointNumbers, names::kCheckpointFormat);
  const auto& digests = objectMember(json, "sha256", name);
  auto checkpoint = checkpointOf(json, name);
  checkpoint.weights = checkedArrays(folder / kWeightsFile, digests, name);
  checkpoint.optimiser = checkedArrays(folder / kOptimiserFile, digests, name);
  return checkpoint;
}

}  // namespace hp
