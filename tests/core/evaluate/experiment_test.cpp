// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment.h"

#include <gtest/gtest.h>

#include <fstream>
#include <nlohmann/json.hpp>

#include "core/evaluate/experiment_layout.h"
#include "core/evaluate/experiment_pictures.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

Json smallJson() {
  return Json::parse(R"({"pictures": ["sample:4"], "networks": ["sample:"], "methods": ["gradient"],
                         "transformations": [{"kind": "rotation", "amounts": [0.5, 1, 5]}]})");
}

Experiment fromText(const std::string& text) { return experimentFromJson(Json::parse(text)); }

TEST(ExperimentJson, DefaultsAreExpanded) {
  const auto experiment = experimentFromJson(smallJson());
  const auto json = toJson(experiment);
  EXPECT_EQ(json.at("classes"), 4);
  EXPECT_EQ(json.at("surroundings"), "rectangle");
  EXPECT_EQ(json.at("targets"), "first-classes");
  EXPECT_EQ(json.at("methods").at(0).at("params").at("score"), "logit");
  EXPECT_EQ(json.at("networks").at(0).at("path"), "sample:");
  ASSERT_EQ(json.at("transformations").size(), 3U);
  EXPECT_EQ(json.at("transformations").at(2).at("amount"), 5);
}

TEST(ExperimentJson, EverythingComesBack) {
  auto json = smallJson();
  json.update(Json::parse(R"({"title": "Käse \"quoted\"", "targets": "new-first", "classes": 2, "repeats": 3,
      "seed": 18446744073709551615, "surroundings": "mask",
      "networks": [{"path": "a.pth", "architecture": "vgg16", "class-names": "c.txt", "name": "A"}],
      "methods": [{"method": "lrp", "name": "L", "params": {"profile": "zennit"}}]})"));
  const auto once = toJson(experimentFromJson(json));
  EXPECT_EQ(once.at("seed"), 18446744073709551615U);
  EXPECT_EQ(once.at("methods").at(0).at("params").at("profile"), "zennit");
  for (const auto& [key, value] : json.items())
    if (key != "transformations" && key != "methods") EXPECT_EQ(once.at(key), value) << key;
  EXPECT_EQ(toJson(experimentFromJson(once)).dump(), once.dump());
}

TEST(ExperimentJson, WhatNobodyKnowsIsRefused) {
  const auto refuse = [](const std::string& patch, const std::string& part) {
    auto json = smallJson();
    json.update(Json::parse(patch));
    HP_EXPECT_REFUSED(experimentFromJson(json), part);
  };
  refuse(R"({"classses": 4})", "classes");
  refuse(R"({"classes": 0})", "classes");
  refuse(R"({"classes": 2.5})", "whole number");
  refuse(R"({"repeats": 1000000})", "repeats");
  refuse(R"({"seed": -1})", "seed");
  refuse(R"({"targets": "all"})", "new-first");
  refuse(R"({"surroundings": 3})", "surroundings");
  refuse(R"({"pictures": []})", "pictures");
  refuse(R"({"pictures": "x.png"})", "list");
  refuse(R"({"pictures": [1]})", "texts");
  refuse(R"({"networks": [{}]})", "path");
  refuse(R"({"networks": [{"path": "a", "weights": "b"}]})", "weights");
  refuse(R"({"methods": ["gradiant"]})", "gradient");
  refuse(R"({"methods": [{"method": "gradient", "params": {"scores": "logit"}}]})", "scores");
  refuse(R"({"transformations": [{"kind": "rotate", "amount": 1}]})", "rotation");
  refuse(R"({"transformations": [{"kind": "rotation", "amounts": 3}]})", "amounts");
  refuse(R"({"transformations": [{"kind": "rotation", "amount": 1, "amounts": [3]}]})", "amounts");
  refuse(R"({"transformations": [{"kind": "rotation", "amounts": ["x"]}]})", "");
  HP_EXPECT_REFUSED(fromText("[]"), "object");
}

TEST(ExperimentJson, AnEndlessExperimentIsRefused) {
  auto experiment = experimentFromJson(smallJson());
  experiment.pictures.assign(100'000, "scene:1:0");
  experiment.classes = 1000;
  HP_EXPECT_REFUSED(requireExperiment(experiment), "rows");
}

TEST(ExperimentJson, PathsOfASpecAreSeenFromItsFolder) {
  const test::TemporaryFolder folder;
  auto json = smallJson();
  json["pictures"] = {"a.jpg", "../b", "scenes:1:2", "/c.png"};
  json["networks"] = {"n.pth", "sample:"};
  std::ofstream(folder / "spec.json") << json.dump();
  const auto experiment = readExperiment(folder / "spec.json");
  EXPECT_EQ(experiment.pictures[0], (folder / "a.jpg").string());
  EXPECT_EQ(experiment.pictures[1], (folder.path().parent_path() / "b").string());
  EXPECT_EQ(experiment.pictures[2], "scenes:1:2");
  EXPECT_EQ(experiment.pictures[3], "/c.png");
  EXPECT_EQ(experiment.networks[0].path, (folder / "n.pth").string());
  EXPECT_EQ(experiment.networks[1].path, "sample:");
}

TEST(ExperimentJson, ABrokenSpecIsNamed) {
  const test::TemporaryFolder folder;
  std::ofstream(folder / "spec.json") << "{";
  HP_EXPECT_REFUSED(readExperiment(folder / "spec.json"), "spec.json");
  HP_EXPECT_REFUSED(readExperiment(folder / "none.json"), "none.json");
}

std::string repeated(const std::string& text, int times) {
  std::string all;
  for (int i = 0; i < times; ++i) all += text;
  return all;
}

/// A spec of a file whose title, or the transformation behind it, is written by somebody who means harm.
class HostileSpec : public testing::Test {
 protected:
  void refuse(const std::string& title, const std::string& group, const std::string& part) const {
    std::ofstream(folder_ / "spec.json", std::ios::binary)
        << R"({"pictures": ["sample:4"], "networks": ["sample:"], "methods": ["gradient"], "title": )"
        << title << R"(, "transformations": [{"kind": "noise", "amounts": [1]}, )" << group
        << R"(], "repeats": 1000})";
    HP_EXPECT_REFUSED(readExperiment(folder_ / "spec.json"), part);
  }
  static std::string deep(int levels) { return repeated("[", levels) + repeated("]", levels); }
  static std::string group(int amounts) {
    return R"({"kind": "noise", "amounts": [0)" + repeated(",0", amounts - 1) + "]}";
  }

  const std::string title_ = "\"a\"", one_ = group(1);
  test::TemporaryFolder folder_;
};

TEST_F(HostileSpec, DeepOnesAreRefused) {
  refuse(deep(200'000), one_, "too deep");
  refuse(title_, R"({"kind": "noise", "amounts": [1], "more": )" + deep(200'000) + "}", "too deep");
  refuse(repeated("[", 200'000), one_, "too deep");
  refuse(deep(64), one_, "too deep");
  refuse(deep(63), one_, "a text");
  refuse(R"("\")" + repeated("[", 100) + R"(\\")", "{}", "'kind'");
}

TEST_F(HostileSpec, FullOnesAreRefused) {
  refuse("[" + repeated("0,", 2'000'000) + "0]", one_, "too many values");
  std::string keys = "{\"0\": 0";
  for (int i = 1; i <= 1000; ++i) keys += ", \"" + std::to_string(i) + "\": 0";
  refuse(keys + "}", one_, "too many keys");
  refuse(title_, repeated("{},", 100'000) + "{}", "'transformations'");
  refuse(title_, group(100'001), "more than 100000 transformations");
  refuse(title_, group(99'999) + "," + one_, "more than 100000 transformations");
  refuse(title_, group(99'999), "rows");
}

TEST(ExperimentPictures, TooManyAreRefusedBeforeTheyAreListed) {
  const std::vector<std::string> many(300, "scenes:0:90000");
  HP_EXPECT_REFUSED(expandedPictures(many, {}), "more than 100000 pictures");
  HP_EXPECT_REFUSED(expandedPictures({"scenes:0:18446744073709551615"}, {}), "more than 100000 pictures");
  HP_EXPECT_REFUSED(expandedPictures({"scenes:0:100000", "sample:1"}, {}), "more than 100000 pictures");
  HP_EXPECT_REFUSED(expandedPictures({"scenes:0:0"}, {}), "SEED:COUNT");
  EXPECT_EQ(expandedPictures({"sample:1", "scenes:0:99999"}, {}).size(), 100'000U);
}

TEST(ExperimentPresets, TheThesisExperimentIsOneOfThem) {
  const auto presets = experimentPresets();
  ASSERT_FALSE(presets.empty());
  EXPECT_EQ(presets.front().id, "rotation-and-noise");
  const auto experiment = presetExperiment(presets.front());
  EXPECT_EQ(experiment.title, presets.front().label);
  EXPECT_EQ(methodNames(experiment), (std::vector<std::string>{"LRP", "LIME"}));
  EXPECT_EQ(experiment.classes, 4);
  std::vector<double> angles;
  for (const auto& one : experiment.transformations)
    if (one.kind == "rotation") angles.push_back(one.amount);
  EXPECT_EQ(angles, (std::vector<double>{0.5, 1, 5, 10, 15, 20, 25, 40}));
  for (const auto& preset : presets)
    EXPECT_NO_THROW(requireExperiment(presetExperiment(preset))) << preset.id;
}

TEST(ExperimentNames, MethodsThatStandTwiceAreNumbered) {
  auto json = smallJson();
  json["methods"] = Json::parse(R"(["gradient", {"method": "gradient", "params": {"score": "probability"}},
                                    {"method": "lrp", "name": "Gradient 2"}])");
  const auto names = methodNames(experimentFromJson(json));
  EXPECT_EQ(names[0], "Gradient");
  EXPECT_EQ(names[1], "Gradient 2");
  EXPECT_EQ(names[2], "Gradient 2 2");
}

TEST(ExperimentNames, TheyFitIntoTheLineOfARow) {
  const std::string most(kLongestName, 'x');
  const auto named = [](const std::string& picture, const std::string& network, const std::string& method) {
    auto experiment = experimentFromJson(smallJson());
    experiment.pictures = {"sample:1", picture};
    experiment.networks[0].name = network;
    experiment.methods[0].name = method;
    return experiment;
  };
  EXPECT_NO_THROW(requireExperiment(named(most, most, most)));
  HP_EXPECT_REFUSED(requireExperiment(named(most + "x", most, most)), "name of a picture");
  HP_EXPECT_REFUSED(requireExperiment(named(most, most + "x", most)), "name of a network");
  HP_EXPECT_REFUSED(requireExperiment(named(most, most, most + "x")), "name of a method");
}

TEST(ExperimentNames, NetworksAreCalledByTheirFilesOrRuns) {
  auto json = smallJson();
  const auto names = [&](const char* networks) {
    json["networks"] = Json::parse(networks);
    return networkNames(experimentFromJson(json));
  };
  using Names = std::vector<std::string>;
  EXPECT_EQ(names(R"(["sample:", "/a/vgg16.pth", "/b/net.pth"])"),
            (Names{"Sample network", "vgg16.pth", "net.pth"}));
  EXPECT_EQ(names(R"(["/a/net.pth", "/b/net.pth"])"), (Names{"/a/net.pth", "/b/net.pth"}));
  EXPECT_EQ(names(R"(["/runs/a1/run.json", "/runs/a2"])"), (Names{"a1", "a2"}));
  EXPECT_EQ(names(R"([{"path": "/a/net.pth", "name": "A"}, {"path": "/b/net.pth", "name": "A"}])"),
            (Names{"A", "A 2"}));
}

TEST(ExperimentNames, APresetThatWasChangedHasNoTitle) {
  for (const auto& preset : experimentPresets()) {
    auto experiment = presetExperiment(preset);
    EXPECT_EQ(titleOf(experiment), preset.label);
    experiment.pictures = {"a.png"};
    experiment.networks = {{.path = "b.pth"}};
    EXPECT_EQ(titleOf(experiment), preset.label) << "pictures and networks are a person's own";
    auto other = experiment;
    other.methods.pop_back();
    EXPECT_EQ(titleOf(other), "");
    other = experiment;
    other.transformations.pop_back();
    EXPECT_EQ(titleOf(other), "");
    other = experiment;
    other.seed += 1;
    EXPECT_EQ(titleOf(other), "");
    other.title = "mine";
    EXPECT_EQ(titleOf(other), "mine");
  }
}

TEST(ExperimentJson, WhatStandsTwiceIsRefused) {
  const auto refuse = [](const std::string& patch, const std::string& part) {
    auto json = smallJson();
    json.update(Json::parse(patch));
    HP_EXPECT_REFUSED(experimentFromJson(json), part);
  };
  refuse(R"({"pictures": ["a.png", "b.png", "a.png"]})", "picture 'a.png' twice");
  refuse(R"({"networks": ["sample:", {"path": "sample:"}]})", "network 'sample:' twice");
  refuse(R"({"methods": ["gradient", {"method": "gradient", "params": {"score": "logit"}}]})",
         "method 'Gradient' twice");
  refuse(
      R"({"transformations": [{"kind": "rotation", "amounts": [1, 5]}, {"kind": "rotation", "amount": 5}]})",
      "'rotation by 5 degrees' twice");
  refuse(R"({"transformations": [{"kind": "rotation", "amount": 0}, {"kind": "rotation", "amount": -0.0}]})",
         "twice");
  refuse(R"({"transformations": [{"kind": "noise", "amount": 1},
                                 {"kind": "noise", "amount": 1, "filling": "mean"}]})",
         "twice");
}

TEST(ExperimentJson, WhatDiffersInAnythingMayStandThere) {
  const auto accept = [](const std::string& patch) {
    auto json = smallJson();
    json.update(Json::parse(patch));
    EXPECT_NO_THROW(experimentFromJson(json)) << patch;
  };
  accept(R"({"networks": ["sample:", {"path": "sample:", "name": "again"}]})");
  accept(R"({"methods": ["gradient", {"method": "gradient", "name": "again"}]})");
  accept(R"({"transformations": [{"kind": "rotation", "amount": 5, "filling": "grey"},
                                 {"kind": "rotation", "amount": 5}]})");
}

TEST(ExperimentJson, PathsThatAreNoTextAreRefused) {
  auto experiment = experimentFromJson(smallJson());
  experiment.pictures = {"in\xff/a.png"};
  HP_EXPECT_REFUSED(namedFrom(experiment, "/"), "UTF-8");
  experiment.pictures = {"a.png"};
  HP_EXPECT_REFUSED(namedFrom(experiment, "/in\xff"), "UTF-8");
  experiment = experimentFromJson(smallJson());
  experiment.networks[0].path = "\xff.pth";
  HP_EXPECT_REFUSED(namedFrom(experiment, "/"), "UTF-8");
}

TEST(ExperimentLayout, OnlyRandomTransformationsAreRepeated) {
  auto json = smallJson();
  json["repeats"] = 3;
  json["transformations"].push_back({{"kind", "noise"}, {"amount", 0.1}});
  EXPECT_EQ(ExperimentLayout(experimentFromJson(json)).steps().size(), 3U + 3U);
}

TEST(ExperimentLayout, EveryPlaceHasItsIndex) {
  auto json = smallJson();
  json["pictures"] = {"sample:1", "sample:2"};
  json["networks"] = {"sample:", "other.pth"};
  json["methods"] = {"gradient", "lrp"};
  const ExperimentLayout layout(experimentFromJson(json));
  const auto rows = layout.units() * layout.rowsOfUnit();
  EXPECT_EQ(rows, 2 * 2 * 3 * 2 * 4);
  for (std::int64_t index = 0; index < rows; ++index) EXPECT_EQ(layout.indexOf(layout.placeOf(index)), index);
  const auto last = layout.placeOf(rows - 1);
  EXPECT_EQ(layout.networkOf(last.unit), 1U);
  EXPECT_EQ(layout.pictureOf(last.unit), 1U);
  EXPECT_EQ(last.step, 2U);
  EXPECT_EQ(last.method, 1U);
  EXPECT_EQ(last.classRank, 4);
  HP_EXPECT_REFUSED(layout.placeOf(rows), "row");
}

}  // namespace
}  // namespace hp
