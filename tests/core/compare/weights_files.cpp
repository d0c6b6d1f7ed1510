// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/compare/weights_files.h"

#include "core/base/array_file.h"
#include "core/base/philox.h"
#include "tests/core/import/saved_file_writer.h"

namespace hp::test {

std::vector<float> noise(std::size_t count, std::uint64_t seed, float scale) {
  std::vector<float> values(count);
  const Philox random(seed, RandomPurpose::Noise);
  for (std::size_t i = 0; i < count; ++i) values[i] = static_cast<float>(random.uniform(i, -scale, scale));
  return values;
}

void writeRawSafetensors(const std::filesystem::path& path, const std::vector<RawTensor>& tensors) {
  std::vector<SafetensorsEntry> entries;
  std::string bytes;
  for (const RawTensor& tensor : tensors) {
    entries.push_back({tensor.name, tensor.type, tensor.shape, tensor.bytes.size()});
    bytes += tensor.bytes;
  }
  writeBytes(path, safetensorsHeader(entries, {}) + bytes);
}

WeightsDifference comparedFiles(const std::filesystem::path& baseline, const std::filesystem::path& candidate,
                                int threads) {
  const auto left = openWeightsSource(baseline, {}), right = openWeightsSource(candidate, {});
  return compareWeights(Baseline<const WeightsSource*>(left.get()),
                        Candidate<const WeightsSource*>(right.get()), {}, threads);
}

}  // namespace hp::test
