// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/localisation_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/base/text.h"
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

/// A row that grows picture by picture.
struct GrowingRow {
  std::string method = {};
  std::vector<MetricValue> pointing = {}, mass = {}, rank = {};

  void add(const EvaluatedPicture& picture, const EvaluatedMap& found, double tolerance) {
    const auto value = [&](auto measure) {
      if (!found.why.empty()) return MetricValue{picture.name, kNone, found.why};
      const double share = measure();
      return MetricValue{picture.name, share, std::isnan(share) ? whyNone(picture.truth) : ""};
    };
    pointing.push_back(value([&] { return pointingGame(found.map, picture.truth, tolerance); }));
    mass.push_back(value([&] { return relevanceMass(found.map, picture.truth); }));
    rank.push_back(value([&] { return relevanceRank(found.map, picture.truth); }));
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
  const auto total = static_cast<std::int64_t>(growing.size() * pictures.count());
  std::int64_t done = 0;
  for (std::size_t i = 0; i < pictures.count(); ++i) {
    const auto picture = pictures.picture(i);
    for (std::size_t m = 0; m < growing.size(); ++m) {
      context.step({HP_TEXT("Stage", "maps"), done++, total});
      const auto found = m < methods.size() ? evaluatedMap(network, methods[m], picture, context)
                                            : randomMap(picture, spec.seed);
      growing[m].add(picture, found, spec.tolerance);
    }
  }
  std::vector<LocalisationRow> rows;
  for (auto& row : growing) rows.push_back(std::move(row).row(spec.seed));
  return rows;
}

}  // namespace hp
