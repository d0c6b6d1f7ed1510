// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/philox.h"

#include <cmath>
#include <numbers>

namespace hp {
namespace {

constexpr std::uint32_t kMultiplier0 = 0xD2511F53, kMultiplier1 = 0xCD9E8D57;
constexpr std::uint32_t kWeyl0 = 0x9E3779B9, kWeyl1 = 0xBB67AE85;
constexpr int kRounds = 10;

std::uint64_t joined(std::uint32_t high, std::uint32_t low) { return (std::uint64_t{high} << 32) | low; }

}  // namespace

std::array<std::uint32_t, 4> philox4x32(std::array<std::uint32_t, 4> c, std::array<std::uint32_t, 2> key) {
  for (int round = 0; round < kRounds; ++round) {
    const std::uint64_t a = std::uint64_t{kMultiplier0} * c[0];
    const std::uint64_t b = std::uint64_t{kMultiplier1} * c[2];
    c = {static_cast<std::uint32_t>(b >> 32) ^ c[1] ^ key[0], static_cast<std::uint32_t>(b),
         static_cast<std::uint32_t>(a >> 32) ^ c[3] ^ key[1], static_cast<std::uint32_t>(a)};
    key[0] += kWeyl0;
    key[1] += kWeyl1;
  }
  return c;
}

// The same rounds; compilers turn the inner loops into vector instructions.
PhiloxLanes philox4x32Lanes(std::array<std::uint32_t, 4> counter, std::array<std::uint32_t, 2> key) {
  PhiloxLanes c{};
  for (std::size_t i = 0; i < kPhiloxLanes; ++i) {
    c[0][i] = counter[0] + static_cast<std::uint32_t>(i);
    for (std::size_t word = 1; word < 4; ++word) c[word][i] = counter[word];
  }
  for (int round = 0; round < kRounds; ++round) {
    for (std::size_t i = 0; i < kPhiloxLanes; ++i) {
      const std::uint64_t a = std::uint64_t{kMultiplier0} * c[0][i];
      const std::uint64_t b = std::uint64_t{kMultiplier1} * c[2][i];
      c[0][i] = static_cast<std::uint32_t>(b >> 32) ^ c[1][i] ^ key[0];
      c[2][i] = static_cast<std::uint32_t>(a >> 32) ^ c[3][i] ^ key[1];
      c[1][i] = static_cast<std::uint32_t>(b);
      c[3][i] = static_cast<std::uint32_t>(a);
    }
    key[0] += kWeyl0;
    key[1] += kWeyl1;
  }
  return c;
}

Philox::Philox(std::uint64_t seed, RandomPurpose purpose, std::uint64_t stream)
    : key_{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32)},
      stream_(static_cast<std::uint32_t>(stream)),
      purpose_(static_cast<std::uint32_t>(purpose) ^ (static_cast<std::uint32_t>(stream >> 32) << 8)) {}

// Every index has a block of its own: four words, so that no method has to share bits with another index.
std::array<std::uint32_t, 4> Philox::block(std::uint64_t index) const {
  return philox4x32(
      {static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(index >> 32), stream_, purpose_}, key_);
}

std::uint32_t Philox::bits(std::uint64_t index) const { return block(index)[0]; }

double Philox::uniform(std::uint64_t index) const {
  const auto words = block(index);
  return static_cast<double>(joined(words[1], words[0]) >> 11) * 0x1p-53;
}

double Philox::uniform(std::uint64_t index, double low, double high) const {
  return low + (high - low) * uniform(index);
}

double Philox::normal(std::uint64_t index) const {
  const auto words = block(index);
  // 1 - u keeps the logarithm away from zero.
  const double u = 1.0 - static_cast<double>(joined(words[1], words[0]) >> 11) * 0x1p-53;
  const double v = static_cast<double>(joined(words[3], words[2]) >> 11) * 0x1p-53;
  return std::sqrt(-2.0 * std::log(u)) * std::cos(2.0 * std::numbers::pi * v);
}

std::uint64_t Philox::below(std::uint64_t index, std::uint64_t bound) const {
  const auto words = block(index);
  // The high half of a 64 x 64 bit product, in 32 bit pieces: __int128 is not in every compiler.
  const std::uint64_t x = joined(words[1], words[0]);
  const std::uint64_t low = (x & 0xFFFFFFFF) * (bound & 0xFFFFFFFF);
  const std::uint64_t mid1 = (x >> 32) * (bound & 0xFFFFFFFF) + (low >> 32);
  const std::uint64_t mid2 = (x & 0xFFFFFFFF) * (bound >> 32) + (mid1 & 0xFFFFFFFF);
  return (x >> 32) * (bound >> 32) + (mid1 >> 32) + (mid2 >> 32);
}

}  // namespace hp
