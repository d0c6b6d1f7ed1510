// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_number.h"
#include "core/compare/all_runs.h"

namespace hp {
namespace {

Json runsJson(const std::vector<ComparedRunPtr>& runs) {
  Json list = Json::array();
  for (std::size_t i = 0; i < runs.size(); ++i)
    list.push_back({{"letter", runLetter(i)},
                    {"name", runs[i]->name},
                    {"path", runs[i]->path.string()},
                    {"changed", !runs[i]->tampered.empty()}});
  return list;
}

Json duplicatesJson(const AllRuns& all) {
  Json list = Json::array();
  for (const auto& group : all.duplicates)
    list.push_back({{"runs", group.runs},
                    {"equalEpochs", group.equalEpochs},
                    {"otherEpochs", group.otherEpochs},
                    {"onePlace", group.isOnePlace},
                    {"sameTimes", group.sameTimes},
                    {"text", duplicatesText(group, all.runs)}});
  return list;
}

Json spreadJson(const Spread& spread) {
  return {{"pairs", spread.count},
          {"mean", finiteNumber(spread.mean)},
          {"least", finiteNumber(spread.minimum)},
          {"most", finiteNumber(spread.maximum)}};
}

Json spreadsJson(const GroupSpreads& spreads) {
  Json groups = Json::array();
  for (const auto& spread : spreads.inGroups) groups.push_back(spreadJson(spread));
  return {
      {"groups", groups}, {"within", spreadJson(spreads.within)}, {"between", spreadJson(spreads.between)}};
}

Json matrixJson(const MeasuredMatrix& matrix, const GroupSpreads& spreads) {
  Json values = Json::array(), whys = Json::array();
  for (std::size_t i = 0; i < matrix.values.runs; ++i) {
    Json row = Json::array(), reasons = Json::array();
    for (std::size_t j = 0; j < matrix.values.runs; ++j) {
      row.push_back(finiteNumber(matrix.values.at(i, j)));
      reasons.push_back(matrix.why(i, j));
    }
    values.push_back(std::move(row));
    whys.push_back(std::move(reasons));
  }
  return {{"measure", matrix.measure->id},
          {"title", matrix.measure->title},
          {"about", matrix.measure->about},
          {"meaning", matrix.measure->meaning == MatrixMeaning::Distance ? "distance" : "likeness"},
          {"oldestEpoch", matrix.oldest},
          {"newestEpoch", matrix.newest},
          {"order", matrix.order},
          {"values", values},
          {"why", whys},
          {"spreads", spreadsJson(spreads)}};
}

Json groupsJson(const AllRuns& all) {
  Json list = Json::array();
  for (const auto& group : all.groups)
    list.push_back({{"value", group.value ? Json(*group.value) : Json()}, {"runs", group.runs}});
  return {{"setting", all.setting.id}, {"title", all.setting.title}, {"groups", list}};
}

}  // namespace

Json toJson(const AllRuns& all) {
  Json matrices = Json::array();
  for (std::size_t i = 0; i < all.matrices.size(); ++i)
    matrices.push_back(matrixJson(all.matrices[i], all.spreads[i]));
  return {{"runs", runsJson(all.runs)},
          {"duplicates", duplicatesJson(all)},
          {"groups", groupsJson(all)},
          {"matrices", matrices}};
}

}  // namespace hp
