// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/difference_words.h"
#include "core/report/report_parts.h"

namespace hp::report {
namespace {

KeyValues facts(const PredictionsDifference& difference, const std::string& name) {
  return {
      "Predictions side by side: " + name,
      {{"images that both predicted", countCell(difference.pictures)},
       {"images of the baseline only", countCell(difference.onlyBaseline)},
       {"images of the candidate only", countCell(difference.onlyCandidate)},
       {"images labelled differently", countCell(difference.otherLabels)},
       {"images with the same outputs, bit for bit", countCell(difference.equalBits)},
       {"images of the same predicted class", countCell(difference.agreeing)},
       {"largest difference of an output (logit)", numberCell(difference.maxLogitDifference)},
       {"largest difference of a probability", numberCell(difference.maxProbabilityDifference)},
       {"accuracy of the baseline (share of images)", decimalCell(difference.baselineAccuracy)},
       {"accuracy of the candidate (share of images)", decimalCell(difference.candidateAccuracy)},
       {"images that only the baseline has right", countCell(difference.test.onlyFirstRight)},
       {"images that only the candidate has right", countCell(difference.test.onlySecondRight)},
       {"McNemar's statistic", numberCell(difference.test.statistic)},
       {"McNemar's p-value", numberCell(difference.test.pValue)},
       {"expected calibration error, baseline", decimalCell(difference.baselineCalibration.expectedError)},
       {"expected calibration error, candidate", decimalCell(difference.candidateCalibration.expectedError)},
       {"Brier score, baseline", decimalCell(difference.baselineCalibration.brier)},
       {"Brier score, candidate", decimalCell(difference.candidateCalibration.brier)}}};
}

void addFlips(const ComparisonReport& report, const RunComparison& comparison, const std::string& name,
              Document& document) {
  const auto& flips = comparison.predictions->flips;
  if (flips.empty()) {
    document.blocks.emplace_back(Paragraph{"No image changes its class."});
    return;
  }
  const auto shown = std::min(flips.size(), report.mostFlips);
  Table table{"Images that change their class, the most certain first" +
                  (shown < flips.size() ? " (" + countCell(static_cast<std::int64_t>(shown)).text + " of " +
                                              countCell(std::ssize(flips)).text + ")"
                                        : std::string()) +
                  ": " + name,
              {{"image"},
               {"label"},
               {"baseline says"},
               {"probability", Alignment::Right},
               {"candidate says"},
               {"probability", Alignment::Right}},
              {}};
  const auto& names = comparison.baseline->classNames;
  for (std::size_t i = 0; i < shown; ++i) {
    const auto& flip = flips[i];
    table.rows.push_back({flip.id, className(names, flip.label),
                          Cell(className(names, flip.baseline), flip.baseline != flip.label),
                          decimalCell(flip.baselineProbability),
                          Cell(className(names, flip.candidate), flip.candidate != flip.label),
                          decimalCell(flip.candidateProbability)});
  }
  document.blocks.emplace_back(std::move(table));
  document.blocks.emplace_back(Paragraph{"Marked classes are wrong by the label.", true});
}

}  // namespace

void addPredictions(const ComparisonReport& report, Document& document) {
  for (std::size_t i = 0; i < report.comparisons.size(); ++i) {
    const auto& comparison = *report.comparisons[i];
    const auto name = candidateName(report, i);
    if (comparison.accuracy) document.blocks.emplace_back(Paragraph{accuracyText(*comparison.accuracy)});
    if (!comparison.predictions) {
      document.blocks.emplace_back(NotProvided{"predictions on the same images, of " + name});
      continue;
    }
    document.blocks.emplace_back(facts(*comparison.predictions, name));
    addFlips(report, comparison, name, document);
  }
}

}  // namespace hp::report
