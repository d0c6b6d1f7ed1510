// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/inventory.h"

namespace hp {

/// Broken pictures end a training before it begins, unless the person agreed to leave them out. Throws Error
/// that names them and says how to agree.
void requireReadable(const Dataset& dataset, const Inventory& inventory);

/// Throws Error when a class has no picture left after leaving some out.
void requireEveryClass(const Dataset& dataset);

}  // namespace hp
