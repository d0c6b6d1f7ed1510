// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/evaluate/experiment.h"

namespace hp {

/// One transformation, once.
struct ExperimentStep {
  std::size_t transformation = 0;
  int repeat = 0;
};

/// Where a row stands in an experiment: the network is counted slowest, then picture, step, method and class.
struct RowPlace {
  std::int64_t unit = 0;
  std::size_t step = 0;
  std::size_t method = 0;
  int classRank = 1;
};

/// Inside core/evaluate: how rows are counted. Indices of classes that a network does not have are left out.
/// The experiment's pictures are taken one by one as they stand in it.
class ExperimentLayout {
 public:
  explicit ExperimentLayout(const Experiment& experiment);

  std::int64_t units() const { return networks_ * pictures_; }
  std::size_t networkOf(std::int64_t unit) const { return static_cast<std::size_t>(unit / pictures_); }
  std::size_t pictureOf(std::int64_t unit) const { return static_cast<std::size_t>(unit % pictures_); }
  const std::vector<ExperimentStep>& steps() const { return steps_; }
  std::int64_t rowsOfUnit() const;
  int classes() const { return static_cast<int>(classes_); }

  std::int64_t indexOf(const RowPlace& place) const;
  /// Throws Error for an index that the experiment has not.
  RowPlace placeOf(std::int64_t index) const;

 private:
  std::int64_t networks_, pictures_, methods_, classes_;
  std::vector<ExperimentStep> steps_ = {};
};

}  // namespace hp
