// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/compared_curves.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

#include "core/base/text.h"
#include "core/compare/predictions_difference.h"
#include "core/compare/run_parts.h"
#include "core/train/listed.h"

namespace hp {
namespace {

constexpr const char* kAskedFirst[] = {"loss/validation", "accuracy/validation", "loss/train",
                                       "accuracy/train", "loss/batch"};

/// True if every point lies behind the one before.
bool growsByEpoch(const std::vector<CurvePoint>& curve) {
  std::int64_t before = 0;
  return std::ranges::all_of(
      curve, [&](const CurvePoint& point) { return std::exchange(before, point.epoch) < point.epoch; });
}

/// By epochs where both curves say them, else by steps.
std::vector<CurvePair> commonPoints(const std::vector<CurvePoint>& baseline,
                                    const std::vector<CurvePoint>& candidate) {
  const bool areEpochs = growsByEpoch(baseline) && growsByEpoch(candidate);
  return pairedPoints(baseline, candidate, areEpochs ? CurveAxis::Epoch : CurveAxis::Step);
}

std::string placeText(const CurvePoint& point) {
  return point.epoch > 0 ? "Epoch " + std::to_string(point.epoch) + ": "
                         : "Step " + std::to_string(point.step) + ": ";
}

std::string bothText(const CurvePair& pair) {
  constexpr int kDigits = 4;
  return numberText(pair.baseline.value, kDigits) + " and " + numberText(pair.candidate.value, kDigits);
}

std::string differenceText(const CurvePair& pair) {
  constexpr int kDigits = 3;
  const double difference = pair.candidate.value - pair.baseline.value;
  if (difference == 0) return "Both are " + numberText(pair.baseline.value, 4) + ".";
  return bothText(pair) + ", a difference of " + numberText(std::abs(difference), kDigits) + ".";
}

/// With what tells two accuracies apart, or why nothing does.
std::string accuraciesText(const CurvePair& pair, const ComparedRun& baseline, const ComparedRun& candidate) {
  const auto& [ours, theirs] = pair;
  if (auto other = otherTask(baseline, candidate); !other.empty()) return differenceText(pair) + " " + other;
  if (ours.examples <= 0 || theirs.examples <= 0)
    return differenceText(pair) +
           " Of how many images these are shares is not recorded, so that there is no "
           "standard error to tell them apart by.";
  return accuracyText(compareAccuracies(ours.value, ours.examples, theirs.value, theirs.examples));
}

/// A curve that both have, where it differs first.
struct Parting {
  std::string name = {};
  CurvePair at = {};
};

/// Nothing where all points that both have are equal.
std::optional<CurvePair> firstDifference(const std::vector<CurvePair>& pairs) {
  const auto found = std::ranges::find_if(
      pairs, [](const CurvePair& pair) { return pair.baseline.value != pair.candidate.value; });
  return found == pairs.end() ? std::nullopt : std::optional(*found);
}

}  // namespace

const std::vector<CurvePoint>* curveOf(const ComparedRun& run, const std::string& name) {
  const auto found = run.curves.find(name);
  return found == run.curves.end() || found->second.empty() ? nullptr : &found->second;
}

std::vector<std::string> curveNames(const std::vector<ComparedRunPtr>& runs) {
  std::set<std::string> all;
  for (const auto& run : runs)
    for (const auto& [name, points] : run->curves)
      if (!points.empty()) all.insert(name);
  std::vector<std::string> ordered;
  for (const char* name : kAskedFirst)
    if (all.erase(name) > 0) ordered.emplace_back(name);
  ordered.insert(ordered.end(), all.begin(), all.end());
  return ordered;
}

CurveAxis curveAxis(const std::vector<ComparedRunPtr>& runs, const std::string& name) {
  const bool areEpochs = std::ranges::all_of(runs, [&](const ComparedRunPtr& run) {
    const auto* curve = curveOf(*run, name);
    return !curve || growsByEpoch(*curve);
  });
  return areEpochs ? CurveAxis::Epoch : CurveAxis::Step;
}

std::int64_t placeOf(const CurvePoint& point, CurveAxis axis) {
  return axis == CurveAxis::Epoch ? point.epoch : point.step;
}

double placeOf(const FirstDivergence& first, const ComparedRun& baseline, CurveAxis axis) {
  if (axis == CurveAxis::Step) return static_cast<double>(first.step);
  std::int64_t before = 0;  // the last step of the epoch before
  for (const auto& epoch : baseline.epochs) {
    if (first.step <= epoch.step)
      return static_cast<double>(epoch.epoch - 1) +
             static_cast<double>(first.step - before) / static_cast<double>(epoch.step - before);
    before = epoch.step;
  }
  return static_cast<double>(std::max<std::int64_t>(0, first.epoch - 1));
}

std::vector<CurvePair> pairedPoints(const std::vector<CurvePoint>& baseline,
                                    const std::vector<CurvePoint>& candidate, CurveAxis axis) {
  std::vector<CurvePair> pairs;
  auto ours = baseline.begin();
  for (const auto& theirs : candidate) {
    while (ours != baseline.end() && placeOf(*ours, axis) < placeOf(theirs, axis)) ++ours;
    if (ours == baseline.end()) break;
    const bool isBoth = placeOf(*ours, axis) == placeOf(theirs, axis);
    if (isBoth && std::isfinite(ours->value) && std::isfinite(theirs.value)) pairs.push_back({*ours, theirs});
  }
  return pairs;
}

bool isAccuracy(const std::string& curve) { return curve.starts_with("accuracy"); }

std::optional<double> standardError(const std::string& curve, const CurvePoint& point) {
  const bool isShare = point.value >= 0 && point.value <= 1;
  if (!isAccuracy(curve) || !isShare || point.examples <= 0) return std::nullopt;
  return binomialError(point.value, point.examples);
}

std::string curvesText(const ComparedRun& baseline, const ComparedRun& candidate, const std::string& curve,
                       std::int64_t epoch) {
  const auto* ours = curveOf(baseline, curve);
  const auto* theirs = curveOf(candidate, curve);
  if (!ours || !theirs) return {};
  const auto pairs = commonPoints(*ours, *theirs);
  if (pairs.empty()) return {};
  const auto asked = std::ranges::find_if(
      pairs, [&](const CurvePair& pair) { return epoch > 0 && pair.baseline.epoch == epoch; });
  const auto& pair = asked != pairs.end() ? *asked : pairs.back();
  const bool areShares = isAccuracy(curve) && pair.baseline.value >= 0 && pair.baseline.value <= 1 &&
                         pair.candidate.value >= 0 && pair.candidate.value <= 1;
  return placeText(pair.baseline) +
         (areShares ? accuraciesText(pair, baseline, candidate) : differenceText(pair));
}

CurvesFound compareCurves(const ComparedRun& baseline, const ComparedRun& candidate) {
  constexpr std::size_t kNamed = 3;
  std::size_t common = 0;
  std::vector<std::string> names;
  std::optional<Parting> first;
  for (const auto& [name, ours] : baseline.curves) {
    const auto* theirs = curveOf(candidate, name);
    if (!theirs || ours.empty()) continue;
    const auto pairs = commonPoints(ours, *theirs);
    common += pairs.empty() ? 0 : 1;
    const auto at = firstDifference(pairs);
    if (!at) continue;
    names.push_back(printable(name));
    if (!first || at->baseline.step < first->at.baseline.step) first = Parting{names.back(), *at};
  }
  if (common == 0) return {};
  if (!first)
    return {false, "All points that the " + std::to_string(common) +
                       " curves of both runs have in common "
                       "are equal."};
  return {true, std::to_string(names.size()) + " of " + std::to_string(common) +
                    " curves of both runs differ (" + listed(names, kNamed) + "), first " + first->name +
                    " at " + (first->at.baseline.epoch > 0 ? "epoch " : "step ") +
                    std::to_string(first->at.baseline.epoch > 0 ? first->at.baseline.epoch
                                                                : first->at.baseline.step) +
                    ": " + bothText(first->at) + "."};
}

}  // namespace hp
