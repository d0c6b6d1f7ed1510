// SPDX-License-Identifier: GPL-3.0-or-later
// Configurations from files: nothing in them is cut, dropped or guessed.
#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/train/train.h"

namespace hp {
namespace {

Json configuration() {
  return toJson(
      TrainSpec{.recipe = recipeFrom("scenes-small"), .data = dataSpecFor("scenes:7"), .threads = 1});
}

std::string refusalOf(const std::string& text) {
  try {
    trainSpecFromText(text, "my.json");
  } catch (const Error& error) {
    return error.what();
  }
  return "no refusal";
}

/// The configuration with one value, written as it would stand in the file.
std::string with(const std::string& key, const std::string& value) {
  auto json = configuration();
  json[key] = "@";
  auto text = json.dump();
  return text.replace(text.find("\"@\""), 3, value);
}

TEST(TrainSpec, ReadsBackWhatItWrites) {
  const auto json = configuration();
  EXPECT_EQ(toJson(trainSpecFromText(json.dump(), "my.json")).dump(), json.dump());
}

TEST(TrainSpec, NumbersAreRefusedNotCut) {
  for (const char* key : {"threads", "workers", "cache-megabytes", "checkpoint-steps"}) {
    for (const char* value : {"4294967297", "99999999999999", "1e30", "-1", "1.5", "18446744073709551615",
                              "\"2\"", "null", "true", "[1]"}) {
      const auto text = refusalOf(with(key, value));
      EXPECT_EQ(text.find("The file my.json cannot be used: The parameter '" + std::string(key)), 0U) << text;
      EXPECT_NE(text.find("it must be a whole number from"), std::string::npos) << text;
    }
  }
}

TEST(TrainSpec, NumbersThatNoDoubleHoldsAreNamedAsWhatTheyAre) {
  EXPECT_EQ(refusalOf(with("threads", "1e400")),
            "The file my.json cannot be used: it holds a number that is too large.");
  for (const char* value : {"NaN", "Infinity", "-inf"})
    EXPECT_EQ(refusalOf(with("threads", value)), "The file my.json cannot be used: it is no JSON.") << value;
}

TEST(TrainSpec, RecipesAndDataAreReadAsStrictly) {
  auto json = configuration();
  json["recipe"]["epochs"] = 1e30;
  EXPECT_EQ(refusalOf(json.dump()),
            "The file my.json cannot be used: The parameter 'epochs' cannot be '1e+30'; it must be a whole "
            "number from 1 to 1000000.");
  json = configuration();
  json["data"]["train-scenes"] = 4294967297;
  EXPECT_NE(refusalOf(json.dump()).find("'train-scenes' cannot be '4294967297'"), std::string::npos);
}

TEST(TrainSpec, OtherKindsAndNamesAreRefused) {
  EXPECT_NE(refusalOf(with("mode", "\"fast\"")).find("it must be native or deterministic"),
            std::string::npos);
  EXPECT_NE(refusalOf(with("device", "3")).find("'device'"), std::string::npos);
  EXPECT_NE(refusalOf(with("trace-weights", "1")).find("true or false"), std::string::npos);
  EXPECT_NE(refusalOf(with("epochs", "3")).find("'epochs'"), std::string::npos);
  EXPECT_NE(refusalOf("[]").find("no JSON object"), std::string::npos);
}

TEST(TrainSpec, WhatIsMissingIsNamed) {
  for (const char* key : {"recipe", "data", "mode", "threads", "device", "workers", "checkpoint-steps"}) {
    auto json = configuration();
    json.erase(key);
    EXPECT_NE(refusalOf(json.dump()).find("has no '" + std::string(key) + "'"), std::string::npos) << key;
  }
  auto older = configuration();
  older.erase("personality");
  EXPECT_EQ(refusalOf(older.dump()), "no refusal");
}

TEST(TrainSpec, NumbersOfTheWindowAreCheckedAlike) {
  EXPECT_NO_THROW(requireUsable({}));
  EXPECT_THROW(requireUsable({.threads = -1}), Error);
  EXPECT_THROW(requireUsable({.threads = 1025}), Error);
  EXPECT_THROW(requireUsable({.workers = 0}), Error);
  EXPECT_THROW(requireUsable({.cacheMegabytes = std::int64_t{1} << 44}), Error);
  EXPECT_THROW(requireUsable({.checkpointSteps = 0}), Error);
}

TEST(TrainSpec, NamesPlacesFromTheRoot) {
  TrainSpec spec{.recipe = recipeFrom("scenes-small")};
  EXPECT_EQ(namedFromRoot(spec).recipe.weights, "");
  EXPECT_TRUE(namedFromRoot(spec).data.path.empty());
  spec.recipe.weights = "some/../begin.pth";
  spec.data.path = "pictures";
  const auto here = std::filesystem::current_path();
  EXPECT_EQ(namedFromRoot(spec).recipe.weights, (here / "begin.pth").string());
  EXPECT_EQ(namedFromRoot(spec).data.path, here / "pictures");
  EXPECT_EQ(toJson(namedFromRoot(namedFromRoot(spec))), toJson(namedFromRoot(spec)));
}

}  // namespace
}  // namespace hp
