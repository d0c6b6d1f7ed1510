// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imaging/figure_legend.h"

#include <algorithm>

namespace hp {

ValueRange panelRange(const FigureSpec& spec, const FigurePanel& panel) {
  if (!spec.sharedLegend) return panel.range;
  std::vector<ValueRange> ranges;
  for (const auto& each : spec.panels)
    if (!each.map.empty()) ranges.push_back(each.range);
  return sharedRange(ranges);
}

bool panelIsSigned(const FigureSpec& spec, const FigurePanel& panel) {
  if (!spec.sharedLegend) return panel.isSigned;
  return std::ranges::any_of(spec.panels,
                             [](const FigurePanel& each) { return !each.map.empty() && each.isSigned; });
}

std::vector<LegendTick> legendTicks(const ValueRange& range) {
  std::vector<LegendTick> ticks = {{0, legendText(range.low, range)}};
  if (range.low < 0 && range.high > 0) ticks.push_back({range.position(0), legendText(0, range)});
  ticks.push_back({1, legendText(range.high, range)});
  return ticks;
}

}  // namespace hp
