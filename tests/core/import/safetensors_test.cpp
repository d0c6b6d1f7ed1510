// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/safetensors.h"

#include <gtest/gtest.h>

#include "core/model/import/tensor_file.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

std::string fileOf(const std::string& header, const std::string& data = {}) {
  const std::uint64_t length = header.size();
  return std::string(reinterpret_cast<const char*>(&length), sizeof length) + header + data;
}

Weights readFile(const std::string& bytes) {
  MemoryBytes source(bytes, "some.safetensors");
  return readSafetensors(source, {});
}

std::string entry(const std::string& name, const std::string& dtype, const std::string& shape, int begin,
                  int end) {
  return "\"" + name + "\":{\"dtype\":\"" + dtype + "\",\"shape\":" + shape + ",\"data_offsets\":[" +
         std::to_string(begin) + "," + std::to_string(end) + "]}";
}

const std::string kEightBytes = "12345678";

TEST(Safetensors, ReadsEveryKindOfNumberAsFloat) {
  const test::TemporaryFolder folder;
  const auto one = [&](const std::string& dtype, const std::string& bytes) {
    test::writeBytes(folder / "a.safetensors",
                     fileOf("{" + entry("t", dtype, "[2]", 0, static_cast<int>(bytes.size())) + "}", bytes));
    return readTensor(folder / "a.safetensors", "t").values;
  };
  const std::vector<float> expected = {1, -2};
  EXPECT_EQ(one("F64", test::bytesOf<double>({1, -2})), expected);
  EXPECT_EQ(one("F32", test::bytesOf<float>({1, -2})), expected);
  EXPECT_EQ(one("F16", test::bytesOf<std::uint16_t>({0x3c00, 0xc000})), expected);
  EXPECT_EQ(one("BF16", test::bytesOf<std::uint16_t>({0x3f80, 0xc000})), expected);
  EXPECT_EQ(one("I64", test::bytesOf<std::int64_t>({1, -2})), expected);
  EXPECT_EQ(one("I32", test::bytesOf<std::int32_t>({1, -2})), expected);
  EXPECT_EQ(one("I16", test::bytesOf<std::int16_t>({1, -2})), expected);
  EXPECT_EQ(one("I8", test::bytesOf<std::int8_t>({1, -2})), expected);
  EXPECT_EQ(one("U8", test::bytesOf<std::uint8_t>({1, 200})), (std::vector<float>{1, 200}));
  EXPECT_EQ(one("BOOL", test::bytesOf<std::uint8_t>({1, 0})), (std::vector<float>{1, 0}));
}

TEST(Safetensors, WritesSortedAndTheSameBytesAgain) {
  const test::TemporaryFolder folder;
  const Weights weights = {{"b.weight", at::arange(6, at::kFloat).reshape({2, 3}).t()},
                           {"a", at::full({}, 2.5, at::kDouble)},
                           {"c.count", at::full({1}, 7, at::kLong)}};
  writeSafetensors(folder / "a.safetensors", weights, {{"z", "1"}, {"a", "2"}});
  const std::string bytes = test::readBytes(folder / "a.safetensors");
  EXPECT_LT(bytes.find("\"a\":{"), bytes.find("\"b.weight\""));
  const Weights read = readFile(bytes);
  ASSERT_EQ(read.size(), 3u);
  EXPECT_TRUE(read.at("b.weight").equal(weights.at("b.weight")));
  EXPECT_EQ(read.at("c.count").scalar_type(), at::kLong);
  EXPECT_EQ(read.at("a").item<double>(), 2.5);
  writeSafetensors(folder / "b.safetensors", weights, {{"a", "2"}, {"z", "1"}});
  EXPECT_EQ(test::readBytes(folder / "b.safetensors"), bytes);
}

TEST(Safetensors, RefusesHeadersThatLie) {
  const auto refused = [](const std::string& header, const std::string& part) {
    HP_EXPECT_REFUSED(readFile(fileOf(header, kEightBytes)), part);
  };
  refused("{" + entry("t", "F32", "[3]", 0, 12) + "}", "beyond the end");
  refused("{" + entry("t", "F32", "[2]", 4, 12) + "}", "beyond the end");
  refused("{" + entry("t", "F32", "[3]", 0, 8) + "}", "another length");
  refused("{" + entry("t", "F32", "[1]", 4, 8) + "}", "leaves a gap");
  refused("{" + entry("t", "F32", "[2]", 0, 8) + "," + entry("u", "F32", "[1]", 4, 8) + "}", "overlaps");
  refused("{" + entry("t", "F32", "[1]", 0, 4) + "}", "no tensor claims");
  refused("{}", "no tensor claims");
  refused("{" + entry("t", "F32", "[-2]", 0, 8) + "}", "is none");
  refused("{" + entry("t", "F32", "[2.0]", 0, 8) + "}", "is none");
  refused("{" + entry("t", "F32", "[4611686018427387904,4611686018427387904,2]", 0, 8) + "}",
          "another length");
  refused("{" + entry("t", "F32", "[18446744073709551615]", 0, 8) + "}", "absurd size");
  refused("{" + entry("t", "F32", "[2]", 8, 0) + "}", "beyond the end");
  refused("{\"t\":3}", "lacks type");
  refused("{\"t\":{\"dtype\":3}}", "lacks type");
  refused("[1,2]", "no table");
  refused("{\"a", "not JSON");
  refused("{\"t\":{\"dtype\":\"F32\",\"shape\":[1e999],\"data_offsets\":[0,8]}}", "not JSON");
  refused("{" + entry("t", "F8_E4M3", "[8]", 0, 8) + "}", "in the type F8_E4M3");
}

TEST(Safetensors, RefusesHeadersThatPromiseOrNestTooMuch) {
  std::string promise = fileOf("{}", kEightBytes);
  for (const unsigned char high : {0x7f, 0xff, 0x01}) {
    promise[7] = static_cast<char>(high);
    HP_EXPECT_REFUSED(readFile(promise), "promises more bytes");
  }
  HP_EXPECT_REFUSED(readFile(fileOf("{\"a\":" + std::string(1'000'000, '['))), "nested too deep");
  HP_EXPECT_REFUSED(readFile(fileOf("{" + std::string(5'000'000, ' ') + "}")), "header far longer");
  HP_EXPECT_REFUSED(readFile("short"), "ends before");
}

TEST(Safetensors, NamesWhatIsThereWhenATensorIsNot) {
  const test::TemporaryFolder folder;
  test::writeBytes(folder / "a.safetensors",
                   fileOf("{" + entry("input", "F32", "[2]", 0, 8) + "}", kEightBytes));
  HP_EXPECT_REFUSED(readTensor(folder / "a.safetensors", "inptu"), "holds no tensor inptu; it holds input");
  HP_EXPECT_REFUSED(readTensorAt("a.safetensors"), "FILE.safetensors:TENSOR");
  HP_EXPECT_REFUSED(readTensorAt("a.safetensors:"), "FILE.safetensors:TENSOR");
}

}  // namespace
}  // namespace hp
