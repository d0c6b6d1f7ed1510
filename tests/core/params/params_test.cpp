// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/params/params.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "core/base/outcome.h"

namespace hp {
namespace {

enum class Shade { Light, Dark };

struct Paint {
  Shade shade = Shade::Dark;
  double gloss = 1e-6;
  int coats = 2;
  bool dry = true;
  std::string name = "plain";
};

Params paintParams() {
  return {
      param(&Paint::shade, {.id = "shade", .choices = {{"light", "Light"}, {"dark", "Dark"}}}),
      param(&Paint::gloss, {.id = "gloss", .min = 0, .max = 1}),
      param(&Paint::coats, {.id = "coats", .min = 1, .max = 9, .shownIf = {"shade", {"dark"}}}),
      param(&Paint::dry, {.id = "dry"}),
      param(&Paint::name, {.id = "name"}),
  };
}

TEST(Params, TextGoesInAndComesOut) {
  const auto params = paintParams();
  std::any all = Paint{};
  for (const auto& [id, text] : std::vector<std::pair<std::string, std::string>>{
           {"shade", "light"}, {"gloss", "0.25"}, {"coats", "9"}, {"dry", "false"}, {"name", "sea"}}) {
    assignText(paramById(params, id), all, text);
    EXPECT_EQ(valueText(paramById(params, id), all), text);
  }
  EXPECT_EQ(std::any_cast<Paint>(all).shade, Shade::Light);
  EXPECT_EQ(valueText(params[1], std::any(Paint{})), "1e-06");
}

TEST(Params, LimitsAreReachedAndNotPassed) {
  const auto params = paintParams();
  std::any all = Paint{};
  for (const char* inside : {"0", "1"}) EXPECT_NO_THROW(assignText(params[1], all, inside));
  for (const char* outside : {"-1e-9", "1.0001", "nan", "inf", "x", ""})
    EXPECT_THROW(assignText(params[1], all, outside), Error) << outside;
  for (const char* outside : {"0", "10", "2.5", "1e30"})
    EXPECT_THROW(assignText(params[2], all, outside), Error) << outside;
  EXPECT_THROW(assignText(params[0], all, "blue"), Error);
  EXPECT_THROW(assignText(params[3], all, "maybe"), Error);
}

struct Die {
  std::int64_t seed = 0;
};

TEST(Params, TheLargestNumberNamedIsTaken) {
  const auto seed = param(&Die::seed, {.id = "seed", .max = 9007199254740991});
  std::any all = Die{};
  assignText(seed, all, "9007199254740991");
  EXPECT_EQ(std::any_cast<Die>(all).seed, 9007199254740991);
  EXPECT_THROW(assignText(seed, all, "9007199254740992"), Error);
}

TEST(Params, MessagesNameTheParameterAndItsRange) {
  std::any all = Paint{};
  try {
    assignText(paintParams()[0], all, "blue");
    FAIL();
  } catch (const Error& error) {
    EXPECT_STREQ(error.what(), "The parameter 'shade' cannot be 'blue'; it must be light or dark.");
  }
}

TEST(Params, JsonRoundTripAndStrangers) {
  const auto params = paintParams();
  std::any all = Paint{.shade = Shade::Light, .gloss = 0.1, .coats = 3, .dry = false, .name = "sea"};
  const auto json = paramsToJson(params, all);
  EXPECT_EQ(json.dump(), R"({"shade":"light","gloss":0.1,"coats":3,"dry":false,"name":"sea"})");
  std::any again = Paint{};
  paramsFromJson(params, json, again);
  EXPECT_EQ(paramsToJson(params, again), json);
  EXPECT_THROW(paramsFromJson(params, Json{{"depth", 1}}, again), Error);
  EXPECT_THROW(paramsFromJson(params, Json{{"coats", 99}}, again), Error);
  EXPECT_THROW(paramsFromJson(params, Json{{"coats", "two"}}, again), Error);
  EXPECT_THROW(paramsFromJson(params, Json{{"name", nullptr}}, again), Error);
}

std::string refusalOf(const Json& json) {
  std::any all = Paint{};
  try {
    paramsFromJson(paintParams(), json, all);
  } catch (const Error& error) {
    return error.what();
  }
  return {};
}

TEST(Params, NumbersInJsonAreNeverCut) {
  EXPECT_EQ(refusalOf(Json{{"coats", 18446744073709551615U}}),
            "The parameter 'coats' cannot be '18446744073709551615'; it must be a whole number from 1 to 9.");
  for (const auto& outside : {Json(4294967298), Json(1e30), Json(2.5), Json(-1), Json(true)})
    EXPECT_NE(refusalOf(Json{{"coats", outside}}).find("'coats' cannot be"), std::string::npos) << outside;
  EXPECT_LT(refusalOf(Json{{"shade", std::string(100000, 'x')}}).size(), 300U);
}

TEST(Params, ShownOnlyWhereItMatters) {
  const auto params = paintParams();
  EXPECT_TRUE(isShown(params[2], params, std::any(Paint{.shade = Shade::Dark})));
  EXPECT_FALSE(isShown(params[2], params, std::any(Paint{.shade = Shade::Light})));
  EXPECT_TRUE(isShown(params[1], params, std::any(Paint{})));
}

}  // namespace
}  // namespace hp
