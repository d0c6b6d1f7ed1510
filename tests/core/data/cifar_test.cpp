// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/cifar.h"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/core/data/set_files.h"

namespace hp {
namespace {

using test::errorOf;

// A record written from the format's description: class, then planes, each of 32 rows of 32.
std::string record(int label, int seed) {
  std::string bytes(1, static_cast<char>(label));
  for (int channel = 0; channel < 3; ++channel)
    for (int y = 0; y < 32; ++y)
      for (int x = 0; x < 32; ++x) bytes += static_cast<char>(100 * channel + 7 * y + x + seed);
  return bytes;
}

std::string refusal(const std::string& bytes) {
  std::istringstream file(bytes);
  return errorOf([&] { readCifarLabels(file, bytes.size(), "x.bin"); });
}

TEST(Cifar, ReadsRecords) {
  std::istringstream file(record(3, 0) + record(0, 1) + record(9, 2));
  EXPECT_EQ(readCifarLabels(file, 3 * 3073, "x.bin"), (std::vector<int>{3, 0, 9}));
  const auto image = cifarImage(record(3, 5));
  for (int y = 0; y < 32; ++y) {
    for (int x = 0; x < 32; ++x) {
      const int red = 7 * y + x + 5;
      const Rgb wanted = {static_cast<std::uint8_t>(red), static_cast<std::uint8_t>(red + 100),
                          static_cast<std::uint8_t>(red + 200)};
      ASSERT_EQ(image.at(x, y), wanted) << x << ", " << y;
    }
  }
}

TEST(Cifar, RefusesOtherFiles) {
  EXPECT_NE(refusal("").find("0 bytes"), std::string::npos);
  EXPECT_NE(refusal(record(1, 0) + "x").find("3074 bytes"), std::string::npos);
  EXPECT_NE(refusal(record(1, 0) + record(10, 0)).find("class 10 in record 1"), std::string::npos);
  EXPECT_NE(refusal(record(255, 0)).find("class 255"), std::string::npos);
  std::istringstream cutOff(record(1, 0));
  EXPECT_NE(errorOf([&] { readCifarLabels(cutOff, 2 * 3073, "x.bin"); }).find("to its end"),
            std::string::npos);
  std::istringstream endless("");
  EXPECT_NE(
      errorOf([&] { readCifarLabels(endless, std::uint64_t{3073} * 2'000'000, "x.bin"); }).find("a million"),
      std::string::npos);
  EXPECT_THROW(cifarImage(std::string(3072, 'x')), Error);
}

TEST(Cifar, ASetKeepsItsTestFileForTesting) {
  const test::SetFolder folder;
  for (int i = 1; i <= 5; ++i)
    folder.put("data_batch_" + std::to_string(i) + ".bin", record(i, i) + record(0, 9 - i));
  folder.put("test_batch.bin", record(8, 8));
  folder.put("readme.html", "");
  const auto set = openDataset({.kind = DataKind::Cifar10, .path = folder.path()}, {});
  const auto lines = test::linesOf(set);
  ASSERT_EQ(lines.size(), 11u);
  EXPECT_EQ(lines[0], "data_batch_1.bin:0 train automobile");
  EXPECT_EQ(lines[7], "data_batch_4.bin:1 train airplane");
  EXPECT_EQ(lines[8], "data_batch_5.bin:0 validation dog");
  EXPECT_EQ(lines[10], "test_batch.bin:0 test ship");
  EXPECT_EQ(set.picture(1), cifarImage(record(0, 8)));
  EXPECT_EQ(set.byteDigest(1), digestOf(set.picture(1)));
  folder.put("data_batch_1.bin", "");
  EXPECT_NE(errorOf([&] { set.picture(1); }).find("cannot be read"), std::string::npos);
}

TEST(Cifar, ASetOfElevenRecordsIsSortedByBytes) {
  const test::SetFolder folder;
  std::string bytes;
  for (int i = 0; i < 11; ++i) bytes += record(i % 10, i);
  folder.put("test_batch.bin", bytes);
  const auto set = openDataset({.kind = DataKind::Cifar10, .path = folder.path()}, {});
  EXPECT_EQ(set.example(2).id, "test_batch.bin:10");
  EXPECT_EQ(set.picture(2), cifarImage(record(0, 10)));
}

TEST(Cifar, ASetIsRefusedWhole) {
  const test::SetFolder folder;
  const auto open = [&] { openDataset({.kind = DataKind::Cifar10, .path = folder.path()}, {}); };
  EXPECT_NE(errorOf(open).find("none of CIFAR-10's"), std::string::npos);
  folder.put("test_batch.bin", "half");
  EXPECT_NE(errorOf(open).find("test_batch.bin has 4 bytes"), std::string::npos);
  std::filesystem::remove(folder.path() / "test_batch.bin");
  folder.put("test_batch.bin/x", "");
  EXPECT_NE(errorOf(open).find("is a folder"), std::string::npos);
}

}  // namespace
}  // namespace hp
