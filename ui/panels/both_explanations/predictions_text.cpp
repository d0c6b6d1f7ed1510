// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/both_explanations/predictions_text.h"

#include <QAbstractItemModel>
#include <QCoreApplication>
#include <algorithm>

#include "core/report/table_files.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

QString tr(const char* text) { return QCoreApplication::translate("PredictionView", text); }

Cell count(std::int64_t value) { return std::to_string(value); }

}  // namespace

QString predictionsText(const PredictionTable& table, const PredictionTableSpec& spec) {
  const auto flagged = std::ranges::count_if(table.rows, &PredictionTableRow::flagged);
  const QString differ = flagged == 0
                             ? tr("No row differs within the first %1 decimals.").arg(spec.flaggedDecimals)
                             : tr("%1 of %2 rows differ within the first %3 decimals (≠).")
                                   .arg(flagged)
                                   .arg(table.rows.size())
                                   .arg(spec.flaggedDecimals);
  return differ + QLatin1Char(' ') +
         tr("Largest difference %1, relative %2; Kendall's τ of the ranks %3.")
             .arg(measuredNumber(table.maxAbsolute, kDigits), measuredNumber(table.maxRelative, kDigits),
                  measuredNumber(table.kendall, kDigits));
}

QString plainText(const QAbstractItemModel& model) {
  QStringList lines, cells;
  for (int column = 0; column < model.columnCount(); ++column)
    cells << model.headerData(column, Qt::Horizontal).toString();
  lines << cells.join(QLatin1Char('\t'));
  for (int row = 0; row < model.rowCount(); ++row) {
    cells.clear();
    for (int column = 0; column < model.columnCount(); ++column)
      cells << model.index(row, column).data().toString();
    lines << cells.join(QLatin1Char('\t'));
  }
  return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

std::string predictionsCsv(const PredictionTable& table) {
  Table made{.columns = {{"class"},
                         {"name"},
                         {"baseline"},
                         {"candidate"},
                         {"absolute"},
                         {"relative"},
                         {"first_differing_decimal"},
                         {"flagged"},
                         {"baseline_rank"},
                         {"candidate_rank"},
                         {"rank_change"},
                         {"ulp"}}};
  for (const PredictionTableRow& row : table.rows)
    made.rows.push_back({count(row.index), row.name, numberCell(row.baseline), numberCell(row.candidate),
                         numberCell(row.absolute), numberCell(row.relative), count(row.firstDecimal),
                         count(row.flagged), count(row.baselineRank), count(row.candidateRank),
                         count(row.rankChange()), count(row.ulp)});
  return csvText(made);
}

}  // namespace hp
