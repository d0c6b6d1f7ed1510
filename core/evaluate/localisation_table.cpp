// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/localisation_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/text.h"
#include "core/evaluate/each_picture.h"
#include "core/evaluate/localisation.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// Why maps have no value although they are there.
std::string whyNone(const Array& truth) {
  const bool isPlace = std::ranges::any_of(truth.values, [](float value) { return value > 0; });
  return isPlace ? HP_TEXT("Measures", "Nothing in the map is positive.")
                 : HP_TEXT("Measures", "Nothing of the place is in what the network sees.");
}

/// What one map says, or why it says nothing.
struct Measured {
  MetricValue pointing = {}, mass = {}, rank = {};
};

Measured measured(const EvaluatedPicture& picture, const EvaluatedMap& found, double tolerance) {
  const auto value = [&](auto measure) {
    if (!found.why.empty()) return MetricValue{picture.name, kNone, found.why};
    const double share = measure();
    return MetricValue{picture.name, share, std::isnan(share) ? whyNone(picture.truth) : ""};
  };
  return {value([&] { return pointingGame(found.map, picture.truth, tolerance); }),
          value([&] { return relevanceMass(found.map, picture.truth); }),
          value([&] { return relevanceRank(found.map, picture.truth); })};
}

/// A row that grows picture by picture.
struct GrowingRow {
  std::string method = {};
  std::vector<MetricValue> pointing = {}, mass = {}, rank = {};

  void add(Measured one) {
    pointing.push_back(std::move(one.pointing));
    mass.push_back(std::move(one.mass));
    rank.push_back(std::move(one.rank));
  }

  LocalisationRow row(std::uint64_t seed) && {
    return {method, summarised("pointing-game", method, std::move(pointing), seed),
            summarised("relevance-mass", method, std::move(mass), seed),
            summarised("relevance-rank", method, std::move(rank), seed)};
  }
};

}  // namespace

std::vector<LocalisationRow> localisationTable(const Network& network,
                                               std::span<const ExperimentMethod> methods,
                                               const EvaluatedPictures& pictures,
                                               const LocalisationSpec& spec, const RunContext& context) {
  std::vector<GrowingRow> growing;
  for (const auto& method : methods) growing.push_back({nameOf(method)});
  growing.push_back({HP_TEXT("Methods", "Random map")});
  const auto measure = [&](const EvaluatedPicture& picture, const RunContext& inner) {
    std::vector<Measured> found;
    for (std::size_t m = 0; m < growing.size(); ++m) {
      inner.step({});
      const auto map = m < methods.size() ? evaluatedMap(network, methods[m], picture, inner)
                                          : randomMap(picture, spec.seed);
      found.push_back(measured(picture, map, spec.tolerance));
    }
    return found;
  };
  const auto take = [&](std::vector<Measured> found) {
    for (std::size_t m = 0; m < growing.size(); ++m) growing[m].add(std::move(found[m]));
  };
  forEachPicture(pictures, {HP_TEXT("Stage", "maps"), static_cast<std::int64_t>(growing.size())}, measure,
                 take, context);
  std::vector<LocalisationRow> rows;
  for (auto& row : growing) rows.push_back(std::move(row).row(spec.seed));
  return rows;
}

}  // namespace hp
