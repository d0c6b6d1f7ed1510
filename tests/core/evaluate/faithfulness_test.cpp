// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/faithfulness.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/model/threads.h"
#include "tests/core/evaluate/linear_network.h"
#include "tests/core/evaluate/slow_faithfulness.h"
#include "tests/support/expect_error.h"

namespace hp {
namespace {

constexpr FaithfulnessTest kAllTests[] = {FaithfulnessTest::Deletion, FaithfulnessTest::Insertion,
                                          FaithfulnessTest::PixelFlipping, FaithfulnessTest::Road};

struct Linear {
  Network network = test::linearNetwork(2, 6, 5);
  ExplainRequest request{network, test::randomInput(network), 1};
  Array map = test::linearMap(network, request.input, 1);

  FaithfulnessCurve curve(FaithfulnessParams params, const Array& of) const {
    params.score = Score::Logit;
    return faithfulnessCurve(request, of, params, {});
  }
  /// Cells from the highest to the lowest.
  std::vector<float> sorted() const {
    auto values = map.values;
    std::sort(values.rbegin(), values.rend());
    return values;
  }
};

TEST(Faithfulness, DeletionTakesTheMapsSumFromALinearScore) {
  const Linear of;
  const auto curve = of.curve({.steps = 30}, of.map);
  const auto cells = of.sorted();
  double score = test::biasOf(of.network, 1);
  for (const float cell : cells) score += cell;
  for (std::size_t i = 0; i <= 30; ++i) {
    EXPECT_NEAR(curve.scores[i], score, 1e-5) << i;
    EXPECT_DOUBLE_EQ(curve.shares[i], static_cast<double>(i) / 30);
    if (i < 30) score -= cells[i];
  }
}

TEST(Faithfulness, InsertionAddsTheMapsSumToALinearScore) {
  const Linear of;
  const auto curve = of.curve({.test = FaithfulnessTest::Insertion, .steps = 30}, of.map);
  const auto cells = of.sorted();
  double score = test::biasOf(of.network, 1);
  for (std::size_t i = 0; i <= 30; ++i) {
    EXPECT_NEAR(curve.scores[i], score, 1e-5) << i;
    if (i < 30) score += cells[i];
  }
  const auto least = of.curve(
      {.test = FaithfulnessTest::Insertion, .order = PixelOrder::LeastRelevantFirst, .steps = 30}, of.map);
  EXPECT_NEAR(least.scores[1], test::biasOf(of.network, 1) + cells.back(), 1e-5);
}

TEST(Faithfulness, AStraightLinesAreaIsTheMeanOfItsEnds) {
  // Every pixel matters alike, so any order gives a line.
  const auto network = test::linearNetwork(1, 4, 4);
  ExplainRequest request{network, Array{{1, 1, 4, 4}, {}}, 0};
  for (int i = 0; i < 16; ++i)
    request.input.values.push_back(static_cast<float>(0.25 / test::weightOf(network, 0, i)));
  const Array map{{4, 4}, std::vector<float>(16, 1.0F)};
  const auto curve = faithfulnessCurve(request, map, {.steps = 8, .score = Score::Logit}, {});
  const double bias = test::biasOf(network, 0);
  EXPECT_NEAR(curve.area, (16 * 0.25 + bias + bias) / 2, 1e-5);
  EXPECT_NEAR(curve.scores[2], 12 * 0.25 + bias, 1e-5);
}

TEST(Faithfulness, AreaIsThatOfTrapezoids) {
  EXPECT_DOUBLE_EQ(areaUnder({0, 0.25, 1}, {1, 0.5, 0}), 0.25 * 0.75 + 0.75 * 0.25);
  EXPECT_DOUBLE_EQ(areaUnder({0, 0.5}, {3, 3}), 3);
}

TEST(Faithfulness, OneHighPixelGoesFirst) {
  const Linear of;
  Array one{{6, 5}, std::vector<float>(30)};
  one.values[17] = 1;
  const auto curve = of.curve({.steps = 30}, one);
  EXPECT_NEAR(curve.scores[0] - curve.scores[1], of.map.values[17], 1e-5);
  const auto last = of.curve({.order = PixelOrder::LeastRelevantFirst, .steps = 30}, one);
  EXPECT_NEAR(last.scores[29] - last.scores[30], of.map.values[17], 1e-5);
}

TEST(Faithfulness, RandomMapsScoreWorseThanTheTrueOne) {
  const Linear of;
  for (const auto test : {FaithfulnessTest::Deletion, FaithfulnessTest::Insertion}) {
    const FaithfulnessParams params{.test = test};
    const double area = of.curve(params, of.map).area;
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
      Array random{{6, 5}, {}};
      for (std::uint64_t i = 0; i < 30; ++i)
        random.values.push_back(static_cast<float>(Philox(seed, RandomPurpose::Shuffle).uniform(i)));
      const double other = of.curve(params, random).area;
      EXPECT_TRUE(lowerIsBetter(params) ? area < other : area > other) << seed;
    }
  }
}

TEST(Faithfulness, RoadDoesNotChangeAPictureThatItsSurroundingsTell) {
  const Linear of;
  ExplainRequest flat = of.request;
  for (auto& value : flat.input.values) value = 0.75F;
  auto params = standardFaithfulness(FaithfulnessTest::Road);
  params.noise = 0;
  params.score = Score::Logit;
  const auto curve = faithfulnessCurve(flat, of.map, params, {});
  ASSERT_EQ(curve.scores.size(), 10u);
  EXPECT_DOUBLE_EQ(curve.shares.back(), 0.9);
  for (const double score : curve.scores) EXPECT_NEAR(score, curve.scores[0], 1e-5);
}

TEST(Faithfulness, AgreesWithASecondAuthor) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 2};
  const auto& method = methodById("gradient-x-input");
  const auto map = explain(method, request, method.defaults, {}).map;
  for (const auto test : kAllTests)
    for (const auto order : {PixelOrder::MostRelevantFirst, PixelOrder::LeastRelevantFirst})
      for (const auto removed : {Removed::Mean, Removed::Black, Removed::White, Removed::Blurred}) {
        const FaithfulnessParams params{
            .test = test, .order = order, .removed = removed, .steps = 6, .noise = 0.3, .seed = 3};
        const auto curve = faithfulnessCurve(request, map, params, {});
        double area = 0;
        for (std::size_t i = 0; i <= 6; ++i) {
          const double share = static_cast<double>(i) / (test == FaithfulnessTest::Road ? 7 : 6);
          EXPECT_DOUBLE_EQ(curve.shares[i], share);
          int first = 0;
          const auto wanted = test::SlowFaithfulness(request, map, params).answer(share, first);
          EXPECT_NEAR(curve.scores[i], wanted.probability, 1e-5) << static_cast<int>(test) << " " << i;
          EXPECT_EQ(curve.first[i], first);
          area += wanted.probability * (i == 0 || i == 6 ? 0.5 : 1) / 6;
        }
        EXPECT_NEAR(curve.area, area, 1e-5);
      }
}

TEST(Faithfulness, BitsAreAFunctionOfThePictureAlone) {
  const auto network = test::tinyNetwork();
  const ExplainRequest request{network, test::randomInput(network), 2},
      other{network, test::randomInput(network, 2), 2};
  const Array flat{{12, 12}, std::vector<float>(144)};
  for (const auto test : kAllTests) {
    auto params = standardFaithfulness(test);
    const auto asked = [&](const ExplainRequest& of) {
      return faithfulnessCurve(of, flat, params, {}).scores;
    };
    std::vector<double> one;
    {
      const ThreadScope single(1);
      one = asked(request);
    }
    const ThreadScope several(3);
    asked(other);
    EXPECT_EQ(asked(request), one);
    const auto fine = params.steps;
    params.seed = 1;  // the order of equal cells
    EXPECT_NE(asked(request), one);
    params.seed = 0;
    params.steps = 2;
    if (test != FaithfulnessTest::Road) {
      EXPECT_EQ(asked(request)[1], one[static_cast<std::size_t>(fine / 2)]);
    }
  }
}

TEST(Faithfulness, KnowsWhichEndIsGood) {
  EXPECT_TRUE(lowerIsBetter(standardFaithfulness(FaithfulnessTest::Deletion)));
  EXPECT_TRUE(lowerIsBetter(standardFaithfulness(FaithfulnessTest::Road)));
  EXPECT_FALSE(lowerIsBetter(standardFaithfulness(FaithfulnessTest::Insertion)));
  EXPECT_FALSE(lowerIsBetter({.order = PixelOrder::LeastRelevantFirst}));
}

TEST(Faithfulness, StopsWithoutHarm) {
  const Linear of;
  std::stop_source source;
  source.request_stop();
  EXPECT_THROW(faithfulnessCurve(of.request, of.map, {}, RunContext(source.get_token(), {})), Stopped);
}

TEST(Faithfulness, RefusesWhatCannotBeTested) {
  const Linear of;
  HP_EXPECT_REFUSED(of.curve({.steps = 0}, of.map), "at least one step");
  HP_EXPECT_REFUSED(of.curve({.noise = -1}, of.map), "below 0");
  HP_EXPECT_REFUSED(of.curve({}, Array{{5, 6}, std::vector<float>(30)}), "5x6 cells");
  auto holed = of.map;
  holed.values[3] = std::nanf("");
  HP_EXPECT_REFUSED(of.curve({}, holed), "not finite");
  auto none = of.request;
  none.target = 3;
  HP_EXPECT_REFUSED(faithfulnessCurve(none, of.map, {}, {}), "no class 3");
}

}  // namespace
}  // namespace hp
