// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/croissant.h"

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/data/croissant_files.h"
#include "core/data/listing.h"
#include "core/data/statistics.h"

namespace hp {
namespace {

/// The prefixes that the specification asks every description to spell out.
Json contextJson() {
  Json context = {{"@language", "en"}, {"@vocab", "https://schema.org/"}};
  for (const char* term : {"citeAs", "column"}) context[term] = std::string("cr:") + term;
  context["conformsTo"] = "dct:conformsTo";
  context["cr"] = "http://mlcommons.org/croissant/";
  context["rai"] = "http://mlcommons.org/croissant/RAI/";
  context["data"] = {{"@id", "cr:data"}, {"@type", "@json"}};
  context["dataType"] = {{"@id", "cr:dataType"}, {"@type", "@vocab"}};
  context["dct"] = "http://purl.org/dc/terms/";
  context["examples"] = {{"@id", "cr:examples"}, {"@type", "@json"}};
  for (const char* term :
       {"extract",   "field",         "fileProperty", "fileObject", "fileSet",  "format",
        "includes",  "isLiveDataset", "jsonPath",     "key",        "md5",      "parentField",
        "path",      "recordSet",     "references",   "regex",      "repeated", "replace",
        "separator", "source",        "subField",     "transform"})
    context[term] = std::string("cr:") + term;
  context["sc"] = "https://schema.org/";
  return context;
}

Json fieldJson(const std::string& set, const std::string& name, const std::string& references = {}) {
  const auto id = set + "/" + name;
  Json field = {{"@type", "cr:Field"}, {"@id", id}, {"name", name}, {"dataType", "sc:Text"}};
  if (!references.empty()) field["references"] = {{"field", {{"@id", references}}}};
  return field;
}

/// Names as records, which other record sets refer to.
Json namesJson(const std::string& set, const std::string& type, const std::vector<std::string>& names) {
  Json data = Json::array();
  for (const auto& name : names) data.push_back({{set + "/name", name}});
  return {{"@type", "cr:RecordSet"},
          {"@id", set},
          {"name", set},
          {"dataType", type},
          {"key", {{"@id", set + "/name"}}},
          {"field", Json::array({fieldJson(set, "name")})},
          {"data", data}};
}

Json examplesJson(const Dataset& dataset, const Inventory& inventory) {
  Json data = Json::array();
  for (const auto& row : inventory.rows) {
    const auto& example = dataset.example(row.index);
    data.push_back({{"examples/id", example.id},
                    {"examples/label", dataset.classNames()[static_cast<std::size_t>(example.label)]},
                    {"examples/split", splitName(example.split)},
                    {"examples/sha256", row.byteDigest},
                    {"examples/pixels-sha256", row.pixelDigest}});
  }
  return {{"@type", "cr:RecordSet"},
          {"@id", "examples"},
          {"name", "examples"},
          {"key", {{"@id", "examples/id"}}},
          {"field", Json::array({fieldJson("examples", "id"), fieldJson("examples", "label", "classes/name"),
                                 fieldJson("examples", "split", "splits/name"),
                                 fieldJson("examples", "sha256"), fieldJson("examples", "pixels-sha256")})},
          {"data", data}};
}

std::vector<std::string> splitNames() {
  std::vector<std::string> names;
  for (const auto split : kSplits) names.push_back(splitName(split));
  return names;
}

std::string nameOf(const DataSpec& spec) {
  if (spec.kind == DataKind::Scenes) return "scenes-" + std::to_string(spec.scenes.seed);
  const auto normal = spec.path.lexically_normal();
  return utf8Text(normal.has_filename() ? normal.filename() : normal.parent_path().filename());
}

std::string ruleText(const DataSpec& spec) {
  switch (spec.rule) {
    case SplitRule::Folder:
      return "as the set itself is divided";
    case SplitRule::Shuffle:
      return "by a shuffle with seed " + std::to_string(spec.splitSeed);
    case SplitRule::ContentHash:
      return "by the SHA-256 of each file modulo 10: 0 to 6 train, 7 validation, 8 calibration, 9 test";
  }
  throw Error("There is no such split rule.");
}

std::string descriptionOf(const Dataset& dataset) {
  return std::to_string(dataset.examples().size()) + " labelled pictures in " +
         std::to_string(dataset.classNames().size()) + " classes, split " + ruleText(dataset.spec()) + ".";
}

}  // namespace

std::string croissantJson(const Dataset& dataset, const Inventory& inventory) {
  const Json json = {{"@context", contextJson()},
                     {"@type", "sc:Dataset"},
                     {"name", nameOf(dataset.spec())},
                     {"description", descriptionOf(dataset)},
                     {"conformsTo", "http://mlcommons.org/croissant/1.0"},
                     {"isLiveDataset", false},
                     {"distribution", distributionJson(dataset, inventory)},
                     {"recordSet", Json::array({namesJson("splits", "cr:Split", splitNames()),
                                                namesJson("classes", "sc:Enumeration", dataset.classNames()),
                                                examplesJson(dataset, inventory)})}};
  return json.dump(1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace hp
