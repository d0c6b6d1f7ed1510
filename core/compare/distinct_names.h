// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/compare/compared_run.h"

namespace hp {

/// Runs and files of one name are called by as much of their paths as tells them apart:
/// "first/last.safetensors". What lies in one place keeps its name.
std::vector<ComparedRunPtr> withDistinctNames(const std::vector<ComparedRunPtr>& runs);

}  // namespace hp
