// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of three runs and more together.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/base/outcome.h"
#include "core/report/comparison_report.h"
#include "core/report/run_matrix_picture.h"
#include "core/report/table_files.h"
#include "tests/core/report/sample_comparison.h"

namespace hp {
namespace {

using namespace test;

/// The sample's two runs and a third that is the first once more; nothing is known of the third's answers.
std::shared_ptr<AllRuns> sampleTogether(const ComparisonReport& report) {
  auto all = std::make_shared<AllRuns>();
  const auto& first = *report.comparisons.front();
  all->runs = {first.baseline, first.candidate, first.baseline};
  all->duplicates = {{.runs = {0, 2}, .equalEpochs = {1, 2}}};
  all->setting = {.id = "seed", .title = "Seed", .values = {"1", "2", {}}};
  all->groups = groupRuns(all->setting);
  for (const char* id : {"weights-l2", "agreement"}) {
    MeasuredMatrix matrix{.measure = &runMeasureById(id), .whys = std::vector<std::string>(9), .newest = 30};
    matrix.values = runMatrix(3, 0, [&](std::size_t, std::size_t second) {
      return id == std::string("agreement") && second == 2 ? std::nan("") : 0.25;
    });
    if (id == std::string("agreement"))
      for (const std::size_t at : {2U, 5U, 6U, 7U}) matrix.whys[at] = "They predicted no picture in common.";
    matrix.order = clusterOrder(matrix.values, matrix.measure->meaning);
    all->spreads.push_back(spreadsOf(all->groups, matrix.values));
    all->matrices.push_back(std::move(matrix));
  }
  return all;
}

template <class Kind>
const Kind* blockOf(const Document& document, const std::function<bool(const Kind&)>& is) {
  for (const auto& block : document.blocks)
    if (const auto* found = std::get_if<Kind>(&block); found && is(*found)) return found;
  return nullptr;
}

const Table* tableOfCaption(const Document& document, const std::string& part) {
  return blockOf<Table>(document,
                        [&](const Table& table) { return table.caption.find(part) != std::string::npos; });
}

TEST(AllRunsReport, HasNothingOfTwoRuns) {
  const auto document = comparisonDocument(sampleReport());
  EXPECT_EQ(tableOfCaption(document, "Every pair"), nullptr);
  EXPECT_EQ(
      blockOf<Callout>(document, [](const Callout& box) { return box.title == "Runs of the same weights"; }),
      nullptr);
}

TEST(AllRunsReport, NamesDuplicatesSpreadsAndPairs) {
  auto report = sampleReport();
  report.allRuns = sampleTogether(report);
  const auto document = comparisonDocument(report);
  const auto* box = blockOf<Callout>(
      document, [](const Callout& each) { return each.title == "Runs of the same weights"; });
  ASSERT_TRUE(box);
  EXPECT_NE(box->text.find("A (convnet-avx2) and C (convnet-avx2)"), std::string::npos) << box->text;
  const auto* spreads = tableOfCaption(document, "relative L2 difference, within and between");
  ASSERT_TRUE(spreads);
  EXPECT_EQ(spreads->rows.size(), 5U) << "three groups, within and between";
  EXPECT_EQ(spreads->rows[2][0].text, "not recorded");
  EXPECT_EQ(spreads->rows[4][2].text, "1");
  EXPECT_EQ(spreads->rows[4][3].text, "0.25");
  const auto* pairs = tableOfCaption(document, "Every pair of runs");
  ASSERT_TRUE(pairs);
  ASSERT_EQ(pairs->rows.size(), 3U);
  EXPECT_EQ(pairs->columns.size(), 5U);
  EXPECT_EQ(pairs->rows[0][0].text, "A  convnet-avx2");
  EXPECT_EQ(pairs->rows[0][2].text, "0.25");
  EXPECT_EQ(pairs->rows[1][3].text, "not known");
  EXPECT_NE(pairs->rows[1][4].text.find("no picture in common"), std::string::npos);
  EXPECT_NE(tablesJson(document).find("Every pair of runs"), std::string::npos);
}

TEST(AllRunsReport, DrawsAMatrixPerMeasureForBothThemes) {
  auto report = sampleReport();
  report.allRuns = sampleTogether(report);
  const auto document = comparisonDocument(report);
  for (const char* title : {"Weights: relative L2 difference", "Predictions: share of equal answers"}) {
    const auto* picture = blockOf<Picture>(document, [&](const Picture& each) {
      return each.caption == std::string(title) + ": every run with every other";
    });
    ASSERT_TRUE(picture) << title;
    EXPECT_EQ(picture->image.width, 1500);
    EXPECT_EQ(picture->dark.width, 1500);
    EXPECT_NE(picture->alternative.find("3 runs"), std::string::npos) << picture->alternative;
  }
}

TEST(RunMatrixPicture, RefusesWhatCannotBeDrawn) {
  const auto report = sampleReport();
  const auto all = sampleTogether(report);
  EXPECT_EQ(drawRunMatrix(all->matrices[0], all->runs, 400).width, 400);
  EXPECT_THROW(drawRunMatrix(all->matrices[0], all->runs, 399), Error);
  EXPECT_THROW(drawRunMatrix(all->matrices[0], {}, 800), Error);
}

}  // namespace
}  // namespace hp
