// SPDX-License-Identifier: GPL-3.0-or-later
// Pictures that are files, with the place to find in other files.
#include "core/evaluate/file_pictures.h"

#include <gtest/gtest.h>

#include <fstream>
#include <numeric>

#include "core/data/sample.h"
#include "core/imaging/image_file.h"
#include "core/model/classify.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

std::string vocObject(const std::string& label, int left, int right) {
  return "<object><name>" + label + "</name><bndbox><xmin>" + std::to_string(left + 1) +
         "</xmin><ymin>1</ymin><xmax>" + std::to_string(right) + "</xmax><ymax>96</ymax></bndbox></object>";
}
std::string voc(const std::string& objects) {
  return "<annotation><size><width>96</width><height>96</height></size>" + objects + "</annotation>";
}

/// Two scenes as files: in a.png the place is the left third, in b.png the right half.
class FilePictures : public testing::Test {
 protected:
  FilePictures() {
    for (const char* name : {"pictures", "masks", "boxes"}) std::filesystem::create_directory(folder_ / name);
    write("a", 4, 0, 32);
    write("b", 23, 48, 96);
    std::ofstream(folder_ / "all.json")
        << R"({"categories":[{"id":1,"name":"star"},{"id":2,"name":"ring"}],"annotations":[)"
           R"({"image_id":7,"category_id":2,"bbox":[48,0,48,96]},{"image_id":5,"category_id":1,"bbox":[0,0,32,96]},)"
           R"({"image_id":9,"category_id":1,"bbox":[0,0,1,1]}],"images":[{"id":5,"file_name":"a.png","width":96,)"
           R"("height":96},{"id":7,"file_name":"b.png","width":96,"height":96}]})";
  }
  void write(const std::string& name, std::uint64_t scene, int left, int right) {
    writePng(folder_ / "pictures" / (name + ".png"), makeScene(sampleSpec(), scene).image);
    Image mask(96, 96);
    for (int y = 0; y < 96; ++y)
      for (int x = left; x < right; ++x) mask.set(x, y, {255, 255, 255});
    writePng(folder_ / "masks" / (name + ".png"), mask);
    std::ofstream(folder_ / "boxes" / (name + ".xml"))
        << voc(vocObject(name == "a" ? "star" : "ring", left, right));
  }
  std::string at(const std::string& name) const { return (folder_ / "pictures" / name).string(); }
  std::vector<std::string> both() const { return {at("a.png"), at("b.png")}; }
  EvaluatedPictures placed(const std::vector<std::string>& sources, const TruthSpec& spec,
                           std::optional<int> target = {}) const {
    return placedPictures(network_, sources, target, spec, {});
  }
  std::string whyOf(const TruthSpec& spec, std::optional<int> target = {}) const {
    const auto why = placed(both(), spec, target).picture(0).why;
    test::expectOneSentence(why);
    return why;
  }
  int classOf(const char* name) const { return network_.classIndex(name); }

  test::TemporaryFolder folder_;
  Network network_ = openSample({});
};

double shareOf(const Array& truth) {
  return std::accumulate(truth.values.begin(), truth.values.end(), 0.0) /
         static_cast<double>(truth.values.size());
}

TEST_F(FilePictures, AreAskedAboutTheirFirstClassOrTheOneNamed) {
  const auto own = filePictures(network_, both(), {}), named = filePictures(network_, both(), 3);
  for (std::size_t i = 0; i < 2; ++i) {
    const auto picture = own.picture(i);
    EXPECT_EQ(picture.name, i == 0 ? "a.png" : "b.png");
    EXPECT_EQ(picture.target, classify(network_, picture.input, {}).classes.front().index);
    EXPECT_EQ(named.picture(i).target, 3);
    EXPECT_EQ(named.picture(i).input, picture.input);
  }
  EXPECT_EQ(own.picture(0).input, prepareInput(network_, makeScene(sampleSpec(), 4).image));
}

TEST_F(FilePictures, OneThatCannotBeReadSaysWhyAndTheRestGoesOn) {
  std::ofstream(at("c.png")) << "no picture";
  const auto pictures = filePictures(network_, {at("c.png"), at("none.png"), at("a.png")}, {});
  for (std::size_t i = 0; i < 2; ++i) {
    test::expectOneSentence(pictures.picture(i).why);
    EXPECT_TRUE(pictures.picture(i).input.empty());
  }
  EXPECT_EQ(pictures.picture(1).name, "none.png");
  EXPECT_TRUE(pictures.picture(2).why.empty());
}

TEST_F(FilePictures, MasksVocAndCocoSayTheSameOfEveryPicture) {
  for (const TruthSpec& spec : {TruthSpec{.masks = folder_ / "masks"}, TruthSpec{.boxes = folder_ / "boxes"},
                                TruthSpec{.boxes = folder_ / "all.json"}}) {
    const auto pictures = placed(both(), spec);
    EXPECT_EQ(shareOf(pictures.picture(0).truth), 1.0 / 3) << pictures.picture(0).why;
    EXPECT_EQ(shareOf(pictures.picture(1).truth), 0.5) << pictures.picture(1).why;
    EXPECT_EQ(pictures.picture(0).truth.values[0], 1);
    EXPECT_EQ(pictures.picture(1).truth.values[95], 1);
    EXPECT_EQ(pictures.picture(1).truth.values[47], 0);
  }
}

TEST_F(FilePictures, ATruthMayHaveAnotherEndingAndLieDeeper) {
  std::filesystem::create_directory(folder_ / "masks" / "deeper");
  std::filesystem::rename(folder_ / "masks" / "a.png", folder_ / "masks" / "deeper" / "a.bmp.png");
  EXPECT_NE(whyOf({.masks = folder_ / "masks"}).find("No file in"), std::string::npos);
  std::filesystem::rename(folder_ / "masks" / "deeper" / "a.bmp.png", folder_ / "masks" / "deeper" / "a.png");
  EXPECT_TRUE(placed(both(), {.masks = folder_ / "masks"}).picture(0).why.empty());
  std::filesystem::copy_file(folder_ / "masks" / "b.png", folder_ / "masks" / "a.png");
  EXPECT_NE(whyOf({.masks = folder_ / "masks"}).find("Several files"), std::string::npos);
}

TEST_F(FilePictures, WhatIsNotAsItShouldBeIsASentenceOfThatPictureAlone) {
  const TruthSpec boxes{.boxes = folder_ / "boxes"};
  EXPECT_NE(whyOf(boxes, classOf("disc")).find("No box has the label disc; there are star."),
            std::string::npos);
  EXPECT_NE(whyOf({.boxes = folder_ / "boxes", .label = "ring"}).find("there are star."), std::string::npos);
  EXPECT_TRUE(placed(both(), {.boxes = folder_ / "boxes", .label = "RING"}).picture(1).why.empty());
  std::filesystem::remove(folder_ / "boxes" / "a.xml");
  EXPECT_NE(whyOf(boxes).find("No file in"), std::string::npos);
  std::ofstream(folder_ / "boxes" / "a.xml") << voc("");
  EXPECT_NE(whyOf(boxes).find("No box of the picture counts."), std::string::npos);
  std::ofstream(folder_ / "boxes" / "a.xml") << "nothing";
  EXPECT_NE(whyOf(boxes).find("no XML"), std::string::npos);
  writePng(folder_ / "masks" / "a.png", Image(90, 96));
  EXPECT_NE(whyOf({.masks = folder_ / "masks"}).find("90 x 96 pixels, but the picture has 96 x 96"),
            std::string::npos);
  writePng(folder_ / "pictures" / "a.png", Image(90, 96));
  EXPECT_NE(whyOf({.boxes = folder_ / "all.json"}).find("96 x 96 pixels, but the picture has 90 x 96"),
            std::string::npos);
  EXPECT_TRUE(placed(both(), boxes).picture(1).why.empty());
}

TEST_F(FilePictures, AreCutAroundTheirBoxes) {
  const TruthSpec spec{.boxes = folder_ / "boxes", .surroundings = 0.5};
  const auto picture = placed(both(), spec).picture(0);
  // Columns 0 to 31 and half of 32 more; the network sees it widened to its own size.
  EXPECT_NEAR(shareOf(picture.truth), 32.0 / 48, 0.01);
  const auto whole = filePictures(network_, both(), {}).picture(0);
  EXPECT_EQ(picture.target, whole.target) << "the class of the whole picture";
  EXPECT_NE(picture.input, whole.input);
}

// Two things and one that evaluations leave out: the cut holds both, and they are where they were.
TEST_F(FilePictures, AreCutAroundAllBoxesThatCount) {
  writePng(folder_ / "pictures" / "wide.png", Image(300, 200));
  const auto box = [](const std::string& more, int left, int top, int right, int bottom) {
    return "<object><name>star</name>" + more + "<bndbox><xmin>" + std::to_string(left + 1) +
           "</xmin><ymin>" + std::to_string(top + 1) + "</ymin><xmax>" + std::to_string(right) +
           "</xmax><ymax>" + std::to_string(bottom) + "</ymax></bndbox></object>";
  };
  std::ofstream(folder_ / "boxes" / "wide.xml")
      << "<annotation><size><width>300</width><height>200</height></size>" + box("", 60, 40, 84, 136) +
             box("", 132, 64, 156, 88) + box("<difficult>1</difficult>", 0, 0, 300, 200) + "</annotation>";
  const TruthSpec spec{.boxes = folder_ / "boxes", .label = "star", .surroundings = 0};
  const auto picture = placed({at("wide.png")}, spec).picture(0);
  ASSERT_TRUE(picture.why.empty()) << picture.why;
  for (int y = 0; y < 96; ++y)  // 96 x 96 pixels are left, from column 60 and row 40
    for (int x = 0; x < 96; ++x) {
      const bool isInside = x < 24 || (x >= 72 && y >= 24 && y < 48);
      ASSERT_EQ(picture.truth.values[static_cast<std::size_t>(y * 96 + x)], isInside ? 1 : 0)
          << x << " " << y;
    }
}

TEST_F(FilePictures, TruthThatCannotBeMeantIsRefused) {
  const auto mask = folder_ / "masks" / "a.png", box = folder_ / "boxes" / "a.xml";
  EXPECT_TRUE(placed({at("a.png")}, {.masks = mask}).picture(0).why.empty());
  EXPECT_TRUE(placed({at("b.png")}, {.boxes = box, .label = "star"}).picture(0).why.empty());
  HP_EXPECT_REFUSED(placed(both(), {.masks = mask}), "is of one picture, and there are 2");
  HP_EXPECT_REFUSED(placed(both(), {.boxes = box}), "is of one picture");
  HP_EXPECT_REFUSED(placed(both(), {}), "one of the two");
  HP_EXPECT_REFUSED(placed(both(), {.masks = mask, .boxes = box}), "one of the two");
  HP_EXPECT_REFUSED(placed(both(), {.masks = folder_ / "masks", .label = "star"}), "not for masks");
  HP_EXPECT_REFUSED(placed({at("a.png")}, {.boxes = mask}), "(.json), not ");
  HP_EXPECT_REFUSED(placed(both(), {.boxes = folder_ / "pictures"}), "holds no Pascal VOC files");
  HP_EXPECT_REFUSED(placed(both(), {.masks = folder_ / "boxes"}), "holds no pictures");
}

}  // namespace
}  // namespace hp
