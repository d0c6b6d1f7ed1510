// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/splits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

#include "core/base/digest.h"
#include "core/base/philox.h"
#include "tests/core/data/set_files.h"

namespace hp {
namespace {

using test::errorOf;

// Long division of a decimal number as on paper: the digest is turned into decimal digits first.
int lastDecimalDigit(const std::string& hex) {
  std::vector<int> decimal{0};  // least digit first
  for (const char digit : hex) {
    int carry = digit <= '9' ? digit - '0' : digit - 'a' + 10;
    for (auto& place : decimal) {
      carry += place * 16;
      place = carry % 10;
      carry /= 10;
    }
    for (; carry > 0; carry /= 10) decimal.push_back(carry % 10);
  }
  return decimal.front();
}

// Texts whose SHA-256 modulo 10 is their place, as Python's integers say.
const std::vector<std::string> kTextOfFold = {"file 4",  "file 8", "file 2",  "file 6",  "file 18",
                                              "file 16", "file 0", "file 26", "file 24", "file 3"};

std::string sha256(const std::string& text) { return Digest().add(text).hex(); }

TEST(Splits, AFoldIsTheWholeDigestModuloTen) {
  EXPECT_EQ(foldOf("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"), 9);
  EXPECT_EQ(foldOf("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"), 5);
  for (int i = 0; i < 300; ++i) {
    const auto digest = sha256(std::to_string(i));
    EXPECT_EQ(foldOf(digest), lastDecimalDigit(digest)) << digest;
  }
  for (std::size_t fold = 0; fold < 10; ++fold)
    EXPECT_EQ(foldOf(sha256(kTextOfFold[fold])), static_cast<int>(fold));
}

TEST(Splits, SevenFoldsTrainThenValidationCalibrationTest) {
  for (int fold = 0; fold <= 6; ++fold) EXPECT_EQ(splitName(splitOfFold(fold)), "train") << fold;
  EXPECT_EQ(splitName(splitOfFold(7)), "validation");
  EXPECT_EQ(splitName(splitOfFold(8)), "calibration");
  EXPECT_EQ(splitName(splitOfFold(9)), "test");
  EXPECT_THROW(splitOfFold(10), Error);
  EXPECT_THROW(splitOfFold(-1), Error);
}

TEST(Splits, RefuseWhatIsNoDigest) {
  EXPECT_THROW(foldOf(""), Error);
  EXPECT_THROW(foldOf(std::string(63, '0')), Error);
  EXPECT_THROW(foldOf(std::string(63, '0') + "g"), Error);
  EXPECT_THROW(foldOf(std::string(63, '0') + "A"), Error);
}

TEST(Splits, FoldersMayBeCalledSo) {
  for (const char* name : {"validation", "val", "valid", "Val", "VALID"})
    EXPECT_EQ(splitNamed(name), Split::Validation) << name;
  EXPECT_EQ(splitNamed("Train"), Split::Train);
  EXPECT_EQ(splitNamed("calibration"), Split::Calibration);
  EXPECT_EQ(splitNamed("TEST"), Split::Test);
  for (const char* name : {"", "training", "tests", "trai", "vali"}) EXPECT_FALSE(splitNamed(name)) << name;
}

// The same shuffle told otherwise: draw from a bag, the last one in the bag filling the gap.
std::vector<bool> drawnFromABag(std::size_t count, std::size_t chosen, std::uint64_t seed) {
  std::vector<std::size_t> bag(count), drawn;
  std::iota(bag.begin(), bag.end(), std::size_t{0});
  const Philox random(seed, RandomPurpose::Shuffle, std::uint64_t{1} << 40);
  while (bag.size() > 1) {
    const auto at = random.below(bag.size() - 1, bag.size());
    drawn.push_back(bag[at]);
    bag[at] = bag.back();
    bag.pop_back();
  }
  drawn.insert(drawn.end(), bag.begin(), bag.end());
  std::ranges::reverse(drawn);
  std::vector<bool> validates(count);
  for (std::size_t i = 0; i < chosen; ++i) validates[drawn[i]] = true;
  return validates;
}

TEST(Splits, AShuffleIsAFunctionOfItsSeed) {
  EXPECT_EQ(shuffledForValidation(97, 0.2, 5), drawnFromABag(97, 19, 5));
  EXPECT_EQ(shuffledForValidation(10, 0.25, 1), drawnFromABag(10, 3, 1)) << "2.5 is rounded up";
  EXPECT_NE(shuffledForValidation(97, 0.2, 5), shuffledForValidation(97, 0.2, 6));
  EXPECT_TRUE(shuffledForValidation(0, 0.2, 1).empty());
  EXPECT_EQ(std::ranges::count(shuffledForValidation(50, 0, 1), true), 0);
}

TEST(Splits, AShuffleFavoursNobody) {
  std::vector<int> chosen(10);
  for (std::uint64_t seed = 0; seed < 4000; ++seed) {
    const auto validates = shuffledForValidation(10, 0.3, seed);
    for (std::size_t i = 0; i < 10; ++i) chosen[i] += validates[i];
  }
  // Binomial(4000, 0.3): mean 1200, deviation 29.
  for (const int times : chosen) EXPECT_NEAR(times, 1200, 6 * 29);
}

TEST(Splits, RefuseSharesThatLeaveNothingToTrainWith) {
  EXPECT_THROW(shuffledForValidation(10, 1, 1), Error);
  EXPECT_THROW(shuffledForValidation(10, -0.1, 1), Error);
  EXPECT_THROW(shuffledForValidation(10, std::nan(""), 1), Error);
}

// No picture is decoded to list a set, so any bytes will do.
TEST(Splits, ByContentAreExactlyThatMapping) {
  const test::SetFolder folder;
  for (std::size_t fold = 0; fold < 10; ++fold)
    folder.put((fold % 2 ? "a/" : "b/") + std::to_string(fold) + ".png", kTextOfFold[fold]);
  const auto set = openDataset({.path = folder.path(), .rule = SplitRule::ContentHash}, {});
  EXPECT_EQ(test::linesOf(set),
            (std::vector<std::string>{"a/1.png train a", "a/3.png train a", "a/5.png train a",
                                      "a/7.png validation a", "a/9.png test a", "b/0.png train b",
                                      "b/2.png train b", "b/4.png train b", "b/6.png train b",
                                      "b/8.png calibration b"}));
}

TEST(Splits, ByContentStayWhenFilesCome) {
  const test::SetFolder folder;
  const auto splits = [&] {
    std::map<std::string, Split> byId;
    const auto set = openDataset({.path = folder.path(), .rule = SplitRule::ContentHash}, {});
    for (const auto& [id, label, split] : set.examples()) byId[id] = split;
    return byId;
  };
  for (int i = 0; i < 60; ++i)
    folder.put((i % 2 ? "a/" : "b/") + std::to_string(i) + ".png", std::to_string(i));
  const auto before = splits();
  for (int i = 60; i < 90; ++i) folder.put("a/0" + std::to_string(i) + ".png", std::to_string(i));
  folder.put("A/first.png", "another class, before all others");
  auto after = splits();
  EXPECT_EQ(after.size(), before.size() + 31);
  for (const auto& [id, split] : before) EXPECT_EQ(after.at(id), split) << id;
  folder.put("b/copy.png", "7");
  EXPECT_EQ(splits().at("b/copy.png"), before.at("a/7.png")) << "copies keep together";
}

TEST(Splits, ByContentCountAFileThatCannotBeReadAsTrain) {
  const test::SetFolder folder;
  folder.put("a/1.png", "file 26");
  folder.put("b/1.png", "file 26");
  std::filesystem::create_symlink("nowhere", folder.path() / "b/2.png");
  const auto set = openDataset({.path = folder.path(), .rule = SplitRule::ContentHash}, {});
  EXPECT_EQ(set.example(2).id, "b/2.png");
  EXPECT_EQ(set.example(2).split, Split::Train);
}

TEST(Splits, LeavingOutAFileMovesNoOther) {
  const test::SetFolder folder;
  for (int i = 0; i < 40; ++i)
    folder.put((i % 2 ? "a/" : "b/") + std::to_string(i) + ".png", std::to_string(i));
  DataSpec spec{.path = folder.path(), .rule = SplitRule::Shuffle};
  auto lines = test::linesOf(openDataset(spec, {}));
  spec.leaveOut = {"a/7.png", "b/0.png"};
  std::erase_if(
      lines, [](const auto& line) { return line.starts_with("a/7.png ") || line.starts_with("b/0.png "); });
  EXPECT_EQ(test::linesOf(openDataset(spec, {})), lines);
  EXPECT_EQ(lines.size(), 38u);
}

TEST(Splits, WhatIsLeftOutHasToBeThere) {
  const test::SetFolder folder;
  for (const char* id : {"a/1.png", "b/1.png", "b/2.png"}) folder.put(id, "");
  DataSpec spec{.path = folder.path(), .rule = SplitRule::Shuffle, .leaveOut = {"b/2.png", "a/3.png", "c"}};
  const auto error = errorOf([&] { openDataset(spec, {}); });
  EXPECT_NE(error.find("'a/3.png' is to be left out"), std::string::npos) << error;
}

TEST(Splits, AShuffleUsesTheOrderOfBytes) {
  const test::SetFolder folder;
  for (int i = 0; i < 30; ++i) folder.put((i % 2 ? "a/" : "b/") + std::to_string(i) + ".png", "");
  const auto set = openDataset(
      {.path = folder.path(), .rule = SplitRule::Shuffle, .splitSeed = 9, .validationShare = 0.3}, {});
  const auto wanted = drawnFromABag(30, 9, 9);
  for (std::size_t i = 0; i < 30; ++i)
    EXPECT_EQ(set.example(i).split, wanted[i] ? Split::Validation : Split::Train) << i;
}

TEST(Splits, AnUndividedFolderHasNoneByFolder) {
  const test::SetFolder folder;
  folder.put("a/1.png", "");
  folder.put("b/1.png", "");
  EXPECT_NE(errorOf([&] { openDataset({.path = folder.path()}, {}); }).find("not divided"),
            std::string::npos);
}

TEST(Splits, ListingStopsWhenAsked) {
  const test::SetFolder folder;
  folder.put("a/1.png", "");
  folder.put("b/1.png", "");
  std::stop_source stop;
  stop.request_stop();
  EXPECT_THROW(openDataset({.path = folder.path(), .rule = SplitRule::ContentHash}, {stop.get_token(), {}}),
               Stopped);
}

}  // namespace
}  // namespace hp
