// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include <map>
#include <string>

#include "core/base/array.h"

namespace hp {
struct Architecture;
}

namespace hp::torchscript {

/// The architecture of the zoo whose weights have exactly these names and shapes; nullptr for none. Tensors
/// that inference never uses do not count.
const Architecture* matchingArchitecture(const std::map<std::string, Shape>& tensors);

}  // namespace hp::torchscript
