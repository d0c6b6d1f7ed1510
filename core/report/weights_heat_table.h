// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/compare/weights_over_time.h"
#include "core/report/heat_table_picture.h"

namespace hp {

/// The relative L2 difference of every tensor at every epoch. Has no rows where no tensor was compared.
HeatTable weightsHeatTable(const WeightsOverTime& overTime);

}  // namespace hp
