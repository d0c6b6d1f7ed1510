// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/inventory.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <thread>

#include "core/base/digest.h"
#include "core/data/statistics.h"
#include "core/data/workers.h"
#include "tests/core/data/set_files.h"
#include "tests/support/shared.h"

namespace hp {
namespace {

using test::errorOf;
using Indexes = std::vector<std::size_t>;

/// train/cats 1, 2 (broken), 3 = validation/dogs/1; train/dogs 1, 2 = train/dogs 1 stored otherwise.
class SmallSet : public testing::Test {
 protected:
  SmallSet() {
    folder_.picture("train/cats/1.png", 1, 5, 4);
    folder_.put("train/cats/2.png", "");
    folder_.picture("train/cats/3.png", 3, 9, 2);
    folder_.picture("train/dogs/1.png", 4, 6, 8);
    folder_.picture("train/dogs/2.png", 4, 6, 8);
    folder_.picture("validation/dogs/1.png", 3, 9, 2);
  }
  Dataset opened(std::vector<std::string> leaveOut = {}) {
    return openDataset({.path = folder_.path(), .leaveOut = std::move(leaveOut)}, {});
  }

  test::SetFolder folder_;
};

TEST_F(SmallSet, IsTakenStockOf) {
  const auto set = opened();
  const auto inventory = takeInventory(set, 3, {});
  ASSERT_EQ(inventory.rows.size(), 6u);
  for (std::size_t i = 0; i < 6; ++i) {
    const auto& row = inventory.rows[i];
    EXPECT_EQ(row.index, i);
    EXPECT_EQ(row.byteDigest, digestOfFile(folder_.path() / set.example(i).id));
    if (i == 1) continue;
    EXPECT_EQ(row.fault, "");
    EXPECT_EQ(row.pixelDigest, digestOf(set.picture(i)));
  }
  EXPECT_EQ(inventory.broken(), Indexes{1});
  EXPECT_NE(inventory.rows[1].fault.find("cats/2.png is empty"), std::string::npos);
  EXPECT_EQ(inventory.rows[1].pixelDigest, "");
  EXPECT_EQ(inventory.rows[2].width, 9);
  EXPECT_EQ(inventory.rows[2].height, 2);
}

TEST_F(SmallSet, ShowsItsDuplicates) {
  const auto set = opened();
  const auto groups = takeInventory(set, 1, {}).duplicates(set);
  ASSERT_EQ(groups.size(), 2u);
  EXPECT_EQ(groups[0].indexes, (Indexes{2, 5}));
  EXPECT_TRUE(groups[0].crossesSplits);
  EXPECT_TRUE(groups[0].crossesClasses);
  EXPECT_EQ(groups[1].indexes, (Indexes{3, 4}));
  EXPECT_FALSE(groups[1].crossesSplits);
  EXPECT_FALSE(groups[1].crossesClasses);
}

TEST_F(SmallSet, ABrokenFileIsLeftOutOnlyWhenNamed) {
  const auto set = opened({"train/cats/2.png"});
  EXPECT_EQ(set.examples().size(), 5u);
  EXPECT_TRUE(takeInventory(set, 2, {}).broken().empty());
}

TEST_F(SmallSet, IsCounted) {
  const auto set = opened();
  const auto counts = countClasses(set);
  EXPECT_EQ(counts, (ClassCounts{{3, 0, 0, 0}, {2, 1, 0, 0}}));
  const auto sizes = measureSizes(takeInventory(set, 2, {}));
  EXPECT_EQ(sizes.width.least, 5);
  EXPECT_EQ(sizes.width.median, 6);
  EXPECT_EQ(sizes.width.most, 9);
  EXPECT_EQ(sizes.height.median, 4) << "of 2, 2, 4, 8, 8";
  EXPECT_EQ(sizes.different, 3);
  EXPECT_EQ(measureSizes({}).width.most, 0);
}

bool equal(const InventoryRow& a, const InventoryRow& b) {
  return a.index == b.index && a.byteDigest == b.byteDigest && a.pixelDigest == b.pixelDigest &&
         a.width == b.width && a.height == b.height && a.fault == b.fault;
}

TEST_F(SmallSet, WorkersChangeNothing) {
  const auto set = opened();
  const auto one = takeInventory(set, 1, {});
  for (const int workers : {0, 2, 7, 64}) {
    const auto many = takeInventory(set, workers, {});
    EXPECT_TRUE(std::ranges::equal(one.rows, many.rows, equal)) << workers;
  }
  EXPECT_THROW(takeInventory(set, -1, {}), Error);
  EXPECT_THROW(takeInventory(set, 257, {}), Error);
}

TEST_F(SmallSet, ReportsUpToTheEnd) {
  std::vector<std::int64_t> seen;
  const RunContext context({}, [&](const Progress& at) {
    EXPECT_EQ(at.total, 6);
    seen.push_back(at.done);
  });
  takeInventory(opened(), 2, context);
  ASSERT_FALSE(seen.empty());
  EXPECT_TRUE(std::ranges::is_sorted(seen));
  EXPECT_EQ(seen.back(), 6);
}

TEST(Workers, DoEverythingOnce) {
  std::vector<std::atomic<int>> times(1000);
  forEachIndex(times.size(), 8, "x", {}, [&](std::size_t i) { ++times[i]; });
  for (const auto& count : times) EXPECT_EQ(count, 1);
  forEachIndex(0, 4, "x", {}, [](std::size_t) { FAIL(); });
}

TEST(Workers, StopWithinTheirPictures) {
  std::stop_source stop;
  std::atomic<int> begun = 0, ended = 0;
  const auto work = [&](std::size_t) {
    ++begun;
    stop.request_stop();
    std::this_thread::sleep_for(std::chrono::milliseconds(1));  // a picture takes a while
    ++ended;
  };
  EXPECT_THROW(forEachIndex(1'000'000, 3, "x", {stop.get_token(), {}}, work), Stopped);
  EXPECT_EQ(begun, ended) << "nobody works on after the call";
  EXPECT_LT(begun, 1'000'000);
}

TEST(Workers, HandOnTheFirstException) {
  std::atomic<int> done = 0;
  const auto work = [&](std::size_t i) {
    if (i == 10) throw Error("ten");
    ++done;
  };
  EXPECT_EQ(errorOf([&] { forEachIndex(100'000'000, 4, "x", {}, work); }), "ten");
}

// The photographs of the report's size, decoded.
TEST(Workers, RealPhotographsAreAllFine) {
  HP_NEEDS_SHARED();
  const auto folder = test::sharedFolder() / "data" / "dogs-vs-cats";
  const auto set = openDataset(dataSpecFor(folder.string()), {});
  ASSERT_EQ(set.examples().size(), 3000u);
  EXPECT_EQ(set.indexesOf(Split::Train).size(), 2000u);
  EXPECT_EQ(set.indexesOf(Split::Validation).size(), 1000u);
  EXPECT_EQ(set.classNames(), (std::vector<std::string>{"cats", "dogs"}));
  EXPECT_EQ(countClasses(set), (ClassCounts{{1000, 500, 0, 0}, {1000, 500, 0, 0}}));
  const auto inventory = takeInventory(set, 0, {});
  EXPECT_TRUE(inventory.broken().empty());
  EXPECT_TRUE(inventory.duplicates(set).empty());
}

}  // namespace
}  // namespace hp
