// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <utility>

#include "core/base/outcome.h"
#include "core/base/philox.h"
#include "core/data/batches.h"

namespace hp {
namespace {

/// image_dataset_from_directory's buffer holds so many batches.
constexpr std::size_t kBufferBatches = 8;

/// Streams of RandomPurpose::Shuffle below 2^40, where those of the splits begin.
constexpr std::uint64_t kListStream = 1, kFirstEpochStream = 2;

/// Fisher and Yates: place i takes one of the places 0 to i, from the last place down.
void shuffle(std::vector<std::size_t>& indexes, const Philox& random) {
  for (std::size_t i = indexes.size(); i > 1; --i)
    std::swap(indexes[i - 1], indexes[static_cast<std::size_t>(random.below(i - 1, i))]);
}

/// tf.data's shuffle(size): a buffer holds the next `size` elements; one of it, drawn evenly, is given away
/// and replaced by the next. Draw i decides on output i.
std::vector<std::size_t> throughBuffer(const std::vector<std::size_t>& indexes, std::size_t size,
                                       const Philox& random) {
  std::size_t next = std::min(size, indexes.size());
  std::vector<std::size_t> buffer(indexes.begin(), indexes.begin() + static_cast<std::ptrdiff_t>(next));
  std::vector<std::size_t> result;
  result.reserve(indexes.size());
  while (!buffer.empty()) {
    auto& drawn = buffer[static_cast<std::size_t>(random.below(result.size(), buffer.size()))];
    result.push_back(drawn);
    if (next < indexes.size()) {
      drawn = indexes[next++];
    } else {
      drawn = buffer.back();
      buffer.pop_back();
    }
  }
  return result;
}

}  // namespace

std::vector<std::size_t> epochOrder(std::vector<std::size_t> indexes, std::uint64_t seed, std::int64_t epoch,
                                    bool keras, std::int64_t batchSize) {
  if (epoch < 0 || batchSize < 1)
    throw Error("An epoch is counted from zero and a batch holds at least one example.");
  const Philox ofEpoch(seed, RandomPurpose::Shuffle, kFirstEpochStream + static_cast<std::uint64_t>(epoch));
  if (!keras) {
    shuffle(indexes, ofEpoch);
    return indexes;
  }
  shuffle(indexes, Philox(seed, RandomPurpose::Shuffle, kListStream));
  const auto batch = std::min(static_cast<std::size_t>(batchSize), indexes.size());
  return throughBuffer(indexes, kBufferBatches * batch, ofEpoch);
}

}  // namespace hp
