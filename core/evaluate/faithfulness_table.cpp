// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/faithfulness_table.h"

#include <limits>

#include "core/base/text.h"
#include "core/evaluate/each_picture.h"
#include "core/evaluate/outcome_of.h"

namespace hp {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

/// What one map says, or why it says nothing.
struct Measured {
  MetricValue area = {};
  int target = 0;
  FaithfulnessCurve curve = {};
};

Measured measured(const Network& network, const EvaluatedPicture& picture, const EvaluatedMap& found,
                  const FaithfulnessParams& params, const RunContext& context) {
  Measured one{{picture.name, kNone, found.why}, picture.target};
  if (!found.why.empty()) return one;
  one.area.why = failureOf([&] {
    one.curve = faithfulnessCurve({network, picture.input, picture.target}, found.map, params, context);
    one.area.value = one.curve.area;
  });
  return one;
}

/// A row that grows picture by picture.
class GrowingRow {
 public:
  GrowingRow(std::string method, const FaithfulnessParams& params) : params_(params) {
    row_.method = std::move(method);
  }

  void add(Measured one) {
    values_.push_back(std::move(one.area));
    if (!one.curve.shares.empty()) addToMeans(one.curve, one.target);
    row_.curves.push_back(std::move(one.curve));
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
                                               const EvaluatedPictures& pictures,
                                               const FaithfulnessParams& params, const RunContext& context) {
  std::vector<GrowingRow> growing;
  for (const auto& method : methods) growing.emplace_back(nameOf(method), params);
  growing.emplace_back(HP_TEXT("Methods", "Random map"), params);
  const auto measure = [&](const EvaluatedPicture& picture, const RunContext& inner) {
    std::vector<Measured> found;
    for (std::size_t m = 0; m < growing.size(); ++m) {
      inner.step({});
      const auto map = m < methods.size() ? evaluatedMap(network, methods[m], picture, inner)
                                          : randomMap(picture, params.seed);
      found.push_back(measured(network, picture, map, params, inner.silent()));
    }
    return found;
  };
  const auto take = [&](std::vector<Measured> found) {
    for (std::size_t m = 0; m < growing.size(); ++m) growing[m].add(std::move(found[m]));
  };
  forEachPicture(pictures, {HP_TEXT("Stage", "curves"), static_cast<std::int64_t>(growing.size())}, measure,
                 take, context);
  std::vector<FaithfulnessRow> rows;
  for (auto& row : growing) rows.push_back(std::move(row).row());
  return rows;
}

}  // namespace hp
