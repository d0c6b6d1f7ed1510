// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/recipe.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/model/zoo/zoo.h"
#include "tests/support/print_recipe.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

std::string errorOf(const auto& work) {
  try {
    work();
  } catch (const Error& error) {
    return error.what();
  }
  return "no error";
}

int classesFor(const TrainingRecipe& recipe) {
  return recipe.loss == LossKind::BinaryCrossEntropy ? 2
                                                     : architectureById(recipe.architecture).defaultClasses;
}

class EveryRecipe : public testing::TestWithParam<TrainingRecipe> {};

TEST_P(EveryRecipe, FitsTogether) {
  const auto& recipe = GetParam();
  EXPECT_NO_THROW(requireConsistent(recipe, classesFor(recipe), recipe.loss == LossKind::SoftIou));
  EXPECT_FALSE(recipe.title.empty());
  EXPECT_FALSE(recipe.about.empty());
}

TEST_P(EveryRecipe, SurvivesJson) {
  const auto json = toJson(GetParam());
  EXPECT_EQ(toJson(recipeFromJson(json)), json);
  EXPECT_EQ(toJson(recipeFromJson(Json::parse(json.dump()))).dump(), json.dump());
  EXPECT_EQ(json.size(), recipeParams().size() + 3);
}

TEST_P(EveryRecipe, IsFoundByItsName) { EXPECT_EQ(toJson(recipeFrom(GetParam().name)), toJson(GetParam())); }

TEST_P(EveryRecipe, HasValuesThatItsFormAccepts) {
  std::any all = GetParam();
  for (const auto& param : recipeParams())
    EXPECT_NO_THROW(assign(param, all, param.get(all))) << param.info.id;
}

INSTANTIATE_TEST_SUITE_P(BuiltIn, EveryRecipe, testing::ValuesIn(recipes()), [](const auto& row) {
  auto name = row.param.name;
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
});

TEST(Recipe, IsPrintedByItsName) {
  EXPECT_EQ(testing::PrintToString(recipeFrom("mini-xception")), "mini-xception");
}

TEST(Recipe, TheListIsThePromisedOne) {
  std::vector<std::string> names;
  for (const auto& recipe : recipes()) names.push_back(recipe.name);
  EXPECT_EQ(names, (std::vector<std::string>{"convnet", "mini-xception", "mini-xception-conv",
                                             "mini-xception-conv-plain", "toy-regression",
                                             "toy-regression-alive", "squeezenet", "resnet-18",
                                             "cifar-resnet-20", "mobilenet-v2", "scenes-small", "scenes-tiny",
                                             "scenes-tiny-plain", "unet-mobilenet-v2", "unet-vgg-19"}));
}

TEST(Recipe, ConvNetIsTheReports) {
  const auto recipe = recipeFrom("convnet");
  EXPECT_EQ(
      toJson(recipe).dump(),
      R"({"name":"convnet","title":"ConvNet of the BSI report","about":)" + Json(recipe.about).dump() +
          R"(,"architecture":"convnet","side":180,"weights":"","freeze":false,)"
          R"("initialisation":"glorot","dropout":0.5,"batch-norm-momentum":0.99,)"
          R"("loss":"binary-cross-entropy","optimiser":"rmsprop-keras","learning-rate":0.001,)"
          R"("decay":0.9,"momentum":0.0,"nesterov":false,"beta1":0.9,"beta2":0.999,"epsilon":1e-07,)"
          R"("weight-decay":0.0,"class-weights":false,"schedule":"constant","schedule-every":30,)"
          R"("schedule-factor":0.1,"warm-up":0.0,"epochs":90,"batch":32,"patience":0,"keep-every":10,"keep-best":true,)"
          R"("order":"keras-buffer","flip":true,"rotation":0.1,"zoom":0.2,"resize":"keras",)"
          R"("normalise":false,"permute-labels":false,"target-scale":1.0,"seed":1001,"unseeded":"none"})");
}

TEST(Recipe, NetworksOfTheReport) {
  const auto convNet = networkGraph(recipeFrom("convnet"), 2);
  EXPECT_EQ(layerCounts(convNet).report, 12);
  EXPECT_EQ(convNet.trainableCount(), 991'041);
  const auto xception = networkGraph(recipeFrom("mini-xception"), 2);
  EXPECT_EQ(layerCounts(xception).report, 44);
  EXPECT_EQ(xception.trainableCount(), 718'849);
  EXPECT_EQ(xception.parameterCount(), 721'857);
  EXPECT_EQ(networkGraph(recipeFrom("toy-regression"), 1).parameterCount(), 546);
}

TEST(Recipe, AnUnknownKeyIsAnsweredWithTheNearest) {
  const auto error = errorOf([] { recipeFromJson(Json{{"learning-rat", 0.1}}); });
  EXPECT_NE(error.find("'learning-rat'"), std::string::npos) << error;
  EXPECT_NE(error.find("is learning-rate."), std::string::npos) << error;
}

TEST(Recipe, WrongValuesAreRefused) {
  EXPECT_THROW(recipeFromJson(Json{{"epochs", 0}}), Error);
  EXPECT_THROW(recipeFromJson(Json{{"epochs", "ten"}}), Error);
  EXPECT_THROW(recipeFromJson(Json{{"dropout", 1.0}}), Error);
  EXPECT_THROW(recipeFromJson(Json{{"optimiser", "sgdd"}}), Error);
  EXPECT_THROW(recipeFromJson(Json{{"name", 3}}), Error);
  EXPECT_THROW(recipeFromJson(Json::array()), Error);
}

// It names a folder that the window makes.
TEST(Recipe, ANameIsOneWordOfLettersAndDigits) {
  for (const char* name : {"../x", "a/b", "/etc", ".hidden", "", "a b", "a\nb", "caf\xc3\xa9", "a\\b"})
    EXPECT_NE(errorOf([&] {
                recipeFromJson(Json{{"name", name}});
              }).find("letters, digits"),
              std::string::npos)
        << name;
  EXPECT_THROW(recipeFromJson(Json{{"name", std::string(65, 'a')}}), Error);
  for (const auto& name : {std::string("Mine_2.1-b"), std::string(64, 'a')})
    EXPECT_EQ(recipeFromJson(Json{{"name", name}}).name, name);
}

TEST(Recipe, WhatIsNotSaidIsTheDefault) {
  const auto recipe = recipeFromJson(Json{{"epochs", 3}, {"optimiser", "adamw"}});
  EXPECT_EQ(recipe.epochs, 3);
  EXPECT_EQ(recipe.optimiser, OptimiserKind::AdamW);
  EXPECT_EQ(recipe.batch, 32);
}

TEST(Recipe, IsReadFromAFile) {
  const test::TemporaryFolder folder;
  const auto path = folder.path() / "mine.json";
  auto mine = recipeFrom("scenes-small");
  mine.name = "mine";
  std::ofstream(path) << toJson(mine).dump(1);
  EXPECT_EQ(toJson(recipeFrom(path.string())), toJson(mine));
  std::ofstream(path) << Json{{"network", 1}, {"recipe", toJson(mine)}}.dump();
  EXPECT_EQ(toJson(recipeFrom(path.string())), toJson(mine));
  std::ofstream(path) << "{\"epochs\": ";
  EXPECT_NE(errorOf([&] { recipeFrom(path.string()); }).find("mine.json is no JSON"), std::string::npos);
  std::ofstream(path) << "{\"epoch\": 3}";
  const auto error = errorOf([&] { recipeFrom(path.string()); });
  EXPECT_NE(error.find("mine.json"), std::string::npos) << error;
  EXPECT_NE(error.find("epochs"), std::string::npos) << error;
}

TEST(Recipe, AnUnknownNameIsAnsweredWithTheNearestAndTheList) {
  EXPECT_NE(errorOf([] { recipeFrom("conv-net"); }).find("is convnet."), std::string::npos);
  EXPECT_EQ(errorOf([] {
              recipeFrom("vgg");
            }).find("There is no recipe and no file 'vgg'; the nearest is unet-vgg-19."),
            0U);
  EXPECT_EQ(errorOf([] {
              recipeFrom("qqq");
            }).find("There is no recipe and no file 'qqq'. The recipes are convnet, mini-xception,"),
            0U);
}

TEST(Recipe, PartsThatDoNotGoTogetherAreRefused) {
  const auto refused = [](const std::string& name, int classes, bool masks, auto change) {
    auto recipe = recipeFrom(name);
    change(recipe);
    return errorOf([&] { requireConsistent(recipe, classes, masks); });
  };
  const auto nothing = [](TrainingRecipe&) {};
  EXPECT_NE(refused("convnet", 3, false, nothing).find("two classes"), std::string::npos);
  EXPECT_NE(refused("unet-mobilenet-v2", 3, false, nothing).find("masks"), std::string::npos);
  EXPECT_NE(refused("resnet-18", 3, true, [](auto& r) { r.loss = LossKind::SoftIou; }).find("soft-iou"),
            std::string::npos);
  EXPECT_NE(
      refused("unet-vgg-19", 3, true, [](auto& r) { r.loss = LossKind::CrossEntropy; }).find("soft-iou"),
      std::string::npos);
  EXPECT_NE(refused("unet-vgg-19", 3, true, [](auto& r) { r.side = 100; }).find("multiples of 32"),
            std::string::npos);
  EXPECT_NE(refused("convnet", 2, false, [](auto& r) { r.side = 60; }).find("at least 78"),
            std::string::npos);
  EXPECT_NE(refused("convnet", 2, false, [](auto& r) { r.architecture = "convnetz"; }).find("convnet"),
            std::string::npos);
  EXPECT_NE(refused("convnet", 2, false, [](auto& r) { r.freeze = true; }).find("weights"),
            std::string::npos);
  EXPECT_NE(refused("convnet", 2, false, [](auto& r) { r.nesterov = true; }).find("SGD"), std::string::npos);
  EXPECT_NE(refused("scenes-small", 6, false, [](auto& r) { r.warmUp = 1; }).find("warm-up"),
            std::string::npos);
  EXPECT_NE(refused("convnet", 2, false, [](auto& r) { r.warmUp = 91; }).find("warm-up"), std::string::npos);
  EXPECT_NE(refused("unet-mobilenet-v2", 3, true, [](auto& r) { r.permuteLabels = true; }).find("pixel"),
            std::string::npos);
  EXPECT_EQ(refused("convnet", 2, false, nothing), "no error");
}

}  // namespace
}  // namespace hp
