// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/safetensors.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/model/import/element_reading.h"
#include "core/model/import/state_dict.h"

namespace hp {
namespace {

// An ordered map would look for every key from front to back: quadratic in a hostile header.
using Header = nlohmann::json;

/// JSON takes up to thirty times its text in memory. A network of a thousand tensors needs 0.1 MB.
constexpr std::uint64_t kLongestHeader = 4u << 20;
constexpr int kDeepestHeader = 4;

std::uint64_t unsignedNumber(const Header& value, const std::string& file) {
  if (!value.is_number_unsigned()) throw damaged(file, "a number in its header is none");
  return value.get<std::uint64_t>();
}

Header parsed(const std::string& text, const std::string& file) {
  try {
    return Header::parse(text, [&](int depth, Header::parse_event_t, Header&) {
      if (depth > kDeepestHeader) throw damaged(file, "its header is nested too deep");
      return true;
    });
  } catch (const Header::exception&) {
    throw damaged(file, "its header is not JSON");
  }
}

/// Bytes of a tensor of this shape; nothing when that is more than `most`.
std::optional<std::uint64_t> bytesOf(const Shape& shape, std::uint64_t elementBytes, std::uint64_t most) {
  std::uint64_t bytes = elementBytes;
  for (const std::int64_t size : shape) {
    if (size == 0) return 0;
    if (bytes > most / static_cast<std::uint64_t>(size)) return std::nullopt;
    bytes *= static_cast<std::uint64_t>(size);
  }
  return bytes;
}

std::string dtypeName(at::ScalarType type) {
  switch (type) {
    case at::kDouble:
      return "F64";
    case at::kFloat:
      return "F32";
    case at::kHalf:
      return "F16";
    case at::kBFloat16:
      return "BF16";
    case at::kLong:
      return "I64";
    case at::kInt:
      return "I32";
    case at::kShort:
      return "I16";
    case at::kChar:
      return "I8";
    case at::kByte:
      return "U8";
    case at::kBool:
      return "BOOL";
    default:
      throw Error("Tensors of the type " + std::string(c10::toString(type)) +
                  " are not written to safetensors.");
  }
}

}  // namespace

SafetensorsFile::SafetensorsFile(ByteSource& source) : source_(source) {
  std::uint64_t length = 0;
  source.read(0, &length, sizeof length);
  if (length > source.size() - sizeof length) {
    throw damaged(source.name(), "its header promises more bytes than the file has");
  }
  if (length > kLongestHeader)
    throw Error(source.name() + " has a header far longer than a network's weights need.");
  std::string text(static_cast<std::size_t>(length), '\0');
  source.read(sizeof length, text.data(), text.size());
  dataStart_ = sizeof length + length;
  readHeader(text);
  checkCover(source.size() - dataStart_);
}

void SafetensorsFile::readHeader(const std::string& text) {
  const std::string& file = source_.name();
  const Header header = parsed(text, file);
  if (!header.is_object()) throw damaged(file, "its header is no table of tensors");
  for (const auto& [name, fields] : header.items()) {
    if (name == "__metadata__") {
      if (!fields.is_object()) throw damaged(file, "its metadata is no table");
      for (const auto& [key, value] : fields.items()) {
        if (value.is_string()) metadata_[key] = value.get<std::string>();
      }
      continue;
    }
    const bool isComplete = fields.is_object() && fields.contains("dtype") && fields["dtype"].is_string() &&
                            fields.contains("shape") && fields["shape"].is_array() &&
                            fields.contains("data_offsets") && fields["data_offsets"].is_array() &&
                            fields["data_offsets"].size() == 2;
    if (!isComplete)
      throw damaged(file, "its header lacks type, shape or place of the tensor " + shown(name));
    Entry& entry = entries_[name];
    entry.dtype = fields["dtype"].get<std::string>();
    entry.kind = elementKindOfSafetensors(entry.dtype);
    for (const auto& size : fields["shape"]) {
      const std::uint64_t number = unsignedNumber(size, file);
      if (number > INT64_MAX) throw damaged(file, "the tensor " + shown(name) + " has an absurd size");
      entry.shape.push_back(static_cast<std::int64_t>(number));
    }
    entry.begin = unsignedNumber(fields["data_offsets"][0], file);
    entry.end = unsignedNumber(fields["data_offsets"][1], file);
  }
}

void SafetensorsFile::checkCover(std::uint64_t dataSize) const {
  const std::string& file = source_.name();
  std::vector<std::pair<std::string, Entry>> inOrder(entries_.begin(), entries_.end());
  std::ranges::sort(inOrder, {},
                    [](const auto& named) { return std::pair(named.second.begin, named.second.end); });
  std::uint64_t expected = 0;
  for (const auto& [name, entry] : inOrder) {
    if (entry.end < entry.begin || entry.end > dataSize) {
      throw damaged(file, "the tensor " + shown(name) + " reaches beyond the end of the file");
    }
    if (entry.begin != expected) {
      throw damaged(file, "the tensor " + shown(name) +
                              (entry.begin < expected ? " overlaps another" : " leaves a gap before it"));
    }
    if (entry.kind && bytesOf(entry.shape, elementSize(*entry.kind), dataSize) != entry.end - entry.begin) {
      throw damaged(file, "the tensor " + shown(name) + " has another length than its shape says");
    }
    expected = entry.end;
  }
  if (expected != dataSize) throw damaged(file, "bytes follow that no tensor claims");
}

std::vector<std::string> SafetensorsFile::names() const {
  std::vector<std::string> names;
  for (const auto& [name, entry] : entries_) names.push_back(name);
  return names;
}

at::Tensor SafetensorsFile::tensor(const std::string& name) const {
  const auto found = entries_.find(name);
  if (found == entries_.end()) {
    std::string known;
    for (const auto& [other, entry] : entries_) {
      if (known.size() < 200) known += (known.empty() ? "" : ", ") + shown(other);
    }
    throw Error(source_.name() + " holds no tensor " + shown(name) + "; it holds " +
                (known.empty() ? "none" : known) + ".");
  }
  const Entry& entry = found->second;
  const ElementKind kind = kindOf(name, entry);
  std::uint64_t at = dataStart_ + entry.begin;
  const auto next = [&](void* to, std::size_t count) {
    source_.read(at, to, count);
    at += count;
  };
  const auto count = static_cast<std::int64_t>((entry.end - entry.begin) / elementSize(kind));
  return readElements(kind, count, next).reshape(entry.shape);
}

ElementKind SafetensorsFile::kindOf(const std::string& name, const Entry& entry) const {
  if (entry.kind) return *entry.kind;
  throw Error(source_.name() + " holds the tensor " + shown(name) + " in the type " + shown(entry.dtype) +
              ", which Heatproof does not read.");
}

std::vector<PlacedTensor> SafetensorsFile::placed() const {
  std::vector<PlacedTensor> tensors;
  for (const auto& [name, entry] : entries_) {
    tensors.push_back({.name = name,
                       .view = {.kind = kindOf(name, entry),
                                .sizes = entry.shape,
                                .strides = contiguousStrides(entry.shape)},
                       .storage = {dataStart_ + entry.begin, entry.end - entry.begin}});
  }
  return tensors;
}

Weights readSafetensors(ByteSource& source, const RunContext& context) {
  const SafetensorsFile file(source);
  const auto names = file.names();
  Weights weights;
  for (const std::string& name : names) {
    context.step({HP_TEXT("Stage", "reading weights"), static_cast<std::int64_t>(weights.size()),
                  static_cast<std::int64_t>(names.size())});
    weights[name] = file.tensor(name);
  }
  return withoutPrefixes(std::move(weights));
}

void writeSafetensors(const std::filesystem::path& path, const Weights& weights,
                      const FileMetadata& metadata) {
  std::vector<SafetensorsEntry> entries;
  for (const auto& [name, tensor] : weights) {
    entries.push_back({name, dtypeName(tensor.scalar_type()), tensor.sizes().vec(), tensor.nbytes()});
  }
  writeAtomically(path, [&](std::ostream& file) {
    file << safetensorsHeader(entries, metadata);
    for (const auto& [name, tensor] : weights) {
      const at::Tensor values = tensor.contiguous();
      file.write(static_cast<const char*>(values.data_ptr()), static_cast<std::streamsize>(values.nbytes()));
    }
  });
}

}  // namespace hp
