// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/imaging/figure.h"

namespace hp {

/// The range a panel is drawn with: its own, or the union where the legend is shared.
ValueRange panelRange(const FigureSpec& spec, const FigurePanel& panel);
bool panelIsSigned(const FigureSpec& spec, const FigurePanel& panel);

/// A number of a legend and where it stands, 0 at the low end, 1 at the high one.
struct LegendTick {
  double position = 0;
  std::string text = {};
};
std::vector<LegendTick> legendTicks(const ValueRange& range);

}  // namespace hp
