// SPDX-License-Identifier: GPL-3.0-or-later
// Boxes as Pascal VOC and COCO write them, and what pretends to be such a file.
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "core/base/outcome.h"
#include "core/evaluate/coco_boxes.h"
#include "core/evaluate/voc_boxes.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

const std::string kVoc = R"(<annotation>
  <folder>VOC2012</folder><filename>2007_000027.jpg</filename>
  <size><width>486</width><height>500</height><depth>3</depth></size>
  <object><name>person</name><pose>Unspecified</pose><difficult>0</difficult>
    <bndbox><xmin>174</xmin><ymin>101</ymin><xmax>349</xmax><ymax>351</ymax></bndbox>
    <part><name>head</name><bndbox><xmin>169</xmin><ymin>104</ymin><xmax>209</xmax><ymax>146</ymax></bndbox></part>
  </object>
  <object><name>dog &amp; cat</name><difficult>1</difficult>
    <bndbox><xmax>10</xmax><xmin>1.5</xmin><ymin>1</ymin><ymax> 8 </ymax></bndbox></object>
</annotation>)";

TEST(VocBoxes, CountPixelsFromOneAndTakeTheLast) {
  const auto picture = vocBoxes(kVoc, "voc.xml");
  EXPECT_EQ(picture.file, "2007_000027.jpg");
  EXPECT_EQ(picture.width, 486);
  EXPECT_EQ(picture.height, 500);
  ASSERT_EQ(picture.boxes.size(), 2u);
  EXPECT_EQ(picture.boxes[0].label, "person");
  EXPECT_EQ(picture.boxes[0].box, (Box{173, 100, 349, 351}));
  EXPECT_FALSE(picture.boxes[0].isMarkedOut);
  EXPECT_EQ(picture.boxes[1].label, "dog & cat");
  EXPECT_EQ(picture.boxes[1].box, (Box{0.5, 0, 10, 8}));
  EXPECT_TRUE(picture.boxes[1].isMarkedOut);
}

std::string vocError(const std::string& text) {
  try {
    vocBoxes(text, "voc.xml");
  } catch (const Error& error) {
    return error.what();
  }
  return "read";
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  return text.replace(text.find(what), what.size(), by);
}

TEST(VocBoxes, RefuseWhatIsNone) {
  EXPECT_NE(vocError("").find("no XML"), std::string::npos);
  EXPECT_NE(vocError("<annotation>").find("no XML"), std::string::npos);
  EXPECT_NE(vocError("<other/>").find("'annotation'"), std::string::npos);
  EXPECT_NE(vocError(replaced(kVoc, "174", "1e")).find("'xmin'"), std::string::npos);
  EXPECT_NE(vocError(replaced(kVoc, "174", "nan")).find("'xmin'"), std::string::npos);
  EXPECT_NE(vocError(replaced(kVoc, "349", "12")).find("ends before"), std::string::npos);
  EXPECT_NE(vocError(replaced(kVoc, "<width>486</width>", "")).find("'width'"), std::string::npos);
}

// Ten entities of ten of each other would be a thousand million words.
TEST(VocBoxes, ExpandNoEntities) {
  const std::string bomb =
      "<!DOCTYPE a [<!ENTITY b \"ha\"><!ENTITY c \"&b;&b;&b;\"><!ENTITY f SYSTEM \"file:///etc/hostname\">]>";
  EXPECT_NE(vocError(bomb + kVoc).find("document type"), std::string::npos);
  EXPECT_EQ(vocBoxes(replaced(kVoc, "dog &amp; cat", "&f;"), "voc.xml").boxes[1].label, "&f;");
}

TEST(VocBoxes, DeepNestingIsNoTrouble) {
  std::string deep = "<annotation><size><width>1</width><height>1</height></size>";
  for (int i = 0; i < 300000; ++i) deep += "<a>";
  for (int i = 0; i < 300000; ++i) deep += "</a>";
  EXPECT_TRUE(vocBoxes(deep + "</annotation>", "deep.xml").boxes.empty());
}

TEST(VocBoxes, AreReadFromAFileAndNotFromALargeOne) {
  const test::TemporaryFolder folder;
  std::ofstream(folder / "a.xml") << kVoc;
  EXPECT_EQ(readVocBoxes(folder / "a.xml").boxes.size(), 2u);
  std::ofstream(folder / "large.xml") << std::string(10'000'001, ' ');
  EXPECT_THROW(readVocBoxes(folder / "large.xml"), Error);
  EXPECT_THROW(readVocBoxes(folder / "none.xml"), Error);
  EXPECT_THROW(readVocBoxes(folder.path()), Error);
}

const std::string kCoco = R"({"info": {"year": 2017, "id": [1, {"id": 5}]},
 "annotations": [
  {"id": 1, "image_id": 9, "category_id": 18, "iscrowd": 0, "area": 12.5, "bbox": [10.5, 20, 30, 40.25],
   "segmentation": [[1, 2, 3, 4, 5, 6]]},
  {"id": 2, "image_id": 8, "category_id": 18, "iscrowd": 0, "bbox": [0, 0, 1, 1]},
  {"id": 3, "image_id": 9, "category_id": 1, "iscrowd": 1, "bbox": [0, 0, 5, 5],
   "segmentation": {"counts": [9, 9], "size": [4, 4], "bbox": [7, 7, 7, 7]}}],
 "images": [{"id": 8, "file_name": "b.jpg", "width": 3, "height": 4, "license": 1},
            {"id": 9, "file_name": "a.jpg", "width": 640, "height": 480}],
 "categories": [{"id": 1, "name": "person", "supercategory": "person"}, {"id": 18, "name": "dog"}]})";

AnnotatedPicture coco(const std::string& text, const std::string& picture = "a.jpg") {
  std::istringstream stream(text);
  return CocoBoxes(stream, "coco.json", {picture}).of(picture);
}

TEST(CocoBoxes, AreAPicturesWhateverTheOrderOfTheLists) {
  const auto picture = coco(kCoco);
  EXPECT_EQ(picture.file, "a.jpg");
  EXPECT_EQ(picture.width, 640);
  EXPECT_EQ(picture.height, 480);
  ASSERT_EQ(picture.boxes.size(), 2u);
  EXPECT_EQ(picture.boxes[0].label, "dog");
  EXPECT_EQ(picture.boxes[0].box, (Box{10.5, 20, 40.5, 60.25}));
  EXPECT_FALSE(picture.boxes[0].isMarkedOut);
  EXPECT_EQ(picture.boxes[1].label, "person");
  EXPECT_EQ(picture.boxes[1].box, (Box{0, 0, 5, 5}));
  EXPECT_TRUE(picture.boxes[1].isMarkedOut);
  EXPECT_EQ(coco(kCoco, "b.jpg").boxes.size(), 1u);
}

TEST(CocoBoxes, OfManyPicturesAreReadAtOnce) {
  std::istringstream stream(kCoco);
  const CocoBoxes boxes(stream, "coco.json", {"a.jpg", "b.jpg", "c.jpg"});
  EXPECT_EQ(boxes.of("a.jpg").boxes.size(), 2u);
  ASSERT_EQ(boxes.of("b.jpg").boxes.size(), 1u);
  EXPECT_EQ(boxes.of("b.jpg").boxes[0].box, (Box{0, 0, 1, 1}));
  EXPECT_EQ(boxes.of("b.jpg").height, 4);
  EXPECT_TRUE(boxes.has("b.jpg"));
  EXPECT_FALSE(boxes.has("c.jpg"));
  EXPECT_THROW(boxes.of("c.jpg"), Error);
}

std::string cocoError(const std::string& text, const std::string& picture = "a.jpg") {
  try {
    coco(text, picture);
  } catch (const Error& error) {
    return error.what();
  }
  return "read";
}

// A hundred thousand annotations of another picture, and too many of the one that is wanted.
TEST(CocoBoxes, OfOtherPicturesAreNotKeptAndOfOneNotTooMany) {
  const auto many = [](const std::string& picture, int count) {
    std::string list;
    for (int i = 0; i < count; ++i)
      list += R"({"image_id": )" + picture + R"(, "category_id": 1, "bbox": [0, 0, 1, 1]},)";
    return replaced(kCoco, "\"annotations\": [", "\"annotations\": [" + list);
  };
  EXPECT_EQ(coco(many("8", 100000)).boxes.size(), 2u);
  EXPECT_EQ(coco(many("9", 9998)).boxes.size(), 10000u);
  EXPECT_NE(cocoError(many("9", 9999)).find("more than 10,000 boxes of one"), std::string::npos);
}

TEST(CocoBoxes, RefuseWhatIsNone) {
  EXPECT_NE(cocoError("").find("no JSON"), std::string::npos);
  EXPECT_NE(cocoError("{\"images\": [").find("no JSON"), std::string::npos);
  EXPECT_NE(cocoError("[]").find("no picture named a.jpg"), std::string::npos);
  EXPECT_NE(cocoError(kCoco, "c.jpg").find("no picture named c.jpg"), std::string::npos);
  EXPECT_NE(cocoError(replaced(kCoco, "\"id\": 18", "\"id\": 17")).find("category"), std::string::npos);
  EXPECT_NE(cocoError(replaced(kCoco, "[10.5, 20, 30, 40.25]", "[1, 2, 3]")).find("bbox"), std::string::npos);
  EXPECT_NE(cocoError(replaced(kCoco, "[10.5, 20, 30, 40.25]", "[1, 2, 3, 4, 5]")).find("bbox"),
            std::string::npos);
  EXPECT_NE(cocoError(replaced(kCoco, "[10.5, 20, 30, 40.25]", "[1, 2, -3, 4]")).find("bbox"),
            std::string::npos);
  EXPECT_NE(cocoError(replaced(kCoco, "640", "-1")).find("'width'"), std::string::npos);
  EXPECT_NE(cocoError(replaced(kCoco, "\"image_id\": 9, ", "")).find("'image_id'"), std::string::npos);
  EXPECT_NE(cocoError(replaced(kCoco, "b.jpg", "a.jpg")).find("two pictures"), std::string::npos);
  EXPECT_NE(cocoError(std::string(100000, '[')).find("nested"), std::string::npos);
}

TEST(CocoBoxes, AreReadFromAFile) {
  const test::TemporaryFolder folder;
  std::ofstream(folder / "coco.json") << kCoco;
  EXPECT_EQ(CocoBoxes(folder / "coco.json", {"a.jpg"}).of("a.jpg").boxes.size(), 2u);
  EXPECT_THROW(CocoBoxes(folder / "none.json", {"a.jpg"}), Error);
  EXPECT_THROW(CocoBoxes(folder.path(), {"a.jpg"}), Error);
}

}  // namespace
}  // namespace hp
