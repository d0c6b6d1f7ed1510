// SPDX-License-Identifier: GPL-3.0-or-later
// Every metric of every method on a fixed toy, beside a second implementation written from the definitions.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <set>

#include "core/evaluate/faithfulness_table.h"
#include "core/evaluate/label_permutation.h"
#include "core/evaluate/localisation_table.h"
#include "core/evaluate/map_likeness.h"
#include "core/evaluate/randomisation_networks.h"
#include "core/evaluate/sensitivity_table.h"
#include "core/explain/lime/lime.h"
#include "tests/core/evaluate/slow_faithfulness.h"
#include "tests/core/evaluate/slow_likeness.h"
#include "tests/core/evaluate/slow_localisation.h"
#include "tests/core/evaluate/slow_sensitivity.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

std::vector<ExperimentMethod> everyMethod() {
  std::vector<ExperimentMethod> all;
  for (const auto& method : methods()) all.push_back({&method, method.defaults, {}});
  for (auto& [method, params, name] : all)
    if (auto* lime = std::any_cast<LimeParams>(&params)) lime->samples = 50;  // enough to compare metrics
  return all;
}

Array mapOf(const Network& network, const ExperimentMethod& method, const EvaluatedPicture& picture) {
  return explain(*method.method, {network, picture.input, picture.target}, method.params, {}).map;
}

/// A network of four classes and two pictures with a place each.
class EveryMethod : public testing::Test {
 protected:
  static EvaluatedPicture picture(std::uint64_t seed, int target) {
    EvaluatedPicture made{"picture " + std::to_string(seed), test::randomInput(network(), seed), target};
    made.truth = {{12, 12}, std::vector<float>(144)};
    for (std::size_t i = 0; i < 144; ++i)
      made.truth.values[i] = i / 12 > 3 && i / 12 < 9 && i % 12 > seed && i % 12 < 8 ? 1.0F : 0.0F;
    return made;
  }
  static const Network& network() {
    static const Network tiny = test::tinyNetwork();
    return tiny;
  }
  static void expectSame(double found, double wanted, double within) {
    if (std::isnan(wanted))
      EXPECT_TRUE(std::isnan(found)) << found;
    else
      EXPECT_NEAR(found, wanted, within * std::max(1.0, std::abs(wanted)));
  }

  std::vector<ExperimentMethod> all_ = everyMethod();
  std::vector<EvaluatedPicture> pictures_{picture(1, 2), picture(2, 1)};
};

TEST_F(EveryMethod, IsThereAndSomeMapsHaveEqualCells) {
  int flat = 0;
  for (const auto& method : all_) {
    const auto map = mapOf(network(), method, pictures_[0]);
    flat += std::set<float>(map.values.begin(), map.values.end()).size() < map.values.size() ? 1 : 0;
  }
  EXPECT_GE(all_.size(), 11u);
  EXPECT_GE(flat, 2) << "so that the order of equal cells is tried";
}

TEST_F(EveryMethod, FaithfulnessIsTheSecondAuthors) {
  for (const auto test : {FaithfulnessTest::Deletion, FaithfulnessTest::Insertion,
                          FaithfulnessTest::PixelFlipping, FaithfulnessTest::Road}) {
    auto params = standardFaithfulness(test);
    params.steps = 5;
    params.seed = 11;
    const auto rows = faithfulnessTable(network(), all_, pictures_, params, {});
    for (std::size_t m = 0; m < all_.size(); ++m) {
      SCOPED_TRACE(idOf(test) + " " + all_[m].method->info.id);
      for (std::size_t p = 0; p < pictures_.size(); ++p) {
        const ExplainRequest request{network(), pictures_[p].input, pictures_[p].target};
        const auto map = mapOf(network(), all_[m], pictures_[p]);
        const test::SlowFaithfulness slow(request, map, params);
        double area = 0;
        for (int step = 0; step <= 5; ++step) {
          int first = 0;
          const double share = step / (test == FaithfulnessTest::Road ? 6.0 : 5.0);
          const auto wanted = slow.answer(share, first);
          EXPECT_EQ(rows[m].curves[p].first[static_cast<std::size_t>(step)], first);
          expectSame(rows[m].curves[p].scores[static_cast<std::size_t>(step)], wanted.probability, 2e-6);
          area += wanted.probability * (step == 0 || step == 5 ? 0.1 : 0.2);
        }
        expectSame(rows[m].area.values[p].value, area, 2e-6);
      }
    }
  }
}

TEST_F(EveryMethod, SensitivityIsTheSecondAuthors) {
  const SensitivityParams params{.samples = 3, .radius = 0.2, .seed = 4};
  const auto rows = sensitivityTable(network(), all_, pictures_, params, {});
  for (std::size_t m = 0; m < all_.size(); ++m) {
    SCOPED_TRACE(all_[m].method->info.id);
    for (std::size_t p = 0; p < pictures_.size(); ++p) {
      const auto wanted =
          test::slowSensitivity({network(), pictures_[p].input, pictures_[p].target}, all_[m], params);
      EXPECT_GT(wanted.average, 0);
      EXPECT_NEAR(rows[m].lipschitz.values[p].value / wanted.lipschitz, 1, 1e-9);
      EXPECT_NEAR(rows[m].maximum.values[p].value / wanted.maximum, 1, 1e-9);
      EXPECT_NEAR(rows[m].average.values[p].value / wanted.average, 1, 1e-9);
    }
  }
}

TEST_F(EveryMethod, LocalisationIsTheSecondAuthors) {
  for (const double tolerance : {0.0, 2.3}) {
    const auto rows = localisationTable(network(), all_, pictures_, {.tolerance = tolerance}, {});
    for (std::size_t m = 0; m < all_.size(); ++m) {
      SCOPED_TRACE(all_[m].method->info.id);
      for (std::size_t p = 0; p < pictures_.size(); ++p) {
        const auto map = mapOf(network(), all_[m], pictures_[p]);
        const auto& truth = pictures_[p].truth;
        expectSame(rows[m].pointing.values[p].value, test::slowPointing(map, truth, tolerance), 1e-12);
        expectSame(rows[m].mass.values[p].value, test::slowMass(map, truth), 1e-12);
        expectSame(rows[m].rank.values[p].value, test::slowRank(map, truth), 1e-12);
      }
    }
  }
}

/// Of those that are numbers.
double slowMean(const std::vector<double>& values) {
  double sum = 0, count = 0;
  for (const double value : values) {
    if (std::isnan(value)) continue;
    sum += value;
    count += 1;
  }
  return count > 0 ? sum / count : std::numeric_limits<double>::quiet_NaN();
}

/// None where one is missing.
double meanOfAll(const std::vector<double>& values) {
  double sum = 0;
  for (const double value : values) sum += value;
  return sum / static_cast<double>(values.size());
}

TEST_F(EveryMethod, LikenessUnderRandomisationIsTheSecondAuthors) {
  for (const auto order : {RandomisationOrder::Cascading, RandomisationOrder::Independent}) {
    const RandomisationSpec spec{.order = order, .repeats = 2, .seed = 6};
    const auto results = randomisationCheck(network(), all_, pictures_, spec, {});
    const std::vector<RandomisedNetworks> draws{{network(), spec, 0, {}}, {network(), spec, 1, {}}};
    for (std::size_t m = 0; m < all_.size(); ++m) {
      SCOPED_TRACE(all_[m].method->info.id);
      for (std::size_t k = 0; k < mapLikenesses().size(); ++k) {
        for (std::size_t p = 0; p < pictures_.size(); ++p) {
          const auto own = mapOf(network(), all_[m], pictures_[p]);
          std::vector<double> overAll;
          for (std::size_t layer = 0; layer < results[m].layers.size(); ++layer) {
            std::vector<double> repeats;
            for (const auto& draw : draws)
              repeats.push_back(test::slowLikeness(mapLikenesses()[k].id, own,
                                                   mapOf(draw.at(layer, {}), all_[m], pictures_[p])));
            expectSame(results[m].layers[layer].likeness[k].values[p].value, slowMean(repeats), 1e-6);
            overAll.push_back(slowMean(repeats));
          }
          expectSame(results[m].mean[k].values[p].value, meanOfAll(overAll), 1e-6);
        }
      }
    }
  }
}

TEST_F(EveryMethod, DeviationIsThatOfTheRepeatsMeans) {
  const std::vector<ExperimentMethod> some{all_[3]};
  const RandomisationSpec spec{.repeats = 3, .seed = 2};
  const auto layer = randomisationCheck(network(), some, pictures_, spec, {}).front().layers[1];
  for (std::size_t k = 0; k < mapLikenesses().size(); ++k) {
    std::vector<double> means;
    for (int repeat = 0; repeat < 3; ++repeat) {
      const auto drawn = RandomisedNetworks(network(), spec, repeat, {}).at(1, {});
      std::vector<double> ofPictures;
      for (const auto& picture : pictures_)
        ofPictures.push_back(test::slowLikeness(mapLikenesses()[k].id, mapOf(network(), some[0], picture),
                                                mapOf(drawn, some[0], picture)));
      means.push_back(slowMean(ofPictures));
    }
    double squares = 0;
    for (const double mean : means) squares += std::pow(mean - slowMean(means), 2);
    EXPECT_NEAR(layer.deviation[k], std::sqrt(squares / 2), 1e-6);
    EXPECT_GT(layer.deviation[k], 0);
  }
}

TEST_F(EveryMethod, LikenessToAnotherNetworksMapsIsTheSecondAuthors) {
  const auto other = test::tinyNetwork(4, 9);
  const auto results = labelPermutationCheck(network(), other, all_, pictures_, 0, {});
  for (std::size_t m = 0; m < all_.size(); ++m) {
    SCOPED_TRACE(all_[m].method->info.id);
    for (std::size_t k = 0; k < mapLikenesses().size(); ++k)
      for (std::size_t p = 0; p < pictures_.size(); ++p)
        expectSame(results[m].likeness[k].values[p].value,
                   test::slowLikeness(mapLikenesses()[k].id, mapOf(network(), all_[m], pictures_[p]),
                                      mapOf(other, all_[m], pictures_[p])),
                   1e-6);
  }
}

}  // namespace
}  // namespace hp
