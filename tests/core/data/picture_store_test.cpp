// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/picture_store.h"

#include <gtest/gtest.h>

#include "tests/core/data/drawn_source.h"

namespace hp {
namespace {

using test::drawnSet;
using test::DrawnSource;

const Preparation kSmall{.width = 8, .height = 6};
constexpr std::size_t kPicture = 8 * 6 * 3 * sizeof(float);

int timesAsked(const DrawnSource& source, const std::function<void()>& work) {
  const int before = source.asked;
  work();
  return source.asked - before;
}

TEST(PictureStore, ReadsEachPictureOnce) {
  const auto source = std::make_shared<DrawnSource>();
  const auto set = drawnSet(source, 4);
  PictureStore store(1 << 20);
  EXPECT_EQ(store.bytesUsed(), 0u);
  const auto first = store.get(set, 2, kSmall);
  EXPECT_EQ(timesAsked(*source, [&] { EXPECT_EQ(store.get(set, 2, kSmall), first); }), 0);
  EXPECT_EQ(first->picture, resizedLikeKeras(floatsOf(set.picture(2)), 8, 6));
  EXPECT_GE(store.bytesUsed(), kPicture);
}

// Keeping what it has: what came late is read again every epoch, what came early never.
TEST(PictureStore, NeverGrowsBeyondItsBytesAndKeepsWhatItHas) {
  const auto source = std::make_shared<DrawnSource>();
  const auto set = drawnSet(source, 10);
  PictureStore store(4 * kPicture + 4096);
  const auto epoch = [&] {
    for (std::size_t i = 0; i < 10; ++i) store.get(set, i, kSmall);
  };
  EXPECT_EQ(timesAsked(*source, epoch), 10);
  const auto used = store.bytesUsed();
  EXPECT_LE(used, 4 * kPicture + 4096);
  const int readAgain = timesAsked(*source, epoch);
  EXPECT_GT(readAgain, 0);
  EXPECT_LE(readAgain, 7);
  EXPECT_EQ(timesAsked(*source, epoch), readAgain);
  EXPECT_EQ(store.bytesUsed(), used);
  PictureStore none(0);
  none.get(set, 0, kSmall);
  EXPECT_EQ(none.bytesUsed(), 0u);
}

TEST(PictureStore, TellsSizesAndSetsApart) {
  const auto source = std::make_shared<DrawnSource>();
  const auto set = drawnSet(source, 4);
  PictureStore store(1 << 20);
  EXPECT_EQ(store.get(set, 0, kSmall)->picture.shape, (Shape{6, 8, 3}));
  EXPECT_EQ(store.get(set, 0, {.width = 6, .height = 8})->picture.shape, (Shape{8, 6, 3}));
  for (int i = 0; i < 3; ++i) {
    auto masked = std::make_shared<DrawnSource>();
    masked->masks = true;
    EXPECT_EQ(store.get(drawnSet(masked, 4), 0, kSmall)->mask.shape, (Shape{6, 8}))
        << "a set that came and went";
  }
  EXPECT_TRUE(store.get(set, 0, kSmall)->mask.empty());
}

}  // namespace
}  // namespace hp
