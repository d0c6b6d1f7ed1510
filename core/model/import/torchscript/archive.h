// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <string>

struct zip;

namespace hp::torchscript {

/// The zip archive that torch.jit.save writes: one folder with data.pkl, constants.pkl, code/, data/.
/// Names are relative to that folder. Every read is checked against the size the archive promises and its
/// CRC.
class Archive {
 public:
  /// Throws Refused when the file cannot be read or is no such archive.
  explicit Archive(const std::filesystem::path& path);
  ~Archive();
  Archive(const Archive&) = delete;
  Archive& operator=(const Archive&) = delete;

  bool has(const std::string& name) const { return entries_.count(name) > 0; }
  /// Size after decompression, as promised; throws Refused when there is no such entry.
  std::uint64_t size(const std::string& name) const;
  /// A whole entry of at most `limit` bytes.
  std::string text(const std::string& name, std::uint64_t limit) const;
  /// A whole entry of exactly `count` bytes. All reads of one archive together are bounded by the file's size
  /// and a fixed allowance, so that a zip bomb ends here.
  void read(const std::string& name, void* to, std::uint64_t count) const;

 private:
  struct Entry {
    std::uint64_t index = 0;
    std::uint64_t size = 0;
  };
  struct Close {
    void operator()(zip* archive) const;
  };
  const Entry& entry(const std::string& name) const;

  std::unique_ptr<zip, Close> zip_;
  std::map<std::string, Entry> entries_;
  mutable std::uint64_t allowance_ = 0;
};

}  // namespace hp::torchscript
