// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <cstdint>
#include <filesystem>
#include <string>

#include "core/model/import/byte_source.h"
#include "core/model/import/zip_file.h"

namespace hp::torchscript {

/// The zip archive that torch.jit.save writes: one folder with data.pkl, constants.pkl, code/, data/.
/// Names are relative to that folder. Checksums are checked, and all reads together are bounded (see
/// ZipFile).
class Archive {
 public:
  /// Throws Refused when it is no such archive, Error when it cannot be read.
  explicit Archive(const std::filesystem::path& path);

  const std::string& fileName() const { return file_.name(); }
  bool has(const std::string& name) const { return zip_.contains(folder_ + name); }
  /// A whole entry of at most `limit` bytes.
  std::string text(const std::string& name, std::uint64_t limit) { return zip_.text(folder_ + name, limit); }
  /// An entry to be read once.
  StoredBytes open(const std::string& name) { return zip_.open(folder_ + name); }
  /// Where an entry lies in the file (see ZipFile).
  ByteRange placeOf(const std::string& name) { return zip_.placeOf(folder_ + name); }

 private:
  FileBytes file_;
  ZipFile zip_;
  std::string folder_;
};

}  // namespace hp::torchscript
