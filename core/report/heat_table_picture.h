// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/imaging/image.h"

namespace hp {

/// A number for every row and column, as colours: relative L2 of layer and epoch.
struct HeatTable {
  std::string title = {};
  std::string valueName = {};             ///< what the colours stand for, with its unit
  std::vector<std::string> rows = {};     ///< names of layers
  std::vector<std::string> columns = {};  ///< names of epochs
  std::string columnTitle = {};
  std::vector<std::vector<double>> values = {};  ///< rows of columns, none below zero; NaN: not known
  std::size_t mostRows = 60;                     ///< the rest is counted in a line
  int width = 1500;
  bool dark = false;
};

/// Draws it with the last column's numbers beside it. Zero (equal) is drawn apart from every other number.
/// Where the largest number is more than a thousand times the smallest, the scale is logarithmic, and the
/// legend says so. Throws Error where there are no rows or columns.
Image drawHeatTable(const HeatTable& table);

}  // namespace hp
