// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside core only.

#include "core/compare/parting_operation.h"

namespace hp {

/// What two steps computed again and vouched for show.
std::string partingText(const PartingOperation& parting);
/// Which data are not there; empty: none are missing.
std::string missingDataText(const PartingOperation& parting);

}  // namespace hp
