// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ordinary_file.h"

#include <fstream>

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

std::string textOfFile(const std::filesystem::path& path, std::uintmax_t most) {
  requireOrdinaryFile(path);
  std::error_code failed;
  const auto size = std::filesystem::file_size(path, failed);
  std::ifstream file(path, std::ios::binary);
  if (failed || !file) throw Error("The file " + path.string() + " cannot be read.");
  if (size > most) throw Error("The file " + path.string() + " is damaged: it is far longer than it can be.");
  std::string text(static_cast<std::size_t>(size), '\0');
  file.read(text.data(), static_cast<std::streamsize>(size));
  if (file.bad()) throw Error("The file " + path.string() + " cannot be read.");
  text.resize(static_cast<std::size_t>(file.gcount()));  // it may have been cut meanwhile
  return text;
}

}  // namespace hp
