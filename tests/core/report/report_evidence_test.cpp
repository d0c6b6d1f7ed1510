// SPDX-License-Identifier: GPL-3.0-or-later
// What the report says of curves, and of runs that are not as they were written or recorded nothing.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/report/curves_chart.h"
#include "core/report/gathered_report.h"
#include "tests/core/report/sample_comparison.h"
#include "tests/support/expect_error.h"
#include "tests/support/temporary_folder.h"

namespace hp {
namespace {

/// All words of callouts and paragraphs.
std::string wordsOf(const Document& document) {
  std::string words;
  for (const auto& block : document.blocks) {
    if (const auto* text = std::get_if<Paragraph>(&block)) words += text->text + "\n";
    if (const auto* box = std::get_if<Callout>(&block)) words += box->title + ": " + box->text + "\n";
  }
  return words;
}

const Table* tableNamed(const Document& document, const std::string& caption) {
  for (const auto& block : document.blocks)
    if (const auto* table = std::get_if<Table>(&block); table && table->caption.starts_with(caption))
      return table;
  return nullptr;
}

Document reportOf(const std::shared_ptr<RunComparison>& comparison) {
  return comparisonDocument({.comparisons = {comparison}});
}

/// The sample comparison with another candidate.
std::shared_ptr<RunComparison> withCandidate(const std::function<void(ComparedRun&)>& change) {
  auto comparison = test::sampleComparison();
  auto run = std::make_shared<ComparedRun>(*comparison->candidate);
  change(*run);
  comparison->candidate = run;
  return comparison;
}

TEST(ReportEvidence, TamperingStandsOnTheFirstPage) {
  const auto document =
      reportOf(withCandidate([](ComparedRun& run) { run.tampered = {"config.json has changed."}; }));
  EXPECT_NE(wordsOf(document).find("Tampered with: convnet-sse41: config.json has changed."),
            std::string::npos);
  const auto* answers = tableNamed(document, "Are the runs as they were written?");
  ASSERT_TRUE(answers);
  EXPECT_TRUE(answers->rows.at(1).at(1).text.starts_with("no"));
  EXPECT_TRUE(answers->rows.at(1).at(1).marked);
}

TEST(ReportEvidence, WhatIsSaidOfAChangedFileIsNotSaidAgain) {
  const auto document = reportOf(withCandidate([](ComparedRun& run) {
    run.tampered = {"run.json: It has changed. The file run.json is damaged."};
    run.missing = {"The file run.json is damaged.", "trace.json is not there."};
  }));
  const auto* faults = tableNamed(document, "Files that are not as they were written");
  ASSERT_TRUE(faults);
  ASSERT_EQ(faults->rows.size(), 2U);
  EXPECT_EQ(faults->rows[1][1].text, "trace.json is not there.");
}

TEST(ReportEvidence, HardwareSaysWhatOneDnnIsHeldTo) {
  const auto document = reportOf(withCandidate([](ComparedRun& run) {
    run.environment = R"({"program": {"instruction set": "AVX2"}, "personality": "onednn-sse41",
                          "variables": {"ONEDNN_MAX_CPU_ISA": "SSE41"}})";
  }));
  const auto* hardware = tableNamed(document, "Hardware the runs were computed on");
  ASSERT_TRUE(hardware);
  EXPECT_EQ(hardware->columns[2].title, "LibTorch's instruction set");
  EXPECT_EQ(hardware->rows[1][2].text, "AVX2");
  EXPECT_EQ(hardware->rows[1][3].text, "SSE41");
  EXPECT_EQ(hardware->rows[1][4].text, "onednn-sse41");
}

TEST(ReportEvidence, WhatCannotBeCheckedIsNotCalledSound) {
  const auto document =
      reportOf(withCandidate([](ComparedRun& run) { run.unverified = "DONE is not there."; }));
  EXPECT_NE(wordsOf(document).find("Cannot be checked: convnet-sse41: DONE is not there."),
            std::string::npos);
  const auto* answers = tableNamed(document, "Are the runs as they were written?");
  EXPECT_EQ(answers->rows.at(0).at(1).text, "was not checked");
  EXPECT_EQ(answers->rows.at(1).at(1).text, "cannot be checked");
  const auto sound = reportOf(withCandidate([](ComparedRun& run) { run.digestsHold = true; }));
  EXPECT_EQ(tableNamed(sound, "Are the runs as they were written?")->rows.at(1).at(1).text,
            "yes, every digest holds");
}

TEST(ReportEvidence, ARunThatRecordedNothingHasNoEqualSettings) {
  auto comparison = withCandidate([](ComparedRun& run) { run.config = run.environment = ""; });
  comparison->settings.clear();
  comparison->reasons = {{"nothing", "Not recorded by 'convnet-sse41'", "It cannot be told.", 0}};
  const auto document = reportOf(comparison);
  const auto words = wordsOf(document);
  EXPECT_NE(words.find("Nothing is recorded of the settings of 'convnet-sse41'."), std::string::npos);
  EXPECT_EQ(words.find("No difference in configuration"), std::string::npos);
  const auto* reasons = tableNamed(document, "What can explain it");
  ASSERT_TRUE(reasons);
  EXPECT_TRUE(reasons->rows.at(0).at(1).text.empty());
}

TEST(ReportEvidence, AccuraciesHaveBarsAndASentence) {
  auto comparison = test::sampleComparison();
  for (auto* side : {&comparison->baseline, &comparison->candidate}) {
    auto run = std::make_shared<ComparedRun>(**side);
    for (auto& point : run->curves.at("accuracy/validation")) point.examples = 1000;
    *side = run;
  }
  EXPECT_NE(wordsOf(reportOf(comparison)).find("standard errors"), std::string::npos);
  const auto chart = curvesChart({{comparison->baseline, "a", true}, {comparison->candidate, "b", false}},
                                 "accuracy/validation", std::nullopt);
  EXPECT_TRUE(chart.hasErrors());
  ASSERT_EQ(chart.series[0].errors.size(), chart.series[0].y.size());
  EXPECT_TRUE(chart.series[1].errors.empty());
  auto without = chart;
  for (auto& series : without.series) series.errors.clear();
  EXPECT_NE(drawCurves(chart).rgb, drawCurves(without).rgb);
}

TEST(ReportEvidence, AReportIsWrittenAsItsEndingSays) {
  const test::TemporaryFolder folder;
  const auto document = reportOf(test::sampleComparison());
  writeReport(folder / "report.html", document);
  writeReport(folder / "report.pdf", document);
  EXPECT_GT(std::filesystem::file_size(folder / "report.html"), 1000U);
  EXPECT_GT(std::filesystem::file_size(folder / "report.pdf"), 1000U);
  HP_EXPECT_REFUSED(writeReport(folder / "report.txt", document), "report.txt");
}

}  // namespace
}  // namespace hp
