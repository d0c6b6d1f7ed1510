// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/saved_file_writer.h"

#include <bit>
#include <cstring>
#include <fstream>
#include <iterator>

namespace hp::test {
namespace {

template <class Number>
std::string little(Number value) {
  return std::string(reinterpret_cast<const char*>(&value), sizeof value);
}

std::uint32_t crc32(const std::string& bytes) {
  std::uint32_t crc = ~0u;
  for (const unsigned char byte : bytes) {
    crc ^= byte;
    for (int bit = 0; bit < 8; ++bit) crc = crc >> 1 ^ (crc & 1 ? 0xedb88320u : 0);
  }
  return ~crc;
}

/// What local header and central directory have in common: version to extract .. length of the extra field.
std::string zipFields(const std::string& name, const std::string& content) {
  const auto size = static_cast<std::uint32_t>(content.size());
  return little<std::uint16_t>(20) + little<std::uint16_t>(0) + little<std::uint16_t>(0) +
         little<std::uint32_t>(0x00210000) + little(crc32(content)) + little(size) + little(size) +
         little(static_cast<std::uint16_t>(name.size())) + little<std::uint16_t>(0);
}

}  // namespace

PickleWriter& PickleWriter::raw(std::string_view bytes) {
  bytes_ += bytes;
  return *this;
}

PickleWriter& PickleWriter::global(const std::string& module, const std::string& name) {
  return raw("c" + module + "\n" + name + "\n");
}

PickleWriter& PickleWriter::text(const std::string& value) {
  return raw("X" + little(static_cast<std::uint32_t>(value.size())) + value);
}

PickleWriter& PickleWriter::bytes(const std::string& value) {
  return raw("B" + little(static_cast<std::uint32_t>(value.size())) + value);
}

PickleWriter& PickleWriter::integer(std::int64_t value) {
  if (value == static_cast<std::int32_t>(value)) return raw("J" + little(static_cast<std::int32_t>(value)));
  return raw("\x8a\x08" + little(value));
}

PickleWriter& PickleWriter::real(double value) {
  const std::string bytes = little(value);
  return raw("G" + std::string(bytes.rbegin(), bytes.rend()));
}

PickleWriter& PickleWriter::integers(const std::vector<std::int64_t>& values) {
  mark();
  for (const std::int64_t value : values) integer(value);
  return tuple();
}

std::string tensorPickle(const SavedTensor& tensor) {
  PickleWriter pickle;
  pickle.global("torch._utils", "_rebuild_tensor_v2").mark();
  pickle.mark()
      .text("storage")
      .global("torch", tensor.storageType)
      .text(tensor.key)
      .text(tensor.location)
      .integer(tensor.elements);
  pickle.tuple()
      .persistentId()
      .integer(tensor.offset)
      .integers(tensor.sizes)
      .integers(tensor.strides)
      .boolean(false);
  pickle.global("collections", "OrderedDict").emptyTuple().reduce();
  return pickle.tuple().reduce().fragment();
}

std::string dictionaryPickle(const std::vector<SavedTensor>& tensors) {
  PickleWriter pickle;
  pickle.global("collections", "OrderedDict").emptyTuple().reduce().mark();
  for (const SavedTensor& tensor : tensors) pickle.text(tensor.name).raw(tensorPickle(tensor));
  return pickle.setItems().fragment();
}

std::string zipArchive(const Entries& entries) {
  std::string archive, directory;
  for (const auto& [name, content] : entries) {
    const std::string fields = zipFields(name, content);
    directory += "PK\1\2" + little<std::uint16_t>(20) + fields + little<std::uint16_t>(0) +
                 little<std::uint16_t>(0) + little<std::uint16_t>(0) + little<std::uint32_t>(0) +
                 little(static_cast<std::uint32_t>(archive.size())) + name;
    archive += "PK\3\4" + fields + name + content;
  }
  const auto count = static_cast<std::uint16_t>(entries.size());
  return archive + directory + "PK\5\6" + little<std::uint32_t>(0) + little(count) + little(count) +
         little(static_cast<std::uint32_t>(directory.size())) +
         little(static_cast<std::uint32_t>(archive.size())) + little<std::uint16_t>(0);
}

std::string zipFormat(const std::string& pickle, const Entries& storages) {
  Entries entries = {{"archive/data.pkl", pickle}};
  for (const auto& [key, bytes] : storages) entries.emplace_back("archive/data/" + key, bytes);
  entries.emplace_back("archive/version", "3\n");
  return zipArchive(entries);
}

std::string streamFormat(const std::string& pickle, const Entries& storages, std::size_t elementSize) {
  const std::string magic = PickleWriter().raw("\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19").done();
  PickleWriter system, keys;
  system.emptyDictionary()
      .mark()
      .text("protocol_version")
      .integer(1001)
      .text("little_endian")
      .boolean(true)
      .setItems();
  keys.emptyList().mark();
  std::string data;
  for (const auto& [key, bytes] : storages) {
    keys.text(key);
    data += little(static_cast<std::uint64_t>(bytes.size() / elementSize)) + bytes;
  }
  return magic + PickleWriter().integer(1001).done() + system.done() + pickle + keys.appends().done() + data;
}

void writeBytes(const std::filesystem::path& path, const std::string& bytes) {
  std::ofstream(path, std::ios::binary) << bytes;
}

std::string readBytes(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  return std::string((std::istreambuf_iterator<char>(file)), {});
}

}  // namespace hp::test
