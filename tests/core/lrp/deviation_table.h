// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

namespace hp::test {

/// What was measured against a stored tensor, and what is allowed.
struct Deviation {
  std::string file = {};
  std::string tensor = {};
  double measured = 0;
  double tolerance = 0;
  bool met() const { return measured <= tolerance; }
};

/// Rows as a table with aligned columns, for the console and the closing note.
std::string tableText(const std::vector<Deviation>& rows);

}  // namespace hp::test
