// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report_files.h"

#include <filesystem>

#include "app/cli/write_attribution.h"
#include "core/report/gathered_report.h"
#include "core/report/table_files.h"
#include "core/runs/run_folder.h"

namespace hp::cli {
namespace {

bool hasEnding(const std::string& path, const char* ending) {
  return std::filesystem::path(path).extension() == ending;
}

void requireFilePlace(const std::string& file, const std::vector<std::string>& runs) {
  requireWritable(file, runs);
  requireOutsideRuns(std::filesystem::absolute(file).parent_path());
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

void writeReport(const ReportFiles& files, const std::vector<ComparisonPtr>& comparisons,
                 const std::shared_ptr<const ExplainedRuns>& explanations,
                 const std::shared_ptr<const AllRuns>& together, const RunContext& context) {
  if (!files.wanted()) return;
  auto report = gatheredReport(comparisons, context, together);
  report.explanations = explanations;
  const auto document = comparisonDocument(report);
  if (!files.report.empty()) hp::writeReport(files.report, document);
  report.mostPictures = ComparisonReport::kAllPictures;  // tables are for programs, which read them all
  if (!files.tables.empty()) writeTables(comparisonDocument(report), files.tables);
  if (!files.figures.empty()) writePictures(document, files.figures);
}

}  // namespace hp::cli
