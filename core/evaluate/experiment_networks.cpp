// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/experiment_networks.h"

#include <utility>

#include "core/base/outcome.h"
#include "core/data/listing.h"
#include "core/evaluate/outcome_of.h"
#include "core/train/open_run.h"

namespace hp {

Network openExperimentNetwork(const ExperimentNetwork& spec, const RunContext& context) {
  return openAnyNetwork({pathFromUtf8(spec.path), spec.architecture, pathFromUtf8(spec.classNames)}, context);
}

ExperimentNetworks::ExperimentNetworks(const Experiment& experiment, Opener opener)
    : specs_(experiment.networks), opener_(std::move(opener)), surveys_(specs_.size()) {
  const auto names = networkNames(experiment);
  for (std::size_t i = 0; i < names.size(); ++i) surveys_[i].name = names[i];
}

void ExperimentNetworks::survey(const RunContext& context) {
  for (std::size_t i = 0; i < specs_.size(); ++i) {
    context.step({"Opening networks", static_cast<std::int64_t>(i), std::ssize(specs_)});
    survey(i, context);
  }
}

void ExperimentNetworks::survey(std::size_t i, const RunContext& context) {
  auto& found = surveys_.at(i);
  found.error = failureOf([&] {
    const auto network = opened(i, context.silent());
    found.digest = network.digest();
    found.classes = network.classCount();
  });
}

Network ExperimentNetworks::open(std::size_t i, const RunContext& context) {
  if (!about(i).classes) throw Error(about(i).error);
  auto network = opened(i, context);
  if (network.digest() != about(i).digest)
    throw Error("The weights of the network " + about(i).name +
                " have changed while the experiment ran; compute what failed again with those of before.");
  return network;
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

}  // namespace hp
