// SPDX-License-Identifier: GPL-3.0-or-later
#include <ATen/Parallel.h>

#include "core/base/philox.h"
#include "core/train/training_pass.h"

namespace hp {
namespace {

constexpr std::int64_t kWords = 4;  // of a Philox block

struct MaskRule {
  std::uint32_t threshold;  // words from here on are kept
  float kept;
};

MaskRule ruleFor(double rate) {
  return {static_cast<std::uint32_t>(std::min(rate * 0x1p32, 0x1.fffffffep31)),
          static_cast<float>(1 / (1 - rate))};
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
  at::parallel_for(0, (count + kWords - 1) / kWords, 4096, [&](std::int64_t begin, std::int64_t end) {
    for (auto block = begin; block < end; ++block) {
      const auto words = philox4x32(
          {static_cast<std::uint32_t>(block), low, static_cast<std::uint32_t>(node), purpose}, key);
      const auto first = block * kWords, some = std::min(kWords, count - first);
      for (std::int64_t i = 0; i < some; ++i)
        out[first + i] = words[static_cast<std::size_t>(i)] >= rule.threshold ? rule.kept : 0.0F;
    }
  });
  return mask;
}

}  // namespace hp
