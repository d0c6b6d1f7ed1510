// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/kept_maps.h"

#include <map>

#include "core/base/array_file.h"
#include "core/base/outcome.h"

namespace hp {

void keepMaps(const std::filesystem::path& folder, std::int64_t unit, std::optional<std::size_t> step,
              std::size_t method, const std::vector<Attribution>& maps) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (failed) throw Error("The folder " + folder.string() + " cannot be made; check the free space.");
  std::map<std::string, Array> arrays;
  for (std::size_t i = 0; i < maps.size(); ++i) arrays.emplace(std::to_string(i + 1), maps[i].map);
  const auto when = step ? "step-" + std::to_string(*step) : "original";
  writeSafetensors(folder / ("unit-" + std::to_string(unit) + "-" + when + "-method-" +
                             std::to_string(method) + ".safetensors"),
                   arrays);
}

}  // namespace hp
