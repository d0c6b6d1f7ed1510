// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <vector>

#include "core/evaluate/experiment_layout.h"
#include "core/evaluate/experiment_networks.h"
#include "core/evaluate/experiment_sources.h"
#include "core/evaluate/run_experiment.h"
#include "core/model/classify.h"

namespace hp {

/// Inside core/evaluate: what all units of an experiment share. Its pictures stand in it one by one.
struct ExperimentWork {
  const Experiment& experiment;
  ExperimentLayout layout;
  std::vector<std::string> methods, pictures;  ///< names
  ExperimentNetworks networks;                 ///< to be surveyed before they are used
  SourceRegister sources = {};
  std::vector<int> shown = {};  ///< classes of each network that rows of before show; 0 or empty: none do

  explicit ExperimentWork(const Experiment& all, ExperimentNetworks::Opener opener = openExperimentNetwork);
  /// Classes explained with this network. Of one that cannot be opened those that rows of before show, or as
  /// many as are asked for.
  int classesOf(std::size_t network) const;
};

/// A network and what it says of a picture, or why that is not known.
struct ExperimentSubject {
  std::optional<Network> network = {};
  Array input = {};
  Classification before = {};
  std::vector<int> targets = {};  ///< classes that are explained before
  std::string error = {};         ///< empty: all of it is there
};

/// The maps of several classes, or why there are none.
struct MapsOrError {
  std::vector<Attribution> maps = {};
  std::string error = {};
  std::vector<std::string> digests = {};  ///< of the maps, where rows need them
};

/// Inside core/evaluate: one network with one picture. What all its steps need is computed once, by whoever
/// needs it first. To be used by several threads at once.
class ExperimentUnit {
 public:
  ExperimentUnit(ExperimentWork& work, std::int64_t number) : work_(work), number_(number) {}

  const ExperimentSubject& subject(const RunContext& context);
  /// The maps of the picture as it is.
  const MapsOrError& original(std::size_t method, const RunContext& context);
  /// Of any input of the unit's network; what failed is an error, a stop is thrown.
  MapsOrError explained(std::size_t method, const Array& input, const std::vector<int>& targets,
                        const RunContext& context);
  /// Rows of one step by all methods, with an error where something failed. Throws Stopped.
  std::vector<ExperimentRow> rowsOf(std::size_t step, const RunContext& context);
  /// The cell of a row, with all its maps as far as they can be computed.
  ExperimentCell cell(const RowPlace& place, const RunContext& context);

 private:
  struct Changed;
  struct Original {
    std::once_flag once = {};
    MapsOrError content = {};
  };

  ExperimentSubject madeSubject(const RunContext& context) const;
  Changed changed(std::size_t step, const RunContext& context);
  MapsOrError changedMaps(const Changed& changed, std::size_t method, const RunContext& context);
  ExperimentRow rowAt(const RowPlace& place, const Changed& changed, const RunContext& context);
  const Transformation& transformationOf(std::size_t step) const;

  ExperimentWork& work_;
  std::int64_t number_;
  std::once_flag subjectOnce_ = {};
  ExperimentSubject subject_ = {};
  std::mutex originalsMutex_ = {};
  std::map<std::size_t, Original> originals_ = {};
};

}  // namespace hp
