// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <string>

#include "core/compare/roles.h"
#include "core/compare/weights_source.h"

namespace hp {

/// One tensor that two networks have in one shape.
struct CommonTensor {
  std::size_t baseline = 0, candidate = 0;  ///< places in their sources
  std::int64_t count = 0;                   ///< of its numbers
};

/// Throws Error, naming the file, where one side does not have it, or in another shape.
CommonTensor commonTensor(const Baseline<const WeightsSource*>& baseline,
                          const Candidate<const WeightsSource*>& candidate, const std::string& tensor);

}  // namespace hp
