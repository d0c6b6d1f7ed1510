// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/state_dict.h"

#include <gtest/gtest.h>

#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

using test::dictionaryPickle;
using test::Entries;
using test::PickleWriter;
using test::SavedTensor;

const std::string kFourFloats = test::bytesOf<float>({1, 2, 3, 4});

std::string finished(const std::string& fragment) { return PickleWriter().raw(fragment).done(); }

Weights readFile(const std::string& bytes) {
  MemoryBytes source(bytes, "some.pth");
  return readStateDict(source, {});
}

std::vector<float> floats(const at::Tensor& tensor) {
  const at::Tensor flat = tensor.contiguous().reshape({-1}).to(at::kFloat);
  return {flat.data_ptr<float>(), flat.data_ptr<float>() + flat.numel()};
}

/// Both formats of torch.save must give the same.
Weights readBoth(const std::vector<SavedTensor>& tensors, const Entries& storages,
                 std::size_t elementSize = 4) {
  const std::string pickle = finished(dictionaryPickle(tensors));
  const Weights zip = readFile(test::zipFormat(pickle, storages));
  const Weights stream = readFile(test::streamFormat(pickle, storages, elementSize));
  EXPECT_EQ(digestOf(zip), digestOf(stream));
  return zip;
}

TEST(StateDict, ReadsBothFormats) {
  const Weights weights = readBoth({{.name = "a", .sizes = {2, 2}, .strides = {2, 1}}}, {{"0", kFourFloats}});
  ASSERT_EQ(weights.size(), 1u);
  EXPECT_EQ(weights.at("a").sizes().vec(), (Shape{2, 2}));
  EXPECT_EQ(floats(weights.at("a")), (std::vector<float>{1, 2, 3, 4}));
}

TEST(StateDict, ReadsViewsOfOneStorage) {
  const Weights weights = readBoth({{.name = "all"},
                                    {.name = "tail", .sizes = {2}, .offset = 2},
                                    {.name = "transposed", .sizes = {2, 2}, .strides = {1, 2}},
                                    {.name = "odd", .sizes = {2}, .strides = {2}, .offset = 1},
                                    {.name = "number", .sizes = {}, .strides = {}, .offset = 3}},
                                   {{"0", kFourFloats}});
  EXPECT_EQ(floats(weights.at("tail")), (std::vector<float>{3, 4}));
  EXPECT_EQ(floats(weights.at("transposed")), (std::vector<float>{1, 3, 2, 4}));
  EXPECT_EQ(floats(weights.at("odd")), (std::vector<float>{2, 4}));
  EXPECT_EQ(weights.at("number").item<float>(), 4);
  EXPECT_EQ(weights.at("all").data_ptr<float>() + 2, weights.at("tail").data_ptr<float>())
      << "shared, not copied";
  for (const auto& [name, tensor] : weights) EXPECT_TRUE(tensor.is_contiguous()) << name;
}

TEST(StateDict, ReadsEveryKindOfNumber) {
  const auto one = [](const std::string& storageType, const std::string& bytes, std::size_t elementSize) {
    const SavedTensor tensor{.sizes = {3}, .storageType = storageType, .elements = 3, .location = "cuda:0"};
    return readBoth({tensor}, {{"0", bytes}}, elementSize).at("weight");
  };
  const std::vector<float> expected = {1, 0.5, -2};
  EXPECT_EQ(floats(one("DoubleStorage", test::bytesOf<double>({1, 0.5, -2}), 8)), expected);
  EXPECT_EQ(floats(one("HalfStorage", test::bytesOf<std::uint16_t>({0x3c00, 0x3800, 0xc000}), 2)), expected);
  EXPECT_EQ(floats(one("BFloat16Storage", test::bytesOf<std::uint16_t>({0x3f80, 0x3f00, 0xc000}), 2)),
            expected);
  EXPECT_EQ(one("HalfStorage", test::bytesOf<std::uint16_t>({0, 0, 0}), 2).scalar_type(), at::kFloat);
  const std::vector<float> whole = {1, 0, -2};
  EXPECT_EQ(floats(one("LongStorage", test::bytesOf<std::int64_t>({1, 0, -2}), 8)), whole);
  EXPECT_EQ(floats(one("IntStorage", test::bytesOf<std::int32_t>({1, 0, -2}), 4)), whole);
  EXPECT_EQ(floats(one("ShortStorage", test::bytesOf<std::int16_t>({1, 0, -2}), 2)), whole);
  EXPECT_EQ(floats(one("CharStorage", test::bytesOf<std::int8_t>({1, 0, -2}), 1)), whole);
  EXPECT_EQ(floats(one("ByteStorage", test::bytesOf<std::uint8_t>({1, 0, 254}), 1)),
            (std::vector<float>{1, 0, 254}));
  EXPECT_EQ(floats(one("BoolStorage", test::bytesOf<std::uint8_t>({1, 0, 1}), 1)),
            (std::vector<float>{1, 0, 1}));
}

TEST(StateDict, ConvertsLongStoragesPieceByPiece) {
  std::vector<double> values(600'000);
  for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<double>(i);
  const auto count = static_cast<std::int64_t>(values.size());
  const SavedTensor tensor{.sizes = {count}, .storageType = "DoubleStorage", .elements = count};
  const auto read = floats(readBoth({tensor}, {{"0", test::bytesOf(values)}}, 8).at("weight"));
  EXPECT_TRUE(std::equal(read.begin(), read.end(), values.begin(), values.end()));
}

TEST(StateDict, FindsTheDictionaryUnderUsualNames) {
  const std::string inner = dictionaryPickle({{.name = "module.a"}, {.name = "module.b"}});
  for (const std::string key : {"state_dict", "model", "model_state_dict", "net", "weights", "params"}) {
    PickleWriter writer;
    writer.emptyDictionary().mark().text("best_prec1").real(91.78).text(key).raw(inner).setItems();
    const Weights weights = readFile(test::zipFormat(writer.done(), {{"0", kFourFloats}}));
    EXPECT_EQ(weights.size(), 2u) << key;
    EXPECT_TRUE(weights.contains("a")) << key;
  }
}

TEST(StateDict, TakesOffPrefixesOnlyWhenAllShareThem) {
  const at::Tensor tensor = at::zeros({1});
  EXPECT_TRUE(withoutPrefixes({{"module._orig_mod.model.a", tensor}, {"module._orig_mod.model.b", tensor}})
                  .contains("a"));
  EXPECT_TRUE(withoutPrefixes({{"module.a", tensor}, {"b", tensor}}).contains("module.a"));
}

TEST(StateDict, ReadsParametersAndNewerTensors) {
  PickleWriter parameter, typed;
  parameter.emptyDictionary().mark().text("p").global("torch._utils", "_rebuild_parameter").mark();
  parameter.raw(test::tensorPickle({}))
      .boolean(true)
      .global("collections", "OrderedDict")
      .emptyTuple()
      .reduce()
      .tuple()
      .reduce();
  parameter.setItems();
  EXPECT_EQ(floats(readFile(test::zipFormat(parameter.done(), {{"0", kFourFloats}})).at("p")),
            (std::vector<float>{1, 2, 3, 4}));
  typed.emptyDictionary()
      .mark()
      .text("p")
      .global("torch._utils", "_rebuild_tensor_v3")
      .mark()
      .mark()
      .text("storage");
  typed.global("torch.storage", "UntypedStorage")
      .text("0")
      .text("cpu")
      .integer(16)
      .tuple()
      .persistentId()
      .integer(1);
  typed.integers({2})
      .integers({1})
      .boolean(false)
      .none()
      .global("torch", "float32")
      .tuple()
      .reduce()
      .setItems();
  EXPECT_EQ(floats(readFile(test::zipFormat(typed.done(), {{"0", kFourFloats}})).at("p")),
            (std::vector<float>{2, 3}));
}

TEST(StateDict, RefusesWhatHoldsNoDictionary) {
  HP_EXPECT_REFUSED(readFile(test::zipFormat(finished(test::tensorPickle({})), {{"0", kFourFloats}})),
                    "single tensor");
  HP_EXPECT_REFUSED(readFile(test::zipFormat(PickleWriter().none().done(), {})), "holds no state dictionary");
  HP_EXPECT_REFUSED(readFile(test::zipFormat(PickleWriter().emptyDictionary().done(), {})),
                    "holds no state dictionary");
  // A dictionary that holds itself as its own state_dict.
  PickleWriter circle;
  circle.emptyDictionary()
      .raw(std::string("q\0", 2))
      .mark()
      .text("state_dict")
      .raw(std::string("h\0", 2))
      .setItems();
  HP_EXPECT_REFUSED(readFile(test::zipFormat(circle.done(), {})), "holds no state dictionary");
}

TEST(StateDict, RefusesViewsThatDoNotFit) {
  const auto refused = [](const SavedTensor& tensor) {
    const std::string pickle = finished(dictionaryPickle({tensor}));
    const auto bySentence = test::sentenceOf([&] {
      readFile(test::zipFormat(pickle, {{"0", kFourFloats}}));
    });
    EXPECT_EQ(bySentence, test::sentenceOf([&] {
                readFile(test::streamFormat(pickle, {{"0", kFourFloats}}));
              }));
    test::expectOneSentence(bySentence);
    return bySentence;
  };
  EXPECT_NE(refused({.sizes = {5}}).find("beyond its storage"), std::string::npos);
  EXPECT_NE(refused({.offset = 1}).find("beyond its storage"), std::string::npos);
  EXPECT_NE(refused({.offset = -1}).find("begins outside"), std::string::npos);
  EXPECT_NE(refused({.sizes = {1 << 30}, .strides = {0}}).find("overlaps"), std::string::npos);
  EXPECT_NE(refused({.sizes = {2, 2}}).find("do not match"), std::string::npos);
  EXPECT_NE(refused({.strides = {-1}}).find("negative stride"), std::string::npos);
  refused({.sizes = std::vector<std::int64_t>(20, 1), .strides = std::vector<std::int64_t>(20, 1)});
  refused({.sizes = {INT64_MAX, INT64_MAX}, .strides = {INT64_MAX, INT64_MAX}});
}

TEST(StateDict, RefusesFilesFromBigEndianComputers) {
  const std::string pickle = finished(dictionaryPickle({{}}));
  Entries entries = {
      {"archive/data.pkl", pickle}, {"archive/byteorder", "big"}, {"archive/data/0", kFourFloats}};
  HP_EXPECT_REFUSED(readFile(test::zipArchive(entries)), "big-endian");
  std::string stream = test::streamFormat(pickle, {{"0", kFourFloats}});
  const std::size_t flag = stream.find('\x88', stream.find("little_endian"));
  stream[flag] = '\x89';
  HP_EXPECT_REFUSED(readFile(stream), "big-endian");
}

TEST(StateDict, RefusesStoragesThatAreMissing) {
  const std::string pickle = finished(dictionaryPickle({{}}));
  HP_EXPECT_REFUSED(readFile(test::zipFormat(pickle, {})), "lacks archive/data/0");
  HP_EXPECT_REFUSED(readFile(test::streamFormat(pickle, {})), "storage 0 is missing");
  HP_EXPECT_REFUSED(readFile(test::streamFormat(pickle, {{"1", kFourFloats}})), "no tensor uses");
  HP_EXPECT_REFUSED(readFile(test::zipFormat(pickle, {{"0", kFourFloats.substr(1)}})),
                    "ends within a number");
}

}  // namespace
}  // namespace hp
