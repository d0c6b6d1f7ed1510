// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/data/set_files.h"

#include <fstream>

#include "tests/core/imaging/sample_pictures.h"

namespace hp::test {

void SetFolder::put(const std::string& id, const std::string& bytes) const {
  const auto path = folder_ / id;
  std::filesystem::create_directories(path.parent_path());
  std::ofstream(path, std::ios::binary) << bytes;
}

void SetFolder::picture(const std::string& id, int seed, int width, int height) const {
  auto image = noise(width, height);
  for (auto& value : image.rgb) value = static_cast<std::uint8_t>(value + 37 * seed);
  const auto bytes = pngBytes(image);
  put(id, {bytes.begin(), bytes.end()});
}

void SetFolder::grey(const std::string& id, int width, int height,
                     const std::vector<unsigned char>& values) const {
  const auto bytes = pngBytes(width, height, values, {.colourType = 0});
  put(id, {bytes.begin(), bytes.end()});
}

std::vector<std::string> idsOf(const Dataset& dataset) {
  std::vector<std::string> ids;
  for (const auto& example : dataset.examples()) ids.push_back(example.id);
  return ids;
}

std::vector<std::string> linesOf(const Dataset& dataset) {
  std::vector<std::string> lines;
  for (const auto& [id, label, split] : dataset.examples())
    lines.push_back(id + " " + splitName(split) + " " +
                    dataset.classNames().at(static_cast<std::size_t>(label)));
  return lines;
}

}  // namespace hp::test
