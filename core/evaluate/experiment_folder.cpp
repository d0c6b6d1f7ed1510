// SPDX-License-Identifier: GPL-3.0-or-later
#include <fstream>
#include <nlohmann/json.hpp>
#include <ostream>

#include "core/base/atomic_file.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/evaluate/json_object.h"
#include "core/evaluate/row_store.h"

namespace hp {
namespace {

namespace files = experiment_files;

constexpr int kVersion = 1;
constexpr std::uintmax_t kLargestFile = 16U << 20U;

void writeJson(const std::filesystem::path& path, const Json& json) {
  writeAtomically(path, [&](std::ostream& to) {
    to << json.dump(1, ' ', false, Json::error_handler_t::replace) << '\n';
  });
}

ExperimentFolder readAsked(const std::filesystem::path& path) {
  requireOrdinaryFile(path);
  if (std::filesystem::file_size(path) > kLargestFile) throw Error("it is too large.");
  std::ifstream stream(path, std::ios::binary);
  const std::string text((std::istreambuf_iterator<char>(stream)), {});
  const auto json = parsedJson(text);
  JsonObject object(json, "An experiment's folder");
  if (object.number("version", 0) > kVersion) throw Error("it was written by a newer Heatproof.");
  ExperimentFolder content{.shard = {object.number("shard", 0), object.number("shards", 1)}};
  const auto* asked = object.find("experiment");
  if (!asked) throw Error("it does not say what was asked for.");
  content.asked = toJson(experimentFromJson(*asked)).dump();
  object.requireNoMore();
  return content;
}

}  // namespace

std::optional<ExperimentFolder> readExperimentFolder(const std::filesystem::path& folder) {
  const auto path = folder / files::kAsked;
  std::error_code none;
  if (!std::filesystem::exists(path, none)) return std::nullopt;
  try {
    auto content = readAsked(path);
    content.experiment = readExperiment(folder / files::kExperiment);
    return content;
  } catch (const Error& error) {
    throw Error("The file " + path.string() + " cannot be used: " + error.what(), error.detail());
  }
}

void writeExperimentFolder(const std::filesystem::path& folder, const ExperimentFolder& content) {
  writeJson(folder / files::kExperiment, toJson(content.experiment));
  writeJson(folder / files::kAsked, {{"version", kVersion},
                                     {"shard", content.shard.index},
                                     {"shards", content.shard.count},
                                     {"experiment", Json::parse(content.asked)}});
}

void writeRowTable(const std::filesystem::path& folder, const std::vector<ExperimentRow>& rows) {
  writeAtomically(folder / files::kTable, [&](std::ostream& to) {
    to << csvHeader();
    for (const auto& row : rows) to << csvLine(row);
  });
}

}  // namespace hp
