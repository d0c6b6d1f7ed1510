// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/cifar.h"

#include <istream>

#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr std::uint64_t kMostRecords = 1'000'000;
constexpr std::size_t kPlane = std::size_t{kCifarSide} * kCifarSide;

void requireRecords(std::uint64_t bytes, const std::string& name) {
  if (bytes == 0 || bytes % kCifarRecordBytes != 0)
    throw Error(name + " has " + std::to_string(bytes) +
                " bytes, which is not a number of CIFAR-10 records of 3073 bytes; download it again.");
  if (bytes / kCifarRecordBytes > kMostRecords) throw Error(name + " has more than a million pictures.");
}

}  // namespace

const std::vector<std::string>& cifar10Classes() {
  static const std::vector<std::string> kNames = {"airplane", "automobile", "bird",  "cat",  "deer",
                                                  "dog",      "frog",       "horse", "ship", "truck"};
  return kNames;
}

std::vector<int> readCifarLabels(std::istream& file, std::uint64_t bytes, const std::string& name) {
  requireRecords(bytes, name);
  std::vector<int> labels;
  std::vector<char> record(kCifarRecordBytes);
  for (std::uint64_t i = 0; i < bytes / kCifarRecordBytes; ++i) {
    if (!file.read(record.data(), static_cast<std::streamsize>(record.size())))
      throw Error(name + " cannot be read to its end.");
    const int label = static_cast<unsigned char>(record[0]);
    if (label >= static_cast<int>(cifar10Classes().size()))
      throw Error(name + " says class " + std::to_string(label) + " in record " + std::to_string(i) +
                  "; CIFAR-10 has classes 0 to 9, so it is damaged or another set.");
    labels.push_back(label);
  }
  return labels;
}

Image cifarImage(std::span<const char> record) {
  if (record.size() != kCifarRecordBytes) throw Error("A CIFAR-10 record has 3073 bytes.");
  Image image(kCifarSide, kCifarSide);
  for (std::size_t pixel = 0; pixel < kPlane; ++pixel)
    for (std::size_t channel = 0; channel < 3; ++channel)
      image.rgb[pixel * 3 + channel] = static_cast<std::uint8_t>(record[1 + channel * kPlane + pixel]);
  return image;
}

}  // namespace hp
