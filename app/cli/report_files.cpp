// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_files.h"

#include <filesystem>

#include "app/cli/write_attribution.h"
#include "core/report/comparison_report.h"
#include "core/report/html_writer.h"
#include "core/report/pdf_writer.h"
#include "core/report/table_files.h"
#include "core/runs/run_folder.h"
#include "core/runs/run_names.h"

namespace hp::cli {
namespace {

bool hasEnding(const std::string& path, const char* ending) {
  return std::filesystem::path(path).extension() == ending;
}

void requireFilePlace(const std::string& file, const std::vector<std::string>& runs) {
  requireWritable(file, runs);
  requireOutsideRuns(std::filesystem::absolute(file).parent_path());
}

ComparisonReport reportOf(const std::vector<RunComparison>& comparisons, const RunContext& context) {
  ComparisonReport report;
  for (const auto& comparison : comparisons) {
    report.comparisons.push_back(std::make_shared<const RunComparison>(comparison));
    report.overTime.push_back(std::make_shared<const WeightsOverTime>(
        compareWeightsOverTime(Baseline(comparison.baseline), Candidate(comparison.candidate), context)));
  }
  report.files = comparedFiles(report.comparisons, context);
  report.created = run_names::utcNow();
  return report;
}

}  // namespace

void addReportOptions(ReportFiles& files, std::vector<Option>& options) {
  options.push_back({"--report", "FILE", "A report to file, ending in .html or .pdf", &files.report});
  options.push_back({"--tables", "PLACE",
                     "Every table of the report: a folder for CSV and JSON, or one file ending in .json",
                     &files.tables});
  options.push_back({"--figures", "FOLDER", "Every figure of the report as PNG", &files.figures});
}

void requireReportPlaces(const ReportFiles& files, const std::vector<std::string>& runs) {
  if (!files.report.empty()) {
    if (!hasEnding(files.report, ".html") && !hasEnding(files.report, ".pdf"))
      throw UsageError{"--report wants a file ending in .html or .pdf, not '" + files.report + "'."};
    requireFilePlace(files.report, runs);
  }
  for (const auto& folder : {files.tables, files.figures}) {
    if (folder.empty()) continue;
    if (hasEnding(folder, ".json"))
      requireFilePlace(folder, runs);
    else
      requireOutsideRuns(std::filesystem::absolute(folder));
  }
}

void writeReport(const ReportFiles& files, const std::vector<RunComparison>& comparisons,
                 const RunContext& context) {
  if (!files.wanted()) return;
  const auto document = comparisonDocument(reportOf(comparisons, context));
  if (hasEnding(files.report, ".html")) writeHtml(files.report, document);
  if (hasEnding(files.report, ".pdf")) writePdf(files.report, document);
  if (!files.tables.empty()) writeTables(document, files.tables);
  if (!files.figures.empty()) writePictures(document, files.figures);
}

}  // namespace hp::cli
