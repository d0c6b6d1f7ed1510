// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/gathered_report.h"

#include "core/base/outcome.h"
#include "core/report/html_writer.h"
#include "core/report/pdf_writer.h"
#include "core/runs/run_names.h"

namespace hp {

ComparisonReport gatheredReport(const std::vector<ComparisonPtr>& comparisons, const RunContext& context,
                                std::shared_ptr<const AllRuns> together) {
  ComparisonReport report{.comparisons = comparisons};
  for (const auto& comparison : comparisons) {
    report.overTime.push_back(std::make_shared<const WeightsOverTime>(
        compareWeightsOverTime(Baseline(comparison->baseline), Candidate(comparison->candidate), context)));
    report.weightsViews.push_back(std::make_shared<const WeightsViews>(weightsViews(*comparison, context)));
  }
  report.allRuns = together ? std::move(together) : allRunsOf(comparisons, {}, context);
  report.files = comparedFiles(comparisons, context);
  report.created = run_names::utcNow();
  return report;
}

void writeReport(const std::filesystem::path& file, const Document& document) {
  if (file.extension() == ".html") return writeHtml(file, document);
  if (file.extension() == ".pdf") return writePdf(file, document);
  throw Error("A report is a file ending in .html or .pdf, not " + file.string() + ".");
}

}  // namespace hp
