// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/experiment_text.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <ostream>

#include "app/cli/text_table.h"
#include "core/base/atomic_file.h"
#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/experiment_series.h"
#include "core/imaging/image_file.h"
#include "core/report/experiment_plot.h"
#include "core/report/svg_texts.h"

namespace hp::cli {
namespace {

constexpr int kDigits = 4;

std::string shown(double value) { return std::isnan(value) ? "–" : numberText(value, kDigits); }

/// Rows of one network and method.
using Part = std::vector<ExperimentRow>;
std::vector<Part> partsOf(const std::vector<ExperimentRow>& rows) {
  std::vector<Part> parts;
  for (const auto& row : rows) {
    const auto part = std::ranges::find_if(parts, [&](const Part& one) {
      return one.front().network == row.network && one.front().method == row.method;
    });
    if (part != parts.end())
      part->push_back(row);
    else
      parts.push_back({row});
  }
  return parts;
}

std::vector<std::string> kindsIn(const Part& part) {
  std::vector<std::string> kinds;
  for (const auto& row : part)
    if (std::ranges::find(kinds, row.transformation.kind) == kinds.end())
      kinds.push_back(row.transformation.kind);
  return kinds;
}

void addPart(const Part& part, bool withoutFlips, TextTable& table) {
  for (const auto& kind : kindsIn(part)) {
    const auto distances = seriesOf(part, {.kind = kind, .withoutFlips = withoutFlips});
    const auto ranks = seriesOf(part, {.kind = kind, .measure = "spearman", .withoutFlips = withoutFlips});
    for (std::size_t i = 0; i < distances.size(); ++i) {
      for (std::size_t k = 0; k < distances[i].points.size(); ++k) {
        const auto& point = distances[i].points[k];
        table.add({printable(part.front().network), printable(part.front().method),
                   kind + " " + numberText(point.amount), printable(distances[i].name),
                   shown(middleOf(point.spread).middle), shown(middleOf(ranks[i].points[k].spread).middle),
                   std::to_string(point.rows.size()), std::to_string(point.flips),
                   std::to_string(point.failed)});
      }
    }
  }
}

std::string errorsText(const std::vector<ExperimentRow>& rows) {
  std::map<std::string, int> errors;
  for (const auto& row : rows)
    if (!row.error.empty()) ++errors[row.error];
  std::string text;
  for (const auto& [error, count] : errors)
    text += std::to_string(count) + (count == 1 ? " row" : " rows") + " failed: " + printable(error) + "\n";
  return text;
}

std::string multipleText(double seconds, double of) { return numberText(seconds / of, 3) + " times"; }

void makeFolder(const std::filesystem::path& folder) {
  std::error_code failed;
  std::filesystem::create_directories(folder, failed);
  if (!std::filesystem::is_directory(folder, failed))
    throw Error("The folder " + folder.string() + " cannot be made.");
}

}  // namespace

std::string rowsText(const std::vector<ExperimentRow>& rows, bool withoutFlips) {
  TextTable table({"network", "method", "transformation", "class", "median RMSE", "median Spearman", "rows",
                   "flips", "failed"});
  const auto parts = partsOf(rows);
  for (const auto& part : parts) addPart(part, withoutFlips, table);
  std::string text = table.text(0) + "\n" + errorsText(rows);
  for (const auto& part : parts)
    text += wrapped(
        printable(part.front().method + ", " + part.front().network + ": " + blameOf(part).sentence), 0);
  return text;
}

std::string costText(const ExperimentCost& cost) {
  std::string text = numberText(cost.seconds, kDigits) + " s";
  if (cost.explainSeconds > 0)
    text += ", " + multipleText(cost.seconds, cost.explainSeconds) +
            " what its classifications and explanations take alone";
  text += "; " + std::to_string(cost.forwards) + " forward and " + std::to_string(cost.backwards) +
          " backward passes";
  if (cost.passSeconds > 0 && cost.uncounted.empty())
    text += ", " + multipleText(cost.seconds, cost.passSeconds) + " what these take as plain passes";
  for (const auto& id : cost.uncounted) text += "; those of " + id + " are not counted";
  return text + "\n";
}

void writePlots(const std::vector<ExperimentRow>& rows, const Experiment& experiment, bool withoutFlips,
                const std::filesystem::path& folder) {
  makeFolder(folder);
  for (const auto& plot : plotsOf(rows, withoutFlips)) {
    const auto texts = plotTexts(experiment, plot.chart.title);
    writePng(folder / (plot.name + ".png"), drawCurves(plot.chart), texts);
    writeAtomically(folder / (plot.name + ".svg"),
                    [&](std::ostream& to) { to << svgWithTexts(drawCurvesAsSvg(plot.chart), texts); });
  }
}

}  // namespace hp::cli
