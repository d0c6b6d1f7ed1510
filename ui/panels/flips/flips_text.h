// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "core/compare/predictions_difference.h"

namespace hp {

/// What the flipped pictures say together, in one sentence.
QString flipsText(const PredictionsDifference& predictions);

}  // namespace hp
