// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/resources.h"
#include "core/data/sample.h"
#include "core/imaging/image_file.h"
#include "tests/cli/program_run.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

using nlohmann::json;
using test::runCli;

TEST(EvaluateCommand, LocalisationIsATableWithChanceAtItsEnd) {
  const auto run = runCli({"evaluate", "localisation", "--method", "grad-cam,gradient", "--scenes", "6"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  const auto gradCam = run.output.find("Grad-CAM"), gradient = run.output.find("Gradient"),
             chance = run.output.find("Random map");
  EXPECT_LT(gradCam, gradient);
  EXPECT_LT(gradient, chance);
  const auto rows = json::parse(runCli({"evaluate", "localisation", "--method", "grad-cam,gradient",
                                        "--scenes", "6", "--json"})
                                    .output)
                        .at("localisation");
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[2].at("method"), "Random map");
  EXPECT_NE(chance, std::string::npos) << run.output;
  EXPECT_EQ(rows[0].at("method"), "Grad-CAM");
  EXPECT_EQ(rows[0].at("relevance-mass").at("count"), 6);
  EXPECT_EQ(rows[0].at("pointing-game").at("values").size(), 6u);
}

TEST(EvaluateCommand, RandomisationSaysItOfEveryLayer) {
  const auto run = runCli({"evaluate", "randomisation", "--method", "gradient", "--image", "sample:4",
                           "--repeats", "1", "--order", "independent", "--norms", "recomputed", "--json"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  const auto gradient = json::parse(run.output).at("randomisation").at(0);
  EXPECT_GT(gradient.at("layers").size(), 3u);
  EXPECT_EQ(gradient.at("layers").at(0).at("likeness").at("spearman").at("count"), 1);
  EXPECT_LT(gradient.at("mean").at("spearman").at("mean"), 1);
  const auto text =
      runCli({"evaluate", "randomisation", "--method", "gradient", "--image", "sample:4", "--repeats", "1"});
  EXPECT_NE(text.output.find("mean of the layers"), std::string::npos) << text.output;
}

TEST(EvaluateCommand, LabelsComparesWithTheOtherNetwork) {
  const auto run = runCli({"evaluate", "labels", "--method", "gradient", "--image", "sample:4", "--permuted",
                           "sample:", "--json"});
  ASSERT_EQ(run.exitCode, 0) << run.errors;
  EXPECT_NEAR(json::parse(run.output).at("labels").at(0).at("likeness").at("spearman").at("mean"), 1, 1e-9);
}

TEST(EvaluateCommand, NoAnswerDependsOnTheNumberOfThreads) {
  const std::vector<std::vector<std::string>> questions{
      {"localisation", "--scenes", "3"},
      {"faithfulness", "--scenes", "3", "--steps", "4"},
      {"sensitivity", "--scenes", "3", "--samples", "2"},
      {"randomisation", "--scenes", "3", "--repeats", "1", "--norms", "recomputed"},
      {"labels", "--image", "scenes:1:3", "--permuted", "sample:"}};
  for (const auto& question : questions) {
    const auto with = [&](const char* threads) {
      std::vector<std::string> words{"--threads", threads, "evaluate"};
      words.insert(words.end(), question.begin(), question.end());
      words.insert(words.end(), {"--method", "lrp", "--json"});
      const auto run = runCli(words);
      EXPECT_EQ(run.exitCode, 0) << run.errors;
      return run.output;
    };
    EXPECT_EQ(with("1"), with("2")) << question.front();
  }
}

// An option that is read and then forgotten would pass every other test here.
TEST(EvaluateCommand, EveryOptionChangesTheAnswer) {
  const std::vector<std::pair<std::vector<std::string>, std::vector<std::vector<std::string>>>> all{
      {{"localisation", "--scenes", "2"},
       {{"--tolerance", "40"}, {"--seed", "1"}, {"--watermark", "--class", "star"}}},
      {{"faithfulness", "--scenes", "2", "--steps", "4"}, {{"--least-first"}, {"--test", "road"}}},
      {{"sensitivity", "--scenes", "2", "--samples", "2"}, {{"--normalise"}, {"--radius", "0.2"}}},
      {{"randomisation", "--scenes", "2", "--repeats", "1"},
       {{"--order", "independent"}, {"--norms", "recomputed"}}},
      {{"sensitivity", "--image", "sample:4", "--samples", "2"},
       {{"--class", "disc"}, {"--score", "probability"}}}};
  for (const auto& [question, options] : all) {
    const auto& asked = question;
    std::set<std::string> answers;
    const auto ask = [&](const std::vector<std::string>& more) {
      std::vector<std::string> words{"evaluate"};
      words.insert(words.end(), asked.begin(), asked.end());
      words.insert(words.end(), {"--method", "gradient", "--json"});
      words.insert(words.end(), more.begin(), more.end());
      const auto run = runCli(words);
      EXPECT_EQ(run.exitCode, 0) << run.errors;
      EXPECT_TRUE(answers.insert(run.output).second) << testing::PrintToString(words);
    };
    ask({});
    for (const auto& option : options) ask(option);
  }
}

/// A scene as a file with boxes around its right half.
class EvaluatePicture : public testing::Test {
 protected:
  EvaluatePicture() {
    writePng(folder_ / "scene.png", makeScene(sampleSpec(), 4).image);
    std::ofstream(folder_ / "a.xml")
        << "<annotation><size><width>96</width><height>96</height></size><object><name>STAR</name><bndbox>"
           "<xmin>49</xmin><ymin>1</ymin><xmax>96</xmax><ymax>96</ymax></bndbox></object></annotation>";
    std::ofstream(folder_ / "a.json")
        << R"({"images":[{"id":1,"file_name":"scene.png","width":96,"height":96}],"categories":[{"id":1,"name":"star"}],)"
           R"("annotations":[{"image_id":1,"category_id":1,"bbox":[48,0,48,96]}]})";
    Image mask(96, 96);
    for (int y = 0; y < 96; ++y)
      for (int x = 48; x < 96; ++x) mask.set(x, y, {255, 255, 255});
    writePng(folder_ / "mask.png", mask);
  }
  test::ProgramRun localise(std::vector<std::string> more) const {
    std::vector<std::string> words{"evaluate", "localisation", "--method",
                                   "gradient", "--image",      (folder_ / "scene.png").string(),
                                   "--class",  "star",         "--json"};
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
  }
  double mass(const std::vector<std::string>& more) const {
    const auto run = localise(more);
    EXPECT_EQ(run.exitCode, 0) << run.errors;
    return json::parse(run.output).at("localisation").at(0).at("relevance-mass").at("mean");
  }
  std::string at(const char* name) const { return (folder_ / name).string(); }

  test::TemporaryFolder folder_;
};

TEST_F(EvaluatePicture, MaskVocAndCocoSayTheSameOfTheSamePlace) {
  const double byMask = mass({"--mask", at("mask.png")});
  EXPECT_GT(byMask, 0);
  EXPECT_LT(byMask, 1);
  EXPECT_EQ(mass({"--boxes", at("a.xml")}), byMask);
  EXPECT_EQ(mass({"--boxes", at("a.json")}), byMask);
  EXPECT_EQ(mass({"--boxes", at("a.xml"), "--crop", "0"}), 1) << "nothing is left but the box";
}

TEST_F(EvaluatePicture, OnlyBoxesOfTheClassCount) {
  std::ofstream(folder_ / "two.xml")
      << "<annotation><size><width>96</width><height>96</height></size><object><name>star</name><bndbox>"
         "<xmin>49</xmin><ymin>1</ymin><xmax>96</xmax><ymax>96</ymax></bndbox></object><object><name>thing"
         "</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>48</xmax><ymax>96</ymax></bndbox></object>"
         "</annotation>";
  const double star = mass({"--boxes", at("a.xml")}),
               thing = mass({"--boxes", at("two.xml"), "--box-label", "Thing"});
  EXPECT_EQ(mass({"--boxes", at("two.xml")}), star);
  EXPECT_NEAR(star + thing, 1, 1e-6) << "the other half";
  const auto withClass = [&](const std::vector<std::string>& more) {
    std::vector<std::string> words{"evaluate",      "localisation", "--method", "gradient",   "--image",
                                   at("scene.png"), "--json",       "--boxes",  at("two.xml")};
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
  };
  const auto& names = sceneClasses();
  const auto number = std::to_string(std::ranges::find(names, "star") - names.begin());
  const auto byNumber = withClass({"--class", number});
  ASSERT_EQ(byNumber.exitCode, 0) << byNumber.errors;
  EXPECT_EQ(json::parse(byNumber.output).at("localisation").at(0).at("relevance-mass").at("mean"), star);
  const auto other = withClass({"--class", names.front() == "star" ? names.back() : names.front()});
  EXPECT_EQ(other.exitCode, 1) << other.output;
  EXPECT_NE(other.output.find("star, thing"), std::string::npos) << other.output << other.errors;
}

void expectRefused(const std::vector<std::string>& words, const std::string& part) {
  std::vector<std::string> all{"evaluate"};
  all.insert(all.end(), words.begin(), words.end());
  const auto run = runCli(all);
  EXPECT_EQ(run.exitCode, 2) << testing::PrintToString(words) << run.output;
  EXPECT_NE(run.errors.find(part), std::string::npos) << run.errors;
}

// The sample network that calls its classes otherwise knows nothing of the scenes.
TEST_F(EvaluatePicture, ScenesAreForNetworksThatKnowThem) {
  std::ofstream(folder_ / "fruit.txt") << "apple\npear\nplum\nfig\nkiwi\nlime\n";
  const auto sample = (resourceFolder() / "sample" / "sample.safetensors").string();
  for (const char* what : {"localisation", "faithfulness"})
    expectRefused({what, "--method", "gradient", "--scenes", "2", "--model", sample, "--arch", "sample",
                   "--classes", at("fruit.txt")},
                  "other classes, such as apple, pear, plum;");
}

TEST_F(EvaluatePicture, WhatMeansNothingToAQuestionIsRefused) {
  const std::pair<std::string, std::vector<std::string>> owned[] = {
      {"randomisation", {"--order", "cascading"}},
      {"labels", {"--permuted", "sample:"}},
      {"localisation", {"--tolerance", "0"}},
      {"faithfulness", {"--least-first"}},
      {"sensitivity", {"--samples", "50"}}};
  for (const auto& [owner, flag] : owned) {
    const std::string other = owner == "sensitivity" ? "faithfulness" : "sensitivity";
    std::vector<std::string> words{other, "--method", "gradient", "--scenes", "2"};
    words.insert(words.end(), flag.begin(), flag.end());
    expectRefused(words, flag.front() + " means nothing to " + other + ", only to " + owner);
  }
}

TEST_F(EvaluatePicture, WhatContradictsItselfIsRefused) {
  const std::vector<std::string> begin{"localisation", "--method", "gradient"};
  const auto refused = [&](std::vector<std::string> more, const std::string& part) {
    more.insert(more.begin(), begin.begin(), begin.end());
    expectRefused(more, part);
  };
  refused({"--image", at("scene.png"), "--mask", at("mask.png"), "--crop", "0.2"}, "--crop wants --boxes");
  refused({"--image", at("scene.png"), "--mask", at("mask.png"), "--box-label", "star"},
          "--box-label wants --boxes");
  refused({"--image", at("scene.png"), "--mask", at("mask.png"), "--watermark"},
          "--watermark wants --scenes");
  refused({"--scenes", "2", "--mask", at("mask.png")}, "--mask is for pictures of --image");
  refused({"--scenes", "2", "--class", "star"}, "every scene has its own class");
  refused({"--image", at("scene.png"), at("scene.png"), "--mask", at("mask.png")}, "is of one picture");
  refused({"--image", at("scene.png"), "--boxes", at("mask.png")}, "(.json), not");
}

TEST_F(EvaluatePicture, MistakesAreSentences) {
  EXPECT_EQ(localise({}).exitCode, 2);
  EXPECT_EQ(localise({"--mask", at("mask.png"), "--boxes", at("a.xml")}).exitCode, 2);
  EXPECT_EQ(localise({"--boxes", at("mask.png")}).exitCode, 2);
  EXPECT_EQ(localise({"--mask", at("mask.png"), "--box-label", "star"}).exitCode, 2);
  EXPECT_EQ(runCli({"evaluate", "localisation", "--method", "gradient"}).exitCode, 2);
  EXPECT_EQ(runCli({"evaluate", "taste", "--method", "gradient", "--scenes", "2"}).exitCode, 2);
  EXPECT_EQ(runCli({"evaluate", "localisation", "--method", "grad", "--scenes", "2"}).exitCode, 2);
  EXPECT_EQ(runCli({"evaluate", "randomisation", "--method", "gradient", "--scenes", "2", "--order", "up"})
                .exitCode,
            2);
  const auto two =
      runCli({"evaluate", "localisation", "--method", "lrp,gradient", "--scenes", "2", "--score", "logit"});
  EXPECT_EQ(two.exitCode, 2);
}

}  // namespace
}  // namespace hp
