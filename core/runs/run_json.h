// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <fstream>
#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>
#include <vector>

// Inside core/runs: reading and writing the small files of a run folder.
namespace hp {

/// A file opened for reading. Throws Error naming it when it is missing, no ordinary file or not readable.
struct OpenedFile {
  explicit OpenedFile(const std::filesystem::path& path);
  std::string name;
  std::ifstream stream;
  std::uint64_t size = 0;
};

/// Writes a text, atomically and durably.
void writeText(const std::filesystem::path& path, std::string_view text);
/// The same, but throws Error when the text is no JSON.
void writeJsonText(const std::filesystem::path& path, std::string_view text);

/// JSON takes up to thirty times its text in memory; none of our small files is near this.
inline constexpr std::uint64_t kLongestJson = 4u << 20;
/// Of config.json and environment.json, which are handed on as texts.
inline constexpr std::uint64_t kLongestText = 64u << 20;
/// Of dataset.croissant.json and files.tsv, which name every example: a million of them, with digests of the
/// file, the pixels and the mask, at up to 500 bytes each.
inline constexpr std::uint64_t kLongestListing = 512u << 20;

/// A JSON object that calls itself by this format, in a version we know. Throws Error naming the file.
nlohmann::json formatObject(const std::string& text, const std::string& format, const std::string& name);
nlohmann::json formatObject(const std::filesystem::path& path, const std::string& format);

/// Members of an object; throw Error naming the file when they are not there or of another kind.
std::string textMember(const nlohmann::json& object, const char* key, const std::string& name);
std::int64_t countMember(const nlohmann::json& object, const char* key, const std::string& name);
std::vector<std::string> textsMember(const nlohmann::json& object, const char* key, const std::string& name);

/// The JSON text of a string, with its quotation marks; what is not UTF-8 becomes U+FFFD.
std::string quoted(const std::string& text);

}  // namespace hp
