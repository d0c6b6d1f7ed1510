// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/torchscript/archive.h"

#include <zip.h>

#include <system_error>

#include "core/model/import/torchscript/refused.h"

namespace hp::torchscript {
namespace {

constexpr std::uint64_t kAllowanceBeyondFile = 64u << 20;
constexpr zip_int64_t kMostEntries = 200'000;

struct CloseEntry {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

std::uint64_t regularFileSize(const std::filesystem::path& path) {
  std::error_code error;
  if (!std::filesystem::exists(path, error)) throw Refused("there is no such file");
  if (!std::filesystem::is_regular_file(path, error)) throw Refused("it is not a regular file");
  const auto size = std::filesystem::file_size(path, error);
  if (error) throw Refused("its size cannot be read");
  return size;
}

// "resnet50/data.pkl" names the folder that everything lies in.
std::string topFolder(zip_t* archive, zip_int64_t count) {
  for (zip_int64_t i = 0; i < count; ++i) {
    const char* raw = zip_get_name(archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_RAW);
    const std::string name = raw ? raw : "";
    const auto slash = name.find('/');
    if (slash != std::string::npos && name.substr(slash) == "/data.pkl") return name.substr(0, slash + 1);
  }
  throw Refused("it is a zip archive without a data.pkl");
}

}  // namespace

void Archive::Close::operator()(zip* archive) const { zip_discard(archive); }

Archive::~Archive() = default;

Archive::Archive(const std::filesystem::path& path)
    : allowance_(regularFileSize(path) + kAllowanceBeyondFile) {
  int code = 0;
  zip_.reset(zip_open(path.string().c_str(), ZIP_RDONLY, &code));
  if (!zip_)
    throw Refused(code == ZIP_ER_OPEN ? "it cannot be read" : "it is not a zip archive, or a damaged one");
  const auto count = zip_get_num_entries(zip_.get(), 0);
  if (count > kMostEntries) throw Refused("its archive has " + std::to_string(count) + " entries");
  const auto folder = topFolder(zip_.get(), count);
  for (zip_int64_t i = 0; i < count; ++i) {
    zip_stat_t about;
    const auto index = static_cast<zip_uint64_t>(i);
    if (zip_stat_index(zip_.get(), index, ZIP_FL_ENC_RAW, &about) != 0 || !(about.valid & ZIP_STAT_SIZE) ||
        !about.name)
      continue;
    const std::string name = about.name;
    if (name.starts_with(folder)) entries_[name.substr(folder.size())] = {index, about.size};
  }
}

const Archive::Entry& Archive::entry(const std::string& name) const {
  const auto found = entries_.find(name);
  if (found == entries_.end()) throw Refused("its archive has no entry " + name);
  return found->second;
}

std::uint64_t Archive::size(const std::string& name) const { return entry(name).size; }

std::string Archive::text(const std::string& name, std::uint64_t limit) const {
  const auto size = entry(name).size;
  if (size > limit) {
    throw Refused("its entry " + name + " is " + std::to_string(size) + " bytes long, more than the " +
                  std::to_string(limit) + " that are read");
  }
  std::string bytes(size, '\0');
  read(name, bytes.data(), size);
  return bytes;
}

void Archive::read(const std::string& name, void* to, std::uint64_t count) const {
  const auto& found = entry(name);
  if (found.size != count) throw Refused("its entry " + name + " has another size than the weights need");
  if (count > allowance_) throw Refused("it unpacks to far more than its own size");
  allowance_ -= count;
  const std::unique_ptr<zip_file_t, CloseEntry> file(zip_fopen_index(zip_.get(), found.index, 0));
  if (!file) throw Refused("its entry " + name + " cannot be read");
  auto* at = static_cast<char*>(to);
  for (auto left = count; left > 0;) {
    const auto got = zip_fread(file.get(), at, left);
    if (got <= 0) throw Refused("its entry " + name + " is damaged or cut off");
    at += got;
    left -= static_cast<std::uint64_t>(got);
  }
  char beyond = 0;  // reading past the end is what makes libzip compare the CRC
  if (zip_fread(file.get(), &beyond, 1) != 0) throw Refused("its entry " + name + " is damaged");
}

}  // namespace hp::torchscript
