// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/array_file.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "core/model/import/tensor_file.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

Array counting(const Shape& shape) {
  Array array{shape, std::vector<float>(static_cast<std::size_t>(elementCount(shape)))};
  for (std::size_t i = 0; i < array.values.size(); ++i) array.values[i] = 0.1f * static_cast<float>(i) - 1;
  return array;
}

TEST(ArrayFile, NpyComesBackWithEqualBits) {
  const test::TemporaryFolder folder;
  for (const Shape& shape : {Shape{}, Shape{5}, Shape{2, 3}, Shape{1, 3, 7, 5}, Shape{0, 4}}) {
    const Array array = counting(shape);
    writeNpy(folder / "a.npy", array);
    EXPECT_EQ(readNpy(folder / "a.npy"), array) << shapeText(shape);
  }
}

TEST(ArrayFile, NpyIsWhatNumpyWrites) {
  const test::TemporaryFolder folder;
  writeNpy(folder / "a.npy", {{2, 1}, {1, 2}});
  std::string expected =
      std::string("\x93NUMPY\1\0\x76\0", 10) + "{'descr': '<f4', 'fortran_order': False, 'shape': (2, 1), }";
  expected.resize(127, ' ');
  EXPECT_EQ(test::readBytes(folder / "a.npy"), expected + "\n" + test::bytesOf<float>({1, 2}));
}

TEST(ArrayFile, NpyKeepsWhatIsNoOrdinaryNumber) {
  const test::TemporaryFolder folder;
  writeNpy(folder / "a.npy", {{3}, {std::numeric_limits<float>::infinity(), -0.0f, std::nanf("")}});
  const Array read = readNpy(folder / "a.npy");
  EXPECT_TRUE(std::isinf(read.values[0]) && std::signbit(read.values[1]) && std::isnan(read.values[2]));
}

template <class Number>
void expectRead(const std::string& type, const std::vector<Number>& numbers) {
  const test::TemporaryFolder folder;
  writeNpy(folder / "a.npy", {{3}, {0, 0, 0}});
  std::string bytes = test::readBytes(folder / "a.npy");
  bytes.replace(bytes.find("<f4"), 3, type).resize(bytes.size() - 3 * sizeof(float));
  test::writeBytes(folder / "a.npy", bytes + test::bytesOf<Number>(numbers));
  EXPECT_EQ(readNpy(folder / "a.npy"), (Array{{3}, {numbers.begin(), numbers.end()}})) << type;
}

TEST(ArrayFile, NpyOfOtherNumbersIsReadAsFloat32) {
  expectRead<double>("<f8", {-2, 0, 1.5});
  expectRead<std::uint8_t>("|u1", {0, 7, 255});
  expectRead<std::int8_t>("|i1", {-128, 0, 127});
  expectRead<std::uint16_t>("<u2", {0, 1, 65535});
  expectRead<std::int16_t>("<i2", {-32768, 0, 5});
  expectRead<std::uint32_t>("<u4", {0, 1, 70000});
  expectRead<std::int32_t>("<i4", {-70000, 0, 49});
  expectRead<std::uint64_t>("<u8", {0, 1, 49});
  expectRead<std::int64_t>("<i8", {-1, 0, 49});
}

TEST(ArrayFile, NpyRefusesOthers) {
  const test::TemporaryFolder folder;
  writeNpy(folder / "a.npy", counting({4}));
  const std::string good = test::readBytes(folder / "a.npy");
  for (std::string bad : {good.substr(0, 5), good.substr(0, 60), good.substr(0, good.size() - 1), good + "x",
                          std::string("no")}) {
    test::writeBytes(folder / "b.npy", bad);
    HP_EXPECT_REFUSED(readNpy(folder / "b.npy"), "is not a NumPy file");
  }
  std::string lying = good;
  lying.replace(lying.find("(4,)"), 4, "(-4)");
  test::writeBytes(folder / "b.npy", lying);
  HP_EXPECT_REFUSED(readNpy(folder / "b.npy"), "is not a NumPy file");
  HP_EXPECT_REFUSED(readNpy(folder / "none.npy"), "There is no file");
}

TEST(ArrayFile, SafetensorsComeBackWithEqualBits) {
  const test::TemporaryFolder folder;
  const std::map<std::string, Array> arrays = {
      {"map", counting({2, 3})}, {"captum/Layer.12", counting({5})}, {"none", counting({0})}};
  writeSafetensors(folder / "a.safetensors", arrays, {{"method", "lrp \"x\"\n\xc3\xa9"}});
  for (const auto& [name, array] : arrays)
    EXPECT_EQ(readTensor(folder / "a.safetensors", name), array) << name;
  EXPECT_EQ(readTensorAt((folder / "a.safetensors").string() + ":captum/Layer.12"),
            arrays.at("captum/Layer.12"));
  writeSafetensors(folder / "b.safetensors", arrays, {{"method", "lrp \"x\"\n\xc3\xa9"}});
  EXPECT_EQ(test::readBytes(folder / "a.safetensors"), test::readBytes(folder / "b.safetensors"));
}

TEST(ArrayFile, AFailedWriteLeavesTheOldFileAndNoRubbish) {
  const test::TemporaryFolder folder;
  writeNpy(folder / "a.npy", counting({4}));
  std::filesystem::create_directory(folder / "sub");
  HP_EXPECT_REFUSED(writeNpy(folder / "sub", counting({4})), "cannot be written");
  HP_EXPECT_REFUSED(writeNpy(folder / "none" / "a.npy", counting({4})), "cannot be written");
  const std::filesystem::directory_iterator begin(folder.path());
  EXPECT_EQ(std::distance(begin, std::filesystem::directory_iterator()), 2);
}

}  // namespace
}  // namespace hp
