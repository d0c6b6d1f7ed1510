// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/import/unpickler.h"

#include <gtest/gtest.h>

#include "tests/core/import/saved_file_writer.h"
#include "tests/support/expect_error.h"

namespace hp::pickle {
namespace {

using test::PickleWriter;

Document readBytes(const std::string& bytes) {
  MemoryBytes source(bytes, "some.pt");
  ByteCursor cursor(source);
  return pickle::read(cursor);
}

Document written(PickleWriter& writer) { return readBytes(writer.done()); }

TEST(Unpickler, ReadsSmallValues) {
  PickleWriter writer;
  writer.mark()
      .none()
      .boolean(true)
      .integer(-5)
      .integer(1ll << 40)
      .real(91.78)
      .raw("K\xff")
      .raw("M\x01\x02")
      .tuple();
  const Document document = written(writer);
  const Object* tuple = asObject(document.root, Kind::Tuple);
  ASSERT_NE(tuple, nullptr);
  const std::vector<Value> expected = {
      None{}, true, std::int64_t{-5}, std::int64_t{1} << 40, 91.78, std::int64_t{255}, std::int64_t{513}};
  EXPECT_EQ(tuple->items, expected);
}

TEST(Unpickler, ReadsLongIntegersOfAnyLength) {
  EXPECT_EQ(std::get<std::int64_t>(readBytes("\x80\x02\x8a\x01\xff.").root), -1);
  EXPECT_EQ(std::get<std::int64_t>(readBytes(std::string("\x80\x02\x8a\x00.", 5)).root), 0);
  const Document magic = readBytes("\x80\x02\x8a\x0a\x6c\xfc\x9c\x46\xf9\x20\x6a\xa8\x50\x19.");
  ASSERT_NE(asObject(magic.root, Kind::BigInteger), nullptr);
  EXPECT_EQ(asObject(magic.root, Kind::BigInteger)->text.size(), 10u);
}

TEST(Unpickler, ReadsDictionariesAndFindsTheLastOfEqualKeys) {
  PickleWriter writer;
  writer.emptyDictionary().mark().text("a").integer(1).text("b").integer(2).text("a").integer(3).setItems();
  const Document document = written(writer);
  const Object* dictionary = asObject(document.root, Kind::Dictionary);
  ASSERT_NE(dictionary, nullptr);
  ASSERT_NE(find(*dictionary, "a"), nullptr);
  EXPECT_EQ(*find(*dictionary, "a"), Value(std::int64_t{3}));
  EXPECT_EQ(find(*dictionary, "c"), nullptr);
}

TEST(Unpickler, RemembersAndRecalls) {
  PickleWriter writer;
  writer.emptyList()
      .raw(std::string("q\x00", 2))
      .mark()
      .text("x")
      .raw("q\x01h\x01")
      .raw(std::string("h\x00", 2))
      .appends();
  const Document document = written(writer);
  const Object* list = asObject(document.root, Kind::List);
  ASSERT_NE(list, nullptr);
  ASSERT_EQ(list->items.size(), 3u);
  EXPECT_EQ(list->items[0], list->items[1]);
  EXPECT_EQ(std::get<Object*>(list->items[2]), list) << "a list that holds itself";
}

TEST(Unpickler, ReadsNumpyNumbers) {
  PickleWriter writer;
  writer.global("numpy.core.multiarray", "scalar").mark();
  writer.global("numpy", "dtype").mark().text("f8").integer(0).integer(1).tuple().reduce();
  writer.mark().integer(3).text("<").none().tuple().raw("b");
  writer.global("_codecs", "encode")
      .mark()
      .text(std::string("\0\0\0\0\0\xc3\xb0W@", 9))
      .text("latin1")
      .tuple()
      .reduce();
  writer.tuple().reduce();
  EXPECT_EQ(std::get<double>(written(writer).root), 95.75);
}

TEST(Unpickler, ReadsContainersMadeByNames) {
  PickleWriter writer;
  writer.mark();
  writer.global("collections", "OrderedDict")
      .mark()
      .emptyList()
      .mark()
      .mark()
      .text("k")
      .integer(7)
      .tuple()
      .appends()
      .tuple()
      .reduce();
  writer.global("__builtin__", "set").mark().emptyList().mark().integer(1).appends().tuple().reduce();
  writer.global("torch", "Size").mark().integers({2, 3}).tuple().reduce();
  writer.tuple();
  const Document document = written(writer);
  const auto& items = asObject(document.root, Kind::Tuple)->items;
  EXPECT_EQ(*find(*asObject(items[0], Kind::Dictionary), "k"), Value(std::int64_t{7}));
  EXPECT_EQ(asObject(items[1], Kind::Set)->items.size(), 1u);
  EXPECT_EQ(asObject(items[2], Kind::Tuple)->items[1], Value(std::int64_t{3}));
}

TEST(Unpickler, RefusesNamesByName) {
  const auto naming = [](const std::string& module, const std::string& name) {
    return PickleWriter().global(module, name).mark().text("echo").tuple().reduce().done();
  };
  HP_EXPECT_REFUSED(readBytes(naming("os", "system")),
                    "some.pt names os.system, which Heatproof does not construct");
  HP_EXPECT_REFUSED(readBytes(naming("builtins", "eval")), "names builtins.eval,");
  HP_EXPECT_REFUSED(readBytes(naming("builtins", "getattr")), "names builtins.getattr,");
  HP_EXPECT_REFUSED(readBytes(naming("torch.storage", "_load_from_bytes")),
                    "names torch.storage._load_from_bytes,");
  HP_EXPECT_REFUSED(readBytes(naming("torch", "ComplexFloatStorage")), "names torch.ComplexFloatStorage,");
  HP_EXPECT_REFUSED(readBytes(naming("torchvision.models.resnet", "ResNet")),
                    "holds a whole module (torchvision.models.resnet.ResNet)");
  const std::string byStack = PickleWriter().text("posix").text("system").raw("\x93").done();
  HP_EXPECT_REFUSED(readBytes(byStack), "names posix.system,");
  HP_EXPECT_REFUSED(readBytes(naming("os\x1b[31m", std::string(900, 'x'))), "names os?[31m.xxx");
  HP_EXPECT_REFUSED(readBytes(naming("torch", "FloatStorage")), "a call of torch.FloatStorage");
}

TEST(Unpickler, RefusesBrokenPickles) {
  for (const std::string& broken :
       {std::string("\x80\x02"), std::string("\x80\x02."),
        std::string("\x80\x02"
                    "0."),
        std::string("\x80\x02t."), std::string("\x80\x02(u."), std::string("\x80\x02}(Nu."),
        std::string("\x80\x02h\x05."), std::string("\x80\x02NR."), std::string("\x80\x02NNR."),
        std::string("\x80\x02NNa."), std::string("\x80\x02(a."), std::string("\x80\x02NNb."),
        std::string("\x80\x02NQ."), std::string("\x80\x02X\xff\xff\xff\xffhello."),
        std::string("\x80\x02\x8d\xff\xff\xff\xff\xff\xff\xff\xff."),
        std::string("\x80\x02\x8b\xff\xff\xff\xff."), std::string("\x80\x02I5\n."), std::string("\x80\x09N."),
        std::string("\x80\x02\xff.")}) {
    test::expectOneSentence(test::sentenceOf([&] { readBytes(broken); }));
  }
  HP_EXPECT_REFUSED(readBytes("\x80\x02"
                              "c" +
                              std::string(5000, 'a')),
                    "a name without an end");
}

TEST(Unpickler, EndsBillionLaughs) {
  // Each list holds the one before ten times: 10^40 elements if anybody walked them, forty objects here.
  PickleWriter laughs;
  laughs.emptyList().raw(std::string("q\0", 2));
  for (int i = 0; i < 40; ++i)
    laughs.raw("0](" + std::string("h\0h\0h\0h\0h\0h\0h\0h\0h\0h\0e", 21) + std::string("q\0", 2));
  EXPECT_LT(written(laughs).objects.size(), 50u);
}

TEST(Unpickler, EndsDeepNestingAndDropsItAgain) {
  PickleWriter writer;
  for (int i = 0; i < 200'000; ++i) writer.raw("]");
  for (int i = 0; i < 199'999; ++i) writer.raw("a");
  const Document document = written(writer);
  EXPECT_EQ(document.objects.size(), 200'000u);
}

TEST(Unpickler, HasALimitForEverythingThatGrows) {
  for (const std::string& piece : {std::string("N"), std::string("("), std::string("]"), std::string("}"),
                                   std::string("K\x01q\x01"), std::string("\x94"), std::string("2")}) {
    std::string bytes = "\x80\x02N";
    while (bytes.size() < 3'000'000) bytes += piece;
    EXPECT_THROW(readBytes(bytes + "."), Error) << piece;
  }
}

}  // namespace
}  // namespace hp::pickle
