// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/first_divergence.h"

#include <algorithm>
#include <bit>
#include <set>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "core/compare/changed_pictures.h"
#include "core/compare/count_text.h"
#include "core/compare/step_states.h"

namespace hp {
namespace {

using Digests = std::vector<ShortDigest>;

std::string layerOf(const std::string& tensor) { return tensor.substr(0, tensor.rfind('.')); }

/// Those whose digests differ, in the order of the lists; none where a list was not recorded.
std::vector<std::string> othersAmong(const Digests& a, const Digests& b,
                                     const std::vector<std::string>& names) {
  std::vector<std::string> others;
  if (a.size() != names.size() || b.size() != names.size()) return others;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (a[i] != b[i]) others.push_back(names[i]);
  return others;
}

/// The last layer's first, as the backward pass goes; tensors of a layer stay in their order.
std::vector<std::string> backward(std::vector<std::string> tensors) {
  std::vector<std::string> turned;
  while (!tensors.empty()) {
    auto first = tensors.end();
    while (first != tensors.begin() && layerOf(*(first - 1)) == layerOf(tensors.back())) --first;
    turned.insert(turned.end(), first, tensors.end());
    tensors.erase(first, tensors.end());
  }
  return turned;
}

bool sameBits(double a, double b) {
  return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b);
}

/// Two traces with the same tensors, gone through step by step.
class Steps {
 public:
  Steps(const StepStates& a, const StepStates& b) : a_(a), b_(b) {}

  TraceComparison compared(const RunContext& context) {
    TraceComparison result{.comparable = true};
    std::size_t j = 0;
    const auto& others = b_.steps();
    for (const auto& step : a_.steps()) {
      if (step.step >= firstLost()) break;
      context.step({HP_TEXT("Stage", "comparing traces"), step.step, a_.steps().back().step});
      while (j < others.size() && others[j].step < step.step) ++j;
      if (j == others.size()) break;
      if (others[j].step != step.step) continue;
      ++result.commonSteps;
      if (!result.first) result.first = differenceOf(step, others[j]);
      lastCompared_ = step.step;
    }
    if (!result.first && result.commonSteps > 0) result.first = lengthDifference();
    return result;
  }

 private:
  std::optional<FirstDivergence> differenceOf(const StepRecord& a, const StepRecord& b) const {
    FirstDivergence found{.step = a.step, .epoch = a.epoch, .lossBaseline = a.loss, .lossCandidate = b.loss};
    found.stateBeforeKnown = isStateKnown(a.step);
    const auto differs = [&](DivergedPart part, std::vector<std::string> tensors) {
      if (tensors.empty()) return false;
      found.part = part;
      found.tensor = tensors.front();
      found.tensors = std::move(tensors);
      return true;
    };
    const auto is = [&](DivergedPart part, bool isOther) {
      if (isOther) found.part = part;
      return isOther;
    };
    const bool parted =
        differs(DivergedPart::Start, startDifferences(a.step)) ||
        is(DivergedPart::Batch, a.batch != b.batch) || is(DivergedPart::Forward, !sameBits(a.loss, b.loss)) ||
        differs(DivergedPart::Gradient, backward(othersAmong(a.gradients, b.gradients, a_.tensors()))) ||
        differs(DivergedPart::Update, othersAmong(a.weights, b.weights, a_.tensors())) ||
        differs(DivergedPart::Buffer, othersAmong(a.buffers, b.buffers, a_.buffers()));
    return parted ? std::optional(found) : std::nullopt;
  }

  /// Weights, then buffers, that the two go into this step with and that differ.
  std::vector<std::string> startDifferences(std::int64_t step) const {
    const auto* a = a_.before(step);
    const auto* b = b_.before(step);
    if (!a || !b) return {};
    auto others = othersAmong(a->weights, b->weights, a_.tensors());
    const auto buffers = othersAmong(a->buffers, b->buffers, a_.buffers());
    others.insert(others.end(), buffers.begin(), buffers.end());
    return others;
  }

  bool isStateKnown(std::int64_t step) const {
    const auto* a = a_.before(step);
    const auto* b = b_.before(step);
    return a && b && !a->weights.empty() && !b->weights.empty();
  }

  /// One has steps that the other has not.
  std::optional<FirstDivergence> lengthDifference() const {
    const auto& longer = a_.steps().back().step > b_.steps().back().step ? a_.steps() : b_.steps();
    const auto next = std::find_if(longer.begin(), longer.end(),
                                   [&](const StepRecord& step) { return step.step > lastCompared_; });
    if (next == longer.end() || next->step >= firstLost()) return std::nullopt;
    return FirstDivergence{.step = next->step, .epoch = next->epoch, .part = DivergedPart::Length};
  }

  /// Nothing is said of steps from here on.
  std::int64_t firstLost() const { return std::min(a_.firstLost(), b_.firstLost()); }

  const StepStates& a_;
  const StepStates& b_;
  std::int64_t lastCompared_ = 0;
};

/// Pictures in the batch of this step, of either run, that training sees otherwise in the other.
std::vector<std::string> changedInBatch(const Baseline<ComparedRunPtr>& baseline,
                                        const Candidate<ComparedRunPtr>& candidate,
                                        const FirstDivergence& at) {
  std::set<std::string> changed;
  for (const auto& picture : picturesChanged(**baseline, **candidate).changed)
    if (picture.isLearnedOtherwise()) changed.insert(picture.id);
  std::vector<std::string> found;
  for (const auto* run : {baseline->get(), candidate->get()}) {
    for (const auto& id : picturesOfStep(*run, at.epoch, at.step).value_or(std::vector<std::string>{}))
      if (changed.erase(id) > 0) found.push_back(id);
  }
  return found;
}

std::string otherTensors(const StepStates& a, const StepStates& b) {
  if (a.tensors() == b.tensors() && a.buffers() == b.buffers()) return {};
  return "The traces are of other tensors (" + std::to_string(a.tensors().size()) + " learned and " +
         std::to_string(a.buffers().size()) + " kept against " + std::to_string(b.tensors().size()) +
         " and " + std::to_string(b.buffers().size()) + "), so that their steps cannot be compared.";
}

/// Why no more is known of runs that were equal as far as their records are whole; empty: they are.
std::string lostSteps(const StepStates& a, const StepStates& b, std::int64_t equal) {
  const auto& broken = a.firstLost() <= b.firstLost() ? a : b;
  if (broken.lostText().empty()) return {};
  if (equal == 0) return broken.lostText() + ", so that no step can be compared.";
  return broken.lostText() + ", so that steps are compared before step " +
         std::to_string(broken.firstLost()) + " only: " + countText(equal, "step") +
         (equal == 1 ? " is" : " are") + " equal, and of later ones nothing is known.";
}

}  // namespace

TraceComparison compareSteps(const StepStates& a, const StepStates& b, const RunContext& context) {
  if (auto obstacle = otherTensors(a, b); !obstacle.empty()) return {.obstacle = std::move(obstacle)};
  auto result = Steps(a, b).compared(context);
  if (auto lost = result.first ? "" : lostSteps(a, b, result.commonSteps); !lost.empty())
    return {.obstacle = std::move(lost)};
  if (result.commonSteps == 0) return {.obstacle = "The traces have no step in common."};
  for (const auto* each : {&a, &b})
    if (auto damage = each->damageText(); !damage.empty()) result.damaged.push_back(std::move(damage));
  return result;
}

TraceComparison compareTraces(const Baseline<ComparedRunPtr>& baseline,
                              const Candidate<ComparedRunPtr>& candidate, const RunContext& context) {
  try {
    const StepStates a(**baseline), b(**candidate);
    auto result = compareSteps(a, b, context);
    if (result.first && result.first->part == DivergedPart::Batch)
      result.first->examples = changedInBatch(baseline, candidate, *result.first);
    return result;
  } catch (const Error& error) {
    return {.obstacle = error.what()};
  }
}

}  // namespace hp
