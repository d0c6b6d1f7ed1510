// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ordinary_file.h"

#include "core/base/outcome.h"

namespace hp {

void requireOrdinaryFile(const std::filesystem::path& path) {
  std::error_code failed;
  const auto status = std::filesystem::status(path, failed);
  const auto name = path.string();
  if (status.type() == std::filesystem::file_type::not_found) throw Error("There is no file " + name + ".");
  if (!std::filesystem::exists(status))
    throw Error("The file " + name + " cannot be reached: " + failed.message() + ".");
  if (std::filesystem::is_directory(status)) throw Error(name + " is a folder; choose a file in it.");
  if (!std::filesystem::is_regular_file(status)) throw Error(name + " is not an ordinary file.");
}

}  // namespace hp
