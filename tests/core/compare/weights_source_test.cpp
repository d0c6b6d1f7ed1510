// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/weights_source.h"

#include <gtest/gtest.h>

#include <bit>
#include <cmath>
#include <fstream>
#include <thread>

#include "core/base/array_file.h"
#include "core/model/import/element_kind.h"
#include "tests/core/compare/weights_files.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"
#include "tests/support/shared.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::bytesOf;
using test::TemporaryFolder;

std::filesystem::path dataFile(const std::string& name) {
  return std::filesystem::path(HEATPROOF_TEST_DATA) / "torch_save" / name;
}

std::vector<float> valuesOf(const WeightsSource& source, const std::string& name) {
  for (std::size_t i = 0; i < source.tensors().size(); ++i) {
    if (source.tensors()[i].name == name) return readTensor(source, i).values;
  }
  ADD_FAILURE() << "no tensor " << name;
  return {};
}

TEST(WeightsSource, SafetensorsOfEveryType) {
  const TemporaryFolder folder;
  const auto path = folder / "types.safetensors";
  test::writeRawSafetensors(path,
                            {{"f64", "F64", {2}, bytesOf<double>({0.1, -2.5})},
                             {"f32", "F32", {2}, bytesOf<float>({0.1f, -0.0f})},
                             {"f16", "F16", {4}, bytesOf<std::uint16_t>({0x3c00, 0xc000, 0x0001, 0x7c00})},
                             {"bf16", "BF16", {2}, bytesOf<std::uint16_t>({0x3f80, 0xc000})},
                             {"i64", "I64", {2}, bytesOf<std::int64_t>({7, -9})},
                             {"i32", "I32", {1}, bytesOf<std::int32_t>({-3})},
                             {"i16", "I16", {1}, bytesOf<std::int16_t>({300})},
                             {"i8", "I8", {1}, bytesOf<std::int8_t>({-128})},
                             {"u8", "U8", {}, bytesOf<std::uint8_t>({200})},
                             {"bool", "BOOL", {3}, bytesOf<std::uint8_t>({0, 1, 2})}});
  const auto source = openWeightsSource(path, {});
  ASSERT_EQ(source->tensors().size(), 10u);
  EXPECT_EQ(source->tensors()[0].name, "bf16") << "by name";
  EXPECT_EQ(source->tensors()[0].type, "BF16");
  EXPECT_EQ(storedSize(source->tensors()[0]), 2u);
  EXPECT_EQ(valuesOf(*source, "f64"), (std::vector<float>{0.1f, -2.5f}));
  EXPECT_EQ(valuesOf(*source, "f32"), (std::vector<float>{0.1f, -0.0f}));
  EXPECT_TRUE(std::signbit(valuesOf(*source, "f32")[1]));
  EXPECT_EQ(valuesOf(*source, "f16"), (std::vector<float>{1, -2, 0x1p-24f, INFINITY}));
  EXPECT_EQ(valuesOf(*source, "bf16"), (std::vector<float>{1, -2}));
  EXPECT_EQ(valuesOf(*source, "i64"), (std::vector<float>{7, -9}));
  EXPECT_EQ(valuesOf(*source, "i32"), (std::vector<float>{-3}));
  EXPECT_EQ(valuesOf(*source, "i16"), (std::vector<float>{300}));
  EXPECT_EQ(valuesOf(*source, "i8"), (std::vector<float>{-128}));
  EXPECT_EQ(valuesOf(*source, "u8"), (std::vector<float>{200}));
  EXPECT_EQ(valuesOf(*source, "bool"), (std::vector<float>{0, 1, 1}));
}

TEST(WeightsSource, EveryHalfIsExact) {
  std::vector<std::uint16_t> halves(65'536);
  for (std::size_t i = 0; i < halves.size(); ++i) halves[i] = static_cast<std::uint16_t>(i);
  std::vector<float> floats(halves.size());
  elementsAsFloats(ElementKind::Float16, halves.data(), halves.size(), floats.data());
  for (std::size_t i = 0; i < halves.size(); ++i) {
    const double wanted = elementValue(ElementKind::Float16, &halves[i]);
    const double found = floats[i];
    EXPECT_TRUE(wanted == found || (std::isnan(wanted) && std::isnan(found))) << i;
    EXPECT_EQ(std::signbit(floats[i]), i >= 32'768) << i;
  }
}

TEST(WeightsSource, PiecesAreThePartsOfTheWhole) {
  const TemporaryFolder folder;
  const auto path = folder / "a.safetensors";
  const auto values = test::noise(100'000, 1, 1);
  std::vector<double> wide(values.begin(), values.end());
  test::writeRawSafetensors(
      path, {{"narrow", "F32", {100, 1000}, bytesOf(values)}, {"wide", "F64", {100'000}, bytesOf(wide)}});
  const auto source = openWeightsSource(path, {});
  for (const std::size_t tensor : {0u, 1u}) {
    std::vector<float> part(33'333);
    source->read(tensor, 1'717, part);
    EXPECT_TRUE(std::equal(part.begin(), part.end(), values.begin() + 1'717));
    HP_EXPECT_REFUSED(source->read(tensor, 100'000 - 33'332, part), "more numbers than its tensor has");
    HP_EXPECT_REFUSED(source->read(tensor, -1, part), "more numbers than its tensor has");
  }
}

// Element i of each tensor is (i + 1) / 4, or i + 1 in integers: see make.py there.
TEST(WeightsSource, WhatPyTorchSaved) {
  for (const std::string name : {"kinds.zip.pt", "kinds.stream.pt", "kinds-protocol4.zip.pt"}) {
    SCOPED_TRACE(name);
    const auto source = openWeightsSource(dataFile(name), {});
    EXPECT_EQ(source->tensors().size(), 15u) << "all but the empty one";
    for (std::size_t i = 0; i < source->tensors().size(); ++i) {
      const auto& [tensor, shape, type] = source->tensors()[i];
      const Array array = readTensor(*source, i);
      const float unit = tensor.find("int") == std::string::npos ? 0.25f : 1;
      for (std::size_t k = 0; k < array.values.size(); ++k)
        EXPECT_EQ(array.values[k], unit * static_cast<float>(k + 1)) << tensor << " " << type;
    }
  }
  const auto checkpoint = openWeightsSource(dataFile("checkpoint.zip.pt"), {});
  EXPECT_EQ(checkpoint->tensors()[0].name, "0.weight") << "nested, wrapped, in the order of the file";
}

TEST(WeightsSource, ViewsOfSharedStorages) {
  const TemporaryFolder folder;
  std::vector<float> numbers(12);
  for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<float>(i);
  const std::vector<test::SavedTensor> tensors = {
      {.name = "z.whole", .sizes = {3, 4}, .strides = {4, 1}, .elements = 12},
      {.name = "a.transposed", .sizes = {4, 3}, .strides = {1, 4}, .elements = 12},
      {.name = "m.second", .sizes = {4}, .strides = {2}, .offset = 3, .elements = 12},
      {.name = "b.expanded", .sizes = {2, 3}, .strides = {0, 1}, .offset = 5, .elements = 12},
      {.name = "c.overlapping", .sizes = {3, 3}, .strides = {1, 1}, .elements = 12}};
  const auto pickle = test::PickleWriter().raw(test::dictionaryPickle(tensors)).done();
  for (const std::string& file : {test::zipFormat(pickle, {{"0", bytesOf(numbers)}}),
                                  test::streamFormat(pickle, {{"0", bytesOf(numbers)}})}) {
    test::writeBytes(folder / "views.pt", file);
    const auto source = openWeightsSource(folder / "views.pt", {});
    EXPECT_EQ(source->tensors()[0].name, "z.whole") << "the order of the file";
    EXPECT_EQ(valuesOf(*source, "a.transposed"), (std::vector<float>{0, 4, 8, 1, 5, 9, 2, 6, 10, 3, 7, 11}));
    EXPECT_EQ(valuesOf(*source, "m.second"), (std::vector<float>{3, 5, 7, 9}));
    EXPECT_EQ(valuesOf(*source, "b.expanded"), (std::vector<float>{5, 6, 7, 5, 6, 7}));
    EXPECT_EQ(valuesOf(*source, "c.overlapping"), (std::vector<float>{0, 1, 2, 1, 2, 3, 2, 3, 4}));
    std::vector<float> part(5);
    source->read(1, 4, part);
    EXPECT_EQ(part, (std::vector<float>{5, 9, 2, 6, 10})) << "a piece that begins within a row";
  }
}

// More blocks than are kept, and elements across the ends of blocks.
TEST(WeightsSource, LargeTransposedMatrices) {
  const TemporaryFolder folder;
  constexpr std::int64_t kRows = 33'000, kColumns = 131, kRead = 5;
  const auto numbers = test::noise(static_cast<std::size_t>(kRows * kColumns), 2, 1);
  const auto pickle = test::PickleWriter()
                          .raw(test::dictionaryPickle({{.name = "t",
                                                        .sizes = {kRead, kRows},
                                                        .strides = {1, kColumns},
                                                        .elements = kRows * kColumns}}))
                          .done();
  test::writeBytes(folder / "t.pt", test::zipFormat(pickle, {{"0", bytesOf(numbers)}}));
  const auto values = valuesOf(*openWeightsSource(folder / "t.pt", {}), "t");
  ASSERT_EQ(values.size(), static_cast<std::size_t>(kRead * kRows));
  for (std::size_t i = 0; i < values.size(); ++i) {
    const std::size_t row = i % kRows, column = i / kRows;
    ASSERT_EQ(values[i], numbers[row * kColumns + column]) << i;
  }
}

TEST(WeightsSource, SeveralThreadsReadAtOnce) {
  const TemporaryFolder folder;
  const auto values = test::noise(50'000, 3, 1);
  test::writeRawSafetensors(folder / "a.safetensors", {{"w", "F32", {50'000}, bytesOf(values)}});
  const auto source = openWeightsSource(folder / "a.safetensors", {});
  std::vector<std::vector<float>> found(4, std::vector<float>(10'000));
  {
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < found.size(); ++i) {
      threads.emplace_back([&, i] {
        for (int again = 0; again < 50; ++again)
          source->read(0, static_cast<std::int64_t>(10'000 * i), found[i]);
      });
    }
  }
  for (std::size_t i = 0; i < found.size(); ++i)
    EXPECT_TRUE(std::equal(found[i].begin(), found[i].end(), values.begin() + static_cast<long>(10'000 * i)));
}

TEST(WeightsSource, RefusesWhatIsDamaged) {
  const TemporaryFolder folder;
  const auto path = folder / "a.safetensors";
  HP_EXPECT_REFUSED(openWeightsSource(path, {}), "There is no file");
  HP_EXPECT_REFUSED(openWeightsSource(folder.path(), {}), "is a folder");
  test::writeBytes(path, "nonsense");
  HP_EXPECT_REFUSED(openWeightsSource(path, {}), "no weights file");
  test::writeRawSafetensors(path, {{"w", "F8_E4M3", {2}, "ab"}});
  HP_EXPECT_REFUSED(openWeightsSource(path, {}), "in the type F8_E4M3");
  test::writeRawSafetensors(path, {{"w", "F32", {1000}, std::string(40, 'x')}});
  HP_EXPECT_REFUSED(openWeightsSource(path, {}), "another length than its shape says");
  const std::string promise("\xff\xff\xff\x7f\0\0\0\0{}", 10);
  test::writeBytes(path, promise);
  HP_EXPECT_REFUSED(openWeightsSource(path, {}), "promises more bytes than the file has");
}

// PyTorch never packs; an archive that somebody packed again has to be unpacked whole to be read.
TEST(WeightsSource, RefusesAPackedArchive) {
  const TemporaryFolder folder;
  const auto pickle = test::PickleWriter().raw(test::dictionaryPickle({{}})).done();
  std::string file = test::zipFormat(pickle, {{"0", std::string(16, '\1')}});
  // The method of the entry data/0, 8 for deflated, in its own header and in the directory.
  const std::size_t local = file.find("/data/0"), central = file.rfind("/data/0");
  const std::size_t folderName = local - file.rfind("PK\3\4", local) - 30;
  file[local - folderName - 30 + 8] = file[central - folderName - 46 + 10] = 8;
  test::writeBytes(folder / "a.pt", file);
  HP_EXPECT_REFUSED(openWeightsSource(folder / "a.pt", {}), "is a compressed archive");
}

TEST(WeightsSource, RefusesViewsThatNeverEnd) {
  const TemporaryFolder folder;
  const auto opened = [&](const test::SavedTensor& tensor) {
    const auto pickle = test::PickleWriter().raw(test::dictionaryPickle({tensor})).done();
    test::writeBytes(folder / "a.pt", test::zipFormat(pickle, {{"0", std::string(16, '\0')}}));
    return openWeightsSource(folder / "a.pt", {});
  };
  HP_EXPECT_REFUSED(opened({.sizes = {1'000'000'000}, .strides = {0}}), "repeats its elements far too often");
  HP_EXPECT_REFUSED(opened({.sizes = {INT64_MAX, INT64_MAX}, .strides = {0, 0}}), "repeats its elements");
  HP_EXPECT_REFUSED(opened({.sizes = {5}, .strides = {1}}), "reaches beyond its storage");
  HP_EXPECT_REFUSED(opened({.sizes = {2}, .strides = {INT64_MAX}}), "reaches beyond its storage");
  EXPECT_TRUE(opened({.sizes = {INT64_MAX, 2, 0}, .strides = {1, 1, 1}})->tensors().empty());
}

TEST(WeightsSource, SaysWhenAFileShrinks) {
  const TemporaryFolder folder;
  const auto path = folder / "a.safetensors";
  test::writeRawSafetensors(path, {{"w", "F32", {50'000}, bytesOf(test::noise(50'000, 3, 1))}});
  const auto source = openWeightsSource(path, {});
  std::filesystem::resize_file(path, 100'000);
  HP_EXPECT_REFUSED(readTensor(*source, 0), "cannot be read to its end");
}

TEST(WeightsSource, TheSameNetworkInEveryFormat) {
  HP_NEEDS_SHARED();
  const auto models = test::sharedFolder() / "models";
  const auto plain = models / "squeezenet1_0-imagenet.safetensors";
  for (const std::string name : {"squeezenet1_0-imagenet.pth", "squeezenet1_0-imagenet-legacy.pth",
                                 "squeezenet1_0-imagenet.torchscript.pt"}) {
    SCOPED_TRACE(name);
    const WeightsDifference found = test::comparedFiles(plain, models / name);
    EXPECT_EQ(found.tensors.size(), 52u);
    EXPECT_TRUE(found.equalBits());
    EXPECT_EQ(openWeightsSource(models / name, {})->tensors()[0].name, "features.0.weight");
  }
  EXPECT_EQ(openWeightsSource(models / "resnet20-cifar10-12fca82f.th", {})->tensors()[0].name,
            "conv1.weight");
}

}  // namespace
}  // namespace hp
