// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json_number.h"
#include "core/compare/explain_runs.h"
#include "core/model/threads.h"

namespace hp {
namespace {

Json spreadJson(const Spread& spread) {
  return {{"count", spread.count},
          {"undefined", spread.undefined},
          {"mean", finiteNumber(spread.mean)},
          {"standardDeviation", finiteNumber(spread.standardDeviation)},
          {"minimum", finiteNumber(spread.minimum)},
          {"lowerQuartile", finiteNumber(spread.lowerQuartile)},
          {"median", finiteNumber(spread.median)},
          {"upperQuartile", finiteNumber(spread.upperQuartile)},
          {"maximum", finiteNumber(spread.maximum)}};
}

Json measuresJson(std::span<const PictureAgreement> pictures) {
  Json measures = Json::object();
  for (const auto& measure : mapMeasures()) measures[measure.id] = spreadJson(spreadOf(measure, pictures));
  return measures;
}

Json pictureJson(const PictureAgreement& picture) {
  Json json = {{"picture", picture.picture},
               {"class", picture.target},
               {"baseline", picture.baselineClass},
               {"candidate", picture.candidateClass},
               {"baselineSureness", finiteNumber(picture.baselineSureness)},
               {"candidateSureness", finiteNumber(picture.candidateSureness)},
               {"baselineProbability", finiteNumber(picture.baselineProbability)},
               {"candidateProbability", finiteNumber(picture.candidateProbability)}};
  for (const auto& measure : mapMeasures()) json[measure.id] = finiteNumber(measure.of(picture));
  return json;
}

Json runJson(const ExplainedRun& run) {
  Json pictures = Json::array(), leftOut = Json::array();
  for (const auto& picture : run.set.pictures) pictures.push_back(pictureJson(picture));
  for (const auto& each : run.set.leftOut) leftOut.push_back({{"picture", each.picture}, {"why", each.why}});
  return {{"candidate", run.name},
          {"kind", noiseName(run.kind)},
          {"obstacle", run.obstacle},
          {"note", run.note},
          {"asked", run.set.asked},
          {"explained", run.set.pictures.size()},
          {"flips", run.set.flipCount()},
          {"stopped", run.set.wasStopped()},
          {"measures", measuresJson(run.set.pictures)},
          {"pictures", pictures},
          {"leftOut", leftOut}};
}

Json kindsJson(const ExplainedRuns& runs) {
  Json kinds = Json::array();
  for (const auto& summary : summariesOf(runs))
    kinds.push_back({{"kind", noiseName(summary.kind)},
                     {"runs", summary.runs},
                     {"measures", measuresJson(summary.pictures)}});
  return kinds;
}

}  // namespace

Json toJson(const ExplainedRuns& runs) {
  Json pairs = Json::array(), ignored = Json::array();
  for (const auto& run : runs.runs) pairs.push_back(runJson(run));
  for (const auto& each : runs.ignored)
    ignored.push_back({{"reason", each.reason}, {"count", each.count}, {"first", each.first}});
  return {{"method", runs.method->info.id},
          {"parameters", paramsToJson(runs.method->params, runs.params)},
          {"baseline", runs.baseline->name},
          {"pictures", runs.pictures},
          {"asked", runs.asked},
          {"total", runs.total},
          {"class", runs.target},
          {"threads", threads()},
          {"classNames", runs.classNames},
          {"ignored", ignored},
          {"text", noiseSentence(runs)},
          {"kinds", kindsJson(runs)},
          {"runs", pairs}};
}

}  // namespace hp
