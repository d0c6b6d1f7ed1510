// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/crate.h"

#include <array>
#include <cctype>
#include <nlohmann/json.hpp>

#include "core/base/json.h"
#include "core/base/text.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

namespace names = run_names;

constexpr const char* kProfile = "https://w3id.org/ro/wfrun/process/0.5";
constexpr const char* kCrateVersion = "https://w3id.org/ro/crate/1.1";

Json reference(const std::string& id) { return {{"@id", id}}; }

/// Names of files as parts of an address: everything but the harmless characters in percent.
std::string address(const std::string& file) {
  std::string text;
  for (const char c : file) {
    const auto byte = static_cast<unsigned char>(c);
    const bool isHarmless =
        (byte < 128 && std::isalnum(byte)) || std::string_view("-._~/").find(c) != std::string_view::npos;
    text += isHarmless ? std::string(1, c) : '%' + hexText(&byte, 1);
  }
  return text;
}

std::string mediaType(std::string_view file) {
  constexpr std::array<std::pair<std::string_view, const char*>, 4> kTypes{
      {{".json", "application/json"},
       {".jsonl", "application/jsonl"},
       {".tsv", "text/tab-separated-values"},
       {".csv", "text/csv"}}};
  for (const auto& [ending, type] : kTypes)
    if (file.ends_with(ending)) return type;
  return "application/octet-stream";
}

bool isObject(const std::string& file) {
  return file == names::kConfig || file == names::kDataset || file == names::kFiles ||
         file.starts_with("environment");
}

Json references(const std::vector<std::string>& files, bool objects) {
  Json list = Json::array();
  for (const auto& file : files)
    if (isObject(file) == objects) list.push_back(reference(address(file)));
  return list;
}

Json action(const RunDescription& description, const std::vector<std::string>& files, const std::string& made,
            const std::string& finished) {
  return {{"@id", "#training"},
          {"@type", "CreateAction"},
          {"name", "Training of " + description.name},
          {"description", description.command},
          {"instrument", reference("#program")},
          {"object", references(files, true)},
          {"result", references(files, false)},
          {"startTime", made},
          {"endTime", finished},
          {"actionStatus", reference("http://schema.org/CompletedActionStatus")}};
}

Json root(const RunDescription& description, const Json& parts, const std::string& finished) {
  return {
      {"@id", "./"},
      {"@type", "Dataset"},
      {"name", description.name},
      {"description",
       "The training of an image classifier: configuration, environment, data, every step and the weights."},
      {"datePublished", finished},
      {"license", reference("#licence")},
      {"conformsTo", reference(kProfile)},
      {"hasPart", parts},
      {"mentions", reference("#training")}};
}

Json contextEntities(const RunDescription& description) {
  return Json::array(
      {{{"@id", names::kCrate},
        {"@type", "CreativeWork"},
        {"about", reference("./")},
        {"conformsTo", reference(kCrateVersion)}},
       {{"@id", kProfile}, {"@type", "CreativeWork"}, {"name", "Process Run Crate"}, {"version", "0.5"}},
       {{"@id", "#licence"},
        {"@type", "CreativeWork"},
        {"name", "Not stated"},
        {"description", "Whoever made the run says what may be done with it."}},
       {{"@id", "#program"}, {"@type", "SoftwareApplication"}, {"name", description.program}}});
}

}  // namespace

std::string crateText(const RunDescription& description, const std::vector<std::string>& files,
                      const std::string& made, const std::string& finished) {
  Json graph = contextEntities(description);
  Json parts = Json::array();
  for (const auto& file : files) {
    parts.push_back(reference(address(file)));
    graph.push_back(
        {{"@id", address(file)}, {"@type", "File"}, {"name", file}, {"encodingFormat", mediaType(file)}});
  }
  graph.push_back(root(description, parts, finished));
  graph.push_back(action(description, files, made, finished));
  const Json crate{{"@context", std::string(kCrateVersion) + "/context"}, {"@graph", graph}};
  return crate.dump(2, ' ', false, Json::error_handler_t::replace) + '\n';
}

}  // namespace hp
