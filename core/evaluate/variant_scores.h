// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core/evaluate: what the network says of many versions of one picture.

#include <functional>
#include <vector>

#include "core/explain/gradient.h"

namespace hp {

/// What the network says of one version.
struct VariantScore {
  double score = 0;  ///< of the class asked about
  int first = 0;     ///< the most probable class
};

/// Of variant(0) ... variant(count - 1), each 1 x C x H x W; `variant` is called from several threads. No bit
/// depends on how many threads there are, nor on the other versions. Throws Error where a score is not
/// finite.
std::vector<VariantScore> variantScores(const ExplainRequest& request, Score score, std::int64_t count,
                                        const std::function<Array(std::int64_t)>& variant,
                                        const RunContext& context);

}  // namespace hp
