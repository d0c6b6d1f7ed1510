// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/compare/explain_set.h"

namespace hp {

/// The axis on which a measure's values lie. Distances that span more than three powers of ten have a
/// logarithmic one, where zero has a place of its own at the left end.
class StripAxis {
 public:
  struct Tick {
    double at = 0;  ///< 0..1
    QString text = {};
  };

  StripAxis() : StripAxis({}, true) {}
  /// What is not finite is left out; `isDistance` as MapMeasure has it.
  StripAxis(const std::vector<double>& values, bool isDistance);

  /// 0 at the left end, 1 at the right one.
  double at(double value) const;
  bool isLogarithmic() const { return logarithmic_; }
  std::vector<Tick> ticks() const;

 private:
  std::vector<Tick> powers() const;
  std::vector<Tick> steps() const;

  bool logarithmic_ = false, hasZero_ = false;
  double low_ = 0, high_ = 1;  ///< powers of ten where it is logarithmic
};

}  // namespace hp
