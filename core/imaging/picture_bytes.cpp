// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/picture_bytes.h"

#include <fstream>
#include <string>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"

namespace hp {
namespace {

// 100 megapixels of four 16-bit channels, uncompressed, and some room for metadata.
constexpr std::uintmax_t kMostFileBytes = 1'000'000'000;

}  // namespace

std::vector<unsigned char> pictureBytes(const std::filesystem::path& path) {
  requireOrdinaryFile(path);
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  std::ifstream file(path, std::ios::binary);
  if (error || !file) throw Error(path.string() + " cannot be opened; check that you may read it.");
  if (size > kMostFileBytes) throw Error(path.string() + " is too big for a picture: more than 1 GB.");
  std::vector<unsigned char> bytes(static_cast<std::size_t>(size));
  if (!file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(size)))
    throw Error(path.string() + " cannot be read to its end.");
  return bytes;
}

}  // namespace hp
