// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

#include <algorithm>
#include <array>

#include "core/base/philox.h"

namespace hp::test {
namespace {

/// Draws whole numbers one after the other.
class Dice {
 public:
  explicit Dice(std::uint64_t stream) : random_(0, RandomPurpose::Noise, stream) {}
  /// Uniform in [0, count); 0 when there is nothing to choose from.
  std::size_t below(std::size_t count) { return count == 0 ? 0 : random_.bits(next_++) % count; }

 private:
  Philox random_;
  std::uint64_t next_ = 0;
};

Bytes::iterator at(Bytes& bytes, std::size_t position) {
  return bytes.begin() + static_cast<std::ptrdiff_t>(position);
}

void cutShort(Bytes& bytes, Dice& dice) { bytes.resize(dice.below(bytes.size())); }

void flipBits(Bytes& bytes, Dice& dice) {
  const auto flips = 1 + dice.below(8);
  for (std::size_t i = 0; i < flips; ++i)
    bytes[dice.below(bytes.size())] ^= static_cast<std::uint8_t>(1u << dice.below(8));
}

// Numbers at which readers overflow, written over whatever field happens to be there.
void writeExtreme(Bytes& bytes, Dice& dice) {
  constexpr std::array<std::uint64_t, 8> kExtremes = {0,          1,          0x7fff,     0xffff,
                                                      0x7fffffff, 0x80000000, 0xffffffff, 0x7fffffffffffffff};
  const auto value = kExtremes[dice.below(kExtremes.size())];
  const auto width = std::size_t{1} << dice.below(4);
  const bool bigEndian = dice.below(2) == 1;
  const auto start = dice.below(bytes.size());
  for (std::size_t i = 0; i < width && start + i < bytes.size(); ++i)
    bytes[start + i] = static_cast<std::uint8_t>(value >> (8 * (bigEndian ? width - 1 - i : i)));
}

void removePiece(Bytes& bytes, Dice& dice) {
  const auto from = dice.below(bytes.size());
  const auto count = std::min(1 + dice.below(64), bytes.size() - from);
  bytes.erase(at(bytes, from), at(bytes, from + count));
}

void repeatPiece(Bytes& bytes, Dice& dice) {
  const auto from = dice.below(bytes.size());
  const auto count = std::min(1 + dice.below(64), bytes.size() - from);
  const Bytes piece(at(bytes, from), at(bytes, from + count));
  bytes.insert(at(bytes, dice.below(bytes.size())), piece.begin(), piece.end());
}

}  // namespace

Bytes mutated(const Bytes& seed, std::uint64_t index) {
  constexpr std::array kDamages = {cutShort,     flipBits,    flipBits,   writeExtreme,
                                   writeExtreme, removePiece, repeatPiece};
  Dice dice(index);
  Bytes bytes = seed;
  const auto damages = 1 + dice.below(4);
  for (std::size_t i = 0; i < damages && !bytes.empty(); ++i)
    kDamages[dice.below(kDamages.size())](bytes, dice);
  return bytes;
}

}  // namespace hp::test
