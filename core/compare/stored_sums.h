// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <vector>

#include "core/compare/tensor_sums.h"
#include "core/model/import/element_kind.h"

namespace hp {

/// Numbers as they are stored, little endian.
struct StoredNumbers {
  ElementKind kind = ElementKind::Float32;
  const char* bytes = nullptr;
};

/// Of two stretches of `count` numbers each, at most kStretch, whatever their types are.
TensorSums sumsOfStored(const StoredNumbers& baseline, const StoredNumbers& candidate, std::int64_t count);

/// What each of the candidate's is more than the baseline's: exact of whole numbers where a double can be, at
/// most the largest double.
std::vector<double> differencesOf(const StoredNumbers& baseline, const StoredNumbers& candidate,
                                  std::int64_t count);

}  // namespace hp
