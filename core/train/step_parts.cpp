// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <utility>

#include "core/base/outcome.h"
#include "core/train/recomputed_step.h"

namespace hp {
namespace {

constexpr std::array<std::pair<StepPart, const char*>, 7> kNames = {{{StepPart::Start, "start"},
                                                                     {StepPart::Batch, "batch"},
                                                                     {StepPart::Forward, "forward"},
                                                                     {StepPart::Statistic, "statistic"},
                                                                     {StepPart::Loss, "loss"},
                                                                     {StepPart::Backward, "backward"},
                                                                     {StepPart::Update, "update"}}};

std::vector<StepQuantity> outputsOf(const RecomputedStep& step) {
  auto outputs = step.quantities;
  std::erase_if(outputs, [](const StepQuantity& each) { return each.part != StepPart::Forward; });
  return outputs;
}

}  // namespace

std::string stepPartName(StepPart part) {
  for (const auto& [each, name] : kNames)
    if (each == part) return name;
  return {};
}

StepPart stepPartFrom(const std::string& name) {
  for (const auto& [part, each] : kNames)
    if (each == name) return part;
  throw Error("There is no part '" + name + "' of a step.");
}

std::string firstDifferentLayer(const RecomputedStep& baseline, const RecomputedStep& candidate) {
  const auto a = outputsOf(baseline), b = outputsOf(candidate);
  const auto refuse = [] {
    throw Error("The networks have different layers; their outputs have no common places.");
  };
  if (a.size() != b.size()) refuse();
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (a[i].layer != b[i].layer) refuse();
    if (a[i].digest != b[i].digest) return a[i].layer;
  }
  return {};
}

}  // namespace hp
