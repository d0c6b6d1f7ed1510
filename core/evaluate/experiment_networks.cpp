// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_networks.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/data/listing.h"
#include "core/evaluate/outcome_of.h"
#include "core/train/open_run.h"

namespace hp {

Network openExperimentNetwork(const ExperimentNetwork& spec, const RunContext& context) {
  return openAnyNetwork({pathFromUtf8(spec.path), spec.architecture, pathFromUtf8(spec.classNames)}, context);
}

void ExperimentNetworks::survey(const RunContext& context) {
  for (std::size_t i = 0; i < specs_.size(); ++i) {
    context.step({"Opening networks", static_cast<std::int64_t>(i), std::ssize(specs_)});
    Survey found;
    std::optional<Network> network;
    found.error = failureOf([&] { network = opened(i, context.silent()); });
    if (network) found.classes = network->classCount();
    found.name = nameOf(i, network);
    surveys_.push_back(std::move(found));
  }
}

Network ExperimentNetworks::open(std::size_t i, const RunContext& context) {
  if (!about(i).classes) throw Error(about(i).error);
  return opened(i, context);
}

Network ExperimentNetworks::opened(std::size_t i, const RunContext& context) {
  const std::lock_guard lock(mutex_);
  if (keptPlace_ == i) return *kept_;
  kept_.reset();  // two large ones need not be in memory
  keptPlace_.reset();
  kept_ = opener_(specs_[i], context);
  keptPlace_ = i;
  return *kept_;
}

std::string ExperimentNetworks::nameOf(std::size_t i, const std::optional<Network>& network) const {
  const auto& spec = specs_[i];
  auto wanted = spec.name;
  if (wanted.empty()) wanted = network ? network->title() : utf8Text(pathFromUtf8(spec.path).filename());
  auto unique = wanted;
  for (int number = 2; std::ranges::find(surveys_, unique, &Survey::name) != surveys_.end(); ++number)
    unique = wanted + " " + std::to_string(number);
  return unique;
}

}  // namespace hp
