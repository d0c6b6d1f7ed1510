// SPDX-License-Identifier: GPL-3.0-or-later
#include <limits>
#include <numeric>

#include "core/statistics/series.h"
#include "core/statistics/statistics.h"

namespace hp {
namespace {

using Order = std::vector<std::size_t>;
using Place = Order::iterator;

std::int64_t pairsOf(std::int64_t count) { return count * (count - 1) / 2; }

/// Pairs of neighbours in a row that are equal, counted over every stretch of equals.
template <class Equal>
std::int64_t tiedPairs(const Order& order, Equal equal) {
  std::int64_t pairs = 0, stretch = 0;
  for (std::size_t i = 0; i < order.size(); ++i) {
    stretch = i > 0 && equal(order[i - 1], order[i]) ? stretch + 1 : 0;
    pairs += stretch;
  }
  return pairs;
}

/// Sorts by `values` and counts the pairs that stood the wrong way round.
std::int64_t sortCounting(Place begin, Place end, Order& spare, std::span<const double> values) {
  if (end - begin < 2) return 0;
  const auto middle = begin + (end - begin) / 2;
  std::int64_t swaps = sortCounting(begin, middle, spare, values) + sortCounting(middle, end, spare, values);
  spare.clear();
  auto left = begin, right = middle;
  while (left != middle && right != end) {
    const bool isWrong = values[*right] < values[*left];
    if (isWrong) swaps += middle - left;
    spare.push_back(isWrong ? *right++ : *left++);
  }
  spare.insert(spare.end(), left, middle);
  std::copy(spare.begin(), spare.end(), begin);
  return swaps;
}

Order byBoth(std::span<const double> a, std::span<const double> b) {
  Order order(a.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::sort(order.begin(), order.end(),
            [&](std::size_t i, std::size_t j) { return a[i] < a[j] || (a[i] == a[j] && b[i] < b[j]); });
  return order;
}

}  // namespace

double kendall(std::span<const double> a, std::span<const double> b) {
  requireEqualLengths(a, b);
  constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
  if (hasNan(a) || hasNan(b)) return kNone;
  const auto equalIn = [](std::span<const double> values) {
    return [values](std::size_t i, std::size_t j) { return values[i] == values[j]; };
  };
  Order order = byBoth(a, b), spare;
  const auto all = pairsOf(static_cast<std::int64_t>(a.size())), tiedA = tiedPairs(order, equalIn(a)),
             tiedBoth =
                 tiedPairs(order, [&](std::size_t i, std::size_t j) { return a[i] == a[j] && b[i] == b[j]; }),
             discordant = sortCounting(order.begin(), order.end(), spare, b),
             tiedB = tiedPairs(order, equalIn(b));
  if (all == tiedA || all == tiedB) return kNone;
  // Concordant less discordant: of all pairs that are tied in neither, the discordant count twice.
  const auto score = all - tiedA - tiedB + tiedBoth - 2 * discordant;
  return static_cast<double>(score) /
         std::sqrt(static_cast<double>(all - tiedA) * static_cast<double>(all - tiedB));
}

}  // namespace hp
