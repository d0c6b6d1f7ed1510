// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runs_matrix_options.h"

#include <algorithm>

namespace hp::cli {
namespace {

std::string measureNames() {
  std::string names;
  for (const auto& measure : runMeasures()) names += (names.empty() ? "" : ", ") + measure.id;
  return names;
}

std::vector<std::string> measuresAsked(const MatrixOptions& matrix, bool isReported) {
  std::vector<std::string> measures;
  if (isReported) measures = AllRunsSpec{}.measures;
  if (matrix.wanted() || isReported) {
    const auto asked = matrix.measure.empty() ? runMeasures().front().id : matrix.measure;
    std::erase(measures, asked);
    measures.insert(measures.begin(), asked);
  }
  return measures;
}

}  // namespace

void addMatrixOptions(MatrixOptions& matrix, std::vector<Option>& options) {
  options.push_back({"--matrix", "MEASURE",
                     "Every run against every other, like runs together: " + measureNames(),
                     &matrix.measure});
  options.push_back({"--group-by", "SETTING",
                     "The same measure within and between groups of runs: seed, device, threads, processor, "
                     "personality, recipe, or the key of any setting",
                     &matrix.groupBy});
}

void requireMatrix(const MatrixOptions& matrix, const std::vector<ComparedRunPtr>& runs) {
  typedByCaller([&] {
    if (!matrix.measure.empty()) runMeasureById(matrix.measure);
    if (!matrix.groupBy.empty()) groupSettingById(groupSettings(runs), matrix.groupBy);
  });
}

std::shared_ptr<const AllRuns> allRunsAsked(const MatrixOptions& matrix,
                                            const std::vector<ComparisonPtr>& comparisons, std::int64_t epoch,
                                            bool isReported, const RunContext& context) {
  if (comparisons.size() < 2 && !matrix.wanted()) return nullptr;
  const AllRunsSpec spec{measuresAsked(matrix, isReported), matrix.groupBy, epoch};
  return std::make_shared<const AllRuns>(compareAllRuns(runsOf(comparisons), spec, context));
}

}  // namespace hp::cli
