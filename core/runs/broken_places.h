// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace hp {

/// Which lines or records of a file are broken, by their numbers from 1: all are counted, the first are kept.
struct BrokenPlaces {
  static constexpr std::size_t kKept = 100;

  std::vector<std::int64_t> first = {};
  std::int64_t count = 0;

  void add(std::int64_t place);
  /// Those of a later part of the same file.
  void add(const BrokenPlaces& later);
};

/// "Lines 4, 17 and 23 are damaged."; `what`: "Line" or "Record". Long lists end with how many more there
/// are.
std::string damagedText(const BrokenPlaces& places, const std::string& what);

}  // namespace hp
