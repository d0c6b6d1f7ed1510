// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <type_traits>
#include <vector>

namespace hp {

/// The order of a series, found once for all that follows from it: ascending, of equal values the first
/// first. Both zeros are equal; no value may be NaN. Floats are ordered in half the time of doubles.
template <class Value>
class Ranking {
 public:
  explicit Ranking(std::span<const Value> values);

  /// Ranks from 0, lowest value first; equal values share their mean rank.
  std::vector<double> meanRanks() const;
  /// For each place 1 if its value is one of the `count` highest, otherwise 0; of equal ones the first are.
  std::vector<std::uint8_t> highest(std::size_t count) const;

 private:
  using Key = std::conditional_t<sizeof(Value) == sizeof(std::uint32_t), std::uint32_t, std::uint64_t>;
  struct Placed {
    Key key = 0;  ///< grows with the value
    Key place = 0;
  };

  static Key keyOf(Value value);
  void sortByDigits();
  /// Where what equals the one at `begin` ends.
  std::size_t endOfEqual(std::size_t begin) const;

  std::vector<Placed> order_;
};

extern template class Ranking<float>;
extern template class Ranking<double>;

}  // namespace hp
