// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/model/import/byte_source.h"
#include "core/model/import/element_reading.h"

namespace hp {

/// A zip archive, read only. Entries are read through its central directory; checksums are checked.
/// All entries that are read may together be at most 32 MB larger than the archive: no zip bombs.
class ZipFile {
 public:
  /// The source must outlive this. Throws Error when it is no zip archive or promises too many entries.
  explicit ZipFile(ByteSource& source);
  ~ZipFile();

  std::vector<std::string> names() const;
  bool contains(const std::string& entry) const;
  /// A small entry as a whole; throws Error when it is missing or longer than `longest`.
  std::string text(const std::string& entry, std::uint64_t longest);
  /// An entry to be read front to back once; throws Error when it is missing.
  StoredBytes open(const std::string& entry);
  /// Where an entry's bytes lie in the source: what is read there is not checked against a checksum. Throws
  /// Error when it is missing, or not stored as it is.
  ByteRange placeOf(const std::string& entry);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace hp
