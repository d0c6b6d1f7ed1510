// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/batch_queue.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"

namespace hp {
namespace {

/// Takes and delivers pictures of the queue in this thread, as a worker does.
void serve(BatchQueue& queue, int pictures) {
  for (int i = 0; i < pictures; ++i) {
    const auto task = queue.take();
    ASSERT_TRUE(task);
    Batch batch;
    batch.number = task->batch;
    if (queue.put(*task, {}, {})) queue.finish(task->batch, std::move(batch), {});
  }
}

std::exception_ptr errorOf(const std::string& sentence) { return std::make_exception_ptr(Error(sentence)); }

std::string sentenceOf(BatchQueue& queue) {
  try {
    queue.next({});
  } catch (const Error& error) {
    return error.what();
  }
  return "none";
}

TEST(BatchQueue, HandsOutPicturesInTheirOrder) {
  BatchQueue queue(7, 3, 0);
  EXPECT_EQ(queue.batchCount(), 3);
  for (std::size_t i = 0; i < 7; ++i) {
    const auto task = queue.take();
    ASSERT_TRUE(task);
    EXPECT_EQ(task->position, i);
    EXPECT_EQ(task->batch, static_cast<std::int64_t>(i / 3));
    EXPECT_EQ(task->place, i % 3);
  }
  EXPECT_FALSE(queue.take());
  EXPECT_EQ(queue.sizeOf(2), 1u);
}

// The fourth batch must wait for the first one to be fetched. take() would wait, so a closed queue answers.
TEST(BatchQueue, WorksAtMostThreeBatchesAhead) {
  BatchQueue queue(20, 2, 0);
  serve(queue, 6);
  EXPECT_FALSE(queue.hasRoom());
  EXPECT_EQ(queue.next({})->number, 0);
  EXPECT_TRUE(queue.hasRoom());
  serve(queue, 2);
  EXPECT_FALSE(queue.hasRoom());
  queue.close();
  EXPECT_FALSE(queue.take());
}

TEST(BatchQueue, GivesBatchesInTheirOrderWhateverIsReadyFirst) {
  BatchQueue queue(3, 1, 0);
  const auto first = queue.take(), second = queue.take(), third = queue.take();
  for (const auto& task : {*third, *first, *second}) {
    Batch batch;
    batch.number = task.batch;
    EXPECT_TRUE(queue.put(task, {}, {}));
    queue.finish(task.batch, std::move(batch), {});
  }
  for (const std::int64_t number : {0, 1, 2}) EXPECT_EQ(queue.next({})->number, number);
  EXPECT_FALSE(queue.next({}));
  EXPECT_EQ(queue.secondsWaited(), 0);
}

// Which of two broken pictures is named must not depend on which worker was faster.
TEST(BatchQueue, ThrowsForTheFirstBrokenPictureOfABatch) {
  BatchQueue queue(3, 3, 0);
  const auto first = queue.take(), second = queue.take(), third = queue.take();
  EXPECT_FALSE(queue.put(*third, {}, errorOf("third")));
  EXPECT_FALSE(queue.put(*second, {}, errorOf("second")));
  EXPECT_FALSE(queue.put(*first, {}, {}));
  EXPECT_EQ(sentenceOf(queue), "second");
  EXPECT_EQ(sentenceOf(queue), "second");
}

TEST(BatchQueue, BeginsAnywhereAndEndsThere) {
  BatchQueue late(10, 4, 2);
  EXPECT_EQ(late.take()->position, 8u);
  BatchQueue over(10, 4, 3);
  EXPECT_FALSE(over.take());
  EXPECT_FALSE(over.next({}));
  BatchQueue beyond(10, 4, 99), empty(0, 4, 0);
  EXPECT_FALSE(beyond.next({}));
  EXPECT_EQ(empty.batchCount(), 0);
  EXPECT_FALSE(empty.take());
  EXPECT_FALSE(empty.next({}));
}

TEST(BatchQueue, StopsWaitingWhenAskedTo) {
  BatchQueue queue(1, 1, 0);
  std::stop_source stop;
  int looks = 0;
  const RunContext context(stop.get_token(), [&](const Progress&) { ++looks; });
  stop.request_stop();
  EXPECT_THROW(queue.next(context), Stopped);
  EXPECT_EQ(looks, 0);
}

}  // namespace
}  // namespace hp
