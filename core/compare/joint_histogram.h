// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/base/run_context.h"
#include "core/compare/roles.h"
#include "core/compare/weights_source.h"

namespace hp {

/// How often which number of the candidate stands in the place of which number of the baseline: the scatter
/// of one over the other, however many numbers a tensor has. Its sums are the histograms of both.
struct JointHistogram {
  /// Bins on each axis. Both axes have the same, so that equal numbers lie on the diagonal.
  static constexpr std::size_t kBins = 128;

  std::string tensor = {};
  double low = 0, high = 1;  ///< of the bins together: the least and the largest finite number of both sides
  std::vector<std::int64_t> counts = std::vector<std::int64_t>(kBins * kBins);  ///< candidate x baseline
  std::int64_t pairs = 0;                                                       ///< that are counted
  std::int64_t leftOut = 0;  ///< pairs of which one is NaN or infinite

  std::int64_t at(std::size_t baseline, std::size_t candidate) const {
    return counts[candidate * kBins + baseline];
  }
  /// The bin of a finite number; beyond the range the first or last.
  std::size_t binOf(double value) const;
  double middleOf(std::size_t bin) const;
  std::vector<std::int64_t> ofBaseline() const;
  std::vector<std::int64_t> ofCandidate() const;

  /// How many numbers lie about this one.
  struct Point {
    double value = 0;
    std::int64_t count = 0;
  };
  /// Either histogram to be drawn. Where there are few numbers, neighbouring bins are one: narrow ones would
  /// hold chance alone.
  std::vector<Point> outline(const std::vector<std::int64_t>& histogram) const;
};

/// Streams the tensor twice (its range, its counts). Steps report numbers. Throws Error where one side does
/// not have it, or in another shape.
JointHistogram jointHistogram(const Baseline<const WeightsSource*>& baseline,
                              const Candidate<const WeightsSource*>& candidate, const std::string& tensor,
                              const RunContext& context);

}  // namespace hp
