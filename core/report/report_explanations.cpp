// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/compare/difference_words.h"
#include "core/imaging/figure.h"
#include "core/report/report_parts.h"

namespace hp::report {
namespace {

constexpr int kDigits = 3;

Cell measuredCell(double value) {
  return std::isnan(value) ? Cell("not defined") : numberCell(value, kDigits);
}

Cell countedCell(std::size_t count) { return countCell(static_cast<std::int64_t>(count)); }

/// A row a pair: medians, with which pairs are told apart at a glance.
Table pairsTable(const ExplainedRuns& runs) {
  Table table{"Explanations side by side: medians over pictures",
              {{"candidate"},
               {"kind of difference"},
               {"images", Alignment::Right},
               {"flipped", Alignment::Right},
               {"left out", Alignment::Right}},
              {}};
  for (const auto& measure : mapMeasures()) table.columns.push_back({measure.label, Alignment::Right});
  for (const auto& run : runs.runs) {
    if (!run.obstacle.empty()) continue;
    std::vector<Cell> row{run.name, noiseName(run.kind), countedCell(run.set.pictures.size()),
                          countedCell(run.set.flipCount()), countedCell(run.set.leftOut.size())};
    for (const auto& measure : mapMeasures())
      row.push_back(measuredCell(spreadOf(measure, run.set.pictures).median));
    table.rows.push_back(std::move(row));
  }
  return table;
}

/// A row a pair and measure.
Table spreadsTable(const ExplainedRuns& runs) {
  Table table{"How each measure of two explanations is spread over images", {{"candidate"}, {"measure"}}, {}};
  for (const char* title : {"images", "not defined", "mean", "standard deviation", "lowest", "lower quartile",
                            "median", "upper quartile", "highest"})
    table.columns.push_back({title, Alignment::Right});
  for (const auto& run : runs.runs) {
    if (run.set.pictures.empty()) continue;
    for (const auto& measure : mapMeasures()) {
      const auto spread = spreadOf(measure, run.set.pictures);
      table.rows.push_back({run.name, measure.label, countCell(spread.count), countCell(spread.undefined),
                            measuredCell(spread.mean), measuredCell(spread.standardDeviation),
                            measuredCell(spread.minimum), measuredCell(spread.lowerQuartile),
                            measuredCell(spread.median), measuredCell(spread.upperQuartile),
                            measuredCell(spread.maximum)});
    }
  }
  return table;
}

using Picks = std::vector<const PictureAgreement*>;

/// All in their order, or as many as the report wants of those that are the farthest apart.
Picks picked(const ExplainedSet& set, std::size_t most) {
  Picks picks;
  for (const auto& picture : set.pictures) picks.push_back(&picture);
  if (picks.size() <= most) return picks;
  const auto distance = [](const PictureAgreement* picture) {
    return std::isnan(picture->agreement.rmse) ? -1 : picture->agreement.rmse;
  };
  std::ranges::stable_sort(picks, std::greater{}, distance);
  picks.resize(most);
  return picks;
}

std::vector<Cell> pictureRow(const ExplainedRuns& runs, const PictureAgreement& picture) {
  const auto& names = runs.classNames;
  std::vector<Cell> row{picture.picture,
                        className(names, picture.target),
                        Cell(className(names, picture.baselineClass), picture.isFlip()),
                        decimalCell(picture.baselineSureness),
                        Cell(className(names, picture.candidateClass), picture.isFlip()),
                        decimalCell(picture.candidateSureness)};
  for (const auto& measure : mapMeasures()) row.push_back(measuredCell(measure.of(picture)));
  return row;
}

Table picturesTable(const ExplainedRuns& runs, const ExplainedRun& run, std::size_t most) {
  const auto picks = picked(run.set, most);
  Table table{"Images explained by the baseline and " + run.name +
                  (picks.size() < run.set.pictures.size()
                       ? ", the farthest apart first (" + countedCell(picks.size()).text + " of " +
                             countedCell(run.set.pictures.size()).text + ")"
                       : std::string()),
              {{"image"},
               {"class explained"},
               {"baseline says"},
               {"probability", Alignment::Right},
               {"candidate says"},
               {"probability", Alignment::Right}},
              {}};
  for (const auto& measure : mapMeasures()) table.columns.push_back({measure.label, Alignment::Right});
  for (const auto* picture : picks) table.rows.push_back(pictureRow(runs, *picture));
  return table;
}

Table leftOutTable(const ExplainedRun& run) {
  Table table{"Images left out of the explanations: " + run.name, {{"image"}, {"why"}}, {}};
  for (const auto& each : run.set.leftOut) table.rows.push_back({each.picture, each.why});
  return table;
}

/// "88 % dogs"
std::string answerText(const OneAnswer& answer) {
  const auto& first = answer.classification.classes.front();
  return first.name + ", " + decimalCell(first.probability, 3).text;
}

FigurePanel panelOf(const OneAnswer& answer, const ValueRange& scale, const std::string& title) {
  return {.picture = answer.seen,
          .map = answer.attribution.map,
          .isSigned = answer.attribution.isSigned,
          .range = scale,
          .title = title,
          .caption = answerText(answer)};
}

/// Both maps on one scale, and their difference on its own.
FigureSpec figureOf(const ExplainedRuns& runs, const ExplainedBoth& flip, bool dark) {
  constexpr double kWidth = 160, kResolution = 150;
  FigureSpec figure{.columns = 3, .widthMillimetres = kWidth, .dotsPerInch = kResolution, .dark = dark};
  figure.panels = {panelOf(flip.baseline, flip.difference.scale, "baseline"),
                   panelOf(flip.candidate, flip.difference.scale, "candidate"),
                   {.picture = flip.baseline.seen,
                    .map = flip.difference.difference,
                    .isSigned = true,
                    .range = flip.difference.differenceScale,
                    .title = "candidate minus baseline",
                    .caption = "for " + className(runs.classNames, flip.target)}};
  return figure;
}

Picture pictureOf(const ExplainedRuns& runs, const ExplainedRun& run, const ExplainedBoth& flip) {
  return {"Flipped image " + flip.picture + " explained by the baseline and " + run.name,
          "Heat maps of one image: the baseline says " + answerText(flip.baseline) + ", the candidate " +
              answerText(flip.candidate) + ". RMSE of the maps " +
              numberCell(flip.difference.agreement.rmse, kDigits).text + ".",
          renderFigure(figureOf(runs, flip, false)), renderFigure(figureOf(runs, flip, true))};
}

/// A handful, though there may be many pairs.
void addFlips(const ExplainedRuns& runs, Document& document) {
  constexpr std::size_t kMostFigures = 5;
  std::size_t shown = 0;
  for (std::size_t nth = 0; nth < ExplainedSet::kMostFlipsKept; ++nth)
    for (const auto& run : runs.runs)
      if (nth < run.set.flips.size() && shown++ < kMostFigures)
        document.blocks.emplace_back(pictureOf(runs, run, *run.set.flips[nth]));
}

void addPair(const ComparisonReport& report, const ExplainedRun& run, Document& document) {
  auto& blocks = document.blocks;
  if (!run.obstacle.empty()) blocks.emplace_back(Paragraph{run.name + ": " + run.obstacle});
  if (!run.note.empty()) blocks.emplace_back(Paragraph{run.name + ": " + run.note});
  if (run.set.wasStopped()) blocks.emplace_back(Paragraph{run.name + ": " + extentText(run.set) + "."});
  if (!run.set.pictures.empty())
    blocks.emplace_back(picturesTable(*report.explanations, run, report.mostPictures));
  if (!run.set.leftOut.empty()) blocks.emplace_back(leftOutTable(run));
}

}  // namespace

void addExplanations(const ComparisonReport& report, Document& document) {
  if (!report.explanations) return;
  const auto& runs = *report.explanations;
  auto& blocks = document.blocks;
  blocks.emplace_back(Heading{3, "Explanations"});
  blocks.emplace_back(Paragraph{noiseSentence(runs)});
  blocks.emplace_back(Paragraph{questionText(runs) + ".", true});
  for (const auto& line : ignoredTexts(runs))
    blocks.emplace_back(Paragraph{"Not a picture: " + line + ".", true});
  if (auto pairs = pairsTable(runs); !pairs.rows.empty()) blocks.emplace_back(std::move(pairs));
  if (auto spreads = spreadsTable(runs); !spreads.rows.empty()) blocks.emplace_back(std::move(spreads));
  addFlips(runs, document);
  for (const auto& run : runs.runs) addPair(report, run, document);
}

}  // namespace hp::report
