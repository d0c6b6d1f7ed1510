// SPDX-License-Identifier: GPL-3.0-or-later
// A stream of batches whose pictures are broken, gone or slow, and one that nobody reads to its end.
#include <gtest/gtest.h>

#include <condition_variable>
#include <mutex>
#include <thread>

#include "core/base/outcome.h"
#include "core/data/batches.h"
#include "core/imaging/image_file.h"
#include "tests/core/data/drawn_source.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::drawnSet;
using test::DrawnSource;

const Preparation kTraining{.width = 8, .height = 6, .augmentation = {.flip = true}};
constexpr std::int64_t kBatch = 4;
constexpr std::size_t kPlenty = 1 << 24;

TEST(BatchStream, NamesABrokenPictureAtItsTurn) {
  for (const int workers : {1, 5}) {
    const auto source = std::make_shared<DrawnSource>();
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
  const auto source = std::make_shared<DrawnSource>();
  PictureCache cache(0);
  const auto set = drawnSet(source, 120);
  BatchStream stream(set, set.indexesOf(Split::Train), kTraining, 0, kBatch, 0, 5, cache);
  for (int served = 0; served < stream.batchCount(); ++served) {
    EXPECT_LE(source->asked, (served + 3) * kBatch);
    EXPECT_TRUE(stream.next({}));
  }
}

}  // namespace
}  // namespace hp
