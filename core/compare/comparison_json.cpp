// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <nlohmann/json.hpp>

#include "core/compare/run_comparison.h"

namespace hp {
namespace {

Json number(double value) { return std::isfinite(value) ? Json(value) : Json(); }

Json optionalText(const std::optional<std::string>& text) { return text ? Json(*text) : Json(); }

Json runJson(const ComparedRun& run) {
  return {{"name", run.name},
          {"path", run.path.string()},
          {"program", run.program},
          {"finished", run.finished},
          {"epochs", run.epochs.size()},
          {"weightsDigest", run.weightsDigest},
          {"startSha256", run.startDigest},
          {"missing", run.missing},
          {"tampered", run.tampered},
          {"digestsHold", run.digestsHold},
          {"unverified", run.unverified}};
}

const char* groupName(SettingGroup group) {
  constexpr std::array kNames = {"configuration", "data", "environment"};
  return kNames[static_cast<std::size_t>(group)];
}

/// Those that differ.
Json settingsJson(const std::vector<SettingRow>& settings) {
  Json rows = Json::array();
  for (const auto& row : settings) {
    if (!row.differs) continue;
    rows.push_back({{"group", groupName(row.group)},
                    {"key", row.key},
                    {"title", row.title},
                    {"baseline", optionalText(row.baseline)},
                    {"candidate", optionalText(row.candidate)}});
  }
  return rows;
}

const char* partName(DivergedPart part) {
  constexpr std::array kNames = {"start", "batch", "forward", "gradient", "update", "buffer", "length"};
  return kNames[static_cast<std::size_t>(part)];
}

Json traceJson(const TraceComparison& trace) {
  Json json = {{"comparable", trace.comparable},
               {"obstacle", trace.obstacle},
               {"commonSteps", trace.commonSteps},
               {"first", Json()}};
  if (!trace.first) return json;
  const auto& first = *trace.first;
  json["first"] = {{"step", first.step},
                   {"epoch", first.epoch},
                   {"part", partName(first.part)},
                   {"tensor", first.tensor},
                   {"tensors", first.tensors},
                   {"examples", first.examples},
                   {"lossBaseline", number(first.lossBaseline)},
                   {"lossCandidate", number(first.lossCandidate)},
                   {"stateBeforeKnown", first.stateBeforeKnown},
                   {"text", divergenceText(first)}};
  return json;
}

Json reasonsJson(const std::vector<Reason>& reasons) {
  Json rows = Json::array();
  for (const auto& reason : reasons) {
    rows.push_back({{"key", reason.key},
                    {"title", reason.title},
                    {"sentence", reason.sentence},
                    {"strength", reason.strength}});
  }
  return rows;
}

Json tensorJson(const TensorDifference& tensor) {
  return {{"name", tensor.name},
          {"shape", tensor.shape},
          {"count", tensor.count},
          {"equal", tensor.equal},
          {"signFlips", tensor.signFlips},
          {"minusZerosBaseline", tensor.minusZerosBaseline},
          {"minusZerosCandidate", tensor.minusZerosCandidate},
          {"notFiniteBaseline", tensor.notFiniteBaseline},
          {"notFiniteCandidate", tensor.notFiniteCandidate},
          {"maxAbs", number(tensor.maxAbs)},
          {"meanAbs", number(tensor.meanAbs)},
          {"relativeL2", number(tensor.relativeL2)},
          {"cosine", number(tensor.cosine)},
          {"normBaseline", number(tensor.normBaseline)},
          {"normCandidate", number(tensor.normCandidate)},
          {"maxUlp", tensor.maxUlp == kNoUlp ? Json() : Json(tensor.maxUlp)},
          {"ulpHistogram", tensor.ulpHistogram}};
}

Json weightsJson(const WeightsDifference& weights) {
  Json tensors = Json::array(), shapes = Json::array();
  for (const auto& tensor : weights.tensors) tensors.push_back(tensorJson(tensor));
  for (const auto& other : weights.otherShapes)
    shapes.push_back({{"name", other.name}, {"baseline", other.baseline}, {"candidate", other.candidate}});
  return {{"all", tensorJson(weights.all)},
          {"tensors", tensors},
          {"onlyBaseline", weights.onlyBaseline},
          {"onlyCandidate", weights.onlyCandidate},
          {"otherShapes", shapes}};
}

Json flipJson(const Flip& flip) {
  return {{"id", flip.id},
          {"label", flip.label},
          {"baseline", flip.baseline},
          {"candidate", flip.candidate},
          {"baselineProbability", number(flip.baselineProbability)},
          {"candidateProbability", number(flip.candidateProbability)}};
}

Json calibrationJson(const Calibration& calibration) {
  Json bins = Json::array();
  for (const auto& bin : calibration.bins)
    bins.push_back({{"pictures", bin.pictures},
                    {"probability", number(bin.probability)},
                    {"accuracy", number(bin.accuracy)}});
  return {{"expectedError", number(calibration.expectedError)},
          {"brier", number(calibration.brier)},
          {"bins", bins}};
}

Json predictionsJson(const PredictionsDifference& predictions) {
  Json flips = Json::array();
  for (const auto& flip : predictions.flips) flips.push_back(flipJson(flip));
  return {{"pictures", predictions.pictures},
          {"onlyBaseline", predictions.onlyBaseline},
          {"onlyCandidate", predictions.onlyCandidate},
          {"otherLabels", predictions.otherLabels},
          {"equalBits", predictions.equalBits},
          {"maxLogitDifference", number(predictions.maxLogitDifference)},
          {"maxProbabilityDifference", number(predictions.maxProbabilityDifference)},
          {"agreeing", predictions.agreeing},
          {"unanswered", predictions.unanswered},
          {"baselineAccuracy", number(predictions.baselineAccuracy)},
          {"candidateAccuracy", number(predictions.candidateAccuracy)},
          {"mcNemar",
           {{"onlyFirstRight", predictions.test.onlyFirstRight},
            {"onlySecondRight", predictions.test.onlySecondRight},
            {"statistic", number(predictions.test.statistic)},
            {"pValue", number(predictions.test.pValue)}}},
          {"baselineCalibration", calibrationJson(predictions.baselineCalibration)},
          {"candidateCalibration", calibrationJson(predictions.candidateCalibration)},
          {"flips", flips}};
}

Json accuracyJson(const AccuracyComparison& accuracy) {
  return {{"baseline", number(accuracy.baseline)},
          {"candidate", number(accuracy.candidate)},
          {"baselineExamples", accuracy.baselineExamples},
          {"candidateExamples", accuracy.candidateExamples},
          {"z", number(accuracy.test.z)},
          {"pValue", number(accuracy.test.pValue)},
          {"distinguishable", accuracy.distinguishable},
          {"text", accuracyText(accuracy)}};
}

}  // namespace

Json toJson(const RunComparison& comparison) {
  const auto run = [](const ComparedRunPtr& of) { return of ? runJson(*of) : Json(); };
  return {{"verdict", verdictName(comparison.verdict)},
          {"verdictText", verdictText(comparison)},
          {"why", comparison.why},
          {"baseline", run(comparison.baseline)},
          {"candidate", run(comparison.candidate)},
          {"epoch", comparison.epoch},
          {"trace", traceJson(comparison.trace)},
          {"reasons", reasonsJson(comparison.reasons)},
          {"differentSettings", settingsJson(comparison.settings)},
          {"weights", comparison.weights ? weightsJson(*comparison.weights) : Json()},
          {"predictions", comparison.predictions ? predictionsJson(*comparison.predictions) : Json()},
          {"accuracy", comparison.accuracy ? accuracyJson(*comparison.accuracy) : Json()},
          {"curves", comparison.curves.text},
          {"notes", comparison.notes}};
}

}  // namespace hp
