// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/data/statistics.h"

#include <algorithm>
#include <set>

namespace hp {
namespace {

Extent extentOf(std::vector<int> values) {
  if (values.empty()) return {};
  std::ranges::sort(values);
  return {values.front(), values[(values.size() - 1) / 2], values.back()};
}

}  // namespace

ClassCounts countClasses(const Dataset& dataset) {
  ClassCounts counts(dataset.classNames().size());
  for (const auto& example : dataset.examples())
    ++counts[static_cast<std::size_t>(example.label)][static_cast<std::size_t>(example.split)];
  return counts;
}

PictureSizes measureSizes(const Inventory& inventory) {
  std::vector<int> widths, heights;
  std::set<std::pair<int, int>> different;
  for (const auto& row : inventory.rows) {
    if (!row.fault.empty()) continue;
    widths.push_back(row.width);
    heights.push_back(row.height);
    different.emplace(row.width, row.height);
  }
  return {extentOf(std::move(widths)), extentOf(std::move(heights)),
          static_cast<std::int64_t>(different.size())};
}

}  // namespace hp
