// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/flipped_bit.h"

#include <algorithm>
#include <bit>
#include <fstream>
#include <nlohmann/json.hpp>
#include <vector>

#include "core/base/array_file.h"
#include "core/base/digest.h"
#include "core/base/json.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

fs::path newestCheckpoint(const fs::path& run) {
  std::vector<fs::path> all;
  for (const auto& entry : fs::directory_iterator(run / "checkpoints")) all.push_back(entry.path());
  return *std::ranges::max_element(all);
}

}  // namespace

void flipBit(const fs::path& file, const std::string& tensor) {
  auto arrays = readSafetensorsArrays(file);
  auto& value = arrays.at(tensor).values.at(1);
  value = std::bit_cast<float>(std::bit_cast<std::uint32_t>(value) ^ 1U);
  writeSafetensors(file, arrays);
}

void flipBitOfCheckpoint(const fs::path& run, const std::string& tensor) {
  const auto folder = newestCheckpoint(run);
  const auto weights = folder / "weights.safetensors", description = folder / "checkpoint.json";
  const auto before = digestOfFile(weights);
  flipBit(weights, tensor);
  std::ifstream file(description);
  auto text = Json::parse(file).dump(2);
  text.replace(text.find(before), before.size(), digestOfFile(weights));
  std::ofstream(description) << text;
}

}  // namespace hp::test
