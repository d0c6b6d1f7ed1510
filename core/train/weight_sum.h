// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/runs/records.h"

namespace hp {

/// Sum of these tensors' values, added in double in the order of the names and rounded to float32 once: the
/// checksum of the post on reproducing PyTorch, which added in float32. There the order of additions decides
/// the last bit, so that the same weights have sums that differ by machine (before training by 2.4e-7, more
/// than the post's own tolerance); this one gives both of the post's numbers, -2.2693140506744385 and
/// -17.0853214263916, wherever the weights are the same. Throws std::out_of_range for a name that is missing.
double sumOf(const NamedArrays& weights, const std::vector<std::string>& names);

}  // namespace hp
