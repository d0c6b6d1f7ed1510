// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

#include "core/compare/count_text.h"
#include "core/compare/predictions_difference.h"

namespace hp {
namespace {

std::string fixedText(double value, int decimals) {
  std::array<char, 64> text{};
  return {
      text.data(),
      std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::fixed, decimals).ptr};
}

/// As many decimals as so many images can fill: 0.849 of 1,000, 0.9 of 1,000 too.
std::string shareText(double share, std::int64_t examples) {
  const int needed = static_cast<int>(std::ceil(std::log10(static_cast<double>(examples))));
  std::string text = fixedText(share, std::clamp(needed, 2, 9));
  text.erase(text.find_last_not_of('0') + 1);
  if (text.ends_with('.')) text.pop_back();
  return text;
}

std::string distanceText(double z) {
  if (std::isinf(z)) return "differ, and neither has a standard error to measure by";
  if (z < 0.05) return "differ by less than 0.1 standard errors";
  return "differ by " + fixedText(z, 1) + " standard errors";
}

/// What follows. The test of paired answers is the sharper one and decides where both say something else.
std::string closing(const AccuracyComparison& comparison) {
  const std::string byErrors = comparison.distinguishable ? ": distinguishable" : ": not distinguishable";
  if (comparison.apartByAnswers.value_or(comparison.distinguishable) == comparison.distinguishable)
    return byErrors + ".";
  return byErrors + " by their standard errors alone; McNemar's test on the same pictures " +
         (*comparison.apartByAnswers ? "tells them apart." : "does not tell them apart.");
}

}  // namespace

AccuracyComparison compareAccuracies(double baseline, std::int64_t baselineExamples, double candidate,
                                     std::int64_t candidateExamples, double significance) {
  const auto test = compareProportions(baseline, baselineExamples, candidate, candidateExamples);
  return {baseline, candidate, baselineExamples, candidateExamples, test, test.pValue < significance, {}};
}

std::string accuracyText(const AccuracyComparison& comparison) {
  const auto& [baseline, candidate, baselineExamples, candidateExamples, test, apart, byAnswers] = comparison;
  const auto first = shareText(baseline, baselineExamples), second = shareText(candidate, candidateExamples);
  const auto firstImages = countText(baselineExamples, "image");
  if (baseline == candidate && baselineExamples == candidateExamples)
    return "Both are " + first + " on " + firstImages + closing(comparison);
  const std::string who =
      baselineExamples == candidateExamples
          ? first + " and " + second + " on " + firstImages
          : first + " on " + firstImages + " and " + second + " on " + countText(candidateExamples, "image");
  return who + ' ' + distanceText(test.z) + closing(comparison);
}

}  // namespace hp
