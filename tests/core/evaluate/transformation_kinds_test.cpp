// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>
#include <set>

#include "core/evaluate/transformation.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

Transformation somethingOf(const TransformationKind& kind, double amount) {
  Transformation made{.kind = kind.id, .amount = amount};
  if (kind.needsRegion) made.region = Region{};
  return made;
}

TEST(TransformationKinds, AreAllThere) {
  std::set<std::string> ids;
  for (const auto& kind : transformationKinds()) ids.insert(kind.id);
  EXPECT_EQ(ids, (std::set<std::string>{"rotation", "noise", "shift-x", "shift-y", "scale", "flip",
                                        "brightness", "contrast", "blur", "jpeg", "occlusion", "cut"}));
}

TEST(TransformationKinds, HaveTextsAndPresetsWithinTheirRange) {
  for (const auto& kind : transformationKinds()) {
    EXPECT_FALSE(kind.label.empty() || kind.help.empty()) << kind.id;
    EXPECT_NO_THROW(requireTransformation(somethingOf(kind, kind.identity))) << kind.id;
    ASSERT_FALSE(kind.presets.empty()) << kind.id;
    for (const auto& preset : kind.presets)
      for (const double amount : preset.amounts) {
        EXPECT_NO_THROW(requireTransformation(somethingOf(kind, amount))) << kind.id << " " << amount;
        EXPECT_FALSE(transformationText(somethingOf(kind, amount)).empty());
      }
  }
}

TEST(TransformationKinds, KnowTheThesissAmounts) {
  const auto& rotation = transformationKindById("rotation").presets;
  EXPECT_EQ(rotation.at(0).amounts, (std::vector<double>{0.5, 1, 5, 10}));
  EXPECT_EQ(rotation.at(1).amounts, (std::vector<double>{15, 20, 25, 40}));
  const auto& noise = transformationKindById("noise").presets;
  ASSERT_EQ(noise.at(0).amounts.size(), 10u);
  EXPECT_EQ(noise.at(0).amounts.front(), 0.01);
  EXPECT_EQ(noise.at(0).amounts.back(), 0.1);
  EXPECT_EQ(noise.at(1).amounts.front(), 0.25);
  EXPECT_EQ(noise.at(1).amounts.back(), 10);
}

TEST(TransformationKinds, AreTold) {
  EXPECT_EQ(transformationText({"rotation", 0.5}), "rotation by 0.5 degrees");
  EXPECT_EQ(transformationText({"jpeg", 30}), "JPEG compression, quality 70");
  EXPECT_EQ(transformationText({"flip", 1}), "flip, left to right");
  EXPECT_EQ(transformationText({"occlusion", 0.25, Region{}}), "occlusion of 25 % of the region");
}

TEST(Transformation, IsRefusedInOneSentence) {
  HP_EXPECT_REFUSED(requireTransformation({"twist", 1}), "no transformation 'twist'; there are rotation");
  HP_EXPECT_REFUSED(requireTransformation({"rotation", 361}), "from -360 to 360, not 361");
  HP_EXPECT_REFUSED(requireTransformation({"rotation", std::numeric_limits<double>::quiet_NaN()}), "not nan");
  HP_EXPECT_REFUSED(requireTransformation({"flip", 0.5}), "whole amounts");
  HP_EXPECT_REFUSED(requireTransformation({"cut", 1}), "region");
  HP_EXPECT_REFUSED(requireTransformation({"cut", 1, Region{0.5, 0.5, 0.5, 0.6}}), "not empty");
  HP_EXPECT_REFUSED(requireTransformation({"cut", 1, Region{0.5, 0.5, 1.5, 0.6}}), "from 0 to 1");
  HP_EXPECT_REFUSED(requireTransformation({"occlusion", 1, Region{}, Filling::Reflect}), "reflections");
}

TEST(Transformation, ComesBackFromJson) {
  for (const auto& kind : transformationKinds()) {
    auto made = somethingOf(kind, kind.presets[0].amounts[0]);
    if (!kind.fillings.empty()) made.filling = kind.fillings.back();
    EXPECT_EQ(transformationFromJson(Json::parse(toJson(made).dump())), made) << kind.id;
  }
}

TEST(Transformation, IsReadWithCare) {
  const auto reading = [](const char* text) { return transformationFromJson(Json::parse(text)); };
  EXPECT_EQ(reading(R"({"kind": "scale"})"), (Transformation{"scale", 1}));
  HP_EXPECT_REFUSED(reading("[]"), "no JSON object");
  HP_EXPECT_REFUSED(reading("{}"), "names no 'kind'");
  HP_EXPECT_REFUSED(reading(R"({"kind": 5})"), "wants a text for 'kind'");
  HP_EXPECT_REFUSED(reading(R"({"kind": "rotation", "amount": "5"})"), "wants a number for 'amount'");
  HP_EXPECT_REFUSED(reading(R"({"kind": "rotation", "angle": 5})"), "knows no 'angle'");
  HP_EXPECT_REFUSED(reading(R"({"kind": "rotation", "filling": "pink"})"), "not 'pink'");
  HP_EXPECT_REFUSED(reading(R"({"kind": "cut", "region": {"left": 0}})"), "left, top, right and bottom");
  HP_EXPECT_REFUSED(reading(R"({"kind": "cut", "region": {"left": 0, "up": 1}})"), "knows no 'up'");
  HP_EXPECT_REFUSED(reading(R"({"kind": "rotation", "amount": 400})"), "from -360 to 360");
}

}  // namespace
}  // namespace hp
