// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/folder_entries.h"

#include <algorithm>

#include "core/base/nearest_names.h"
#include "core/base/outcome.h"
#include "core/data/listing.h"
#include "core/imaging/image_file.h"

namespace hp {
namespace {

// std::filesystem's codes say why in the person's words; its exceptions do not name the file as we do.
void complain(const std::filesystem::path& folder, const std::error_code& error) {
  if (error)
    throw Error("The folder " + folder.string() + " cannot be read to its end: " + error.message() + ".");
}

void requireFolder(const std::filesystem::path& folder) {
  std::error_code error;
  const auto status = std::filesystem::status(folder, error);
  if (status.type() == std::filesystem::file_type::not_found)
    throw Error("There is no folder " + folder.string() + ".");
  if (!std::filesystem::exists(status)) complain(folder, error);
  if (!std::filesystem::is_directory(status)) throw Error(folder.string() + " is no folder.");
}

}  // namespace

std::vector<FolderEntry> entriesOf(const std::filesystem::path& folder) {
  requireFolder(folder);
  std::vector<FolderEntry> entries;
  std::error_code error;
  std::filesystem::directory_iterator at(folder, error);
  complain(folder, error);
  while (at != std::filesystem::directory_iterator()) {
    if (entries.size() >= static_cast<std::size_t>(kMostExamples))
      throw Error("The folder " + folder.string() + " holds too many files; choose a part of it.");
    std::error_code unreachable;
    const bool isFolder = at->is_directory(unreachable);
    entries.push_back({utf8Text(at->path().filename()), isFolder && !unreachable});
    at.increment(error);
    complain(folder, error);
  }
  std::ranges::sort(entries, {}, &FolderEntry::name);
  return entries;
}

bool hasPictureEnding(const std::string& name) {
  const auto dot = name.rfind('.');
  if (dot == std::string::npos) return false;
  return std::ranges::count(imageEndings(), lowered(name.substr(dot + 1))) > 0;
}

}  // namespace hp
