// SPDX-License-Identifier: GPL-3.0-or-later
// Evaluating many pictures at once: folders, several files, and what is left out of them.
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/data/sample.h"
#include "core/imaging/image_file.h"
#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using nlohmann::json;
using test::runCli;

/// A folder of three scenes, with masks and boxes of two of them: their right halves.
class EvaluateFolder : public testing::Test {
 protected:
  EvaluateFolder() {
    for (const char* name : {"pictures", "masks", "boxes"}) std::filesystem::create_directory(folder_ / name);
    json coco{{"categories", {{{"id", 1}, {"name", "thing"}}}}, {"annotations", json::array()}};
    for (const int scene : {1, 4, 23}) {
      const auto name = "scene" + std::to_string(scene);
      writePng(folder_ / "pictures" / (name + ".png"),
               makeScene(sampleSpec(), static_cast<std::uint64_t>(scene)).image);
      if (scene == 23) continue;
      writeTruth(name);
      coco["images"].push_back({{"id", scene}, {"file_name", name + ".png"}, {"width", 96}, {"height", 96}});
      coco["annotations"].push_back({{"image_id", scene}, {"category_id", 1}, {"bbox", {48, 0, 48, 96}}});
    }
    std::ofstream(folder_ / "coco.json") << coco;
  }
  void writeTruth(const std::string& name) const {
    Image mask(96, 96);
    for (int y = 0; y < 96; ++y)
      for (int x = 48; x < 96; ++x) mask.set(x, y, {255, 255, 255});
    writePng(folder_ / "masks" / (name + ".png"), mask);
    std::ofstream(folder_ / "boxes" / (name + ".xml"))
        << "<annotation><size><width>96</width><height>96</height></size><object><name>thing</name><bndbox>"
           "<xmin>49</xmin><ymin>1</ymin><xmax>96</xmax><ymax>96</ymax></bndbox></object></annotation>";
  }
  std::string at(const std::string& name) const { return (folder_ / name).string(); }
  test::ProgramRun evaluate(const std::string& what, std::vector<std::string> more) const {
    std::vector<std::string> words{"evaluate", what, "--method", "gradient"};
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
  }
  json masses(std::vector<std::string> more) const {
    more.insert(more.end(), {"--image", at("pictures"), "--json"});
    const auto run = evaluate("localisation", more);
    EXPECT_EQ(run.exitCode, 0) << run.errors;
    return json::parse(run.output).at("localisation").at(0).at("relevance-mass");
  }

  test::TemporaryFolder folder_;
};

TEST_F(EvaluateFolder, MasksVocAndCocoSayTheSameOfEveryPicture) {
  const auto byMask = masses({"--mask", at("masks")});
  EXPECT_EQ(byMask.at("count"), 2);
  EXPECT_EQ(byMask.at("leftOut"), 1);
  EXPECT_EQ(byMask.at("values").at(2).at("picture"), "scene4.png");
  EXPECT_TRUE(byMask.at("values").at(1).at("value").is_null()) << "scene23 has no mask";
  EXPECT_LT(byMask.at("low"), byMask.at("high"));
  for (const auto& other : {masses({"--boxes", at("boxes"), "--box-label", "thing"}),
                            masses({"--boxes", at("coco.json"), "--box-label", "thing"})}) {
    EXPECT_EQ(other.at("mean"), byMask.at("mean"));
    EXPECT_EQ(other.at("low"), byMask.at("low"));
    for (std::size_t i = 0; i < 3; ++i)
      EXPECT_EQ(other.at("values").at(i).at("value"), byMask.at("values").at(i).at("value"));
  }
}

TEST_F(EvaluateFolder, AnyQuestionTakesFoldersAndSeveralFiles) {
  const std::vector<std::string> oneByOne{"--image", at("pictures/scene1.png"), at("pictures/scene23.png"),
                                          "--image", at("pictures/scene4.png"), "--json"};
  for (const auto& [what, metric, more] :
       std::vector<std::tuple<std::string, std::string, std::vector<std::string>>>{
           {"faithfulness", "deletion", {"--steps", "4"}},
           {"sensitivity", "max-sensitivity", {"--samples", "2"}}}) {
    auto folder = more, files = more;
    folder.insert(folder.end(), {"--image", at("pictures"), "--json"});
    files.insert(files.end(), oneByOne.begin(), oneByOne.end());
    const auto all = evaluate(what, folder), listed = evaluate(what, files);
    ASSERT_EQ(all.exitCode, 0) << all.errors;
    EXPECT_EQ(json::parse(all.output).at(what).at(0).at(metric).at("count"), 3);
    EXPECT_EQ(all.output, listed.output) << listed.errors;
  }
  const auto random = evaluate("randomisation", {"--image", at("pictures"), "--repeats", "1", "--json"});
  EXPECT_EQ(json::parse(random.output).at("randomisation").at(0).at("mean").at("spearman").at("count"), 3);
  const auto labels = evaluate("labels", {"--image", at("pictures"), "--permuted", "sample:", "--json"});
  EXPECT_EQ(json::parse(labels.output).at("labels").at(0).at("likeness").at("spearman").at("count"), 3);
}

TEST_F(EvaluateFolder, WhatIsLeftOutIsToldWithItsReason) {
  std::ofstream(folder_ / "pictures" / "broken.png") << "no picture";
  const auto both = runCli({"evaluate", "localisation", "--method", "gradient,lrp", "--image", at("pictures"),
                            "--mask", at("masks")});
  EXPECT_EQ(both.exitCode, 0) << both.errors;
  EXPECT_NE(both.output.find("Left out:\n  2 of 4 pictures (the first: broken.png): No file in"),
            std::string::npos)
      << both.output;
  EXPECT_EQ(both.output.find("Gradient: 2 of"), std::string::npos) << "told once for all methods";
  const auto read = evaluate("sensitivity", {"--samples", "2", "--image", at("pictures")});
  EXPECT_EQ(read.exitCode, 0) << read.errors;
  EXPECT_NE(read.output.find("1 of 4 pictures (broken.png): "), std::string::npos) << read.output;
}

TEST_F(EvaluateFolder, NothingThatCouldBeComputedIsAFailure) {
  const std::vector<std::string> gone{"--image", at("gone.png"), "--mask", at("masks")};
  const auto text = evaluate("localisation", gone);
  EXPECT_EQ(text.exitCode, 1);
  EXPECT_NE(text.output.find("1 of 1 picture (gone.png): No file in"), std::string::npos) << text.output;
  EXPECT_NE(text.errors.find("Nothing could be computed; the first reason: No file in"), std::string::npos)
      << text.errors;
  for (const char* what : {"faithfulness", "sensitivity"}) {
    const auto run = evaluate(what, {"--image", at("gone.png"), "--json"});
    EXPECT_EQ(run.exitCode, 1) << what;
    const auto row = json::parse(run.output).at(what).at(0);
    const auto& metric = row.at(what[0] == 'f' ? "deletion" : "average-sensitivity");
    EXPECT_NE(metric.at("values").at(0).at("why").get<std::string>().find("There is no file"),
              std::string::npos);
    EXPECT_TRUE(metric.at("mean").is_null());
  }
  EXPECT_EQ(evaluate("randomisation", {"--image", at("gone.png")}).exitCode, 1);
  EXPECT_EQ(evaluate("labels", {"--image", at("gone.png"), "--permuted", "sample:"}).exitCode, 1);
}

TEST_F(EvaluateFolder, OnePictureHasNoInterval) {
  const std::vector<std::string> one{"--image", at("pictures/scene4.png"), "--mask", at("masks")};
  const auto text = evaluate("localisation", one);
  ASSERT_EQ(text.exitCode, 0) << text.errors;
  const auto table = text.output.substr(0, text.output.find("Means over"));
  EXPECT_EQ(table.find('['), std::string::npos) << table;
  EXPECT_NE(table.find(" – "), std::string::npos) << table;
  auto asJson = one;
  asJson.push_back("--json");
  const auto mass =
      json::parse(evaluate("localisation", asJson).output).at("localisation").at(0).at("relevance-mass");
  EXPECT_TRUE(mass.at("mean").is_number());
  EXPECT_TRUE(mass.at("low").is_null() && mass.at("high").is_null());
}

}  // namespace
}  // namespace hp
