// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
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
  ExperimentNetworks(std::vector<ExperimentNetwork> specs, Opener opener)
      : specs_(std::move(specs)), opener_(std::move(opener)) {}

  /// What is known of a network without having it.
  struct Survey {
    std::string name = {};            ///< for rows; no two are alike
    std::optional<int> classes = {};  ///< nothing: it cannot be opened
    std::string error = {};           ///< then why
  };
  /// Opens every network once. To be called first.
  void survey(const RunContext& context);
  const Survey& about(std::size_t i) const { return surveys_.at(i); }

  /// Throws Error when it cannot be opened, or could not when they were surveyed.
  Network open(std::size_t i, const RunContext& context);

 private:
  Network opened(std::size_t i, const RunContext& context);
  std::string nameOf(std::size_t i, const std::optional<Network>& network) const;

  std::vector<ExperimentNetwork> specs_;
  Opener opener_;
  std::vector<Survey> surveys_ = {};
  std::mutex mutex_ = {};
  std::optional<std::size_t> keptPlace_ = {};
  std::optional<Network> kept_ = {};
};

}  // namespace hp
