// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <optional>

#include "core/base/array_file.h"
#include "core/model/import/byte_source.h"
#include "core/model/import/element_kind.h"
#include "core/model/import/placed_tensors.h"
#include "core/model/tensors.h"

namespace hp {

/// A safetensors file's header, checked: every tensor lies inside the file, none overlaps another, none
/// leaves a gap, and each is as long as its type and shape say.
class SafetensorsFile {
 public:
  /// The source must outlive this. Throws Error in one sentence.
  explicit SafetensorsFile(ByteSource& source);

  std::vector<std::string> names() const;
  const FileMetadata& metadata() const { return metadata_; }
  /// Float32 for every floating kind, integers as they are. Throws Error naming the nearest tensor's name
  /// when there is none of this name, and the type where we do not read it.
  at::Tensor tensor(const std::string& name) const;
  /// All tensors by name and where they lie. Throws Error naming the first of a type that we do not read.
  std::vector<PlacedTensor> placed() const;

 private:
  struct Entry {
    std::string dtype = {};
    std::optional<ElementKind> kind = {};
    Shape shape = {};
    std::uint64_t begin = 0, end = 0;  ///< counted from the end of the header
  };
  ElementKind kindOf(const std::string& name, const Entry& entry) const;
  void readHeader(const std::string& text);
  void checkCover(std::uint64_t dataSize) const;

  ByteSource& source_;
  std::uint64_t dataStart_ = 0;
  std::map<std::string, Entry> entries_;
  FileMetadata metadata_;
};

/// All tensors of a safetensors file, wrapping prefixes taken off.
Weights readSafetensors(ByteSource& source, const RunContext& context);

/// Writes weights sorted by name, without gaps: equal weights give equal bytes. Atomic. Float32, float64 and
/// integer tensors keep their types.
void writeSafetensors(const std::filesystem::path& path, const Weights& weights,
                      const FileMetadata& metadata = {});

}  // namespace hp
