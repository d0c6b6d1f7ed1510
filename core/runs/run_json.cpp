// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/runs/run_json.h"

#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/json_fault.h"
#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/runs/run_names.h"

namespace hp {
namespace {

constexpr int kDeepest = 16;

Error damaged(const std::string& name, const std::string& what) {
  return Error("The file " + name + " is damaged: " + what + ".");
}

const nlohmann::json& member(const nlohmann::json& object, const char* key, const std::string& name) {
  const auto found = object.find(key);
  if (found == object.end()) throw damaged(name, std::string("it lacks \"") + key + "\"");
  return *found;
}

Error otherKind(const char* key, const std::string& name) {
  return damaged(name, std::string("\"") + key + "\" is not what it should be");
}

}  // namespace

OpenedFile::OpenedFile(const std::filesystem::path& path) : name(path.string()) {
  requireOrdinaryFile(path);
  stream.open(path, std::ios::binary);
  std::error_code unknown;
  size = std::filesystem::file_size(path, unknown);
  if (!stream || unknown) throw Error("The file " + name + " cannot be read; check its permissions.");
}

void writeText(const std::filesystem::path& path, std::string_view text) {
  writeAtomically(path, [&](std::ostream& file) { file << text; });
}

void writeJsonText(const std::filesystem::path& path, std::string_view text) {
  if (!nlohmann::json::accept(text))
    throw Error("What should be written into " + path.string() + " is no JSON.");
  writeText(path, text.ends_with('\n') ? std::string(text) : std::string(text) + '\n');
}

nlohmann::json formatObject(const std::string& text, const std::string& format, const std::string& name) {
  const auto shallow = [&](int depth, nlohmann::json::parse_event_t, nlohmann::json&) {
    if (depth > kDeepest) throw damaged(name, "it is nested too deep");
    return true;
  };
  auto object = nlohmann::json::parse(text, shallow, false);
  if (object.is_discarded()) throw damaged(name, jsonFault(text));
  if (!object.is_object() || !object.contains("format") || object["format"] != format)
    throw damaged(name, "it does not say \"format\": \"" + format + "\"");
  const auto version = countMember(object, "version", name);
  if (version != run_names::kVersion) {
    throw Error("The file " + name + " is written in version " + std::to_string(version) +
                " of its format, and this program knows version " + std::to_string(run_names::kVersion) +
                " only; take a newer program.");
  }
  return object;
}

nlohmann::json formatObject(const std::filesystem::path& path, const std::string& format) {
  return formatObject(textOfFile(path, kLongestJson), format, path.string());
}

std::string textMember(const nlohmann::json& object, const char* key, const std::string& name) {
  const auto& value = member(object, key, name);
  if (!value.is_string()) throw otherKind(key, name);
  return value.get<std::string>();
}

std::int64_t countMember(const nlohmann::json& object, const char* key, const std::string& name) {
  const auto& value = member(object, key, name);
  if (!value.is_number_unsigned() || value.get<std::uint64_t>() > INT64_MAX) throw otherKind(key, name);
  return value.get<std::int64_t>();
}

std::vector<std::string> textsMember(const nlohmann::json& object, const char* key, const std::string& name) {
  const auto& list = member(object, key, name);
  if (!list.is_array()) throw otherKind(key, name);
  std::vector<std::string> texts;
  for (const auto& value : list) {
    if (!value.is_string()) throw otherKind(key, name);
    texts.push_back(value.get<std::string>());
  }
  return texts;
}

std::string quoted(const std::string& text) {
  return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

}  // namespace hp
