// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

#include "core/train/preflight.h"

namespace hp {

class TrainingRun;

/// "Epoch 3 of 12, about 4 min left."
QString statusText(const TrainingRun& run);
/// Time, waiting, recording and memory of the last epoch; empty before the first has ended.
QString costText(const TrainingRun& run);
/// What happened on the way that somebody who trusts the run should know, newest last; mostly empty.
QString noticesText(const TrainingRun& run);
/// What pre-flight found: one line for every kind of trouble, or that there is none.
QString preflightText(const std::vector<PreflightRow>& rows);
/// "8 s", "4 min", "2 h 10 min"
QString durationText(double seconds);

}  // namespace hp
