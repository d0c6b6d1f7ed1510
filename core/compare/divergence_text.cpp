// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/compare/first_divergence.h"
#include "core/train/listed.h"

namespace hp {
namespace {

std::string placeOf(const FirstDivergence& first) {
  return "Epoch " + std::to_string(first.epoch) + ", step " + std::to_string(first.step) + ": ";
}

/// ", and so do 3 tensors more"
std::string others(const FirstDivergence& first) {
  const auto more = first.tensors.size() < 2 ? 0 : first.tensors.size() - 1;
  if (more == 0) return {};
  return ", and so do those of " + std::to_string(more) + (more == 1 ? " tensor" : " tensors") + " more";
}

std::string startText(const FirstDivergence& first) {
  const auto what = "the numbers of " + printable(first.tensor) + " differ" + others(first);
  if (first.step <= 1) return "Before the first step: " + what + ".";
  return "Epoch " + std::to_string(first.epoch) + ", before step " + std::to_string(first.step) +
         ", where an attempt began: " + what + ". After step " + std::to_string(first.step - 1) +
         " they were recorded as equal.";
}

std::string batchText(const FirstDivergence& first) {
  constexpr std::size_t kNamed = 3;
  if (first.examples.empty()) {
    return placeOf(first) +
           "the batch differs. No picture of it is known to have changed: other pictures, another order or "
           "another augmentation.";
  }
  std::vector<std::string> names;
  for (const auto& id : first.examples) names.push_back("'" + printable(id) + "'");
  return placeOf(first) + "the batch differs. It holds " + listed(names, kNamed) + ", which " +
         (names.size() == 1 ? "is" : "are") + " not the same in both data sets.";
}

std::string lossText(const FirstDivergence& first) {
  const auto losses = numberText(first.lossBaseline) + " and " + numberText(first.lossCandidate);
  return placeOf(first) + "the loss differs (" + losses + ") on equal pictures and labels" +
         (first.stateBeforeKnown ? ", computed with equal weights."
                                 : ". Whether the weights before this step were equal is not recorded.");
}

}  // namespace

std::string divergenceText(const FirstDivergence& first) {
  switch (first.part) {
    case DivergedPart::Start:
      return startText(first);
    case DivergedPart::Batch:
      return batchText(first);
    case DivergedPart::Forward:
      return lossText(first);
    case DivergedPart::Gradient:
      return placeOf(first) + "the loss is equal, and the numbers of the gradient of " +
             printable(first.tensor) + " differ" + others(first) + ".";
    case DivergedPart::Update:
      return placeOf(first) + "loss and gradients are equal, and the numbers of " + printable(first.tensor) +
             " after the step differ" + others(first) + ".";
    case DivergedPart::Buffer:
      return placeOf(first) +
             "loss, gradients and weights are equal, and the numbers of the running statistic " +
             printable(first.tensor) + " differ" + others(first) + ".";
    case DivergedPart::Length:
      break;
  }
  return "Step " + std::to_string(first.step) + " (epoch " + std::to_string(first.epoch) +
         ") is the first that only one of the runs has; all steps of both are equal.";
}

}  // namespace hp
