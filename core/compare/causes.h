// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only. What a difference of which setting changes, and where in a step that shows first.

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/compare/first_divergence.h"

namespace hp {

/// How well a cause explains numbers that part in each DivergedPart, in their order, and last where no trace
/// tells the part. 3: exactly there; 2: can; 1: hardly.
using Strengths = std::array<int, 8>;

/// Settings that change the same thing.
struct Cause {
  std::string title = {};
  std::vector<std::string> keys = {};  ///< beginnings of the keys of SettingRow
  Strengths strengths = {};
  std::string why = {};  ///< what it changes, a clause
};

/// Those that are certain to change bits first, then those that can.
const std::vector<Cause>& causes();

/// The cause that a setting belongs to: that of the longest beginning that fits; null for what can change no
/// bit or is judged by other evidence (pictures, the weights file to begin from).
const Cause* causeOf(const std::string& key);

int strengthAt(const Strengths& strengths, const std::optional<FirstDivergence>& first);

}  // namespace hp
