// SPDX-License-Identifier: GPL-3.0-or-later
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

/// The text of a file that can be read again.
std::string readableText(const Json& json) {
  const auto text = json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
  const auto fault = guarded([&] {
    if (text.size() > kLargestSpec)
      throw Error("it takes more than " + std::to_string(kLargestSpec >> 20U) + " MB.");
    parsedJson(text);
  });
  if (const auto* failure = std::get_if<Failure>(&fault))
    throw Error("The experiment is too large to be written so that it can go on after a crash: " +
                failure->summary);
  return text;
}

void writeText(const std::filesystem::path& path, const std::string& text) {
  writeAtomically(path, [&](std::ostream& to) { to << text; });
}

}  // namespace

ExperimentFolder askedFromText(const std::string& text) {
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

std::optional<ExperimentFolder> readExperimentFolder(const std::filesystem::path& folder) {
  const auto path = folder / files::kAsked;
  std::error_code none;
  if (!std::filesystem::exists(path, none)) return std::nullopt;
  try {
    auto content = askedFromText(textOfFile(path, kLargestSpec));
    content.experiment = readExperiment(folder / files::kExperiment);
    return content;
  } catch (const Error& error) {
    throw Error("The file " + path.string() + " cannot be used: " + error.what(), error.detail());
  }
}

void writeExperimentFolder(const std::filesystem::path& folder, const ExperimentFolder& content) {
  const auto experiment = readableText(toJson(content.experiment));
  const auto asked = readableText({{"version", kVersion},
                                   {"shard", content.shard.index},
                                   {"shards", content.shard.count},
                                   {"experiment", Json::parse(content.asked)}});
  writeText(folder / files::kExperiment, experiment);
  writeText(folder / files::kAsked, asked);
}

}  // namespace hp
