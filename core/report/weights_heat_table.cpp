// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/weights_heat_table.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace hp {

HeatTable weightsHeatTable(const WeightsOverTime& overTime) {
  HeatTable table{.title = "Weights: relative L2 difference, tensor by epoch",
                  .valueName = "relative L2 difference (share of the baseline's norm)",
                  .columnTitle = "epoch"};
  if (overTime.epochs.empty()) return table;
  for (const auto& tensor : overTime.epochs.front().weights.tensors) table.rows.push_back(tensor.name);
  table.values.assign(table.rows.size(), std::vector<double>(overTime.epochs.size(), std::nan("")));
  for (std::size_t column = 0; column < overTime.epochs.size(); ++column) {
    table.columns.push_back(std::to_string(overTime.epochs[column].epoch));
    for (const auto& tensor : overTime.epochs[column].weights.tensors) {
      const auto row = std::ranges::find(table.rows, tensor.name);
      if (row == table.rows.end()) continue;
      // Equal bits, and not only a difference that rounds to nothing, count as equal.
      const double least = tensor.equal == tensor.count ? 0 : std::numeric_limits<double>::min();
      table.values[static_cast<std::size_t>(row - table.rows.begin())][column] =
          std::max(tensor.relativeL2, least);
    }
  }
  return table;
}

}  // namespace hp
