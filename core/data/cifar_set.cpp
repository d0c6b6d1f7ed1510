// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <fstream>
#include <utility>

#include "core/base/ordinary_file.h"
#include "core/base/outcome.h"
#include "core/data/cifar.h"
#include "core/data/id_number.h"
#include "core/data/listing.h"

namespace hp {
namespace {

constexpr std::array<std::pair<const char*, Split>, 6> kFiles = {{{"data_batch_1.bin", Split::Train},
                                                                  {"data_batch_2.bin", Split::Train},
                                                                  {"data_batch_3.bin", Split::Train},
                                                                  {"data_batch_4.bin", Split::Train},
                                                                  {"data_batch_5.bin", Split::Validation},
                                                                  {"test_batch.bin", Split::Test}}};

/// Pictures read from their record when they are wanted; nothing is kept.
class CifarPictures : public PictureSource {
 public:
  explicit CifarPictures(std::filesystem::path folder) : folder_(std::move(folder)) {}

  Image picture(const Example& example) const override {
    const auto [name, number] = numberedId(example.id);
    const auto path = folder_ / name;
    std::ifstream file(path, std::ios::binary);
    std::vector<char> record(kCifarRecordBytes);
    file.seekg(static_cast<std::streamoff>(number * kCifarRecordBytes));
    if (!file.read(record.data(), static_cast<std::streamsize>(record.size())))
      throw Error("Picture " + std::to_string(number) + " of " + path.string() + " cannot be read.");
    return cifarImage(record);
  }
  std::string byteDigest(const Example& example) const override { return digestOf(picture(example)); }

 private:
  std::filesystem::path folder_;
};

std::vector<int> labelsOf(const std::filesystem::path& path) {
  requireOrdinaryFile(path);
  std::ifstream file(path, std::ios::binary);
  if (!file) throw Error(path.string() + " cannot be opened; check that you may read it.");
  return readCifarLabels(file, std::filesystem::file_size(path), path.string());
}

}  // namespace

Listing listCifar10(const DataSpec& spec, const RunContext& context) {
  Listing set{
      .classNames = cifar10Classes(), .source = std::make_shared<CifarPictures>(spec.path), .divided = true};
  for (const auto& [name, split] : kFiles) {
    if (!std::filesystem::exists(spec.path / name)) continue;
    context.step({"Listing files", static_cast<std::int64_t>(set.examples.size()), 0});
    const auto labels = labelsOf(spec.path / name);
    for (std::size_t i = 0; i < labels.size(); ++i)
      addExample(set.examples, {std::string(name) + ":" + std::to_string(i), labels[i], split});
  }
  if (set.examples.empty())
    throw Error("There is none of CIFAR-10's binary files (data_batch_1.bin, ...) in " + spec.path.string() +
                ".");
  return set;
}

}  // namespace hp
