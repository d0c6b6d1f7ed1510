// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>
#include <utility>
#include <vector>

namespace hp::test {

/// Assembles a pickle instruction by instruction, so that tests can say anything, hostile things included.
class PickleWriter {
 public:
  PickleWriter() { bytes_ = "\x80\x02"; }

  PickleWriter& raw(std::string_view bytes);
  PickleWriter& global(const std::string& module, const std::string& name);
  PickleWriter& text(const std::string& value);
  PickleWriter& bytes(const std::string& value);
  PickleWriter& integer(std::int64_t value);
  PickleWriter& real(double value);
  PickleWriter& none() { return raw("N"); }
  PickleWriter& boolean(bool value) { return raw(value ? "\x88" : "\x89"); }
  PickleWriter& mark() { return raw("("); }
  PickleWriter& tuple() { return raw("t"); }
  PickleWriter& emptyTuple() { return raw(")"); }
  PickleWriter& emptyDictionary() { return raw("}"); }
  PickleWriter& emptyList() { return raw("]"); }
  PickleWriter& appends() { return raw("e"); }
  PickleWriter& setItems() { return raw("u"); }
  PickleWriter& reduce() { return raw("R"); }
  PickleWriter& persistentId() { return raw("Q"); }
  PickleWriter& integers(const std::vector<std::int64_t>& values);
  /// The pickle, ended.
  std::string done() const { return bytes_ + "."; }
  /// What was written so far, without beginning and end: to be put into another pickle.
  std::string fragment() const { return bytes_.substr(2); }

 private:
  std::string bytes_;
};

/// How a tensor of a state dictionary is written down.
struct SavedTensor {
  std::string name = "weight";
  std::string key = "0";
  std::vector<std::int64_t> sizes = {4};
  std::vector<std::int64_t> strides = {1};
  std::int64_t offset = 0;
  std::string storageType = "FloatStorage";
  std::int64_t elements = 4;
  std::string location = "cpu";
};

/// The instructions for one tensor.
std::string tensorPickle(const SavedTensor& tensor);
/// An ordered dictionary of tensors, as instructions.
std::string dictionaryPickle(const std::vector<SavedTensor>& tensors);

/// A file's name and content.
using Entries = std::vector<std::pair<std::string, std::string>>;
/// An archive with all entries stored, checksums right.
std::string zipArchive(const Entries& entries);

/// torch.save's zip format; `pickle` is a finished pickle, `storages` are keys and bytes.
std::string zipFormat(const std::string& pickle, const Entries& storages);
/// torch.save's older format. `elementSize` of every storage.
std::string streamFormat(const std::string& pickle, const Entries& storages, std::size_t elementSize = 4);

template <class Number>
std::string bytesOf(const std::vector<Number>& values) {
  return std::string(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(Number));
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes);
std::string readBytes(const std::filesystem::path& path);

}  // namespace hp::test
