// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/evaluate/experiment.h"

namespace hp {

/// Any network that a file, a run folder or "sample:" holds. Throws Error.
Network openExperimentNetwork(const ExperimentNetwork& spec, const RunContext& context);

/// Inside core/evaluate: the networks of an experiment. One of them at a time is kept in memory for whoever
/// comes next. To be used by several threads at once.
class ExperimentNetworks {
 public:
  using Opener = std::function<Network(const ExperimentNetwork& spec, const RunContext& context)>;
  ExperimentNetworks(const Experiment& experiment, Opener opener);

  /// What is known of a network without having it.
  struct Survey {
    std::string name = {};            ///< for rows, see networkNames()
    std::optional<int> classes = {};  ///< nothing: it cannot be opened
    std::string digest = {};          ///< of its weights
    std::string error = {};           ///< why it cannot be opened
  };
  /// Opens a network to see what it is. To be called first.
  void survey(std::size_t i, const RunContext& context);
  /// Surveys all.
  void survey(const RunContext& context);
  const Survey& about(std::size_t i) const { return surveys_.at(i); }

  /// Throws Error when it cannot be opened, could not when it was surveyed, or has other weights than then.
  Network open(std::size_t i, const RunContext& context);

 private:
  Network opened(std::size_t i, const RunContext& context);

  std::vector<ExperimentNetwork> specs_;
  Opener opener_;
  std::vector<Survey> surveys_;
  std::mutex mutex_ = {};
  std::optional<std::size_t> keptPlace_ = {};
  std::optional<Network> kept_ = {};
};

}  // namespace hp
