// SPDX-License-Identifier: GPL-3.0-or-later
// What a report says of pictures that were explained.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "core/report/comparison_report.h"
#include "core/report/html_writer.h"
#include "tests/core/report/sample_comparison.h"

namespace hp {
namespace {

PictureAgreement agreement(const std::string& picture, double rmse, bool isFlip = false) {
  return {
      .picture = picture,
      .target = 1,
      .baselineClass = 1,
      .candidateClass = isFlip ? 0 : 1,
      .baselineSureness = 0.88,
      .candidateSureness = 0.76,
      .baselineProbability = 0.88,
      .candidateProbability = 0.24,
      .agreement = {.rmse = rmse, .pearson = 0.5, .spearman = 0.4, .topOverlap = 0.3, .ssim = std::nan("")},
      .magnitude = 1};
}

Array map(float from) {
  Array made{{8, 8}, std::vector<float>(64)};
  for (std::size_t i = 0; i < 64; ++i) made.values[i] = from + 0.1F * static_cast<float>(i);
  return made;
}

std::shared_ptr<const ExplainedBoth> flip() {
  const auto answer = [](int index, const char* name, double probability, float from) {
    OneAnswer made{.seen = Image(8, 8, {90, 120, 60})};
    made.classification.classes = {{1, index, name, 0, probability}};
    made.attribution.map = map(from);
    return made;
  };
  auto both = std::make_shared<ExplainedBoth>();
  both->picture = "dogs/dog.7.jpg";
  both->target = 1;
  both->baseline = answer(1, "dogs", 0.88, -1);
  both->candidate = answer(0, "cats", 0.76, -3);
  both->difference = compareExplanations(Baseline(both->baseline.attribution.map),
                                         Candidate(both->candidate.attribution.map));
  return both;
}

ComparisonReport explained() {
  auto report = test::sampleReport();
  auto runs = std::make_shared<ExplainedRuns>();
  const Method& method = methodById("gradient");
  runs->baseline = report.comparisons[0]->baseline;
  runs->pictures = "validation pictures of convnet-avx2";
  runs->asked = 4;
  runs->total = 1000;
  runs->ignored = {{"no picture by its ending", 2, "notes.txt"}};
  runs->method = &method;
  runs->params = method.defaults;
  runs->classNames = {"cats", "dogs"};
  ExplainedRun pair{.name = "convnet-sse41", .kind = NoiseKind::Numerical};
  pair.set.asked = 4;
  pair.set.pictures = {agreement("a.jpg", 0.1), agreement("dogs/dog.7.jpg", 0.4, true),
                       agreement("c.jpg", 0.2)};
  pair.set.leftOut = {{"d.jpg", "d.jpg is no picture."}};
  pair.set.flips = {flip()};
  runs->runs = {pair, {.name = "other", .obstacle = "The baseline tells 2 classes apart."}};
  report.explanations = runs;
  return report;
}

template <class Kind>
std::vector<Kind> all(const Document& document, const std::string& part) {
  std::vector<Kind> found;
  for (const auto& block : document.blocks)
    if (const auto* one = std::get_if<Kind>(&block); one && one->caption.find(part) != std::string::npos)
      found.push_back(*one);
  return found;
}

bool says(const Document& document, const std::string& text) {
  return std::ranges::any_of(document.blocks, [&](const Block& block) {
    const auto* paragraph = std::get_if<Paragraph>(&block);
    return paragraph && paragraph->text.find(text) != std::string::npos;
  });
}

TEST(ReportedExplanations, HaveARowAPairARowAMeasureAndARowAPicture) {
  const auto document = comparisonDocument(explained());
  const auto pairs = all<Table>(document, "Explanations side by side");
  ASSERT_EQ(pairs.size(), 1u);
  ASSERT_EQ(pairs[0].rows.size(), 1u) << "of the other pair there are no numbers";
  const auto& row = pairs[0].rows[0];
  EXPECT_EQ(row[0].text, "convnet-sse41");
  EXPECT_EQ(row[1].text, "numerical noise");
  EXPECT_EQ(row[2].text, "3");
  EXPECT_EQ(row[3].text, "1");
  EXPECT_EQ(row[4].text, "1");
  EXPECT_EQ(row[5].text, "0.2") << "the median of 0.1, 0.2 and 0.4";
  EXPECT_EQ(all<Table>(document, "How each measure").at(0).rows.size(), mapMeasures().size());
  const auto pictures = all<Table>(document, "Images explained by");
  ASSERT_EQ(pictures.at(0).rows.size(), 3u);
  EXPECT_EQ(pictures[0].rows[0][0].text, "a.jpg") << "as asked for";
  EXPECT_EQ(pictures[0].rows[1][4].text, "cats");
  EXPECT_TRUE(pictures[0].rows[1][4].marked);
  EXPECT_EQ(pictures[0].rows[0].back().text, "0.3");
  EXPECT_EQ(pictures[0].rows[0][10].text, "not defined") << "SSIM";
  EXPECT_EQ(all<Table>(document, "left out").at(0).rows[0][1].text, "d.jpg is no picture.");
  EXPECT_TRUE(says(document, "by numerical noise"));
  EXPECT_TRUE(says(document, "4 of the 1,000 validation pictures of convnet-avx2"));
  EXPECT_TRUE(says(document, "other: The baseline tells 2 classes apart."));
  EXPECT_TRUE(says(document, "notes.txt"));
}

TEST(ReportedExplanations, OfManyPicturesTheFarthestApartComeFirst) {
  auto report = explained();
  report.mostPictures = 2;
  const auto pictures = all<Table>(comparisonDocument(report), "Images explained by");
  ASSERT_EQ(pictures.at(0).rows.size(), 2u);
  EXPECT_EQ(pictures[0].rows[0][0].text, "dogs/dog.7.jpg");
  EXPECT_EQ(pictures[0].rows[1][0].text, "c.jpg");
  EXPECT_NE(pictures[0].caption.find("(2 of 3)"), std::string::npos);
}

TEST(ReportedExplanations, FlipsHaveBothMapsAndTheirDifference) {
  const auto document = comparisonDocument(explained());
  const auto figures = all<Picture>(document, "Flipped image dogs/dog.7.jpg");
  ASSERT_EQ(figures.size(), 1u);
  EXPECT_NE(figures[0].alternative.find("dogs, 0.88"), std::string::npos) << figures[0].alternative;
  EXPECT_NE(figures[0].alternative.find("cats, 0.76"), std::string::npos);
  EXPECT_GT(figures[0].image.width, 2 * figures[0].image.height) << "three side by side";
  EXPECT_FALSE(figures[0].dark.empty());
  EXPECT_NE(figures[0].dark, figures[0].image);
}

TEST(ReportedExplanations, AreNoPartOfAReportWithoutThem) {
  EXPECT_EQ(htmlText(comparisonDocument(test::sampleReport())).find("Explanations side by side"),
            std::string::npos);
}

}  // namespace
}  // namespace hp
