// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {
namespace {

/// Collects directory entries; what does not fit into four bytes is stored behind the directory.
class DirectoryWriter {
 public:
  DirectoryWriter(bool bigEndian, int entries) : bigEndian_(bigEndian), dataAt_(8 + 2 + 12 * entries + 4) {
    append(entries_, static_cast<std::uint64_t>(entries), 2, bigEndian_);
  }
  void addShorts(int tag, const std::vector<int>& values) {
    begin(tag, 3, values.size());
    Bytes data;
    for (const int value : values) append(data, static_cast<std::uint64_t>(value), 2, bigEndian_);
    if (data.size() > 4) {
      append(entries_, dataAt_ + data_.size(), 4, bigEndian_);
      data_.insert(data_.end(), data.begin(), data.end());
    } else {
      data.resize(4);
      entries_.insert(entries_.end(), data.begin(), data.end());
    }
  }
  void addLong(int tag, std::uint64_t value, int promised = 1) {
    begin(tag, 4, static_cast<std::size_t>(promised));
    append(entries_, value, 4, bigEndian_);
  }
  Bytes finished() const {
    Bytes result = entries_;
    append(result, 0, 4, bigEndian_);
    result.insert(result.end(), data_.begin(), data_.end());
    return result;
  }

 private:
  void begin(int tag, int type, std::size_t count) {
    append(entries_, static_cast<std::uint64_t>(tag), 2, bigEndian_);
    append(entries_, static_cast<std::uint64_t>(type), 2, bigEndian_);
    append(entries_, count, 4, bigEndian_);
  }

  bool bigEndian_;
  std::size_t dataAt_;
  Bytes entries_ = {};
  Bytes data_ = {};
};

}  // namespace

Bytes tiffBytes(int width, int height, const std::vector<std::uint32_t>& samples,
                const TiffOptions& options) {
  constexpr std::size_t kPixelsAt = 512;
  const auto many = static_cast<std::size_t>(options.samples);
  const bool big = options.bigEndian;
  DirectoryWriter directory(big, options.alphaKind == 0 ? 11 : 12);
  directory.addLong(256, static_cast<std::uint64_t>(options.width ? options.width : width));
  directory.addLong(257, static_cast<std::uint64_t>(options.height ? options.height : height));
  directory.addShorts(258, std::vector<int>(many, options.bits));
  directory.addShorts(259, {1});
  directory.addShorts(262, {options.photometric});
  directory.addLong(273, kPixelsAt, options.strips);
  directory.addShorts(274, {options.orientation});
  directory.addShorts(277, {options.samples});
  directory.addLong(278, static_cast<std::uint64_t>(options.height ? options.height : height));
  directory.addLong(279, samples.size() * static_cast<std::size_t>(options.bits / 8), options.strips);
  if (options.alphaKind != 0) directory.addShorts(338, {options.alphaKind});
  directory.addShorts(339, std::vector<int>(many, options.sampleFormat));
  Bytes bytes;
  append(bytes, big ? "MM" : "II");
  append(bytes, 42, 2, big);
  append(bytes, 8, 4, big);
  const auto rest = directory.finished();
  bytes.insert(bytes.end(), rest.begin(), rest.end());
  bytes.resize(kPixelsAt);
  for (const auto sample : samples) append(bytes, sample, options.bits / 8, big);
  return bytes;
}

Bytes tiffBytes(const Image& image, const TiffOptions& options) {
  std::vector<std::uint32_t> samples;
  for (const auto value : image.rgb) samples.push_back(options.bits == 16 ? value * 257u : value);
  return tiffBytes(image.width, image.height, samples, options);
}

}  // namespace hp::test
