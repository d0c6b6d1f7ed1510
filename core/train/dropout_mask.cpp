// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/Parallel.h>

#include "core/base/philox.h"
#include "core/train/training_pass.h"

namespace hp {
namespace {

constexpr std::int64_t kChunk = 4 * kPhiloxLanes;  // elements that one call of Philox decides
constexpr std::int64_t kChunksEach = 256;          // that are worth a thread

struct MaskRule {
  std::uint32_t threshold;  // words from here on are kept
  float kept;
};

MaskRule ruleFor(double rate) {
  return {static_cast<std::uint32_t>(std::min(rate * 0x1p32, 0x1.fffffffep31)),
          static_cast<float>(1 / (1 - rate))};
}

std::array<float, kChunk> chunkOf(const PhiloxLanes& words, const MaskRule& rule) {
  std::array<float, kChunk> values{};
  for (std::size_t i = 0; i < values.size(); ++i)
    values[i] = words[i % 4][i / 4] >= rule.threshold ? rule.kept : 0.0F;
  return values;
}

}  // namespace

at::Tensor dropoutMask(at::IntArrayRef shape, double rate, std::uint64_t seed, std::int64_t step,
                       NodeId node) {
  const auto rule = ruleFor(rate);
  const auto mask = at::empty(shape, at::kFloat);
  auto* out = mask.data_ptr<float>();
  const auto count = mask.numel();
  const auto low = static_cast<std::uint32_t>(step), high = static_cast<std::uint32_t>(step >> 32);
  const std::array<std::uint32_t, 2> key{static_cast<std::uint32_t>(seed),
                                         static_cast<std::uint32_t>(seed >> 32)};
  const auto purpose = static_cast<std::uint32_t>(RandomPurpose::Dropout) ^ (high << 8);
  const auto fill = [&](std::int64_t begin, std::int64_t end) {
    for (auto chunk = begin; chunk < end; ++chunk) {
      const auto block = static_cast<std::uint32_t>(chunk * static_cast<std::int64_t>(kPhiloxLanes));
      const auto words = philox4x32Lanes({block, low, static_cast<std::uint32_t>(node), purpose}, key);
      const auto values = chunkOf(words, rule);
      const auto first = chunk * kChunk;
      std::copy_n(values.begin(), std::min(kChunk, count - first), out + first);
    }
  };
  at::parallel_for(0, (count + kChunk - 1) / kChunk, kChunksEach, fill);
  return mask;
}

}  // namespace hp
