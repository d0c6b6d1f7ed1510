// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/number_steps.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

namespace hp {
namespace {

/// The bits of a binary floating type: how many of them are its exponent.
template <class Word, int exponentBits>
struct Floating {
  using Bits = Word;
  static constexpr int kWidth = std::numeric_limits<Word>::digits;
  static constexpr Word kSign = static_cast<Word>(Word{1} << (kWidth - 1));
  static constexpr Word kInfinite =
      static_cast<Word>(((Word{1} << exponentBits) - 1) << (kWidth - 1 - exponentBits));

  static bool isFinite(Word bits) { return (bits & ~kSign & kInfinite) != kInfinite; }
  /// Numbers in their order as integers that follow each other, -0 before +0.
  static std::uint64_t placeOnLine(Word bits) {
    const std::uint64_t size = bits & static_cast<Word>(~kSign);
    return bits & kSign ? std::uint64_t{kSign} - 1 - size : std::uint64_t{kSign} + size;
  }
};
using Double = Floating<std::uint64_t, 11>;
using Half = Floating<std::uint16_t, 5>;
using BrainHalf = Floating<std::uint16_t, 8>;

template <class Word>
Word loaded(const char* bytes) {
  Word word;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

void count(std::uint64_t distance, TensorSums& into) {
  into.maxUlp = std::max(into.maxUlp, distance);
  ++into.ulpHistogram[distance == kNoUlp ? kUlpBins - 1 : static_cast<std::size_t>(std::bit_width(distance))];
}

template <class Type>
std::uint64_t distanceOf(typename Type::Bits a, typename Type::Bits b) {
  if (a == b) return 0;
  if (!Type::isFinite(a) || !Type::isFinite(b)) return kNoUlp;
  const auto left = Type::placeOnLine(a), right = Type::placeOnLine(b);
  return left > right ? left - right : right - left;
}

template <class Type>
void countOfOneType(const char* a, const char* b, std::int64_t numbers, TensorSums& into) {
  using Bits = typename Type::Bits;
  for (std::int64_t i = 0; i < numbers; ++i, a += sizeof(Bits), b += sizeof(Bits))
    count(distanceOf<Type>(loaded<Bits>(a), loaded<Bits>(b)), into);
}

/// Whether a whole number and one that need not be are the same; no rounding makes them so.
bool isWholeNumber(std::int64_t whole, double number) {
  return number >= -0x1p63 && number < 0x1p63 && std::trunc(number) == number &&
         static_cast<std::int64_t>(number) == whole;
}

bool areEqual(const StoredNumbers& a, const char* left, const StoredNumbers& b, const char* right) {
  if (!isFloating(a.kind) && !isFloating(b.kind))
    return wholeValue(a.kind, left) == wholeValue(b.kind, right);
  return isFloating(a.kind) ? isWholeNumber(wholeValue(b.kind, right), elementValue(a.kind, left))
                            : isWholeNumber(wholeValue(a.kind, left), elementValue(b.kind, right));
}

void countOfOther(const StoredNumbers& a, const StoredNumbers& b, std::int64_t numbers, TensorSums& into) {
  const bool bothFloating = isFloating(a.kind) && isFloating(b.kind);
  const std::size_t leftSize = elementSize(a.kind), rightSize = elementSize(b.kind);
  for (std::size_t i = 0; i < static_cast<std::size_t>(numbers); ++i) {
    const char *left = a.bytes + i * leftSize, *right = b.bytes + i * rightSize;
    if (bothFloating) {
      count(distanceOf<Double>(std::bit_cast<std::uint64_t>(elementValue(a.kind, left)),
                               std::bit_cast<std::uint64_t>(elementValue(b.kind, right))),
            into);
    } else {
      count(areEqual(a, left, b, right) ? 0 : kNoUlp, into);
    }
  }
}

}  // namespace

void countSteps(const StoredNumbers& baseline, const StoredNumbers& candidate, std::int64_t numbers,
                TensorSums& into) {
  const bool isOneType = baseline.kind == candidate.kind;
  if (isOneType && baseline.kind == ElementKind::Float64)
    return countOfOneType<Double>(baseline.bytes, candidate.bytes, numbers, into);
  if (isOneType && baseline.kind == ElementKind::Float16)
    return countOfOneType<Half>(baseline.bytes, candidate.bytes, numbers, into);
  if (isOneType && baseline.kind == ElementKind::BFloat16)
    return countOfOneType<BrainHalf>(baseline.bytes, candidate.bytes, numbers, into);
  countOfOther(baseline, candidate, numbers, into);
}

}  // namespace hp
