// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

#include "core/evaluate/experiment_layout.h"
#include "core/evaluate/experiment_rows.h"

namespace hp {

/// Inside core/evaluate: what rows were computed from. SHA-256 of weights by networkNames(), and of pictures'
/// pixels by their source; those that are not known are not there.
struct ExperimentSources {
  std::map<std::string, std::string> networks = {}, pictures = {};
};

/// One JSON object in one line for each.
std::string sourceLines(const ExperimentSources& sources);
/// Adds what a line says; later ones replace earlier ones. Throws Error.
void takeSource(const std::string& line, ExperimentSources& sources);

/// Inside core/evaluate: what rows of an experiment, its pictures one by one, are bound to: networks and
/// pictures that they were computed from. A row that failed before the network saw the picture is bound to
/// none.
class BoundSources {
 public:
  explicit BoundSources(const Experiment& experiment);

  /// Throws Error for a row that the experiment has not.
  void add(const ExperimentRow& row);
  /// Those of `known` that any of the rows is bound to.
  ExperimentSources among(const ExperimentSources& known) const;

 private:
  const Experiment& experiment_;
  ExperimentLayout layout_;
  std::vector<bool> networks_, pictures_;
};

/// Inside core/evaluate: what rows are computed from while they are. To be used by several threads at once.
class SourceRegister {
 public:
  /// Forgets all others.
  void bind(ExperimentSources sources);

  /// Throws Error, a sentence, when rows of the picture were computed from other pixels.
  void requirePicture(const std::string& source, const std::string& digest);
  /// Empty while nobody has seen it.
  std::string picture(const std::string& source) const;

 private:
  mutable std::mutex mutex_ = {};
  std::map<std::string, std::string> pictures_ = {};
};

}  // namespace hp
