// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/comparison_report.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <fstream>

#include "core/base/digest.h"
#include "core/report/html_writer.h"
#include "core/report/pdf_writer.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

std::vector<std::string> headings(const Document& document, int level) {
  std::vector<std::string> texts;
  for (const auto& block : document.blocks)
    if (const auto* heading = std::get_if<Heading>(&block); heading && heading->level == level)
      texts.push_back(heading->text);
  return texts;
}

const Table* tableNamed(const Document& document, const std::string& beginning) {
  for (const auto& block : document.blocks)
    if (const auto* table = std::get_if<Table>(&block); table && table->caption.starts_with(beginning))
      return table;
  return nullptr;
}

Image firstPicture(const Document& document) {
  for (const auto& block : document.blocks)
    if (const auto* picture = std::get_if<Picture>(&block)) return picture->image;
  return {};
}

TEST(ComparisonReport, FollowsTheOrderOfAnnexIv) {
  const auto document = comparisonDocument(test::sampleReport());
  const auto chapters = headings(document, 1);
  ASSERT_EQ(chapters.size(), 11u);
  EXPECT_EQ(chapters.front(), "Result");
  for (std::size_t i = 1; i <= 9; ++i)
    EXPECT_TRUE(chapters[i].starts_with(std::to_string(i) + ". ")) << chapters[i];
  std::string letters;
  for (const auto& section : headings(document, 2)) letters += section.substr(0, 1) + section.substr(3, 1);
  EXPECT_EQ(letters, "1a1b1c1d1e1f1g1h2a2b2c2d2e2f2g2h");
}

TEST(ComparisonReport, EveryHeadingHasSomethingBelow) {
  const auto document = comparisonDocument(test::sampleReport());
  for (std::size_t i = 0; i < document.blocks.size(); ++i) {
    const auto* heading = std::get_if<Heading>(&document.blocks[i]);
    if (!heading) continue;
    ASSERT_LT(i + 1, document.blocks.size()) << heading->text;
    const auto* next = std::get_if<Heading>(&document.blocks[i + 1]);
    EXPECT_TRUE(!next || next->level > heading->level) << heading->text;
  }
}

TEST(ComparisonReport, BeginsWithTheVerdictAndWhatSpeaksForIt) {
  const auto document = comparisonDocument(test::sampleReport());
  const auto* verdict = std::get_if<Callout>(&document.blocks[1]);
  ASSERT_TRUE(verdict);
  EXPECT_EQ(verdict->title, "Statistically indistinguishable");
  EXPECT_NE(verdict->text.find("convnet-sse41 against the baseline convnet-avx2"), std::string::npos);
  const auto* where = std::get_if<Paragraph>(&document.blocks[2]);
  ASSERT_TRUE(where);
  EXPECT_NE(where->text.find("64"), std::string::npos);
  const auto* reasons = tableNamed(document, "What can explain it");
  ASSERT_TRUE(reasons);
  EXPECT_EQ(reasons->rows.at(0).at(0).text, "Instruction set");
  EXPECT_EQ(reasons->rows.at(0).at(1).text, "explains exactly this");
}

TEST(ComparisonReport, TonesFollowVerdicts) {
  const auto toneOf = [](Verdict verdict) {
    auto comparison = test::sampleComparison();
    comparison->verdict = verdict;
    return std::get<Callout>(comparisonDocument({.comparisons = {comparison}}).blocks[1]);
  };
  EXPECT_EQ(toneOf(Verdict::EqualBits).tone, Tone::Good);
  EXPECT_EQ(toneOf(Verdict::WithinUlp).tone, Tone::Good);
  EXPECT_EQ(toneOf(Verdict::WithinUlp).title, "Equal within 123,456 ULP");
  EXPECT_EQ(toneOf(Verdict::Indistinguishable).tone, Tone::Neutral);
  EXPECT_EQ(toneOf(Verdict::Different).tone, Tone::Bad);
  EXPECT_EQ(toneOf(Verdict::NotComparable).tone, Tone::Bad);
}

TEST(ComparisonReport, ShowsDifferencesOnlyAndAllOfThemInTheAppendix) {
  const auto document = comparisonDocument(test::sampleReport());
  const auto* differing = tableNamed(document, "Environment that differs");
  ASSERT_TRUE(differing);
  ASSERT_EQ(differing->rows.size(), 2u);
  EXPECT_EQ(differing->rows[0][1].text, "AVX2");
  EXPECT_EQ(differing->rows[0][2].text, "SSE4.1");
  EXPECT_TRUE(differing->rows[0][2].marked);
  EXPECT_EQ(differing->rows[1][2].text, "not provided");
  EXPECT_FALSE(tableNamed(document, "Configuration that differs"));
  const auto* all = tableNamed(document, "Configuration: ");
  ASSERT_TRUE(all);
  EXPECT_FALSE(all->rows.at(0).at(2).marked);
}

TEST(ComparisonReport, ListsTheFirstFlips) {
  auto report = test::sampleReport();
  report.mostFlips = 10;
  const auto document = comparisonDocument(report);
  const auto* flips = tableNamed(document, "Images that change their class");
  ASSERT_TRUE(flips);
  EXPECT_NE(flips->caption.find("10 of 38"), std::string::npos);
  ASSERT_EQ(flips->rows.size(), 10u);
  EXPECT_EQ(flips->rows[0][0].text, "dogs/dog.1000.jpg");
  EXPECT_EQ(flips->rows[0][1].text, "cats");
  EXPECT_EQ(flips->rows[0][2].text, "dogs");
  EXPECT_TRUE(flips->rows[0][2].marked);
  EXPECT_FALSE(flips->rows[0][4].marked);
}

TEST(ComparisonReport, WeightsHaveARowATensorAndOneForAll) {
  const auto document = comparisonDocument(test::sampleReport());
  const auto* weights = tableNamed(document, "Weights after epoch 30");
  ASSERT_TRUE(weights);
  ASSERT_EQ(weights->rows.size(), 7u);
  EXPECT_EQ(weights->rows[0][0].text, "conv1.weight");
  EXPECT_EQ(weights->rows[0][1].text, "32x3x3x3");
  EXPECT_EQ(weights->rows[0][6].forFiles(), "0.2152");
  EXPECT_EQ(weights->rows[6][2].text, "991,041");
  const auto* ulp = tableNamed(document, "How far numbers lie apart");
  ASSERT_TRUE(ulp);
  EXPECT_EQ(ulp->rows.at(1).at(0).text, "2,048 to 4,095 ULP");
}

TEST(ComparisonReport, SeveralCandidatesAreToldApart) {
  ComparisonReport report{.comparisons = {test::sampleComparison()}};
  auto second = test::sampleComparison();
  report.comparisons.push_back(second);
  const auto document = comparisonDocument(report);
  const auto* overview = tableNamed(document, "All candidates");
  ASSERT_TRUE(overview);
  ASSERT_EQ(overview->rows.size(), 2u);
  EXPECT_EQ(overview->rows[0][0].text, "candidate 1, convnet-sse41");
  EXPECT_EQ(overview->rows[1][0].text, "candidate 2, convnet-sse41");
  auto other = std::make_shared<ComparedRun>(*second->baseline);
  other->path = "/another/run";
  second->baseline = other;
  HP_EXPECT_REFUSED(comparisonDocument(report), "baseline");
  HP_EXPECT_REFUSED(comparisonDocument({}), "comparison");
}

TEST(ComparisonReport, RunsThatSayNothingAreReportedAsFarAsTheyGo) {
  auto comparison = std::make_shared<RunComparison>();
  auto run = std::make_shared<ComparedRun>();
  run->name = test::kHostileName;
  run->config = "{ torn";
  run->environment = R"({"program": ["no object"], "machine": {"processor": 7}})";
  run->missing = {"It has no weights."};
  run->tampered = {"config.json is not as it was written."};
  comparison->baseline = comparison->candidate = run;
  comparison->trace.obstacle = "Neither has a trace.";
  const auto document = comparisonDocument({.comparisons = {comparison}});
  EXPECT_FALSE(htmlText(document).empty());
  EXPECT_FALSE(pdfBytes(document).empty());
  const auto* faults = tableNamed(document, "Files that are not as they were written");
  ASSERT_TRUE(faults);
  EXPECT_TRUE(faults->rows.at(0).at(1).marked);
}

TEST(ComparisonReport, ARunThatEndedBeforeTheOtherIsNoDifference) {
  auto report = test::sampleReport();
  auto comparison = test::sampleComparison();
  comparison->trace.first->part = DivergedPart::Length;
  const auto marked = firstPicture(comparisonDocument(report));
  report.comparisons = {comparison};
  const auto document = comparisonDocument(report);
  EXPECT_EQ(tableNamed(document, "Where the runs part")->rows.at(0).at(2).text, "none");
  EXPECT_NE(marked, firstPicture(document));
}

TEST(ComparisonReport, NamesNoPathOfThisMachine) {
  auto report = test::sampleReport();
  auto comparison = test::sampleComparison();
  comparison->notes = {"/secret/place/convnet-avx2/trace.bin ends in half a record."};
  report.comparisons = {comparison};
  const auto html = htmlText(comparisonDocument(report));
  EXPECT_EQ(html.find("/secret"), std::string::npos);
  EXPECT_NE(html.find("convnet-avx2/trace.bin ends in half a record."), std::string::npos);
}

}  // namespace
}  // namespace hp
