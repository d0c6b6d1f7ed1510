// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/compare: curves from foreign files, bounded in memory.

#include <string>
#include <vector>

#include "core/compare/compared_run.h"

namespace hp {

/// Collects points of curves in the order of a foreign record.
class CurveBuilder {
 public:
  /// What is not a number is passed over. What is more than 2,000 curves or 2 million points is left out.
  void add(const std::string& name, CurvePoint point);
  /// Points of this step and beyond do not count any more.
  void restart(std::int64_t step);

  /// By step; of several values of a step the last. Names as knownNames() has them.
  Curves curves() &&;
  /// Sentences about what was left out; `name` is the file's or folder's.
  std::vector<std::string> obstacles(const std::string& name) const;

 private:
  Curves curves_;
  std::size_t points_ = 0, leftOut_ = 0, restarts_ = 0;
};

/// Gives curves the names that ours have ("train_loss", "Loss/train" and, beside a "val_loss", Keras' "loss"
/// become "loss/train"), so that they can be laid over each other. A name that says something else, or that
/// two curves would get, stays.
Curves withOurNames(Curves curves);

}  // namespace hp
