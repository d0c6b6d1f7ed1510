// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statistics/ranking.h"

#include <algorithm>
#include <array>
#include <bit>
#include <limits>
#include <numeric>

#include "core/base/outcome.h"

namespace hp {
namespace {

constexpr unsigned kBits = 11;
constexpr std::size_t kDigits = std::size_t{1} << kBits;
/// How many values have each digit; then where they begin.
using Counts = std::array<std::size_t, kDigits>;

template <class Key>
std::size_t digitOf(Key key, std::size_t number) {
  return static_cast<std::size_t>(key >> (kBits * number)) % kDigits;
}

}  // namespace

template <class Value>
auto Ranking<Value>::keyOf(Value value) -> Key {
  constexpr Key kSign = Key{1} << (std::numeric_limits<Key>::digits - 1);
  const auto bits = std::bit_cast<Key>(value + Value{0});  // of both zeros the same
  return bits & kSign ? ~bits : bits | kSign;
}

template <class Value>
Ranking<Value>::Ranking(std::span<const Value> values) : order_(values.size()) {
  if (values.size() > std::numeric_limits<Key>::max()) throw Error("A series is too long to be ordered.");
  for (std::size_t i = 0; i < values.size(); ++i) order_[i] = {keyOf(values[i]), static_cast<Key>(i)};
  if (!values.empty()) sortByDigits();
}

/// From the last digit to the first, keeping the order of equal ones: comparing took a tenth of the time of
/// an experiment on heat maps.
template <class Value>
void Ranking<Value>::sortByDigits() {
  constexpr std::size_t kPasses = (std::numeric_limits<Key>::digits + kBits - 1) / kBits;
  std::array<Counts, kPasses> counts{};
  for (const auto& one : order_)
    for (std::size_t pass = 0; pass < kPasses; ++pass) ++counts[pass][digitOf(one.key, pass)];
  std::vector<Placed> other(order_.size());
  for (std::size_t pass = 0; pass < kPasses; ++pass) {
    auto& begin = counts[pass];
    if (begin[digitOf(order_.front().key, pass)] == order_.size()) continue;
    std::exclusive_scan(begin.begin(), begin.end(), begin.begin(), std::size_t{0});
    for (const auto& one : order_) other[begin[digitOf(one.key, pass)]++] = one;
    order_.swap(other);
  }
}

template <class Value>
std::size_t Ranking<Value>::endOfEqual(std::size_t begin) const {
  std::size_t end = begin + 1;
  while (end < order_.size() && order_[end].key == order_[begin].key) ++end;
  return end;
}

template <class Value>
std::vector<double> Ranking<Value>::meanRanks() const {
  std::vector<double> ranks(order_.size());
  for (std::size_t begin = 0; begin < order_.size();) {
    const auto end = endOfEqual(begin);
    for (std::size_t i = begin; i < end; ++i)
      ranks[order_[i].place] = 0.5 * static_cast<double>(begin + end - 1);
    begin = end;
  }
  return ranks;
}

template <class Value>
std::vector<std::uint8_t> Ranking<Value>::highest(std::size_t count) const {
  std::vector<std::uint8_t> isHigh(order_.size());
  count = std::min(count, order_.size());
  if (count == 0) return isHigh;
  const auto mark = [&](std::size_t from, std::size_t to) {
    for (std::size_t i = from; i < to; ++i) isHigh[order_[i].place] = 1;
  };
  // The lowest of them may have equals that are none of them: of these the first ones are.
  auto begin = order_.size() - count;
  const auto end = endOfEqual(begin);
  const auto within = end - begin;
  while (begin > 0 && order_[begin - 1].key == order_[begin].key) --begin;
  mark(begin, begin + within);
  mark(end, order_.size());
  return isHigh;
}

template class Ranking<float>;
template class Ranking<double>;

}  // namespace hp
