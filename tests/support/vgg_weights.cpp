// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/vgg_weights.h"

#include <algorithm>
#include <fstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "core/base/array.h"
#include "core/base/array_file.h"

namespace hp::test {

namespace {

constexpr std::size_t kPiece = 1 << 18;
constexpr std::int64_t kPool = 0;  // stands among the widths where pictures are halved

std::vector<SafetensorsEntry> vggTensors() {
  std::vector<SafetensorsEntry> tensors;
  const auto add = [&](const std::string& layer, const Shape& shape) {
    const auto entry = [&](const std::string& name, const Shape& of) {
      tensors.push_back({name, "F32", of, static_cast<std::size_t>(elementCount(of)) * sizeof(float)});
    };
    entry(layer + ".weight", shape);
    entry(layer + ".bias", {shape[0]});
  };
  std::int64_t before = 3, place = 0;
  for (const std::int64_t width :
       {64, 64, 0, 128, 128, 0, 256, 256, 256, 0, 512, 512, 512, 0, 512, 512, 512, 0}) {
    if (width != kPool) {
      add("features." + std::to_string(place++), {width, before, 3, 3});
      before = width;
    }
    ++place;
  }
  add("classifier.0", {4096, 25088});
  add("classifier.3", {4096, 4096});
  add("classifier.6", {1000, 4096});
  return tensors;
}

/// Cheap noise of a bell's shape; a linear congruential generator is enough for files that are compared.
float noise(std::uint64_t& state) {
  float sum = 0;
  for (int i = 0; i < 2; ++i) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    sum += static_cast<float>(state >> 40) * 0x1p-24f - 0.5f;
  }
  return 0.05f * sum;
}

}  // namespace

void writeVggWeights(const std::filesystem::path& path, std::uint64_t seed, float change) {
  const auto tensors = vggTensors();
  std::ofstream file(path, std::ios::binary);
  file << safetensorsHeader(tensors, {});
  std::uint64_t state = seed, count = 0;
  std::vector<float> piece;
  for (const auto& tensor : tensors) {
    for (std::size_t left = tensor.bytes / sizeof(float); left > 0; left -= piece.size()) {
      piece.resize(std::min(kPiece, left));
      for (float& number : piece) number = noise(state) + (++count % 1000 == 0 ? change : 0);
      file.write(reinterpret_cast<const char*>(piece.data()),
                 static_cast<std::streamsize>(piece.size() * sizeof(float)));
    }
  }
  if (!file.flush()) throw std::runtime_error("no room for " + path.string());
}

}  // namespace hp::test
