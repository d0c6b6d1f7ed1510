// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/explain_set.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>
#include <functional>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/model/numerics_turn.h"
#include "core/train/numeric_switches.h"

namespace hp {
namespace {

double probabilityOf(const Classification& classification, int target) {
  const auto row = std::ranges::find(classification.classes, target, &ClassScore::index);
  return row->probability;
}

double rootMeanSquare(const Array& map) {
  double sum = 0;
  for (const float value : map.values) sum += double{value} * double{value};
  return std::sqrt(sum / static_cast<double>(map.values.size()));
}

bool hasEqualBits(const Array& first, const Array& second) {
  return first.shape == second.shape &&
         std::memcmp(first.values.data(), second.values.data(), first.values.size() * sizeof(float)) == 0;
}

/// Both are in the order of their ranks, so that other ranks are other bits.
bool hasEqualBits(const Classification& first, const Classification& second) {
  return std::ranges::equal(first.classes, second.classes,
                            [](const ClassScore& one, const ClassScore& other) {
                              return one.index == other.index && one.probability == other.probability;
                            });
}

PictureAgreement agreementOf(const ExplainedBoth& both) {
  const auto& first = both.baseline.classification;
  const auto& second = both.candidate.classification;
  PictureAgreement one{
      .picture = both.picture,
      .target = both.target,
      .baselineClass = first.classes.front().index,
      .candidateClass = second.classes.front().index,
      .baselineSureness = first.classes.front().probability,
      .candidateSureness = second.classes.front().probability,
      .baselineProbability = probabilityOf(first, both.target),
      .candidateProbability = probabilityOf(second, both.target),
      .agreement = both.difference.agreement,
      .magnitude = rootMeanSquare(both.baseline.attribution.map),
      .equalBits = hasEqualBits(both.baseline.attribution.map, both.candidate.attribution.map) &&
                   hasEqualBits(first, second)};
  // Ranks correlate unless a map is constant: then ties by position would say which cells are the highest.
  if (std::isnan(one.agreement.spearman)) one.agreement.topOverlap = Spread::kNone;
  return one;
}

double relativeRmse(const PictureAgreement& of) {
  return of.magnitude > 0 ? of.agreement.rmse / of.magnitude : Spread::kNone;
}

/// How sure the less sure one of both is of the class that it ranks first.
double sureness(const ExplainedBoth& both) {
  return std::min(both.baseline.classification.classes.front().probability,
                  both.candidate.classification.classes.front().probability);
}

void requireSameClasses(const Network& baseline, const Network& candidate) {
  const auto classes = [](const Network& network) { return std::to_string(network.classCount()); };
  if (baseline.classCount() == candidate.classCount()) return;
  throw Error("The baseline tells " + classes(baseline) + " classes apart and the candidate " +
              classes(candidate) + ": their explanations are not of the same classes.");
}

using ExplainOne =
    std::function<ExplainedBoth(const std::string& id, const Image& picture, const RunContext& context)>;

class Explaining {
 public:
  Explaining(const PictureSet& pictures, const ExplainOne& explain, const RunContext& context)
      : pictures_(pictures), explain_(explain), context_(context) {
    set_.asked = pictures.ids.size();
  }

  /// False: a stop was asked for.
  bool add(std::size_t i, const std::string& stage) {
    const auto picture = guarded([&] {
      context_.step({stage, static_cast<std::int64_t>(i), static_cast<std::int64_t>(set_.asked)});
      return pictures_.picture(i);
    });
    if (const auto* failure = std::get_if<Failure>(&picture)) leaveOut(i, failure->summary);
    if (const auto* read = std::get_if<Image>(&picture)) return explainOne(i, *read);
    return !std::holds_alternative<Stopped>(picture);
  }

  ExplainedSet take() {
    if (set_.pictures.empty() && !refusal_.empty() && !set_.wasStopped()) throw Error(refusal_);
    return std::move(set_);
  }

 private:
  bool explainOne(std::size_t i, const Image& picture) {
    auto outcome = guarded([&] { return explain_(pictures_.ids[i], picture, context_.silent()); });
    if (auto* both = std::get_if<ExplainedBoth>(&outcome)) keep(std::move(*both));
    if (const auto* failure = std::get_if<Failure>(&outcome)) {
      if (refusal_.empty()) refusal_ = failure->summary;
      leaveOut(i, failure->summary);
    }
    return !std::holds_alternative<Stopped>(outcome);
  }

  // Results are handed on: where pictures lie on this machine is nobody's concern.
  void leaveOut(std::size_t i, std::string why) {
    const auto folder = pictures_.folder.empty() ? std::string() : (pictures_.folder / "").string();
    for (auto at = why.find(folder); !folder.empty() && at != std::string::npos; at = why.find(folder))
      why.erase(at, folder.size());
    set_.leftOut.push_back({pictures_.ids[i], std::move(why)});
  }

  void keep(ExplainedBoth both) {
    set_.pictures.push_back(agreementOf(both));
    if (!both.isFlip()) return;
    for (OneAnswer* answer : {&both.baseline, &both.candidate}) {
      answer->attribution.channels = {};
      answer->attribution.segments = {};
    }
    auto& flips = set_.flips;
    flips.push_back(std::make_shared<const ExplainedBoth>(std::move(both)));
    std::ranges::stable_sort(flips, std::greater{}, [](const auto& flip) { return sureness(*flip); });
    if (flips.size() > ExplainedSet::kMostFlipsKept) flips.pop_back();
  }

  const PictureSet& pictures_;
  const ExplainOne& explain_;
  const RunContext& context_;
  ExplainedSet set_ = {};
  std::string refusal_ = {};  ///< the first, for a reason that is not the file's
};

ExplainedSet explainEach(const PictureSet& pictures, const std::string& stage, const RunContext& context,
                         const ExplainOne& explain) {
  Explaining explaining(pictures, explain, context);
  for (std::size_t i = 0; i < pictures.ids.size(); ++i)
    if (!explaining.add(i, stage)) break;
  return explaining.take();
}

/// While it lives, LibTorch's own kernels compute. Who makes one has the NumericsTurn, so that nobody else
/// sets the switches meanwhile.
class WithoutOneDnn {
 public:
  WithoutOneDnn() : before_(switchesNow().oneDnn) { set(false); }
  ~WithoutOneDnn() { set(before_); }
  WithoutOneDnn(const WithoutOneDnn&) = delete;
  WithoutOneDnn& operator=(const WithoutOneDnn&) = delete;

 private:
  /// All others stay as they stand now.
  static void set(bool oneDnn) {
    auto switches = switchesNow();
    switches.oneDnn = oneDnn;
    setSwitches(switches);
  }

  bool before_;
};

ExplainedBoth explainTwice(const Network& network, const std::string& id, const Image& picture,
                           const BothQuestion& question, const RunContext& context) {
  const Array input = prepareInput(network, picture);
  const NumericsTurn turn(context,
                          kWaitsForTraining);  // of both: another one's switch would change the first
  ExplainedBoth both{.picture = id};
  const auto ask = [&](OneAnswer& answer) {
    answer.seen = visibleImage(network, picture);
    answer.classification = classify(network, input, context);
    both.target = question.target.value_or(both.baseline.classification.classes.front().index);
    answer.attribution = explain(*question.method, {network, input, both.target}, question.params, context);
  };
  ask(both.baseline);
  {
    const WithoutOneDnn otherKernels;
    ask(both.candidate);
  }
  both.difference =
      compareExplanations(Baseline(both.baseline.attribution.map), Candidate(both.candidate.attribution.map));
  return both;
}

}  // namespace

std::span<const MapMeasure> mapMeasures() {
  using Of = const PictureAgreement&;
  static const std::array<MapMeasure, 6> kMeasures = {{
      {"rmse", HP_TEXT("Measures", "RMSE"), [](Of of) { return of.agreement.rmse; }, true},
      {"relative-rmse", HP_TEXT("Measures", "relative RMSE"), relativeRmse, true},
      {"pearson", HP_TEXT("Measures", "Pearson"), [](Of of) { return of.agreement.pearson; }, false},
      {"spearman", HP_TEXT("Measures", "Spearman"), [](Of of) { return of.agreement.spearman; }, false},
      {"ssim", HP_TEXT("Measures", "SSIM"), [](Of of) { return of.agreement.ssim; }, false},
      {"top-overlap", HP_TEXT("Measures", "top 10 % overlap"), [](Of of) { return of.agreement.topOverlap; },
       false},
  }};
  return kMeasures;
}

const MapMeasure& mapMeasureById(const std::string& id) {
  const auto found = std::ranges::find(mapMeasures(), id, &MapMeasure::id);
  if (found != mapMeasures().end()) return *found;
  throw Error("There is no measure '" + id +
              "'; there are rmse, relative-rmse, pearson, spearman, ssim and top-overlap.");
}

std::size_t ExplainedSet::flipCount() const {
  return static_cast<std::size_t>(std::ranges::count_if(pictures, &PictureAgreement::isFlip));
}

bool ExplainedSet::hasEqualBits() const {
  return !pictures.empty() && std::ranges::all_of(pictures, &PictureAgreement::equalBits);
}

Spread spreadOf(const MapMeasure& measure, std::span<const PictureAgreement> pictures) {
  std::vector<double> values;
  for (const auto& picture : pictures) values.push_back(measure.of(picture));
  return spreadOf(std::move(values));
}

ExplainedSet explainSet(const Baseline<Network>& baseline, const Candidate<Network>& candidate,
                        const PictureSet& pictures, const BothQuestion& question, const std::string& stage,
                        const RunContext& context) {
  requireSameClasses(*baseline, *candidate);
  return explainEach(pictures, stage, context, [&](const auto& id, const Image& picture, const auto& inner) {
    return explainBoth(baseline, candidate, id, picture, question, inner);
  });
}

ExplainedSet explainSetAgain(const Network& network, const PictureSet& pictures, const BothQuestion& question,
                             const std::string& stage, const RunContext& context) {
  return explainEach(pictures, stage, context, [&](const auto& id, const Image& picture, const auto& inner) {
    return explainTwice(network, id, picture, question, inner);
  });
}

}  // namespace hp
