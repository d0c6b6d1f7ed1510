// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "core/base/json_number.h"
#include "core/compare/run_comparison.h"

namespace hp {
namespace {

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
                   {"lossBaseline", finiteNumber(first.lossBaseline)},
                   {"lossCandidate", finiteNumber(first.lossCandidate)},
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
          {"maxAbs", finiteNumber(tensor.maxAbs)},
          {"meanAbs", finiteNumber(tensor.meanAbs)},
          {"relativeL2", finiteNumber(tensor.relativeL2)},
          {"cosine", finiteNumber(tensor.cosine)},
          {"normBaseline", finiteNumber(tensor.normBaseline)},
          {"normCandidate", finiteNumber(tensor.normCandidate)},
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
          {"baselineProbability", finiteNumber(flip.baselineProbability)},
          {"candidateProbability", finiteNumber(flip.candidateProbability)}};
}

Json calibrationJson(const Calibration& calibration) {
  Json bins = Json::array();
  for (const auto& bin : calibration.bins)
    bins.push_back({{"pictures", bin.pictures},
                    {"probability", finiteNumber(bin.probability)},
                    {"accuracy", finiteNumber(bin.accuracy)}});
  return {{"expectedError", finiteNumber(calibration.expectedError)},
          {"brier", finiteNumber(calibration.brier)},
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
          {"maxLogitDifference", finiteNumber(predictions.maxLogitDifference)},
          {"maxProbabilityDifference", finiteNumber(predictions.maxProbabilityDifference)},
          {"agreeing", predictions.agreeing},
          {"unanswered", predictions.unanswered},
          {"baselineAccuracy", finiteNumber(predictions.baselineAccuracy)},
          {"candidateAccuracy", finiteNumber(predictions.candidateAccuracy)},
          {"mcNemar",
           {{"onlyFirstRight", predictions.test.onlyFirstRight},
            {"onlySecondRight", predictions.test.onlySecondRight},
            {"statistic", finiteNumber(predictions.test.statistic)},
            {"pValue", finiteNumber(predictions.test.pValue)}}},
          {"baselineCalibration", calibrationJson(predictions.baselineCalibration)},
          {"candidateCalibration", calibrationJson(predictions.candidateCalibration)},
          {"flips", flips}};
}

Json accuracyJson(const AccuracyComparison& accuracy) {
  return {{"baseline", finiteNumber(accuracy.baseline)},
          {"candidate", finiteNumber(accuracy.candidate)},
          {"baselineExamples", accuracy.baselineExamples},
          {"candidateExamples", accuracy.candidateExamples},
          {"z", finiteNumber(accuracy.test.z)},
          {"pValue", finiteNumber(accuracy.test.pValue)},
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
