// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/batches.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "tests/core/data/drawn_source.h"

namespace hp {
namespace {

using test::drawnSet;
using test::DrawnSource;

const Preparation kTraining{8, 6, {.flip = true, .rotation = 0.1, .zoom = 0.2}, 1.0F / 255.0F, {}, {}, 77};
constexpr std::int64_t kBatch = 4, kEpoch = 3;
constexpr std::size_t kPlenty = 1 << 24;

std::shared_ptr<DrawnSource> someSource() { return std::make_shared<DrawnSource>(); }

bool equalBatches(const Batch& a, const Batch& b) {
  return a.inputs == b.inputs && a.masks == b.masks && a.labels == b.labels && a.indexes == b.indexes &&
         a.number == b.number;
}

std::vector<Batch> drained(BatchStream& stream) {
  std::vector<Batch> batches;
  while (auto batch = stream.next({})) batches.push_back(std::move(*batch));
  return batches;
}

/// One batch after the other in one thread from the public operations: no stream, no cache.
std::vector<Batch> batchesByHand(const Dataset& set, const std::vector<std::size_t>& order,
                                 const Preparation& how) {
  std::vector<Batch> batches;
  for (std::size_t place = 0; place < order.size(); ++place) {
    if (place % kBatch == 0) batches.push_back({.number = static_cast<std::int64_t>(batches.size())});
    Batch& batch = batches.back();
    const std::size_t index = order[place];
    const auto draw = drawAugmentation(how.augmentation, how.seed, kEpoch, static_cast<std::int64_t>(index));
    for (const float value :
         augmented(resizedLikeKeras(floatsOf(set.picture(index)), how.width, how.height), draw).values)
      batch.inputs.values.push_back(value * how.scale);
    if (set.hasMasks())
      for (const float value :
           augmentedMask(resizedNearest(set.mask(index), how.width, how.height), draw).values)
        batch.masks.values.push_back(value);
    batch.labels.push_back(set.example(index).label);
    batch.indexes.push_back(index);
    const auto count = std::ssize(batch.indexes);
    batch.inputs.shape = {count, how.height, how.width, 3};
    if (set.hasMasks()) batch.masks.shape = {count, how.height, how.width};
  }
  return batches;
}

void expectEqual(const std::vector<Batch>& a, const std::vector<Batch>& b, const std::string& what) {
  ASSERT_EQ(a.size(), b.size()) << what;
  for (std::size_t i = 0; i < a.size(); ++i) EXPECT_TRUE(equalBatches(a[i], b[i])) << what << ", batch " << i;
}

TEST(BatchStream, GivesTheSameValuesWithAnyWorkersAndCache) {
  for (const bool masks : {false, true}) {
    const auto source = someSource();
    source->masks = masks;
    const auto set = drawnSet(source, 50);
    const auto order = epochOrder(set.indexesOf(Split::Train), 1, kEpoch, true, kBatch);
    const auto expected = batchesByHand(set, order, kTraining);
    for (const int workers : {1, 2, 5})
      for (const std::size_t bytes : {std::size_t{0}, std::size_t{8000}, kPlenty}) {
        PictureCache cache(bytes);
        for (int pass = 0; pass < 2; ++pass) {
          BatchStream stream(set, order, kTraining, kEpoch, kBatch, 0, workers, cache);
          EXPECT_EQ(stream.batchCount(), std::ssize(expected));
          expectEqual(drained(stream), expected,
                      std::to_string(workers) + " workers, cache of " + std::to_string(bytes));
        }
        EXPECT_LE(cache.bytesUsed(), bytes);
      }
  }
}

TEST(BatchStream, ResumedIsTheTailOfTheWhole) {
  const auto set = drawnSet(someSource(), 30);
  const auto order = epochOrder(set.indexesOf(Split::Train), 1, kEpoch, false, kBatch);
  const auto whole = batchesByHand(set, order, kTraining);
  for (std::int64_t first = 0; first <= std::ssize(whole) + 1; ++first) {
    PictureCache cache(kPlenty);
    BatchStream stream(set, order, kTraining, kEpoch, kBatch, first, 2, cache);
    EXPECT_EQ(stream.batchCount(), std::ssize(whole));
    const auto skipped = std::min(first, static_cast<std::int64_t>(std::ssize(whole)));
    expectEqual(drained(stream), {whole.begin() + skipped, whole.end()}, "from " + std::to_string(first));
  }
}

TEST(BatchStream, OtherEpochsAreAugmentedOtherwise) {
  const auto set = drawnSet(someSource(), 8);
  PictureCache cache(kPlenty);
  BatchStream one(set, {0, 1, 2}, kTraining, 0, kBatch, 0, 1, cache),
      two(set, {0, 1, 2}, kTraining, 1, kBatch, 0, 1, cache);
  EXPECT_NE(one.next({})->inputs, two.next({})->inputs);
}

// Scaled by a multiplication as Keras' Rescaling does; then mean and deviation of each channel.
TEST(BatchStream, ScalesAndNormalises) {
  const auto set = drawnSet(someSource(), 3);
  PictureCache cache(kPlenty);
  Preparation how{.width = 8, .height = 6};
  const auto plain = resizedLikeKeras(set.picture(1), 8, 6);
  const auto first = BatchStream(set, {1}, how, 0, 1, 0, 1, cache).next({});
  how.mean = {0.5F, 0.4F, 0.3F};
  how.deviation = {0.2F, 0.25F, 0.5F};
  const auto second = BatchStream(set, {1}, how, 0, 1, 0, 1, cache).next({});
  for (std::size_t i = 0; i < plain.values.size(); ++i) {
    const float scaled = plain.values[i] * (1.0F / 255.0F);
    EXPECT_EQ(first->inputs.values[i], scaled);
    EXPECT_EQ(second->inputs.values[i], (scaled - how.mean[i % 3]) / how.deviation[i % 3]);
  }
  EXPECT_EQ(static_cast<float>(1.0 / 255), 1.0F / 255.0F) << "Keras' scale is the double rounded";
}

// Validation: no augmentation, natural order; every epoch the same.
TEST(BatchStream, ValidatesTheSameEveryEpoch) {
  const auto set = drawnSet(someSource(), 20);
  PictureCache cache(kPlenty);
  Preparation how = kTraining;
  how.augmentation = {};
  const auto order = set.indexesOf(Split::Validation);
  BatchStream first(set, order, how, 0, kBatch, 0, 2, cache), later(set, order, how, 8, kBatch, 0, 2, cache);
  const auto batches = drained(first);
  expectEqual(drained(later), batches, "epoch 8");
  EXPECT_EQ(batches.front().indexes, (std::vector<std::size_t>{2, 5, 8, 11}));
  EXPECT_EQ(batches.back().indexes, (std::vector<std::size_t>{14, 17}));
  EXPECT_EQ(batches.back().inputs.shape, (Shape{2, 6, 8, 3}));
}

TEST(BatchStream, RefusesWhatMakesNoSense) {
  const auto set = drawnSet(someSource(), 4);
  PictureCache cache(kPlenty);
  const auto opened = [&](Preparation how, std::int64_t batchSize) {
    BatchStream(set, {0}, std::move(how), 0, batchSize, 0, 1, cache);
  };
  EXPECT_NO_THROW(opened({}, 1));
  EXPECT_THROW(opened({}, 0), Error);
  EXPECT_THROW(opened({.width = 0}, 1), Error);
  EXPECT_THROW(opened({.mean = {1, 2}}, 1), Error);
  EXPECT_THROW(opened({.deviation = {1, 0, 1}}, 1), Error);
}

}  // namespace
}  // namespace hp
