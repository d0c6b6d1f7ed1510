// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <vector>

#include "core/evaluate/experiment_series.h"

namespace hp {

/// Whether it is the method or the model: one sentence for a single method with a single network, otherwise
/// what is asked and a line for each of them.
QStringList blameLines(const std::vector<MethodBlame>& blames);

}  // namespace hp
