// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/robustness_plot/series_curves.h"

#include <QCoreApplication>
#include <cmath>

#include "core/base/text.h"
#include "core/report/document.h"
#include "core/report/table_files.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

QString flippedName() { return QCoreApplication::translate("SeriesCurves", "prediction flipped"); }

std::vector<Cell> cellsOf(const std::string& line, const SeriesPoint& point) {
  const Spread& spread = point.spread;
  return {Cell(line),
          numberCell(point.amount),
          countCell(spread.count),
          numberCell(spread.mean),
          numberCell(spread.standardDeviation),
          numberCell(spread.minimum),
          numberCell(spread.lowerQuartile),
          numberCell(spread.median),
          numberCell(spread.upperQuartile),
          numberCell(spread.maximum),
          countCell(point.flips),
          countCell(point.failed)};
}

}  // namespace

SeriesCurves curvesOf(const std::vector<Series>& series, bool withoutFlips) {
  SeriesCurves made;
  QList<PlotCurve> flips;
  std::vector<std::vector<std::vector<std::int64_t>>> flipRows;
  for (int number = 0; const Series& each : series) {
    PlotCurve line{.name = toQString(each.name),
                   .colour = number,
                   .line = plotLine(number),
                   .dots = PlotCurve::Dots::Ring};
    PlotCurve cross{.name = {}, .colour = number, .line = Qt::NoPen, .dots = PlotCurve::Dots::Cross};
    std::vector<std::vector<std::int64_t>> lineRows, crossRows;
    for (const SeriesPoint& point : each.points) {
      const auto [middle, low, high] = middleOf(point.spread);
      if (std::isnan(middle)) continue;
      line.points << QPointF(point.amount, middle);
      line.band << QPointF(low, high);
      lineRows.push_back(point.rows);
      if (point.flips == 0 || withoutFlips) continue;
      cross.points << line.points.last();
      crossRows.push_back(point.rows);
    }
    if (!cross.points.isEmpty() && flips.isEmpty()) cross.name = flippedName();
    made.curves << line;
    made.rows.push_back(std::move(lineRows));
    if (!cross.points.isEmpty()) {
      flips << cross;
      flipRows.push_back(std::move(crossRows));
    }
    ++number;
  }
  made.curves += flips;  // above all lines
  std::move(flipRows.begin(), flipRows.end(), std::back_inserter(made.rows));
  return made;
}

std::string seriesCsv(const std::vector<Series>& series, const SeriesQuestion& question) {
  Table table{.caption = question.measure};
  for (const char* title : {"line", "amount", "n", "mean", "standard deviation", "minimum", "lower quartile",
                            "median", "upper quartile", "maximum", "flips", "failed"})
    table.columns.push_back({.title = title});
  table.columns[1].title = question.kind;
  for (const Series& each : series)
    for (const SeriesPoint& point : each.points) table.rows.push_back(cellsOf(each.name, point));
  return csvText(table);
}

QStringList seriesLines(const SeriesQuestion& question, const std::string& title, std::size_t rows) {
  const auto line = [](const char* name, const std::string& text) {
    return QStringLiteral("%1: %2").arg(QLatin1String(name), toQString(printable(text)));
  };
  QStringList lines{line("experiment", title), line("transformation", question.kind),
                    line("measure", question.measure), QStringLiteral("rows: %1").arg(rows)};
  lines << toQString(std::string(kMiddleText));
  if (question.withoutFlips) lines << QStringLiteral("flips are left out");
  if (question.network) lines << line("network", *question.network);
  if (question.method) lines << line("method", *question.method);
  if (question.picture) lines << line("picture", *question.picture);
  if (question.classRank) lines << QStringLiteral("class, rank before: %1").arg(*question.classRank);
  return lines;
}

}  // namespace hp
