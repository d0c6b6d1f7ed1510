// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <string>

#include "core/compare/prediction_table.h"

class QAbstractItemModel;

namespace hp {

/// What the rows say together: how many are flagged, the largest differences, Kendall's tau.
QString predictionsText(const PredictionTable& table, const PredictionTableSpec& spec);

/// What a table shows, headings first, cells apart by tabs.
QString plainText(const QAbstractItemModel& model);

/// All that the table holds, as a CSV file with all digits of the numbers.
std::string predictionsCsv(const PredictionTable& table);

}  // namespace hp
