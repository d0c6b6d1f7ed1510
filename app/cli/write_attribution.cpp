// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/write_attribution.h"

#include <algorithm>
#include <cctype>
#include <map>
#include <nlohmann/json.hpp>
#include <ostream>

#include "app/cli/json_number.h"
#include "core/base/array_file.h"
#include "core/base/atomic_file.h"
#include "core/base/platform.h"
#include "core/explain/result_figure.h"
#include "core/explain/result_text.h"

namespace hp::cli {
namespace {

Recipe recipeOf(const Explained& explained) {
  const auto& subject = explained.subject;
  return makeRecipe({subject.network, subject.input, explained.attribution.target}, subject.source,
                    *explained.method, explained.params, explained.attribution);
}

// A method with channels is exported with them; its sum over channels is one addition away.
const Array& finestMap(const Attribution& result) {
  return result.channels.empty() ? result.map : result.channels;
}

void writeFigure(const Explained& explained, const std::string& path, const FigureOptions& options) {
  const auto& [subject, method, params, classification, result] = explained;
  auto figure = resultFigure(sourceTitle(subject.source),
                             {{subject.network, subject.picture, *method, params, result,
                               probabilityOf(classification, result.target),
                               ownRange(result.map, result.isSigned, options.scale().isClipped)}},
                             options.scale());
  figure.widthMillimetres = options.widthMillimetres;
  figure.dotsPerInch = options.dotsPerInch;
  figure.dark = options.dark;
  figure.style.opacity = options.opacity;
  figure.style.colourMap = options.colourMap;
  writeResultFigure(path, figure, {recipeOf(explained)});
}

void writeNpyMap(const Explained& explained, const std::string& path, const FigureOptions&) {
  writeNpy(path, finestMap(explained.attribution));
}

void writeTensors(const Explained& explained, const std::string& path, const FigureOptions&) {
  const auto& result = explained.attribution;
  std::map<std::string, Array> arrays{{"map", result.map}};
  if (!result.channels.empty()) arrays["channels"] = result.channels;
  if (!result.segments.empty()) arrays["segments"] = result.segments;
  writeSafetensors(path, arrays, {{kRecipeKeyword, recipesText({recipeOf(explained)})}});
}

Json nested(const Array& array, std::size_t axis = 0, std::size_t offset = 0) {
  Json list = Json::array();
  const auto extent = static_cast<std::size_t>(array.shape.at(axis));
  std::size_t stride = 1;
  for (std::size_t i = axis + 1; i < array.shape.size(); ++i)
    stride *= static_cast<std::size_t>(array.shape[i]);
  for (std::size_t i = 0; i < extent; ++i) {
    const auto at = offset + i * stride;
    if (axis + 1 == array.shape.size()) {
      list.push_back(shortFloat(array.values[at]));
    } else {
      list.push_back(nested(array, axis + 1, at));
    }
  }
  return list;
}

// So that a reader of the file needs no other page.
constexpr const char* kLedgerBalance =
    "One row a layer, from the score back to the pixels: in = out + bias + stabiliser + dropped + residual. "
    "Of the relevance that came in, out was passed on, bias and stabiliser were absorbed, dropped was given "
    "up by the rule; residual is the rest, rounding noise.";

Json ledgerJson(const std::vector<LedgerRow>& ledger) {
  Json rows = Json::array();
  for (const auto& row : ledger) {
    rows.push_back({{"node", row.node},
                    {"rule", row.rule},
                    {"in", row.in},
                    {"out", row.out},
                    {"bias", row.bias},
                    {"stabiliser", row.stabiliser},
                    {"dropped", row.dropped},
                    {"residual", row.residual()}});
  }
  return rows;
}

Json attributionJson(const Explained& explained) {
  const auto& result = explained.attribution;
  Json json{{"method", explained.method->info.id},
            {"class",
             {{"index", result.target},
              {"name", explained.subject.network.className(result.target)},
              {"probability", probabilityOf(explained.classification, result.target)}}},
            {"layer", result.layer},
            {"start", result.start},
            {"sum", result.sum},
            {"seconds", result.seconds},
            {"recipe", Json::parse(recipesText({recipeOf(explained)}))[0]},
            {"map", nested(result.map)}};
  if (!result.channels.empty()) json["channels"] = nested(result.channels);
  if (!result.segments.empty()) json["segments"] = nested(result.segments);
  for (const auto& fact : result.facts) json["facts"][fact.id] = fact.value;
  for (const auto& row : result.weights)
    json["weights"].push_back({{"segment", row.segment},
                               {"weight", row.weight},
                               {"spread", row.spread ? Json(*row.spread) : Json()}});
  if (result.ledger.empty()) return json;
  json["ledgerBalance"] = kLedgerBalance;
  json["ledger"] = ledgerJson(result.ledger);
  return json;
}

void writeJson(const Explained& explained, const std::string& path, const FigureOptions&) {
  const auto json = attributionJson(explained);
  writeAtomically(path, [&](std::ostream& file) {
    file << json.dump(-1, ' ', false, Json::error_handler_t::replace) << '\n';
  });
}

}  // namespace

Writer writerFor(const std::string& path) {
  const std::map<std::string, Writer> writers{
      {".png", writeFigure}, {".npy", writeNpyMap}, {".safetensors", writeTensors}, {".json", writeJson}};
  auto ending = std::filesystem::path(path).extension().string();
  std::transform(ending.begin(), ending.end(), ending.begin(),
                 [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
  const auto found = writers.find(ending);
  if (found == writers.end())
    throw UsageError{"--out wants a file ending in .png, .npy, .safetensors or .json, not '" + path + "'."};
  return found->second;
}

void requireWritable(const std::string& path, const std::vector<std::string>& filesRead) {
  std::error_code ignored;
  const auto folder = std::filesystem::absolute(path).parent_path();
  if (std::filesystem::is_directory(path, ignored))
    throw Error("The output " + path + " is a folder; give the name of a file.");
  if (!std::filesystem::is_directory(folder, ignored))
    throw Error("The file " + path + " cannot be written: there is no folder " + folder.string() + ".");
  if (!platform::canWriteInto(folder))
    throw Error("The file " + path + " cannot be written: the folder " + folder.string() + " is read-only.");
  for (const auto& file : filesRead) {
    if (!file.empty() && std::filesystem::equivalent(path, file, ignored))
      throw UsageError{"--out would overwrite " + file + ", which is read."};
  }
}

}  // namespace hp::cli
