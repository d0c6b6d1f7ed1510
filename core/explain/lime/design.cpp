// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/design.h"

#include <string>

#include "core/base/outcome.h"
#include "core/base/philox.h"

namespace hp {
namespace {

constexpr int kSegmentBits = 20, kSampleBits = 24;

}  // namespace

Design limeDesign(std::uint64_t seed, std::uint64_t stream, int repeat, int samples, int segments) {
  if (segments < 1 || segments >= 1 << kSegmentBits || samples < 1 || samples >= 1 << kSampleBits ||
      repeat < 0) {
    throw Error("LIME takes 1 to 2^20 segments and 1 to 2^24 samples.");
  }
  const Philox coin(seed, RandomPurpose::LimeDesign, stream);
  Design design{
      samples, segments,
      std::vector<std::uint8_t>(static_cast<std::size_t>(samples) * static_cast<std::size_t>(segments), 1)};
  auto bit = design.bits.begin() + segments;
  for (int sample = 1; sample < samples; ++sample) {
    const auto row = (static_cast<std::uint64_t>(repeat) << kSampleBits) + static_cast<std::uint64_t>(sample);
    for (int k = 0; k < segments; ++k)
      *bit++ = coin.bits((row << kSegmentBits) + static_cast<std::uint64_t>(k)) & 1U;
  }
  return design;
}

std::uint64_t streamOf(const std::string& digest) { return std::stoull(digest.substr(0, 16), nullptr, 16); }

}  // namespace hp
