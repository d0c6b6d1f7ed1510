// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/recipe.h"

#include <gtest/gtest.h>

#include "core/base/outcome.h"
#include "core/data/sample.h"
#include "core/explain/replay.h"
#include "core/imaging/image_file.h"
#include "core/model/threads.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

struct Explained {
  ExplainRequest request;
  Recipe recipe;
};

Explained explainedSample(const std::string& methodId) {
  const auto network = openSample({});
  const InputSource source{"sample:3", {}};
  const auto& method = methodById(methodId);
  Explained result{{network, readInput(network, source), 1}, {}};
  const auto attribution = explain(method, result.request, method.defaults, {});
  result.recipe = makeRecipe(result.request, source, method, method.defaults, attribution);
  return result;
}

TEST(Recipe, SurvivesItsText) {
  const auto recipe = explainedSample("grad-cam").recipe;
  const auto again = recipesFromText(recipesText({recipe, recipe}));
  ASSERT_EQ(again.size(), 2u);
  EXPECT_EQ(recipesText({again[1]}), recipesText({recipe}));
  EXPECT_EQ(again[0].preprocessing, recipe.preprocessing);
}

TEST(Recipe, DamageAndNewerVersionsAreSaid) {
  const auto text = recipesText({explainedSample("gradient").recipe});
  EXPECT_THROW(recipesFromText(text.substr(0, text.size() / 2)), Error);
  EXPECT_THROW(recipesFromText("{}[]"), Error);
  EXPECT_THROW(recipesFromText("[{\"recipe\": 1}]"), Error);
  auto newer = text;
  newer.replace(newer.find("\"recipe\": 1"), 11, "\"recipe\": 9");
  try {
    recipesFromText(newer);
    FAIL();
  } catch (const Error& error) {
    EXPECT_NE(std::string(error.what()).find("newer"), std::string::npos);
  }
}

// A figure comes from anywhere; every number in its recipe may be a lie.
TEST(Recipe, LyingNumbersAreRefused) {
  const auto text = recipesText({explainedSample("gradient").recipe});
  const std::vector<std::pair<std::string, std::string>> lies{
      {"\"width\": 96", "\"width\": 2000000000"}, {"\"width\": 96", "\"width\": 1e300"},
      {"\"height\": 96", "\"height\": -1"},       {"\"index\": 1", "\"index\": 1000000000000000000"},
      {"\"index\": 1", "\"index\": -1"},          {"\"params\": {", "\"params\": null, \"x\": {"},
      {"\"scale\": ", "\"scale\": 0, \"y\": "}};
  for (const auto& [truth, lie] : lies) {
    auto damaged = text;
    ASSERT_NE(damaged.find(truth), std::string::npos) << truth;
    damaged.replace(damaged.find(truth), truth.size(), lie);
    EXPECT_THROW(recipesFromText(damaged), Error) << lie;
  }
  for (const char* empty : {"[]", "{}", "null", "7"}) EXPECT_THROW(recipesFromText(empty), Error) << empty;
}

TEST(Replay, AnotherSizeIsRefusedBeforeMemoryIsSpent) {
  auto recipe = explainedSample("gradient").recipe;
  recipe.preprocessing.width = recipe.preprocessing.height = 10000;
  recipe.preprocessing.resize = 0;
  EXPECT_THROW(replay(recipe, {}, {}), Error);
}

TEST(Replay, ManyThreadsAreNotBelieved) {
  auto recipe = explainedSample("gradient").recipe;
  for (auto& [name, value] : recipe.environment) {
    if (name == "threads") value = "2000000000";
  }
  EXPECT_NO_THROW(replay(recipe, {}, {}));
}

// Programs set their threads before they compute; until then LibTorch reports one but may use more.
TEST(Replay, GivesEqualBits) {
  setThreads(1);
  for (const char* method : {"grad-cam", "gradient-x-input", "lrp"}) {
    const auto again = replay(explainedSample(method).recipe, {}, {});
    EXPECT_TRUE(again.equalBits) << method;
    EXPECT_TRUE(again.differences.empty()) << again.differences.front();
  }
}

TEST(Replay, TakesTheRecordedThreads) {
  setThreads(2);
  const auto recipe = explainedSample("grad-cam").recipe;
  setThreads(1);
  EXPECT_TRUE(replay(recipe, {}, {}).equalBits);
  EXPECT_EQ(threads(), 1);
}

TEST(Replay, SaysWhatDiffers) {
  auto recipe = explainedSample("gradient").recipe;
  recipe.input.path = "sample:4";
  const auto again = replay(recipe, {}, {});
  EXPECT_FALSE(again.equalBits);
  ASSERT_EQ(again.differences.size(), 2u);
  EXPECT_TRUE(again.differences[0].starts_with("input"));
  EXPECT_TRUE(again.differences[1].starts_with("map"));
}

TEST(Replay, FindsFilesBesideTheFigure) {
  const test::TemporaryFolder folder;
  writePng(folder / "scene.png", makeScene(sampleSpec(), 3).image);
  auto recipe = explainedSample("gradient").recipe;
  recipe.input.path = "/nowhere/scene.png";
  EXPECT_TRUE(replay(recipe, folder.path(), {}).equalBits);
  EXPECT_THROW(replay(recipe, {}, {}), Error);
}

TEST(Recipe, CommandLineNamesWhatIsNotDefault) {
  auto recipe = explainedSample("grad-cam").recipe;
  recipe.input.path = "my cat.png";
  EXPECT_EQ(
      commandLine(recipe),
      "heatproof-cli explain --model sample: --image 'my cat.png' --method grad-cam --class 1 --threads " +
          std::to_string(threads()) + " --out figure.png");
}

}  // namespace
}  // namespace hp
