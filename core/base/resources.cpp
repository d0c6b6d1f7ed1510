// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/resources.h"

#include <algorithm>
#include <cstdlib>
#include <vector>

#include "core/base/outcome.h"
#include "core/base/platform.h"

namespace hp {
namespace {

using std::filesystem::path;

std::vector<path> places() {
  std::vector<path> result;
  if (const char* named = std::getenv("HEATPROOF_RESOURCES")) result.emplace_back(named);
  const path above = platform::programFile().parent_path().parent_path();
  result.push_back(above / "share" / "heatproof");
  result.push_back(above / "resources");
  result.emplace_back(HEATPROOF_SOURCE_RESOURCES);
  return result;
}

// Any folder may be called "resources"; ours holds one of these.
bool isOurs(const path& folder) {
  std::error_code ignored;
  return std::filesystem::exists(folder / "sample" / "sample.safetensors", ignored) ||
         std::filesystem::is_directory(folder / "help", ignored);
}

}  // namespace

path resourceFolder() {
  const auto all = places();
  const auto found = std::find_if(all.begin(), all.end(), isOurs);
  if (found != all.end()) return *found;
  throw Error(
      "The program's own files are missing; install it again, or name their folder in HEATPROOF_RESOURCES.");
}

}  // namespace hp
