// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/all_runs.h"

#include <algorithm>

#include "core/base/text.h"
#include "core/compare/read_runs.h"
#include "core/train/listed.h"

namespace hp {
namespace {

/// The first and the last epoch of all pairs.
void widen(MeasuredMatrix& matrix, std::int64_t epoch) {
  if (epoch == 0) return;
  matrix.oldest = matrix.oldest == 0 ? epoch : std::min(matrix.oldest, epoch);
  matrix.newest = std::max(matrix.newest, epoch);
}

}  // namespace

MeasuredMatrix measureRuns(const std::vector<ComparedRunPtr>& runs, const RunMeasure& measure,
                           std::int64_t epoch, ReadRuns& read, const RunContext& context) {
  const std::size_t count = runs.size();
  MeasuredMatrix matrix{.measure = &measure, .whys = std::vector<std::string>(count * count)};
  const auto total = static_cast<std::int64_t>(count * (count - (count > 0)) / 2);
  std::int64_t done = 0;
  const auto one = [&](std::size_t i, std::size_t j) {
    context.step({HP_TEXT("Stage", "comparing every run with every other"), done++, total});
    auto measured = measure.measure(runs[i], runs[j], epoch, read, context.silent());
    widen(matrix, measured.epoch);
    matrix.whys[i * count + j] = matrix.whys[j * count + i] = std::move(measured.why);
    return measured.value;
  };
  matrix.values = runMatrix(count, measure.itself, one);
  matrix.order = clusterOrder(matrix.values, measure.meaning);
  return matrix;
}

std::string epochsText(const MeasuredMatrix& matrix) {
  if (matrix.newest == 0) return {};
  const bool isOfAll = std::ranges::all_of(matrix.whys, &std::string::empty);
  if (matrix.oldest == matrix.newest)
    return "Epoch " + std::to_string(matrix.newest) +
           (isOfAll ? " of every run." : " of both runs of every pair that is compared.");
  return "Each pair at the newest epoch that both kept, " + std::to_string(matrix.oldest) + " to " +
         std::to_string(matrix.newest) + ".";
}

AllRuns compareAllRuns(const std::vector<ComparedRunPtr>& runs, const AllRunsSpec& spec,
                       const RunContext& context) {
  std::vector<const RunMeasure*> measures;
  for (const auto& id : spec.measures) measures.push_back(&runMeasureById(id));
  AllRuns all{.runs = runs};
  const auto settings = groupSettings(runs);
  all.setting = spec.groupBy.empty() ? settingToGroupBy(settings) : groupSettingById(settings, spec.groupBy);
  all.groups = groupRuns(all.setting);
  all.duplicates = findDuplicates(runs, context);
  ReadRuns read;
  for (const auto* measure : measures) {
    all.matrices.push_back(measureRuns(runs, *measure, spec.epoch, read, context));
    all.spreads.push_back(spreadsOf(all.groups, all.matrices.back().values));
  }
  return all;
}

std::shared_ptr<const AllRuns> allRunsOf(const std::vector<ComparisonPtr>& comparisons,
                                         const AllRunsSpec& spec, const RunContext& context) {
  if (comparisons.size() < 2) return nullptr;
  return std::make_shared<const AllRuns>(compareAllRuns(runsOf(comparisons), spec, context));
}

std::string changedRunsText(const std::vector<ComparedRunPtr>& runs) {
  std::vector<std::string> changed;
  for (std::size_t i = 0; i < runs.size(); ++i)
    if (!runs[i]->tampered.empty()) changed.push_back(runLetter(i));
  if (changed.empty()) return {};
  return "Files of " + listed(changed, changed.size()) +
         " are not as the training wrote them: their numbers need not be those of that training, nor their "
         "predictions those of their weights.";
}

std::string groupText(const RunGroup& group) {
  return group.value ? printable(*group.value) : HP_TEXT("Compare", "not recorded");
}

}  // namespace hp
