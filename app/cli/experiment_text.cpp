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

/// Rows of one network and method, named and not held: there may be very many.
struct Part {
  std::string network = {}, method = {};
  std::vector<std::string> kinds = {};
  friend bool operator==(const Part& one, const ExperimentRow& row) {
    return one.network == row.network && one.method == row.method;
  }
};
std::vector<Part> partsOf(const std::vector<ExperimentRow>& rows) {
  std::vector<Part> parts;
  for (const auto& row : rows) {
    auto part = std::ranges::find_if(parts, [&](const Part& one) { return one == row; });
    if (part == parts.end()) part = parts.insert(part, {row.network, row.method});
    if (std::ranges::find(part->kinds, row.transformation.kind) == part->kinds.end())
      part->kinds.push_back(row.transformation.kind);
  }
  return parts;
}

std::vector<Series> seriesOf(const Part& part, const std::string& kind, const char* measure,
                             const std::vector<ExperimentRow>& rows, bool withoutFlips) {
  return hp::seriesOf(rows, {.kind = kind,
                             .measure = measure,
                             .withoutFlips = withoutFlips,
                             .network = part.network,
                             .method = part.method});
}

void addPart(const Part& part, const std::vector<ExperimentRow>& rows, bool withoutFlips, TextTable& table) {
  for (const auto& kind : part.kinds) {
    const auto distances = seriesOf(part, kind, "rmse", rows, withoutFlips);
    const auto ranks = seriesOf(part, kind, "spearman", rows, withoutFlips);
    for (std::size_t i = 0; i < distances.size(); ++i) {
      for (std::size_t k = 0; k < distances[i].points.size(); ++k) {
        const auto& point = distances[i].points[k];
        table.add({printable(part.network), printable(part.method), kind + " " + numberText(point.amount),
                   printable(distances[i].name), shown(middleOf(point.spread).middle),
                   shown(middleOf(ranks[i].points[k].spread).middle), std::to_string(point.rows.size()),
                   std::to_string(point.flips), std::to_string(point.failed)});
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
  for (const auto& part : parts) addPart(part, rows, withoutFlips, table);
  std::string text = table.text(0) + "\n" + errorsText(rows);
  for (const auto& [network, method, kinds] : parts)
    text += wrapped(printable(method + ", " + network + ": " + blameOf(rows, network, method).sentence), 0);
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
