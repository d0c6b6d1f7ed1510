// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "app/cli/compare_images.h"
#include "app/cli/text_table.h"
#include "core/base/text.h"
#include "core/compare/count_text.h"
#include "core/compare/difference_words.h"

namespace hp::cli {
namespace {

constexpr std::size_t kMostNamed = 10;
constexpr int kDigits = 3;

std::string number(double value) { return std::isfinite(value) ? numberText(value, kDigits) : "-"; }
std::string range(double low, double high) {
  return std::isfinite(low) ? number(low) + " to " + number(high) : "-";
}

std::string measuresTable(const ExplainedSet& set) {
  TextTable table({"measure", "pictures", "mean", "median", "middle half", "all", "not defined"});
  for (const auto& measure : mapMeasures()) {
    const auto spread = spreadOf(measure, set.pictures);
    table.add({measure.label, std::to_string(spread.count), number(spread.mean), number(spread.median),
               range(spread.lowerQuartile, spread.upperQuartile), range(spread.minimum, spread.maximum),
               spread.undefined > 0 ? std::to_string(spread.undefined) : ""});
  }
  return table.text(4);
}

/// `what` in the singular; `done` follows it.
std::string more(std::size_t all, const std::string& what, const std::string& done = {}) {
  if (all <= kMostNamed) return {};
  return "    and " + countText(static_cast<std::int64_t>(all - kMostNamed), what) + done + " more\n";
}

std::string flipsTable(const ExplainedRuns& runs, const ExplainedSet& set) {
  if (set.flipCount() == 0) return {};
  TextTable table({"flipped picture", "baseline", "p", "candidate", "p", "RMSE", "Spearman"});
  std::size_t shown = 0;
  for (const auto& picture : set.pictures) {
    if (!picture.isFlip() || ++shown > kMostNamed) continue;
    table.add({printable(picture.picture), printable(className(runs.classNames, picture.baselineClass)),
               number(picture.baselineSureness),
               printable(className(runs.classNames, picture.candidateClass)),
               number(picture.candidateSureness), number(picture.agreement.rmse),
               number(picture.agreement.spearman)});
  }
  return table.text(4) + more(set.flipCount(), "flip");
}

std::string leftOutText(const ExplainedSet& set) {
  std::string text;
  for (std::size_t i = 0; i < std::min(set.leftOut.size(), kMostNamed); ++i) {
    const auto& [picture, why] = set.leftOut[i];
    const bool saysWhich = why.find(picture) != std::string::npos;
    text += wrapped(printable("left out: " + (saysWhich ? why : picture + ": " + why)), 4);
  }
  return text + more(set.leftOut.size(), "picture", " left out");
}

std::string pairText(const ExplainedRuns& runs, const ExplainedRun& run) {
  const auto names = printable(runs.baseline->name + " and " + run.name);
  if (!run.obstacle.empty()) return "\n" + wrapped(names + ": " + printable(run.obstacle), 2);
  auto text = "\n" + wrapped(names + ": " + noiseName(run.kind) + "; " + extentText(run.set) + ".", 2);
  if (!run.note.empty()) text += wrapped(printable(run.note), 4);
  if (!run.set.pictures.empty()) text += measuresTable(run.set);
  return text + flipsTable(runs, run.set) + leftOutText(run.set);
}

}  // namespace

std::string explanationsText(const ExplainedRuns& runs) {
  auto text = "\nExplanations\n" + wrapped(printable(questionText(runs)) + ".", 2);
  for (const auto& line : ignoredTexts(runs)) text += wrapped("not a picture: " + printable(line) + ".", 2);
  for (const auto& run : runs.runs) text += pairText(runs, run);
  return text + "\n" + wrapped(noiseSentence(runs), 2);
}

}  // namespace hp::cli
