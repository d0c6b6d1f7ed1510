// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "core/evaluate/experiment_layout.h"
#include "core/evaluate/experiment_rows.h"

namespace hp {

/// Inside core/evaluate: what stands in each place of an experiment, its pictures one by one.
class RowPlaces {
 public:
  explicit RowPlaces(const Experiment& experiment);

  /// What a row says otherwise than its place.
  struct Difference {
    std::string what = {};  ///< "picture"
    std::string ofRow = {}, ofPlace = {};
  };
  /// Throws Error for an index that the experiment has not. The network's name is not compared where the
  /// experiment has a single one without a name: rows of earlier versions call it by its title.
  std::optional<Difference> differenceOf(const ExperimentRow& row) const;
  /// A row of a file, its network called as everywhere in the experiment. Throws Error, a sentence, unless it
  /// is of its place.
  ExperimentRow placed(ExperimentRow row) const;

 private:
  const Experiment& experiment_;
  ExperimentLayout layout_;
  std::vector<std::string> networks_, pictures_, methods_;  ///< names
  bool hasTitle_;                                           ///< rows may call the network by its title
};

/// How many classes of each network of the experiment rows show: of those with a probability the network was
/// asked. 0: no row shows any.
std::vector<int> classesShown(const Experiment& experiment, std::span<const ExperimentRow> rows);

}  // namespace hp
