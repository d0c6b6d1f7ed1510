// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <charconv>

#include "core/base/nearest_names.h"
#include "core/base/outcome.h"
#include "core/data/dataset.h"
#include "core/data/folder_entries.h"
#include "core/data/listing.h"

namespace hp {
namespace {

constexpr std::string_view kScenes = "scenes:";

DataSpec scenesOf(const std::string& source) {
  DataSpec spec{.kind = DataKind::Scenes};
  const auto* begin = source.data() + kScenes.size();
  const auto* end = source.data() + source.size();
  if (begin == end) return spec;
  const auto [stop, error] = std::from_chars(begin, end, spec.scenes.seed);
  if (error != std::errc{} || stop != end)
    throw Error("'" + source + "' names no scenes; it is scenes: or scenes: and a number, the seed.");
  return spec;
}

DataSpec listOf(const std::filesystem::path& path) {
  if (lowered(path.extension().string()) != ".csv")
    throw Error(path.string() + " is a file and no CSV list; choose a folder with a folder of pictures for " +
                "each class, or a .csv file.");
  return {.kind = DataKind::List,
          .path = path,
          .rule = isDividedList(path) ? SplitRule::Folder : SplitRule::Shuffle};
}

bool isCifar10(const std::filesystem::path& folder) {
  return std::filesystem::exists(folder / "data_batch_1.bin") ||
         std::filesystem::exists(folder / "test_batch.bin");
}

bool isPets(const std::filesystem::path& folder) {
  return std::filesystem::is_directory(folder / "images") &&
         std::filesystem::is_directory(folder / "annotations" / "trimaps");
}

DataSpec foldersOf(const std::filesystem::path& folder) {
  const auto entries = entriesOf(folder);
  const auto isClass = [](const FolderEntry& entry) { return entry.isFolder && !entry.isHidden(); };
  if (std::ranges::none_of(entries, isClass))
    throw Error(folder.string() +
                " is no data set: it wants a folder of pictures for each class (perhaps inside train and " +
                "validation), CIFAR-10's .bin files, or the Pet set's images and annotations.");
  return {.kind = DataKind::Folders,
          .path = folder,
          .rule = isDividedFolder(folder) ? SplitRule::Folder : SplitRule::Shuffle};
}

DataSpec picturesAt(const std::filesystem::path& path, const std::string& source) {
  std::error_code error;
  if (!std::filesystem::exists(path, error))
    throw Error("There is no folder or list " + source + (error ? ": " + error.message() : "") + ".");
  if (!std::filesystem::is_directory(path, error)) return listOf(path);
  if (isCifar10(path)) return {.kind = DataKind::Cifar10, .path = path};
  if (isPets(path)) return {.kind = DataKind::Pets, .path = path, .rule = SplitRule::ContentHash};
  return foldersOf(path);
}

}  // namespace

DataSpec dataSpecFor(const std::string& source) {
  if (source.starts_with(kScenes)) return scenesOf(source);
  auto spec = picturesAt(source, source);
  spec.path = std::filesystem::absolute(spec.path).lexically_normal();
  return spec;
}

}  // namespace hp
