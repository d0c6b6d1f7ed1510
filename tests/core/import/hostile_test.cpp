// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to harm: each must end in one sentence, quickly, within 200 MB beyond its own size.
#include <gtest/gtest.h>

#include <zip.h>

#include <bit>
#include <cstring>

#include "core/model/import/safetensors.h"
#include "core/model/import/state_dict.h"
#include "core/model/import/weights_format.h"
#include "tests/core/import/peak_memory.h"
#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using test::Entries;
using test::PickleWriter;
using test::SavedTensor;

constexpr std::int64_t kMostExcess = 200 << 20;

Weights readBytes(const std::string& bytes) {
  MemoryBytes source(bytes, "hostile.pt");
  return weightsFormat(source) == WeightsFormat::Safetensors ? readSafetensors(source, {})
                                                             : readStateDict(source, {});
}

/// The sentence, after checking that getting there took little memory.
std::string refusal(const std::string& bytes) {
  std::string sentence;
  const auto peak = test::peakMemoryOf([&] { sentence = test::sentenceOf([&] { readBytes(bytes); }); });
  if (peak) {
    EXPECT_LT(*peak, kMostExcess) << sentence;
  }
  test::expectOneSentence(sentence);
  return sentence;
}

std::string finished(const std::string& fragment) { return PickleWriter().raw(fragment).done(); }

std::string stateDict(const std::vector<SavedTensor>& tensors) {
  return finished(test::dictionaryPickle(tensors));
}

/// `count` tensors that all look at one storage.
std::vector<SavedTensor> manyViews(std::size_t count, const SavedTensor& view) {
  std::vector<SavedTensor> tensors(count, view);
  for (std::size_t i = 0; i < count; ++i) tensors[i].name = "t" + std::to_string(i);
  return tensors;
}

TEST(Hostile, CommandsAreNotRun) {
  const test::TemporaryFolder folder;
  const std::string mark = (folder / "was-here").string();
  for (const auto& [module, name] : std::vector<std::pair<std::string, std::string>>{{"os", "system"},
                                                                                     {"posix", "system"},
                                                                                     {"subprocess", "Popen"},
                                                                                     {"builtins", "eval"},
                                                                                     {"builtins", "exec"}}) {
    const std::string pickle =
        PickleWriter().global(module, name).mark().text("touch " + mark).tuple().reduce().done();
    EXPECT_NE(refusal(test::zipFormat(pickle, {})).find(module + "." + name), std::string::npos);
    EXPECT_NE(refusal(test::streamFormat(pickle, {})).find(module + "." + name), std::string::npos);
  }
  EXPECT_FALSE(std::filesystem::exists(mark));
}

TEST(Hostile, ZipBombOfCompressedZeros) {
  const test::TemporaryFolder folder;
  const std::string path = (folder / "bomb.pt").string();
  const std::string zeros(300 << 20, '\0');
  const std::string pickle = stateDict({{.sizes = {75 << 20}, .elements = 75 << 20}});
  zip_t* archive = zip_open(path.c_str(), ZIP_CREATE, nullptr);
  zip_file_add(archive, "a/data.pkl", zip_source_buffer(archive, pickle.data(), pickle.size(), 0), 0);
  zip_file_add(archive, "a/data/0", zip_source_buffer(archive, zeros.data(), zeros.size(), 0), 0);
  ASSERT_EQ(zip_close(archive), 0);
  const std::string bytes = test::readBytes(path);
  EXPECT_LT(bytes.size(), 1u << 20);
  EXPECT_NE(refusal(bytes).find("unpack to far more than its own size"), std::string::npos);
}

TEST(Hostile, ZipBombOfEntriesThatShareTheirBytes) {
  // One thousand entries of the directory all point at the same megabyte.
  constexpr int kCount = 1000;
  const std::string megabyte(1 << 20, '\0');
  std::vector<SavedTensor> tensors = manyViews(kCount, {.sizes = {1 << 18}, .elements = 1 << 18});
  Entries storages;
  for (int i = 0; i < kCount; ++i) {
    tensors[static_cast<std::size_t>(i)].key = "s" + std::to_string(100'000 + i);
    storages.emplace_back("s" + std::to_string(100'000 + i), i == 0 ? megabyte : std::string());
  }
  std::string bytes = test::zipFormat(stateDict(tensors), storages);
  const std::size_t first = bytes.rfind("PK\1\2", bytes.rfind("archive/data/s100000"));
  std::size_t at = first;
  for (int i = 1; i < kCount; ++i) {
    at = bytes.find("PK\1\2", at + 4);
    bytes.replace(at + 16, 12, bytes.substr(first + 16, 12));  // checksum and sizes
    bytes.replace(at + 42, 4, bytes.substr(first + 42, 4));    // place of the local header
  }
  EXPECT_NE(refusal(bytes).find("unpack to far more than its own size"), std::string::npos);
}

TEST(Hostile, ZipDirectoriesThatPromiseTooMuch) {
  std::string bytes = test::zipFormat(stateDict({{}}), {{"0", std::string(16, '\0')}});
  std::string lying = bytes;
  lying.replace(lying.rfind("PK\5\6") + 8, 4, "\xfe\xff\xfe\xff");
  refusal(lying);
  // A zip64 record that promises 2^60 entries in 2^62 bytes.
  const std::size_t end = bytes.rfind("PK\5\6");
  std::string record =
      std::string("PK\6\6", 4) + std::string("\x2c\0\0\0\0\0\0\0\x2d\0\x2d\0\0\0\0\0\0\0\0\0", 20) +
      std::string("\0\0\0\0\0\0\0\x10\0\0\0\0\0\0\0\x10\0\0\0\0\0\0\0\x40\0\0\0\0\0\0\0\0", 32);
  const std::uint64_t place = end;
  std::string locator = std::string("PK\6\7\0\0\0\0", 8) +
                        std::string(reinterpret_cast<const char*>(&place), 8) + std::string("\1\0\0\0", 4);
  EXPECT_NE(
      refusal(bytes.substr(0, end) + record + locator + bytes.substr(end)).find("promises more entries"),
      std::string::npos);
}

TEST(Hostile, StoragesThatPromiseTerabytes) {
  const std::string pickle = stateDict({{.sizes = {1ll << 50}, .elements = 1ll << 50}});
  refusal(test::zipFormat(pickle, {{"0", std::string(16, '\0')}}));
  std::string stream = test::streamFormat(pickle, {{"0", std::string(16, '\0')}});
  for (const std::uint64_t promised : {1ull << 50, ~0ull, 1ull << 63, ~0ull / 4 + 1}) {
    std::memcpy(stream.data() + stream.size() - 24, &promised, 8);
    EXPECT_NE(refusal(stream).find("ends before its content"), std::string::npos);
  }
}

TEST(Hostile, ManyCopiesOfOneStorage) {
  constexpr std::int64_t kSide = 2048;
  const std::string bytes(kSide * kSide * 4, '\0');
  const auto transposed =
      manyViews(100, {.sizes = {kSide, kSide}, .strides = {1, kSide}, .elements = kSide * kSide});
  EXPECT_NE(refusal(test::zipFormat(stateDict(transposed), {{"0", bytes}})).find("far more memory"),
            std::string::npos);
  // As mere views they take nothing, and are welcome.
  const auto plain =
      manyViews(100, {.sizes = {kSide, kSide}, .strides = {kSide, 1}, .elements = kSide * kSide});
  EXPECT_EQ(readBytes(test::zipFormat(stateDict(plain), {{"0", bytes}})).size(), 100u);
}

TEST(Hostile, PicklesThatGrow) {
  for (const std::string& piece :
       {std::string("]"), std::string("}q\x01"), std::string("(ttt"), std::string("K\x01\x85"),
        std::string("2"), std::string("\x94"), std::string("X\0\0\0\0", 5)}) {
    std::string pickle = "\x80\x02(N";
    while (pickle.size() < 20'000'000) pickle += piece;
    refusal(test::zipFormat(pickle + "t.", {}));
    refusal(test::streamFormat(pickle + "t.", {}));
  }
  // Copies of a growing dictionary.
  PickleWriter doubling;
  doubling.emptyDictionary().mark().text("a").none().text("b").none().setItems().raw(std::string("q\0", 2));
  doubling.global("collections", "OrderedDict").raw("q\1");
  std::string bytes = doubling.fragment();
  for (int i = 0; i < 100'000; ++i)
    bytes += std::string("h\1h\0\x85R", 6) + std::string("q\0", 2) + "(NNNNNNNNNNNNNNNNNNNNu";
  refusal(test::zipFormat(finished(bytes), {}));
}

TEST(Hostile, SafetensorsHeadersThatPromiseTerabytes) {
  for (const std::uint64_t length : {1ull << 40, ~0ull, 1ull << 63}) {
    const std::string start(reinterpret_cast<const char*>(&length), 8);
    refusal(start + "{}");
  }
  std::string nested = std::string("\x80\x84\x1e\0\0\0\0\0", 8) + "{\"a\":" + std::string(1'999'995, '[');
  refusal(nested);
  std::string wide = "{\"a\":{\"b\":[";
  while (wide.size() < 3'900'000) wide += "[],";
  const std::uint64_t length = (wide += "[]]}}").size();
  refusal(std::string(reinterpret_cast<const char*>(&length), 8) + wide);
}

/// Small files of each format, whose content is known.
std::vector<std::string> goodFiles() {
  const test::TemporaryFolder folder;
  const std::vector<SavedTensor> tensors = {{.name = "a", .sizes = {2, 2}, .strides = {2, 1}},
                                            {.name = "b", .key = "1", .sizes = {3}}};
  const std::vector<float> values = {1, 2, 3, 4};
  const Entries storages = {{"0", test::bytesOf(values)}, {"1", test::bytesOf(values)}};
  writeSafetensors(folder / "a", {{"a", at::ones({2, 2})}, {"b", at::ones({3})}});
  return {test::zipFormat(stateDict(tensors), storages), test::streamFormat(stateDict(tensors), storages),
          test::readBytes(folder / "a")};
}

/// Reads a damaged file: tensors or one sentence, nothing else.
void survive(const std::string& bytes) {
  try {
    readBytes(bytes);
  } catch (const Error& error) {
    test::expectOneSentence(error.what());
  }
}

TEST(Hostile, FilesCutOffAnywhereAreRefused) {
  for (const std::string& good : goodFiles()) {
    EXPECT_EQ(readBytes(good).size(), 2u);
    for (std::size_t length = 1; length < good.size(); ++length) {
      const std::string sentence = test::sentenceOf([&] { readBytes(good.substr(0, length)); });
      test::expectOneSentence(sentence);
    }
  }
}

TEST(Hostile, EveryFlippedBitIsSurvived) {
  for (const std::string& good : goodFiles()) {
    for (std::size_t bit = 0; bit < good.size() * 8; ++bit) {
      std::string bad = good;
      bad[bit / 8] = static_cast<char>(bad[bit / 8] ^ (1 << (bit % 8)));
      survive(bad);
    }
  }
}

TEST(Hostile, AFlippedBitInAZipFilesNumbersIsNoticed) {
  std::string bytes = goodFiles()[0];
  const std::vector<float> values = {1, 2, 3, 4};
  const std::size_t at = bytes.find(test::bytesOf(values));
  bytes[at + 5] ^= 4;
  EXPECT_NE(refusal(bytes).find("checksum"), std::string::npos);
}

TEST(Hostile, StrangersAreCalledByTheirName) {
  EXPECT_NE(refusal("<!DOCTYPE html><html>404</html>").find("web page"), std::string::npos);
  EXPECT_NE(refusal("\n  <HTML>").find("web page"), std::string::npos);
  EXPECT_NE(refusal("version https://git-lfs.github.com/spec/v1\noid sha256:0\n").find("git lfs pull"),
            std::string::npos);
  EXPECT_NE(refusal("\x89HDF\r\n\x1a\n....").find("Keras"), std::string::npos);
  EXPECT_NE(refusal("\x08\x07\x12\x07pytorch\x1a\x05").find("ONNX"), std::string::npos);
  EXPECT_NE(refusal(std::string(257, 'x') + "ustar  ").find("before 0.1.12"), std::string::npos);
  EXPECT_NE(refusal("hello").find("no weights file that Heatproof knows"), std::string::npos);
  EXPECT_NE(refusal("x").find("no weights file"), std::string::npos);
  EXPECT_NE(refusal(test::zipArchive({{"a.txt", "hello"}})).find("lacks data.pkl"), std::string::npos);
  EXPECT_NE(refusal(PickleWriter().emptyDictionary().done()).find("not one that torch.save wrote"),
            std::string::npos);
}

}  // namespace
}  // namespace hp
