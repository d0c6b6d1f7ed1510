// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/croissant_files.h"

#include <map>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/digest.h"
#include "core/base/nearest_names.h"
#include "core/data/id_number.h"
#include "core/data/listing.h"

namespace hp {
namespace {

std::string endingOf(const std::string& name) {
  const auto dot = name.rfind('.');
  return dot == std::string::npos ? "" : lowered(name.substr(dot + 1));
}

std::string mediaType(const std::string& name) {
  static const std::map<std::string, std::string> kTypes = {
      {"jpg", "image/jpeg"}, {"jpeg", "image/jpeg"}, {"png", "image/png"},   {"bmp", "image/bmp"},
      {"tif", "image/tiff"}, {"tiff", "image/tiff"}, {"webp", "image/webp"}, {"csv", "text/csv"}};
  const auto found = kTypes.find(endingOf(name));
  return found == kTypes.end() ? "application/octet-stream" : found->second;
}

Json fileObject(const std::string& path, const std::string& sha256) {
  return {
      {"@type", "cr:FileObject"},          {"@id", path},     {"name", path}, {"contentUrl", urlOfPath(path)},
      {"encodingFormat", mediaType(path)}, {"sha256", sha256}};
}

Json fileSet(const std::string& type, const std::set<std::string>& patterns) {
  const auto id = "pictures-" + type.substr(type.find('/') + 1);
  return {
      {"@type", "cr:FileSet"}, {"@id", id}, {"name", id}, {"encodingFormat", type}, {"includes", patterns}};
}

/// One set for each media type, with the endings as the files write them.
void addFileSets(Json& list, const Dataset& dataset) {
  std::map<std::string, std::set<std::string>> patterns;
  for (const auto& example : dataset.examples()) {
    const auto dot = example.id.rfind('.');
    if (dot != std::string::npos) patterns[mediaType(example.id)].insert("**/*" + example.id.substr(dot));
  }
  for (const auto& [type, globs] : patterns) list.push_back(fileSet(type, globs));
  if (dataset.spec().kind == DataKind::Pets) {
    auto masks = fileSet("image/png", {"annotations/trimaps/*.png"});
    masks["@id"] = masks["name"] = "trimaps";
    list.push_back(masks);
  }
}

void addPictures(Json& list, const Dataset& dataset, const Inventory& inventory) {
  for (const auto& row : inventory.rows)
    if (!row.byteDigest.empty()) list.push_back(fileObject(dataset.example(row.index).id, row.byteDigest));
}

void addCifarFiles(Json& list, const Dataset& dataset) {
  std::set<std::string> names;
  for (const auto& example : dataset.examples()) names.insert(numberedId(example.id).name);
  for (const auto& name : names) list.push_back(fileObject(name, digestOfFile(dataset.spec().path / name)));
}

}  // namespace

std::string urlOfPath(const std::string& path) {
  constexpr std::string_view kPlain = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/";
  constexpr std::string_view kDigits = "0123456789ABCDEF";
  std::string url;
  for (const char c : path) {
    const auto code = static_cast<unsigned char>(c);
    if (kPlain.find(c) != std::string_view::npos)
      url += c;
    else
      url.append({'%', kDigits[code >> 4], kDigits[code & 15]});
  }
  return url;
}

Json distributionJson(const Dataset& dataset, const Inventory& inventory) {
  Json list = Json::array();
  const auto& spec = dataset.spec();
  if (spec.kind == DataKind::Scenes) return list;
  if (spec.kind == DataKind::Cifar10) {
    addCifarFiles(list, dataset);
    return list;
  }
  if (spec.kind == DataKind::List)
    list.push_back(fileObject(utf8Text(spec.path.filename()), digestOfFile(spec.path)));
  addFileSets(list, dataset);
  addPictures(list, dataset, inventory);
  return list;
}

}  // namespace hp
