// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>
#include <set>

#include "core/base/outcome.h"
#include "core/base/philox.h"
#include "core/data/batches.h"

namespace hp {
namespace {

std::vector<std::size_t> upTo(std::size_t count) {
  std::vector<std::size_t> indexes(count);
  std::iota(indexes.begin(), indexes.end(), 0);
  return indexes;
}

/// tf.data's shuffle as its documentation defines it: fill a buffer; give away one of it, evenly drawn, and
/// put the next element in its place, or the buffer's last when there is no next.
std::vector<std::size_t> bufferShuffled(const std::vector<std::size_t>& list, std::size_t size,
                                        const Philox& random) {
  std::deque<std::size_t> waiting(list.begin(), list.end());
  std::vector<std::size_t> buffer, given;
  const auto refill = [&](std::size_t place) {
    if (waiting.empty()) {
      buffer.at(place) = buffer.back();
      buffer.pop_back();
    } else {
      buffer.at(place) = waiting.front();
      waiting.pop_front();
    }
  };
  for (; buffer.size() < size && !waiting.empty(); waiting.pop_front()) buffer.push_back(waiting.front());
  while (!buffer.empty()) {
    const auto place = static_cast<std::size_t>(random.below(given.size(), buffer.size()));
    given.push_back(buffer.at(place));
    refill(place);
  }
  return given;
}

/// Fisher and Yates as in Knuth's algorithm P, on a copy.
std::vector<std::size_t> fullyShuffled(std::vector<std::size_t> list, const Philox& random) {
  for (std::size_t j = list.size(); j > 1; --j) {
    const auto k = static_cast<std::size_t>(random.below(j - 1, j));
    const auto kept = list[j - 1];
    list[j - 1] = list[k];
    list[k] = kept;
  }
  return list;
}

Philox stream(std::uint64_t seed, std::uint64_t number) { return {seed, RandomPurpose::Shuffle, number}; }

TEST(EpochOrder, OfKerasIsOneFullShuffleAndThenABufferEveryEpoch) {
  for (const std::size_t count : {1, 5, 63, 64, 65, 500})
    for (const std::int64_t epoch : {0, 1, 7}) {
      const auto list = fullyShuffled(upTo(count), stream(3, 1));
      const auto expected = bufferShuffled(list, 64, stream(3, 2 + static_cast<std::uint64_t>(epoch)));
      EXPECT_EQ(epochOrder(upTo(count), 3, epoch, true, 8), expected)
          << count << " examples, epoch " << epoch;
    }
}

// What a buffer of 8 batches means: nothing comes more than that many places too early.
TEST(EpochOrder, OfKerasBringsNothingForwardBeyondItsBuffer) {
  const auto list = fullyShuffled(upTo(1000), stream(9, 1));
  const auto order = epochOrder(upTo(1000), 9, 4, true, 4);
  std::size_t earliest = 0;
  for (std::size_t place = 0; place < order.size(); ++place) {
    const auto from =
        static_cast<std::size_t>(std::find(list.begin(), list.end(), order[place]) - list.begin());
    ASSERT_LT(from, place + 32) << "output " << place;
    if (from > place) earliest = std::max(earliest, from - place);
  }
  EXPECT_EQ(earliest, 31u);
}

TEST(EpochOrder, IsOtherwiseAFullShuffleAnEpoch) {
  for (const std::int64_t epoch : {0, 3}) {
    const auto expected = fullyShuffled(upTo(321), stream(5, 2 + static_cast<std::uint64_t>(epoch)));
    EXPECT_EQ(epochOrder(upTo(321), 5, epoch, false, 8), expected);
    EXPECT_EQ(epochOrder(upTo(321), 5, epoch, false, 100), expected);
  }
}

TEST(EpochOrder, IsAPermutationThatSeedAndEpochDecide) {
  std::set<std::vector<std::size_t>> seen;
  for (const bool keras : {false, true})
    for (const std::uint64_t seed : {1, 2})
      for (const std::int64_t epoch : {0, 1, 2}) {
        auto order = epochOrder(upTo(200), seed, epoch, keras, 4);
        EXPECT_EQ(order, epochOrder(upTo(200), seed, epoch, keras, 4));
        seen.insert(order);
        std::sort(order.begin(), order.end());
        EXPECT_EQ(order, upTo(200));
      }
  EXPECT_EQ(seen.size(), 12u);
}

// Chi squared of place against example over many epochs: 81 degrees of freedom for 10 x 10 cells.
TEST(EpochOrder, IsEvenOverEpochs) {
  constexpr int kEpochs = 20000;
  std::vector<int> counts(100);
  for (std::int64_t epoch = 0; epoch < kEpochs; ++epoch) {
    const auto order = epochOrder(upTo(10), 1, epoch, false, 1);
    for (std::size_t place = 0; place < 10; ++place) ++counts[place * 10 + order[place]];
  }
  double chiSquared = 0;
  for (const int count : counts) chiSquared += std::pow(count - kEpochs / 10.0, 2) / (kEpochs / 10.0);
  EXPECT_LT(chiSquared, 126);  // 99.9 %
  EXPECT_GT(chiSquared, 46);   // 0.1 %
}

TEST(EpochOrder, KnowsItsLimits) {
  EXPECT_TRUE(epochOrder({}, 1, 0, true, 32).empty());
  EXPECT_EQ(epochOrder({42}, 1, 0, true, INT64_MAX), (std::vector<std::size_t>{42}));
  EXPECT_THROW(epochOrder({1}, 1, -1, true, 32), Error);
  EXPECT_THROW(epochOrder({1}, 1, 0, true, 0), Error);
}

}  // namespace
}  // namespace hp
