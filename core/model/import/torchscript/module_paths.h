// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <vector>

#include "core/model/import/torchscript/values.h"

namespace hp::torchscript {

/// Names each object and tensor below `root` by the first path that leads there: "features.0.weight".
/// Gives the tensors. Throws Refused.
std::vector<const Constant*> nameByPath(Instance& root, Heap& heap);

}  // namespace hp::torchscript
