// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "core/evaluate/run_experiment.h"
#include "ui/panels/moved_maps.h"

namespace hp {

/// A cell as it is shown.
MovedMapsContent contentOf(const ExperimentCell& cell);
/// What a figure of it says inside its file, a line each. In English: programs read files.
QStringList cellLines(const ExperimentRow& row);

}  // namespace hp
