// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/localisation_table.h"

#include <cmath>
#include <limits>

#include "core/base/outcome.h"
#include "core/base/philox.h"
#include "core/base/text.h"
#include "core/data/scene_masks.h"
#include "core/data/scene_plan.h"
#include "core/evaluate/evaluated_maps.h"
#include "core/evaluate/ground_truth.h"
#include "core/evaluate/localisation.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// A row that grows picture by picture.
struct GrowingRow {
  std::string method = {};
  std::vector<MetricValue> pointing = {}, mass = {}, rank = {};

  void add(const std::string& picture, const EvaluatedMap& found, const Array& truth, double tolerance) {
    const auto value = [&](auto measure) {
      if (found.map.empty()) return MetricValue{picture, kNone, found.why};
      const double share = measure();
      return MetricValue{picture, share,
                         std::isnan(share) ? "Nothing to be found, or nothing positive." : ""};
    };
    pointing.push_back(value([&] { return pointingGame(found.map, truth, tolerance); }));
    mass.push_back(value([&] { return relevanceMass(found.map, truth); }));
    rank.push_back(value([&] { return relevanceRank(found.map, truth); }));
  }

  LocalisationRow row(std::uint64_t seed) && {
    return {method, summarised("pointing-game", method, std::move(pointing), seed),
            summarised("relevance-mass", method, std::move(mass), seed),
            summarised("relevance-rank", method, std::move(rank), seed)};
  }
};

Array randomMap(const Shape& shape, std::uint64_t seed, std::size_t picture) {
  if (shape.empty()) return {};
  const Philox random(seed, RandomPurpose::Noise, picture);
  Array map{shape, std::vector<float>(static_cast<std::size_t>(elementCount(shape)))};
  for (std::size_t i = 0; i < map.values.size(); ++i) map.values[i] = static_cast<float>(random.uniform(i));
  return map;
}

// A picture that cannot be made has no truth.
PlacedPicture made(const PlacedPictures& pictures, std::size_t index, std::string& why) {
  try {
    return pictures.picture(index);
  } catch (const Error& error) {
    why = error.what();
    return {.name = std::to_string(index)};
  }
}

std::string sceneName(const SceneSpec& spec, std::uint64_t index) {
  return "scene:" + std::to_string(spec.seed) + ":" + std::to_string(index);
}

}  // namespace

PlacedPictures scenePictures(const Network& network, const SceneSpec& spec, std::size_t count) {
  return {count, [network, spec](std::size_t index) {
            const auto scene = makeScene(spec, index);
            return PlacedPicture{sceneName(spec, index), prepareInput(network, scene.image), scene.label,
                                 truthAtInput(network, scene.mask)};
          }};
}

PlacedPictures watermarkPictures(const Network& network, const SceneSpec& spec, std::size_t count) {
  if (!carriesWatermarks(spec)) throw Error("No scene of this set carries the watermark.");
  constexpr std::uint64_t kPatience = 10000;  // scenes for each that is wanted
  std::vector<std::uint64_t> marked;
  for (std::uint64_t index = 0; marked.size() < count; ++index) {
    if (index >= kPatience * count) throw Error("Too few of the scenes carry the watermark.");
    if (drawing::planScene(spec, index).watermark) marked.push_back(index);
  }
  return {count, [network, spec, marked](std::size_t place) {
            const auto scene = makeScene(spec, marked[place]);
            return PlacedPicture{sceneName(spec, marked[place]), prepareInput(network, scene.image),
                                 spec.watermarkClass, truthAtInput(network, scene.watermarkMask)};
          }};
}

std::vector<LocalisationRow> localisationTable(const Network& network,
                                               std::span<const ExperimentMethod> methods,
                                               const PlacedPictures& pictures, const LocalisationSpec& spec,
                                               const RunContext& context) {
  std::vector<GrowingRow> growing;
  for (const auto& method : methods) growing.push_back({nameOf(method)});
  growing.push_back({HP_TEXT("Methods", "Random map")});
  for (std::size_t i = 0; i < pictures.count; ++i) {
    context.step({HP_TEXT("Stage", "pictures"), static_cast<std::int64_t>(i),
                  static_cast<std::int64_t>(pictures.count)});
    std::string why;
    const auto picture = made(pictures, i, why);
    const EvaluatedPicture asked{picture.name, picture.input, picture.target};
    for (std::size_t m = 0; m < methods.size(); ++m) {
      const auto found =
          why.empty() ? evaluatedMap(network, methods[m], asked, context) : EvaluatedMap{{}, why};
      growing[m].add(picture.name, found, picture.truth, spec.tolerance);
    }
    growing.back().add(picture.name, {randomMap(picture.truth.shape, spec.seed, i), why}, picture.truth,
                       spec.tolerance);
  }
  std::vector<LocalisationRow> rows;
  for (auto& row : growing) rows.push_back(std::move(row).row(spec.seed));
  return rows;
}

}  // namespace hp
