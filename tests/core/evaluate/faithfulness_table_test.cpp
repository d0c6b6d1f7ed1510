// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/faithfulness_table.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/outcome.h"
#include "core/evaluate/sensitivity_table.h"
#include "core/model/threads.h"
#include "tests/core/evaluate/linear_network.h"
#include "tests/core/evaluate/told_method.h"

namespace hp {
namespace {

ExperimentMethod methodOf(const char* id) {
  const auto& method = methodById(id);
  return {&method, method.defaults, {}};
}

std::vector<EvaluatedPicture> picturesFor(const Network& network) {
  std::vector<EvaluatedPicture> pictures;
  for (std::uint64_t i = 0; i < 4; ++i)
    pictures.push_back(
        {"picture " + std::to_string(i), test::randomInput(network, i), static_cast<int>(i % 3)});
  return pictures;
}

TEST(FaithfulnessTable, GathersEveryPicturesCurve) {
  const auto network = test::linearNetwork(2, 6, 5);
  const auto pictures = picturesFor(network);
  const std::vector<ExperimentMethod> methods{methodOf("gradient-x-input"), methodOf("gradient")};
  const FaithfulnessParams params{.steps = 10, .score = Score::Logit};
  const auto rows = faithfulnessTable(network, methods, pictures, params, {});
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[2].method, "Random map");
  EXPECT_EQ(rows[0].area.metric, "deletion");
  EXPECT_EQ(rows[0].area.count, 4);
  double area = 0, score = 0, right = 0;
  for (const auto& picture : pictures) {
    const auto curve = faithfulnessCurve({network, picture.input, picture.target},
                                         test::linearMap(network, picture.input, picture.target), params, {});
    area += curve.area / 4;
    score += curve.scores[3] / 4;
    right += curve.first[3] == picture.target ? 0.25 : 0;
  }
  EXPECT_NEAR(rows[0].area.mean, area, 1e-6);
  EXPECT_NEAR(rows[0].scores[3], score, 1e-6);
  EXPECT_EQ(rows[0].accuracy[3], right);
  EXPECT_LT(rows[0].area.mean, rows[2].area.mean);
}

TEST(FaithfulnessTable, APictureKeepsItsValueInAnyCompany) {
  const auto network = test::tinyNetwork();
  auto pictures = picturesFor(network);
  const std::vector<ExperimentMethod> methods{methodOf("grad-cam")};
  for (const auto test : {FaithfulnessTest::Deletion, FaithfulnessTest::Road}) {
    const auto params = standardFaithfulness(test);
    const auto all = faithfulnessTable(network, methods, pictures, params, {});
    const auto alone = faithfulnessTable(network, methods, {{pictures[2]}}, params, {});
    for (std::size_t row = 0; row < 2; ++row)
      EXPECT_EQ(all[row].area.values[2].value, alone[row].area.values[0].value);
  }
  const auto all = sensitivityTable(network, methods, pictures, {.samples = 3}, {});
  const auto alone = sensitivityTable(network, methods, {{pictures[2]}}, {.samples = 3}, {});
  EXPECT_EQ(all[0].maximum.values[2].value, alone[0].maximum.values[0].value);
  EXPECT_EQ(all[0].lipschitz.values[2].value, alone[0].lipschitz.values[0].value);
}

TEST(FaithfulnessTable, WhatFailsIsLeftOutWithTheReason) {
  const auto network = test::linearNetwork(1, 3, 3);  // Grad-CAM finds no layer to look at
  const auto pictures = picturesFor(network);
  const std::vector<ExperimentMethod> methods{methodOf("grad-cam"), methodOf("gradient-x-input")};
  const auto rows = faithfulnessTable(network, methods, pictures, {.steps = 3}, {});
  EXPECT_EQ(rows[0].area.leftOut, 4);
  EXPECT_FALSE(rows[0].area.values[0].why.empty());
  EXPECT_TRUE(rows[0].scores.empty());
  EXPECT_EQ(rows[1].area.count, 4);
  const auto moved = sensitivityTable(network, methods, pictures, {.samples = 2}, {});
  EXPECT_EQ(moved[0].maximum.leftOut, 4);
  EXPECT_EQ(moved[1].maximum.count, 4);
  EXPECT_EQ(moved[1].average.metric, "average-sensitivity");
}

// A method that has a map of the picture, but of one noisy picture in three none.
TEST(SensitivityTable, NoisyPicturesThatAreLeftOutAreCounted) {
  const auto network = test::linearNetwork(1, 3, 3);
  const ThreadScope one(1);  // so that it is asked in the pictures' order
  int asked = 0;
  const auto told = test::toldMethod([&](const ExplainRequest& of) {
    if (++asked % 4 == 3) throw Error("It fails here.");  // the map, and then three noisy pictures
    return test::firstChannel(of);
  });
  const std::vector<ExperimentMethod> methods{{&told, {}, "told"}};
  auto pictures = picturesFor(network);
  pictures[1] = {.name = "gone", .why = "It is gone."};
  const auto row = sensitivityTable(network, methods, pictures, {.samples = 3}, {}).front();
  EXPECT_EQ(row.maximum.count, 3);
  EXPECT_EQ(row.samples, 9);
  EXPECT_EQ(row.samplesLeftOut, 3);
  EXPECT_EQ(row.samplesLeftOutOf, (std::vector<std::int64_t>{1, 0, 1, 1}));
  EXPECT_EQ(row.whySampleLeftOut, "It fails here.");
}

TEST(SensitivityTable, ReportsHowFarItIs) {
  const auto network = test::linearNetwork(1, 3, 3);
  std::vector<Progress> heard;
  const RunContext context({}, [&](const Progress& at) { heard.push_back(at); });
  const std::vector<ExperimentMethod> methods{methodOf("gradient-x-input"), methodOf("gradient")};
  sensitivityTable(network, methods, picturesFor(network), {.samples = 3}, context);
  ASSERT_FALSE(heard.empty());
  for (std::size_t i = 1; i < heard.size(); ++i) EXPECT_GT(heard[i].done, heard[i - 1].done);
  EXPECT_EQ(heard.back().done, 24);
  EXPECT_EQ(heard.back().total, 24);
}

TEST(SensitivityTable, AMapOfZerosIsLeftOutWithTheReason) {
  const auto network = test::linearNetwork(1, 3, 3);
  const std::vector<EvaluatedPicture> dark{{"dark", Array{{1, 1, 3, 3}, std::vector<float>(9)}, 0}};
  const std::vector<ExperimentMethod> methods{methodOf("gradient-x-input")};
  const auto rows = sensitivityTable(network, methods, dark, {.samples = 2}, {});
  EXPECT_EQ(rows[0].maximum.leftOut, 1);
  EXPECT_FALSE(rows[0].maximum.values[0].why.empty());
  EXPECT_EQ(rows[0].lipschitz.count, 1);
}

}  // namespace
}  // namespace hp
