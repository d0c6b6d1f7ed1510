// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include <fstream>
#include <random>

#include "core/base/outcome.h"

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

}  // namespace

void writeAtomically(const std::filesystem::path& path, const std::function<void(std::ostream&)>& write) {
  Unfinished neighbour{path};
  neighbour.path += ".part-" + std::to_string(std::random_device{}());
  std::ofstream file(neighbour.path, std::ios::binary | std::ios::trunc);
  if (!file) throw cannotWrite(path);
  write(file);
  file.close();
  if (!file) throw cannotWrite(path);
  std::error_code failed;
  std::filesystem::rename(neighbour.path, path, failed);
  if (failed) throw cannotWrite(path);
}

}  // namespace hp
