// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/base/text.h"
#include "core/compare/count_text.h"
#include "core/compare/explain_runs.h"

namespace hp {
namespace {

constexpr int kDigits = 2;

double medianOf(const char* measure, const NoiseSummary& summary) {
  return spreadOf(mapMeasureById(measure), summary.pictures).median;
}

/// "0.1, 0.2 and 0.3"
std::string joined(const std::vector<std::string>& parts) {
  std::string text;
  for (std::size_t i = 0; i < parts.size(); ++i)
    text += (i == 0 ? "" : i + 1 == parts.size() ? " and " : ", ") + parts[i];
  return text;
}

/// "12 %" of something, "1.4 times" it.
std::string shareText(double share) {
  return share < 1 ? numberText(100 * share, 3) + " % of" : numberText(share, kDigits) + " times";
}

/// "by 0.3 (12 % of a map's own size) by training noise"; a repeat and other settings are no noise.
std::string moveText(const NoiseSummary& summary) {
  const double rmse = medianOf("rmse", summary), share = medianOf("relative-rmse", summary);
  const auto size =
      std::isfinite(share) && rmse > 0 ? " (" + shareText(share) + " a map's own size)" : std::string();
  const auto cause = summary.kind == NoiseKind::Repeat        ? std::string("when the same is computed again")
                     : summary.kind == NoiseKind::Unexplained ? "where nothing recorded differs"
                     : summary.kind == NoiseKind::Other       ? "between other settings"
                                                              : "by " + noiseName(summary.kind);
  return "by " + numberText(rmse, kDigits) + size + " " + cause;
}

/// "1.4", "2,900,000"
std::string ratioText(double ratio) {
  constexpr double kWhole = 100, kMost = 1e15;
  if (ratio < kWhole || ratio > kMost) return numberText(ratio, kDigits);
  const double unit = std::pow(10, std::floor(std::log10(ratio)) - (kDigits - 1));
  return countText(std::llround(std::round(ratio / unit) * unit));
}

/// How much more training noise moves explanations than other noise does, where both are there.
std::string ratiosText(const std::vector<NoiseSummary>& summaries) {
  double training = 0;
  for (const auto& summary : summaries)
    if (summary.kind == NoiseKind::Training) training = medianOf("rmse", summary);
  std::vector<std::string> ratios;
  for (const auto& summary : summaries) {
    const bool isNumerical = summary.kind == NoiseKind::Numerical || summary.kind == NoiseKind::Trained;
    const double rmse = medianOf("rmse", summary);
    if (isNumerical && rmse > 0 && training > 0)
      ratios.push_back(ratioText(training / rmse) + " times " + noiseName(summary.kind));
  }
  return ratios.empty() ? std::string() : " Training noise is " + joined(ratios) + ".";
}

}  // namespace

std::string noiseSentence(const ExplainedRuns& runs) {
  const auto summaries = summariesOf(runs);
  std::vector<std::string> moves;
  for (const auto& summary : summaries)
    if (std::isfinite(medianOf("rmse", summary))) moves.push_back(moveText(summary));
  if (moves.empty()) {
    const bool any = std::ranges::any_of(runs.runs, [](const auto& run) { return run.set.hasEqualBits(); });
    return any ? "The kernels gave the same bits, so that of numerical noise this says nothing."
               : "No picture was explained by two runs.";
  }
  return "Explanations move " + joined(moves) + " (median RMSE)." + ratiosText(summaries);
}

std::string questionText(const ExplainedRuns& runs) {
  const auto count = static_cast<std::int64_t>(runs.asked), total = static_cast<std::int64_t>(runs.total);
  const auto which =
      count == total ? countText(count) + " " : countText(count) + " of the " + countText(total) + " ";
  return runs.method->info.name + ", " + which + runs.pictures + ", " +
         (runs.target.empty() ? "of each the class that the baseline ranks first" : "class " + runs.target);
}

std::string extentText(const ExplainedSet& set) {
  const auto flips = set.flipCount();
  auto text =
      countText(std::ssize(set.pictures), "picture") + " explained, " +
      (flips == 0 ? "none flipped" : countText(static_cast<std::int64_t>(flips)) + " of them flipped");
  if (!set.leftOut.empty()) text += ", " + countText(std::ssize(set.leftOut)) + " left out";
  if (!set.wasStopped()) return text;
  return text + "; stopped after " + countText(std::ssize(set.pictures) + std::ssize(set.leftOut)) + " of " +
         countText(static_cast<std::int64_t>(set.asked));
}

std::vector<std::string> ignoredTexts(const ExplainedRuns& runs) {
  std::vector<std::string> lines;
  for (const auto& ignored : runs.ignored)
    lines.push_back(countText(ignored.count, "file") + ": " + ignored.reason +
                    " (the first: " + ignored.first + ")");
  return lines;
}

}  // namespace hp
