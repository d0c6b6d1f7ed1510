// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/localisation_table.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

#include "core/base/outcome.h"
#include "core/data/sample.h"
#include "core/evaluate/scene_pictures.h"
#include "tests/core/evaluate/told_method.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

const Network& sample() {
  static const Network network = openSample({});
  return network;
}

double shareOf(const Array& truth) {
  return std::accumulate(truth.values.begin(), truth.values.end(), 0.0) /
         static_cast<double>(truth.values.size());
}

TEST(LocalisationTable, HasARowForEachMethodAndOneOfChance) {
  const auto constant = test::toldMethod([](const ExplainRequest&) {
    return Array{{96, 96}, std::vector<float>(96 * 96, 1)};
  });
  const auto failing =
      test::toldMethod([](const ExplainRequest&) -> Array { throw Error("It fails here."); });
  const std::vector<ExperimentMethod> methods{{&constant, {}, "constant"}, {&failing, {}, "failing"}};
  const auto pictures = scenePictures(sample(), sampleSpec(), 30);
  double share = 0;
  for (std::size_t i = 0; i < 30; ++i) share += shareOf(pictures.picture(i).truth) / 30;
  const auto rows = localisationTable(sample(), methods, pictures, {}, {});
  ASSERT_EQ(rows.size(), 3u);
  EXPECT_EQ(rows[0].method, "constant");
  for (const auto* metric : {&rows[0].pointing, &rows[0].mass, &rows[0].rank})
    EXPECT_NEAR(metric->mean, share, 1e-9);
  EXPECT_EQ(rows[1].mass.leftOut, 30);
  EXPECT_EQ(rows[1].mass.values[7].why, "It fails here.");
  EXPECT_EQ(rows[2].method, "Random map");
  EXPECT_NEAR(rows[2].mass.mean, share, 0.01) << "what a map that knows nothing has";
  EXPECT_NEAR(rows[2].rank.mean, share, 0.02);
  EXPECT_EQ(rows[2].pointing.count, 30);
}

TEST(LocalisationTable, APictureThatCannotBeMadeIsLeftOutOfEveryRow) {
  const auto good = scenePictures(sample(), sampleSpec(), 3);
  const EvaluatedPictures pictures(3, [good](std::size_t index) {
    if (index == 1) throw Error("It is gone.");
    return good.picture(index);
  });
  const auto rows = localisationTable(sample(), test::methodsNamed({"gradient"}), pictures, {}, {});
  for (const auto& row : rows) {
    EXPECT_EQ(row.mass.count, 2) << row.method;
    EXPECT_EQ(row.mass.values[1].why, "It is gone.");
  }
}

// Each picture has the same floor whatever else is in the list, and another seed gives another one.
TEST(LocalisationTable, APictureKeepsItsFloorInAnyCompany) {
  const auto scenes = scenePictures(sample(), sampleSpec(), 3);
  const auto floor = [&](std::vector<EvaluatedPicture> pictures, std::uint64_t seed = 0) {
    return localisationTable(sample(), {}, std::move(pictures), {.seed = seed}, {}).front().mass.values;
  };
  const auto all = floor({scenes.picture(0), scenes.picture(1), scenes.picture(2)});
  EXPECT_EQ(floor({scenes.picture(2)})[0].value, all[2].value);
  EXPECT_EQ(floor({scenes.picture(2), scenes.picture(0)})[1].value, all[0].value);
  auto sameTruth = scenes.picture(1);
  sameTruth.truth = scenes.picture(0).truth;
  EXPECT_NE(floor({sameTruth})[0].value, all[0].value) << "every picture has noise of its own";
  EXPECT_NE(floor({scenes.picture(2)}, 1)[0].value, all[2].value);
}

TEST(LocalisationTable, TakesMethodsThatAskTheNetworkManyTimes) {
  const auto methods = test::methodsNamed({"lime", "occlusion"});
  const auto rows = localisationTable(sample(), methods, scenePictures(sample(), sampleSpec(), 6), {}, {});
  for (const auto& row : rows) EXPECT_EQ(row.mass.count, 6) << row.method;
  for (std::size_t i = 0; i < 2; ++i) EXPECT_GT(rows[i].mass.low, rows.back().mass.high) << rows[i].method;
}

TEST(LocalisationTable, ATruthOutsideTheInputAndAMapOfNothingPositiveAreToldApart) {
  auto nowhere = scenePictures(sample(), sampleSpec(), 1).picture(0), somewhere = nowhere;
  std::ranges::fill(nowhere.truth.values, 0.0F);
  const auto negative = test::toldMethod([](const ExplainRequest&) {
    return Array{{96, 96}, std::vector<float>(96 * 96, -1)};
  });
  const std::vector<ExperimentMethod> methods{{&negative, {}, {}}};
  const auto row = localisationTable(sample(), methods, {{nowhere, somewhere}}, {}, {}).front();
  EXPECT_EQ(row.mass.leftOut, 2);
  EXPECT_NE(row.mass.values[0].why.find("place"), std::string::npos);
  EXPECT_NE(row.mass.values[1].why.find("positive"), std::string::npos);
  EXPECT_EQ(row.pointing.leftOut, 1);
}

TEST(LocalisationTable, MethodsFindTheObjectsBetterThanChance) {
  const auto methods = test::methodsNamed({"grad-cam", "lrp", "gradient-x-input"});
  const auto rows = localisationTable(sample(), methods, scenePictures(sample(), sampleSpec(), 24), {}, {});
  for (std::size_t i = 0; i + 1 < rows.size(); ++i) {
    EXPECT_GT(rows[i].mass.low, rows.back().mass.high) << rows[i].method;
    EXPECT_GT(rows[i].rank.low, rows.back().rank.high) << rows[i].method;
  }
}

TEST(LocalisationTable, StopsAtAPicture) {
  std::stop_source stop;
  const RunContext context(stop.get_token(), [&](const Progress& at) {
    if (at.done >= 2) stop.request_stop();
  });
  EXPECT_THROW(localisationTable(sample(), test::methodsNamed({"gradient"}),
                                 scenePictures(sample(), sampleSpec(), 9), {}, context),
               Stopped);
}

}  // namespace
}  // namespace hp
