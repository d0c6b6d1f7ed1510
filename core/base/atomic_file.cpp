// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <fstream>
#include <optional>
#include <random>
#include <string_view>

#include "core/base/outcome.h"
#include "core/base/platform_files.h"

namespace hp {
namespace {

/// Removes the unfinished neighbour unless it was renamed away.
struct Unfinished {
  std::filesystem::path path;
  ~Unfinished() {
    std::error_code ignored;
    std::filesystem::remove(path, ignored);
  }
};

Error cannotWrite(const std::filesystem::path& path) {
  return Error("The file " + path.string() +
               " cannot be written; check the folder, its permissions and the free space.");
}

constexpr int kMostLinks = 40;
constexpr std::string_view kUnfinishedBegin = ".heatproof-", kUnfinishedEnd = ".part";

/// Where a chain of symbolic links ends, whether or not a file is there: the link stays a link.
std::filesystem::path behindLinks(std::filesystem::path path) {
  std::error_code none;
  for (int links = 0; std::filesystem::is_symlink(std::filesystem::symlink_status(path, none)); ++links) {
    const auto next = std::filesystem::read_symlink(path, none);
    if (none || links == kMostLinks) throw cannotWrite(path);
    path = path.parent_path() / next;
  }
  return path;
}

/// Short whatever the file's name is, because a name may have 255 bytes already.
std::filesystem::path neighbourOf(const std::filesystem::path& path) {
  return path.parent_path() /
         std::string(kUnfinishedBegin).append(std::to_string(std::random_device{}())).append(kUnfinishedEnd);
}

/// Who may read and write the file that will be replaced; nothing when there is none. Throws Error for
/// folders, pipes and devices.
std::optional<std::filesystem::perms> permissionsOf(const std::filesystem::path& path) {
  std::error_code none;
  const auto status = std::filesystem::status(path, none);
  if (!std::filesystem::exists(status)) return std::nullopt;
  if (!std::filesystem::is_regular_file(status)) throw cannotWrite(path);
  return status.permissions();
}

}  // namespace

void writeAtomically(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write) {
  const auto target = behindLinks(path);
  const auto permissions = permissionsOf(target);
  const Unfinished neighbour{neighbourOf(target)};
  std::ofstream file(neighbour.path, std::ios::binary | std::ios::trunc);
  if (!file) throw cannotWrite(path);
  std::error_code failed;
  if (permissions) std::filesystem::permissions(neighbour.path, *permissions, failed);
  write(file);
  file.close();
  // The content reaches the disk before the name does: a power cut leaves the old file or the new one.
  if (!file || !platform::syncToDisk(neighbour.path)) throw cannotWrite(path);
  std::filesystem::rename(neighbour.path, target, failed);
  if (failed) throw cannotWrite(path);
  platform::syncToDisk(std::filesystem::absolute(target).parent_path());
}

bool isUnfinishedFile(const std::filesystem::path& path) {
  const auto name = path.filename().string();
  return name.starts_with(kUnfinishedBegin) && name.ends_with(kUnfinishedEnd);
}

}  // namespace hp
