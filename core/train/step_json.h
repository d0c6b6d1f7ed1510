// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/train/recomputed_step.h"

namespace hp {

/// Digests as hexadecimal digits.
Json toJson(const RecomputedStep& step);
/// Throws Error for what toJson() does not write.
RecomputedStep recomputedStepFromJson(const Json& json);

}  // namespace hp
