// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/picture_list.h"

#include <gtest/gtest.h>

#include <sstream>

#include "tests/core/data/set_files.h"

namespace hp {
namespace {

using test::errorOf;
using Row = std::vector<std::string>;

std::vector<Row> rowsOf(const std::string& text) {
  std::istringstream file(text);
  CsvReader reader(file, "x.csv");
  std::vector<Row> rows;
  for (Row row; reader.next(row);) rows.push_back(row);
  return rows;
}

TEST(CsvReader, ReadsWhatTheStandardSays) {
  EXPECT_EQ(rowsOf("a,b\n1,2\n"), (std::vector<Row>{{"a", "b"}, {"1", "2"}}));
  EXPECT_EQ(rowsOf("a,b\r\n1,2"), (std::vector<Row>{{"a", "b"}, {"1", "2"}}));
  EXPECT_EQ(rowsOf("a\r"), (std::vector<Row>{{"a"}}));
  EXPECT_EQ(rowsOf("\"a,\"\"b\"\"\r\nc\",\"\"\n"), (std::vector<Row>{{"a,\"b\"\r\nc", ""}}));
  EXPECT_EQ(rowsOf(",\n,,"), (std::vector<Row>{{"", ""}, {"", "", ""}}));
  EXPECT_EQ(rowsOf("\xef\xbb\xbf"
                   "a, b \n"),
            (std::vector<Row>{{"a", " b "}}));
  EXPECT_EQ(rowsOf("\n\r\na\n\n\nb\n\n"), (std::vector<Row>{{"a"}, {"b"}}));
  EXPECT_EQ(rowsOf("\"\"\n"), (std::vector<Row>{{""}}));
  EXPECT_TRUE(rowsOf("").empty());
}

TEST(CsvReader, NamesTheLineOfWhatIsWrong) {
  const auto message = [](const std::string& text) { return errorOf([&] { rowsOf(text); }); };
  EXPECT_EQ(message("a\n\"x\ny"), "x.csv, line 2: a quote is never closed.");
  EXPECT_EQ(message("a\nb\nx\"y"),
            "x.csv, line 3: a quote stands inside a field that does not begin with one.");
  EXPECT_EQ(message("\"a\"b"), "x.csv, line 1: something follows a closing quote.");
  EXPECT_EQ(message("a\rb"), "x.csv, line 1: a carriage return stands inside a line.");
  EXPECT_EQ(message(std::string("a\0b", 3)), "x.csv, line 1: there is a zero byte; this is no text.");
  EXPECT_EQ(message("\xef\xbbx"), "x.csv, line 1: begins with half a byte order mark.");
  EXPECT_EQ(message("\"1\n2\"\nx\n\"y"), "x.csv, line 4: a quote is never closed.")
      << "line breaks in quotes count";
}

TEST(CsvReader, LimitsFieldsAndRows) {
  EXPECT_EQ(rowsOf(std::string(65536, 'x')).front().front().size(), 65536u);
  EXPECT_NE(errorOf([] { rowsOf(std::string(65537, 'x')); }).find("64 KB"), std::string::npos);
  EXPECT_NE(errorOf([] { rowsOf("\"" + std::string(65537, '\n')); }).find("64 KB"), std::string::npos);
  EXPECT_EQ(rowsOf(std::string(999, ',')).front().size(), 1000u);
  EXPECT_NE(errorOf([] { rowsOf(std::string(1000, ',')); }).find("1000 fields"), std::string::npos);
}

TEST(CsvReader, ReadsAsManyFieldsAsItIsAllowed) {
  const auto read = [](const std::string& text) {
    std::istringstream file(text);
    Row row;
    CsvReader(file, "x.csv", 5000).next(row);
    return row.size();
  };
  EXPECT_EQ(read(std::string(4999, ',')), 5000u);
  EXPECT_NE(errorOf([&] { read(std::string(5000, ',')); }).find("5000 fields"), std::string::npos);
  std::string wide;
  for (int i = 0; i < 1025; ++i) wide += std::string(65536, 'x') + ',';
  EXPECT_NE(errorOf([&] { read(wide); }).find("64 MB"), std::string::npos);
}

/// A disk that gives so many bytes of a line and a half, and no more.
class BrokenDisk : public std::streambuf {
 public:
  explicit BrokenDisk(int bytes) { setg(line_, line_, line_ + bytes); }

 private:
  int_type underflow() override { throw std::ios_base::failure("broken"); }
  char line_[4] = {'a', '\n', 'b', ','};
};

TEST(CsvReader, TakesNoBrokenDiskForTheEnd) {
  BrokenDisk disk(4);
  std::istream file(&disk);
  CsvReader reader(file, "x.csv");
  Row row;
  EXPECT_TRUE(reader.next(row));
  EXPECT_EQ(errorOf([&] { reader.next(row); }), "x.csv, line 2: the file cannot be read any further.");
}

TEST(CsvReader, TakesNoDiskThatGivesNothingForAnEmptyFile) {
  BrokenDisk disk(0);
  std::istream file(&disk);
  EXPECT_EQ(errorOf([&] { CsvReader(file, "x.csv"); }),
            "x.csv, line 1: the file cannot be read any further.");
}

/// A list in a folder.
class ListSet : public testing::Test {
 protected:
  Dataset opened(const std::string& text, SplitRule rule = SplitRule::Folder) {
    folder_.put("list.csv", text);
    return openDataset(
        {.kind = DataKind::List, .path = folder_.path() / "list.csv", .rule = rule, .validationShare = 0},
        {});
  }
  std::string refusal(const std::string& text) {
    return errorOf([&] { opened(text); });
  }

  test::SetFolder folder_;
};

TEST_F(ListSet, NamesPicturesLabelsAndSplits) {
  folder_.picture("pics/a, b.png", 1);
  const auto set = opened(
      "Split,other,LABEL,path\nval,,dog,./pics//1.png\ntrain,x,\"cat, black\",\"pics/a, "
      "b.png\"\nTest,,dog,z/../0.png\n");
  EXPECT_EQ(test::linesOf(set),
            (Row{"0.png test dog", "pics/1.png validation dog", "pics/a, b.png train cat, black"}));
  EXPECT_EQ(set.picture(2).width, 5);
  EXPECT_NE(errorOf([&] { set.picture(1); }).find("There is no file"), std::string::npos);
}

TEST_F(ListSet, WithoutSplitsIsNotDivided) {
  const std::string text = "path,label\n1.png,a\n2.png,b\n";
  EXPECT_NE(refusal(text).find("not divided"), std::string::npos);
  EXPECT_EQ(test::linesOf(opened(text, SplitRule::Shuffle)), (Row{"1.png train a", "2.png train b"}));
}

TEST_F(ListSet, NamesTheLineOfWhatIsWrong) {
  const auto says = [this](const std::string& lines, const std::string& what) {
    const auto message = refusal("path,label,split\n1.png,a,train\n" + lines);
    EXPECT_NE(message.find("list.csv, line 3: "), std::string::npos) << message;
    EXPECT_NE(message.find(what), std::string::npos) << message;
  };
  says("2.png,b", "2 fields for 3 columns");
  says("2.png,b,train,", "4 fields for 3 columns");
  says("2.png,b,training", "is no split");
  says("2.png,,train", "label is empty");
  says("2.png,\"b\nc\",train", "control characters");
  says("2.png,b\xff,train", "is not UTF-8");
  for (const char* path : {"", ".", "..", "../2.png", "a/../../2.png", "/etc/passwd", "a/", "a/.."})
    says(std::string(path) + ",b,train", "below the list's folder");
  EXPECT_NE(refusal("path,label,split\n1.png,a,train\n./1.png,b,test\n").find("twice"), std::string::npos);
}

TEST_F(ListSet, WantsItsColumns) {
  for (const char* header : {"", "path", "path;label", "label\n", "file,class"})
    EXPECT_NE(refusal(header).find("has to name the columns"), std::string::npos) << header;
  EXPECT_NE(refusal("path,label,Path\n").find("is there twice"), std::string::npos);
  EXPECT_NE(refusal("path,label,split\n").find("holds no pictures"), std::string::npos);
}

}  // namespace
}  // namespace hp
