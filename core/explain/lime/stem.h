// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <vector>

#include "core/explain/lime/design.h"
#include "core/explain/lime/segmentation.h"
#include "core/model/graph.h"

namespace hp {

/// LIME's samples repeat themselves in the first layers: a place there sees a few segments only, and a few
/// bits have few values. So the first layers, the stem, are run on a small design that shows every place all
/// that it sees in any sample, and each sample's values are put together from those. Nothing is approximated:
/// a place's value depends on the pixels it sees alone.
///
/// On SqueezeNet 1.0 with 47 segments, 64 rows take the place of 1000 samples up to the third fire module's
/// squeeze layer: a quarter of all the work is saved.
class Stem {
 public:
  /// The stem that saves most, counted in multiply-adds; nothing when none saves a twentieth of the work.
  static std::optional<Stem> find(const Graph& graph, const Segmentation& segmentation, const Design& design);
  /// The stem that ends at this node, however much it saves; nothing when the node is no cut, sees too
  /// much of the picture, or wants as many rows as there are samples.
  static std::optional<Stem> endingAt(const Graph& graph, NodeId id, const Segmentation& segmentation,
                                      const Design& design);

  NodeId end() const { return end_; }
  /// What to run the stem on.
  const Design& rows() const { return rows_; }
  /// Floats of the end's value for one row.
  std::size_t size() const { return size_; }
  /// A sample's value at the end, height x width x channels, from those of all rows one after another.
  void assemble(const std::uint8_t* sample, const float* ofRows, float* to) const;

 private:
  using Pattern = std::uint32_t;  ///< bits of a sight's segments
  /// Segments that some place sees together.
  struct Sighted {
    std::vector<int> segments = {};
    std::map<Pattern, int> rows = {};  ///< the first row that shows a pattern
    Pattern pattern(const std::uint8_t* bits) const;
  };
  /// Neighbouring places that see the same.
  struct Span {
    std::size_t begin = 0, count = 0, sighted = 0;  ///< begin and count in floats
  };

  void place(const std::vector<std::vector<int>>& seen, std::size_t channels);
  std::vector<std::vector<Pattern>> patternsIn(const Design& design) const;
  bool cover(const Design& design);
  std::vector<std::uint8_t> nextRow(const std::vector<std::vector<Pattern>>& missing) const;

  NodeId end_ = 0;
  std::size_t size_ = 0;
  std::vector<Sighted> sighted_ = {};
  std::vector<Span> spans_ = {};
  Design rows_ = {};
};

}  // namespace hp
