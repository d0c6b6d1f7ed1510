// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/zip_file.h"

#include <zip.h>

#include <algorithm>
#include <cstring>

#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr std::uint64_t kMostExcess = 32u << 20;
constexpr std::uint64_t kMostEntries = 100'000;
constexpr std::uint64_t kLongestTail = 22 + 65'535;  // end record and its comment
constexpr std::string_view kEnd = "PK\5\6";
constexpr std::string_view kEnd64 = "PK\6\6";

template <class Number>
Number numberAt(std::string_view bytes, std::size_t at) {
  Number value{};
  if (at + sizeof value <= bytes.size()) std::memcpy(&value, bytes.data() + at, sizeof value);
  return value;
}

/// libzip allocates for as many entries as the archive promises: ask before it does. Counts in every
/// record near the end that may be taken for the directory's.
std::uint64_t promisedEntries(ByteSource& source) {
  std::string tail(static_cast<std::size_t>(std::min(source.size(), kLongestTail + 1024)), '\0');
  source.read(source.size() - tail.size(), tail.data(), tail.size());
  std::uint64_t most = 0;
  for (std::size_t at = tail.find(kEnd); at != std::string::npos; at = tail.find(kEnd, at + 1)) {
    const auto count = numberAt<std::uint16_t>(tail, at + 10);
    if (count != 0xffff) most = std::max<std::uint64_t>(most, count);
    if (at < 20 || std::string_view(tail).substr(at - 20, 4) != "PK\6\7") continue;
    const auto end64 = numberAt<std::uint64_t>(tail, at - 12);
    std::string record(40, '\0');
    if (end64 > source.size() || source.size() - end64 < record.size()) continue;
    source.read(end64, record.data(), record.size());
    if (record.starts_with(kEnd64)) most = std::max(most, numberAt<std::uint64_t>(record, 32));
  }
  return most;
}

/// Lets libzip read through our ByteSource.
struct SourceReader {
  ByteSource& bytes;
  std::uint64_t position = 0;
  ByteRange lastRead = {};
  zip_error_t error = {};
};

zip_int64_t readSome(SourceReader& reader, void* to, zip_uint64_t count) {
  const auto part = std::min<std::uint64_t>(count, reader.bytes.size() - reader.position);
  try {
    reader.bytes.read(reader.position, to, static_cast<std::size_t>(part));
  } catch (const std::exception&) {
    zip_error_set(&reader.error, ZIP_ER_READ, 0);
    return -1;
  }
  reader.lastRead = {reader.position, part};
  reader.position += part;
  return static_cast<zip_int64_t>(part);
}

zip_int64_t seekTo(SourceReader& reader, void* data, zip_uint64_t count) {
  const auto target =
      zip_source_seek_compute_offset(reader.position, reader.bytes.size(), data, count, &reader.error);
  if (target < 0) return -1;
  reader.position = static_cast<std::uint64_t>(target);
  return 0;
}

zip_int64_t describe(SourceReader& reader, void* data) {
  auto* stat = static_cast<zip_stat_t*>(data);
  zip_stat_init(stat);
  stat->size = reader.bytes.size();
  stat->valid = ZIP_STAT_SIZE;
  return sizeof *stat;
}

zip_int64_t serve(void* user, void* data, zip_uint64_t count, zip_source_cmd_t command) {
  auto& reader = *static_cast<SourceReader*>(user);
  switch (command) {
    case ZIP_SOURCE_OPEN:
      reader.position = 0;
      return 0;
    case ZIP_SOURCE_READ:
      return readSome(reader, data, count);
    case ZIP_SOURCE_CLOSE:
      return 0;
    case ZIP_SOURCE_STAT:
      return describe(reader, data);
    case ZIP_SOURCE_ERROR:
      return zip_error_to_data(&reader.error, data, count);
    case ZIP_SOURCE_FREE:
      return 0;
    case ZIP_SOURCE_SEEK:
      return seekTo(reader, data, count);
    case ZIP_SOURCE_TELL:
      return static_cast<zip_int64_t>(reader.position);
    case ZIP_SOURCE_SUPPORTS:
      return zip_source_make_command_bitmap(ZIP_SOURCE_OPEN, ZIP_SOURCE_READ, ZIP_SOURCE_CLOSE,
                                            ZIP_SOURCE_STAT, ZIP_SOURCE_ERROR, ZIP_SOURCE_FREE,
                                            ZIP_SOURCE_SEEK, ZIP_SOURCE_TELL, ZIP_SOURCE_SUPPORTS, -1);
    default:
      zip_error_set(&reader.error, ZIP_ER_OPNOTSUPP, 0);
      return -1;
  }
}

using OpenEntry = std::shared_ptr<zip_file_t>;

/// Reads exactly `count` bytes of an entry; after the last byte of the entry libzip compares the checksum.
void readEntry(zip_file_t* entry, void* to, std::size_t count, std::uint64_t& left, const std::string& file) {
  const Error broken =
      damaged(file, "an entry of its archive ends too early or has another checksum than promised");
  auto* out = static_cast<char*>(to);
  if (count > left) throw broken;
  while (count > 0) {
    const zip_int64_t part = zip_fread(entry, out, count);
    if (part <= 0) throw broken;
    out += part;
    count -= static_cast<std::size_t>(part);
    left -= static_cast<std::uint64_t>(part);
  }
  char beyond = 0;
  if (left == 0 && zip_fread(entry, &beyond, 1) != 0) throw broken;
}

}  // namespace

struct ZipFile::State {
  explicit State(ByteSource& bytes) : reader{bytes} {}
  ~State() {
    if (archive) zip_discard(archive);
    zip_error_fini(&reader.error);
  }

  zip_uint64_t indexOf(const std::string& entry);
  zip_stat_t statOf(zip_uint64_t index, const std::string& entry);
  OpenEntry opened(zip_uint64_t index, const std::string& entry);

  SourceReader reader;
  zip_t* archive = nullptr;
  std::uint64_t unpacked = 0;  // bytes of all entries opened so far
};

ZipFile::ZipFile(ByteSource& source) : state_(std::make_unique<State>(source)) {
  if (promisedEntries(source) > kMostEntries) {
    throw Error(source.name() + " promises more entries than a weights file has; it cannot be one.");
  }
  zip_error_init(&state_->reader.error);
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* bytes = zip_source_function_create(&serve, &state_->reader, &error);
  if (bytes) state_->archive = zip_open_from_source(bytes, ZIP_RDONLY, &error);
  if (bytes && !state_->archive) zip_source_free(bytes);
  const std::string reason = zip_error_strerror(&error);
  zip_error_fini(&error);
  if (!state_->archive) throw damaged(source.name(), "its archive cannot be opened (" + shown(reason) + ")");
}

ZipFile::~ZipFile() = default;

std::vector<std::string> ZipFile::names() const {
  std::vector<std::string> names;
  const zip_int64_t count = zip_get_num_entries(state_->archive, 0);
  for (zip_int64_t i = 0; i < count; ++i) {
    const char* name = zip_get_name(state_->archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
    names.emplace_back(name ? name : "");
  }
  return names;
}

bool ZipFile::contains(const std::string& entry) const {
  return zip_name_locate(state_->archive, entry.c_str(), ZIP_FL_ENC_RAW) >= 0;
}

std::string ZipFile::text(const std::string& entry, std::uint64_t longest) {
  StoredBytes stored = open(entry);
  const std::string& file = state_->reader.bytes.name();
  if (stored.size > longest)
    throw Error(file + " holds an entry " + shown(entry) + " far longer than a network's weights need.");
  std::string text(static_cast<std::size_t>(stored.size), '\0');
  stored.next(text.data(), text.size());
  return text;
}

zip_stat_t ZipFile::State::statOf(zip_uint64_t index, const std::string& entry) {
  zip_stat_t stat;
  zip_stat_init(&stat);
  if (zip_stat_index(archive, index, 0, &stat) != 0 || !(stat.valid & ZIP_STAT_SIZE))
    throw damaged(reader.bytes.name(), "the size of " + shown(entry) + " is unknown");
  return stat;
}

zip_uint64_t ZipFile::State::indexOf(const std::string& entry) {
  const zip_int64_t index = zip_name_locate(archive, entry.c_str(), ZIP_FL_ENC_RAW);
  if (index < 0) throw damaged(reader.bytes.name(), "its archive lacks " + shown(entry));
  return static_cast<zip_uint64_t>(index);
}

OpenEntry ZipFile::State::opened(zip_uint64_t index, const std::string& entry) {
  OpenEntry handle(zip_fopen_index(archive, index, 0), [](zip_file_t* file) {
    if (file) zip_fclose(file);
  });
  if (!handle)
    throw damaged(reader.bytes.name(), "the entry " + shown(entry) + " of its archive cannot be read");
  return handle;
}

StoredBytes ZipFile::open(const std::string& entry) {
  const std::string& file = state_->reader.bytes.name();
  const zip_uint64_t index = state_->indexOf(entry);
  const std::uint64_t size = state_->statOf(index, entry).size;
  const std::uint64_t most = state_->reader.bytes.size() + kMostExcess;
  if (size > most - std::min(most, state_->unpacked)) {
    throw Error(file + " would unpack to far more than its own size; a weights file does not do that.");
  }
  state_->unpacked += size;
  return {size, [handle = state_->opened(index, entry), left = size, file](
                    void* to, std::size_t count) mutable { readEntry(handle.get(), to, count, left, file); }};
}

// libzip does not say where an entry lies, but it reads a stored one from our source byte by byte as asked:
// where it reads the first byte, the entry begins.
ByteRange ZipFile::placeOf(const std::string& entry) {
  const zip_uint64_t index = state_->indexOf(entry);
  const zip_stat_t stat = state_->statOf(index, entry);
  const bool isStored = (stat.valid & ZIP_STAT_COMP_METHOD) && stat.comp_method == ZIP_CM_STORE;
  if (isStored && stat.size == 0) return {};
  char first = 0;
  const OpenEntry handle = state_->opened(index, entry);
  const bool isRead = isStored && zip_fread(handle.get(), &first, 1) == 1;
  if (!isRead || state_->reader.lastRead.size != 1) {
    throw Error(state_->reader.bytes.name() +
                " is a compressed archive, which cannot be read in pieces; save it again with torch.save.");
  }
  return {state_->reader.lastRead.begin, stat.size};
}

}  // namespace hp
