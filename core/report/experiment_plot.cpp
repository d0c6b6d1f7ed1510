// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/experiment_plot.h"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <set>

#include "core/base/nearest_names.h"
#include "core/base/text.h"

namespace hp {
namespace {

/// What stands in a member of the rows, in their order.
std::vector<std::string> namesIn(std::span<const ExperimentRow> rows,
                                 const std::function<std::string(const ExperimentRow&)>& of) {
  std::vector<std::string> names;
  for (const auto& row : rows)
    if (const auto name = of(row); std::ranges::find(names, name) == names.end()) names.push_back(name);
  return names;
}

/// Maps of several methods or networks have units of their own.
constexpr const char* kOneUnit = "normalised-rmse";

/// Letters and digits of ASCII only, so that no name reaches out of a folder.
std::string fileName(const std::string& text) {
  std::string name;
  bool isGap = false;
  for (const char c : lowered(text)) {
    const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    if (isPlain && isGap && !name.empty()) name += '-';
    if (isPlain) name += c;
    isGap = !isPlain;
  }
  return name.substr(0, 100);
}

PlotSeries plotted(const Series& series) {
  PlotSeries line{.name = series.name};
  bool isSpread = false;
  for (const auto& point : series.points) {
    const auto [middle, low, high] = middleOf(point.spread);
    line.x.push_back(point.amount);
    line.y.push_back(middle);
    line.lows.push_back(low);
    line.highs.push_back(high);
    line.rings.push_back(point.flips > 0);
    isSpread = isSpread || high > low;
  }
  if (!isSpread) line.lows = line.highs = {};
  return line;
}

/// Where cropping changes nothing, as with noise, there is nothing to see.
bool isCropped(const std::vector<Series>& both) {
  constexpr double kSame = 1e-9;
  for (std::size_t i = 1; i < both.size(); i += 2)
    for (std::size_t k = 0; k < both[i].points.size(); ++k) {
      const double all = both[i].points[k].spread.median, some = both[i - 1].points[k].spread.median;
      if (std::abs(all - some) > kSame * std::abs(all)) return true;
    }
  return false;
}

std::string noteOf(const CurveChart& chart) {
  const auto hasBand = [](const auto& line) { return !line.lows.empty(); };
  const auto hasRing = [](const auto& line) {
    return std::ranges::find(line.rings, true) != line.rings.end();
  };
  std::string note = std::ranges::any_of(chart.series, hasBand) ? kMiddleText : "";
  if (std::ranges::any_of(chart.series, hasRing))
    note += std::string(note.empty() ? "" : ", ") + "ring: a prediction flipped";
  return note;
}

/// Amounts that can share an axis, with what to call them; an empty set: all of them.
struct AmountGroup {
  std::string name = {};
  std::set<double> amounts = {};
};

std::vector<AmountGroup> groupsOf(std::span<const ExperimentRow> rows, const TransformationKind& kind) {
  constexpr double kOneAxis = 100;
  std::set<double> left;
  for (const auto& row : rows)
    if (row.transformation.kind == kind.id) left.insert(row.transformation.amount);
  std::erase_if(left, [&](double amount) { return amount == kind.identity; });
  if (left.empty() || *left.begin() <= 0 || *left.rbegin() / *left.begin() <= kOneAxis) return {{}};
  std::vector<AmountGroup> groups;
  for (const auto& preset : kind.presets) {
    AmountGroup group;
    for (const double amount : preset.amounts)
      if (left.erase(amount) > 0) group.amounts.insert(amount);
    if (!group.amounts.empty()) groups.push_back(std::move(group));
  }
  if (!left.empty()) groups.push_back({.amounts = left});
  for (auto& group : groups)
    group.name = " " + numberText(*group.amounts.begin()) + " to " + numberText(*group.amounts.rbegin());
  return groups;
}

class Plots {
 public:
  Plots(std::span<const ExperimentRow> rows, bool withoutFlips) : all_(rows), withoutFlips_(withoutFlips) {}

  std::vector<ExperimentPlot> take() {
    for (const auto& kind : namesIn(all_, [](const auto& row) { return row.transformation.kind; }))
      for (const auto& group : groupsOf(all_, transformationKindById(kind))) addGroup(kind, group);
    return std::move(plots_);
  }

 private:
  void addGroup(const std::string& kind, const AmountGroup& group) {
    rows_.clear();
    for (const auto& row : all_)
      if (group.amounts.empty() || group.amounts.contains(row.transformation.amount)) rows_.push_back(row);
    const auto networks = namesIn(rows_, [](const auto& row) { return row.network; });
    const auto methods = namesIn(rows_, [](const auto& row) { return row.method; });
    const auto where = kind + group.name;
    for (const auto& network : networks) {
      for (const auto& method : methods)
        addMethod(where, {.kind = kind, .network = network, .method = method});
      if (methods.size() > 1)
        add(where + ", methods, " + network,
            {.kind = kind, .measure = kOneUnit, .lines = LineBy::Method, .network = network, .classRank = 1});
    }
    for (const auto& method : methods)
      if (networks.size() > 1)
        add(where + ", networks, " + method,
            {.kind = kind, .measure = kOneUnit, .lines = LineBy::Network, .method = method, .classRank = 1});
  }

  /// Its classes, and what cropping does to the first of them.
  void addMethod(const std::string& where, SeriesQuestion question) {
    const auto whose = *question.method + ", " + *question.network;
    add(where + ", " + whose, question);
    question.lines = LineBy::Cropping;
    question.classRank = 1;
    if (isCropped(seriesOf(rows_, question))) add(where + ", cropping, " + whose, question);
  }

  void add(const std::string& title, SeriesQuestion question) {
    question.withoutFlips = withoutFlips_;
    ExperimentPlot plot{fileName(title), chartOf(rows_, question)};
    if (plot.chart.series.empty()) return;
    plot.chart.title = title;
    // Names of which only other signs are left need not differ any more.
    const auto unique = plot.name;
    for (int i = 2; std::ranges::find(plots_, plot.name, &ExperimentPlot::name) != plots_.end(); ++i)
      plot.name = unique + "-" + std::to_string(i);
    plots_.push_back(std::move(plot));
  }

  std::span<const ExperimentRow> all_;
  bool withoutFlips_;
  std::vector<ExperimentRow> rows_ = {};
  std::vector<ExperimentPlot> plots_ = {};
};

}  // namespace

CurveChart chartOf(std::span<const ExperimentRow> rows, const SeriesQuestion& question) {
  const auto& kind = transformationKindById(question.kind);
  CurveChart chart{.xTitle = kind.label + (kind.unit.empty() ? "" : " (" + kind.unit + ")"),
                   .yTitle = rowMeasureById(question.measure).label,
                   .isXWhole = false,
                   .difference = false};
  const auto series = seriesOf(rows, question);
  for (const auto& line : series) chart.series.push_back(plotted(line));
  chart.isXLogarithmic = wantLogarithm(question.kind, series);
  chart.note = noteOf(chart);
  return chart;
}

std::vector<ExperimentPlot> plotsOf(std::span<const ExperimentRow> rows, bool withoutFlips) {
  return Plots(rows, withoutFlips).take();
}

PngTexts plotTexts(const Experiment& experiment, const std::string& description) {
  return {{"Title", "How far explanations move"},
          {"Software", "Heatproof"},
          {"Description", description},
          {kExperimentKeyword, toJson(experiment).dump(-1, ' ', false, Json::error_handler_t::replace)}};
}

}  // namespace hp
