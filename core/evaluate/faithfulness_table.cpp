// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/faithfulness_table.h"

#include <limits>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/evaluate/own_noise.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

EvaluatedMap randomMap(const EvaluatedPicture& picture, std::uint64_t seed) {
  const auto random = noiseOf(seed, NoiseOf::RandomMap, pictureNumber(picture.input));
  Array map{{picture.input.size(2), picture.input.size(3)}, {}};
  for (std::int64_t i = 0; i < map.size(0) * map.size(1); ++i)
    map.values.push_back(static_cast<float>(random.uniform(static_cast<std::uint64_t>(i))));
  return {std::move(map), {}};
}

/// A row that grows picture by picture.
class GrowingRow {
 public:
  GrowingRow(std::string method, const FaithfulnessParams& params) : params_(params) {
    row_.method = std::move(method);
  }

  void add(const Network& network, const EvaluatedPicture& picture, const EvaluatedMap& found,
           const RunContext& context) {
    FaithfulnessCurve curve;
    std::string why = found.why;
    try {
      if (!found.map.empty())
        curve = faithfulnessCurve({network, picture.input, picture.target}, found.map, params_, context);
    } catch (const Error& error) {
      why = error.what();
    }
    values_.push_back({picture.name, curve.shares.empty() ? kNone : curve.area, why});
    if (!curve.shares.empty()) addToMeans(curve, picture.target);
    row_.curves.push_back(std::move(curve));
  }

  FaithfulnessRow row() && {
    row_.area = summarised(idOf(params_.test), row_.method, std::move(values_), params_.seed);
    for (auto* sums : {&row_.scores, &row_.accuracy})
      for (auto& sum : *sums) sum /= static_cast<double>(row_.area.count);
    return std::move(row_);
  }

 private:
  void addToMeans(const FaithfulnessCurve& curve, int target) {
    row_.shares = curve.shares;
    row_.scores.resize(curve.shares.size());
    row_.accuracy.resize(curve.shares.size());
    for (std::size_t i = 0; i < curve.shares.size(); ++i) {
      row_.scores[i] += curve.scores[i];
      row_.accuracy[i] += curve.first[i] == target ? 1 : 0;
    }
  }

  const FaithfulnessParams& params_;
  FaithfulnessRow row_ = {};
  std::vector<MetricValue> values_ = {};
};

}  // namespace

std::string idOf(FaithfulnessTest test) {
  constexpr const char* kIds[] = {"deletion", "insertion", "pixel-flipping", "road"};
  return kIds[static_cast<std::size_t>(test)];
}

std::vector<FaithfulnessRow> faithfulnessTable(const Network& network,
                                               std::span<const ExperimentMethod> methods,
                                               std::span<const EvaluatedPicture> pictures,
                                               const FaithfulnessParams& params, const RunContext& context) {
  std::vector<GrowingRow> growing;
  for (const auto& method : methods) growing.emplace_back(nameOf(method), params);
  growing.emplace_back(HP_TEXT("Methods", "Random map"), params);
  const auto total = static_cast<std::int64_t>(growing.size() * pictures.size());
  std::int64_t done = 0;
  for (const auto& picture : pictures) {
    for (std::size_t m = 0; m < growing.size(); ++m) {
      context.step({HP_TEXT("Stage", "curves"), done++, total});
      const auto map = m < methods.size() ? evaluatedMap(network, methods[m], picture, context)
                                          : randomMap(picture, params.seed);
      growing[m].add(network, picture, map, context.silent());
    }
  }
  std::vector<FaithfulnessRow> rows;
  for (auto& row : growing) rows.push_back(std::move(row).row());
  return rows;
}

}  // namespace hp
