// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/batches.h"

#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/base/outcome.h"
#include "core/imaging/image_file.h"
#include "tests/core/data/drawn_source.h"
#include "tests/support/temporary_folder.h"

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

TEST(BatchStream, NamesABrokenPictureAtItsTurn) {
  for (const int workers : {1, 5}) {
    const auto source = someSource();
    source->broken = {{"009", "009 is broken."}, {"010", "010 is broken."}};
    PictureCache cache(kPlenty);
    BatchStream stream(drawnSet(source, 16), {0, 1, 2, 3, 4, 5, 6, 7, 8, 10, 9, 11, 12}, kTraining, 0, kBatch,
                       0, workers, cache);
    EXPECT_EQ(stream.next({})->number, 0);
    EXPECT_EQ(stream.next({})->number, 1);
    for (int again = 0; again < 2; ++again) try {
        stream.next({});
        ADD_FAILURE() << "a batch with a broken picture was given";
      } catch (const Error& error) {
        EXPECT_STREQ(error.what(), "010 is broken.");
      }
  }
}

/// Pictures of files in a folder.
class FileSource : public PictureSource {
 public:
  explicit FileSource(std::filesystem::path folder) : folder_(std::move(folder)) {}
  Image picture(const Example& example) const override { return readImage(folder_ / example.id); }
  std::string byteDigest(const Example& example) const override { return example.id; }

 private:
  std::filesystem::path folder_;
};

TEST(BatchStream, NamesAFileRemovedDuringTheEpoch) {
  const test::TemporaryFolder folder;
  std::vector<Example> examples;
  for (char letter = 'a'; letter <= 'p'; ++letter) {
    examples.push_back({std::string(1, letter) + ".png", 0, Split::Train});
    writePng(folder / examples.back().id, Image(5, 5));
  }
  const Dataset set({}, {"only"}, examples, std::make_shared<FileSource>(folder.path()));
  PictureCache cache(0);
  BatchStream stream(set, set.indexesOf(Split::Train), kTraining, 0, 1, 0, 2, cache);
  EXPECT_TRUE(stream.next({}));
  std::filesystem::remove(folder / "n.png");  // the fourteenth; at most three are ahead
  for (int i = 1; i < 13; ++i) EXPECT_EQ(stream.next({})->number, i);
  try {
    stream.next({});
    ADD_FAILURE() << "a batch of a missing file was given";
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("n.png"), std::string::npos) << error.what();
  }
}

/// Its pictures are not ready before it is opened.
class GatedSource : public DrawnSource {
 public:
  Image picture(const Example& example) const override {
    std::unique_lock lock(mutex_);
    ++waiting_;
    changed_.notify_all();
    changed_.wait(lock, [this] { return open_; });
    return DrawnSource::picture(example);
  }
  void open() {
    const std::lock_guard lock(mutex_);
    open_ = true;
    changed_.notify_all();
  }
  void waitUntilAsked() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return waiting_ > 0; });
  }

 private:
  mutable std::mutex mutex_;
  mutable std::condition_variable changed_;
  mutable int waiting_ = 0;
  bool open_ = false;
};

// The picture never comes while next() waits, so only the stop can end it.
TEST(BatchStream, StopsWhileAPictureIsBeingRead) {
  const auto source = std::make_shared<GatedSource>();
  PictureCache cache(kPlenty);
  std::stop_source stop;
  BatchStream stream(drawnSet(source, 9), {0, 1, 2}, kTraining, 0, kBatch, 0, 2, cache);
  std::jthread person([&] {
    source->waitUntilAsked();
    stop.request_stop();
  });
  EXPECT_THROW(stream.next(RunContext(stop.get_token(), {})), Stopped);
  EXPECT_GE(stream.secondsWaited(), 0);
  source->open();
  EXPECT_EQ(stream.next({})->indexes.size(), 3u) << "a stopped stream can go on";
}

TEST(BatchStream, EndsAtAnyMoment) {
  const auto source = std::make_shared<GatedSource>();
  PictureCache cache(kPlenty);
  const auto set = drawnSet(source, 90);
  auto order = set.indexesOf(Split::Train);
  {
    BatchStream reading(set, order, kTraining, 0, kBatch, 0, 4, cache);
    source->waitUntilAsked();
    source->open();
  }
  for (int fetched = 0; fetched < 6; ++fetched) {
    BatchStream stream(set, order, kTraining, 0, kBatch, 0, 3, cache);
    for (int i = 0; i < fetched; ++i) EXPECT_TRUE(stream.next({}));
  }
  BatchStream(set, {}, kTraining, 0, kBatch, 0, 3, cache);
}

TEST(BatchStream, ReadsAtMostThreeBatchesAhead) {
  const auto source = someSource();
  PictureCache cache(0);
  const auto set = drawnSet(source, 120);
  BatchStream stream(set, set.indexesOf(Split::Train), kTraining, 0, kBatch, 0, 5, cache);
  for (int served = 0; served < stream.batchCount(); ++served) {
    EXPECT_LE(source->asked, (served + 3) * kBatch);
    EXPECT_TRUE(stream.next({}));
  }
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
