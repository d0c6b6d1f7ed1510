// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/explain/lrp/lrp.h"

namespace hp::lrp {

MethodInfo lrpInfo();
Params lrpParams();

/// The ledger in four numbers, as shares of the start value: reached the pixels, absorbed by biases, by
/// stabilisers, dropped by rules. Empty when the start is 0.
std::vector<Fact> conservationFacts(const std::vector<LedgerRow>& ledger, double start, double atPixels);

}  // namespace hp::lrp
