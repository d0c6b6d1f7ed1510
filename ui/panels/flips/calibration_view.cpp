// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/flips/calibration_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/plot.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr int kDigits = 3;
constexpr int kPlotHeight = 190;
constexpr double kPale = 0.5;

PlotCurve curveOf(const Calibration& calibration, const QString& name, int number) {
  PlotCurve curve{.name = name, .colour = number, .line = plotLine(number), .dots = PlotCurve::Dots::Ring};
  for (const ReliabilityBin& bin : calibration.bins)
    if (bin.pictures > 0) curve.points.append({bin.probability, bin.accuracy});
  return curve;
}

PlotCurve honest() {
  return {.name = CalibrationView::tr("honest"),
          .colour = 4,
          .points = {{0, 0}, {1, 1}},
          .line = Qt::DotLine,
          .width = 1,
          .strength = kPale};
}

/// "86 % of 213"
QString shareText(const ReliabilityBin& bin) {
  if (bin.pictures == 0) return QStringLiteral("–");
  return CalibrationView::tr("%1 of %2").arg(percentText(bin.accuracy)).arg(bin.pictures);
}

QString meanText(const ReliabilityBin& bin) {
  return bin.pictures == 0
             ? QString()
             : CalibrationView::tr("mean probability %1, right %2")
                   .arg(shortNumber(bin.probability, kDigits), shortNumber(bin.accuracy, kDigits));
}

QTableWidgetItem* cell(const QString& text, const QString& detail) {
  auto* made = new QTableWidgetItem(text);
  made->setToolTip(detail);
  return made;
}

}  // namespace

QString calibrationText(const PredictionsDifference& predictions) {
  const Calibration &baseline = predictions.baselineCalibration,
                    &candidate = predictions.candidateCalibration;
  return CalibrationView::
      tr("Of %1 pictures: expected calibration error %2 (baseline) and %3 (candidate), Brier score %4 and "
         "%5. The nearer to the diagonal, the more honest the probabilities.")
          .arg(predictions.pictures - predictions.otherLabels)
          .arg(measuredNumber(baseline.expectedError, kDigits),
               measuredNumber(candidate.expectedError, kDigits), measuredNumber(baseline.brier, kDigits),
               measuredNumber(candidate.brier, kDigits));
}

CalibrationView::CalibrationView(QWidget* parent) : QWidget(parent) { buildLayout(); }

void CalibrationView::buildLayout() {
  text_ = new QLabel(this);
  text_->setObjectName(QStringLiteral("calibrationText"));
  text_->setTextFormat(Qt::PlainText);
  text_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  text_->setWordWrap(true);
  makeMuted(text_);
  plot_ = new Plot(this);
  plot_->setObjectName(QStringLiteral("reliabilityPlot"));
  plot_->setAccessibleName(tr("Reliability diagram"));
  plot_->setLabels(tr("mean probability"), tr("share that is right"));
  plot_->setFixedHeight(kPlotHeight);
  bins_ = new QTableWidget(this);
  bins_->setObjectName(QStringLiteral("reliabilityBins"));
  bins_->setAccessibleName(tr("How many are right, by probability"));
  bins_->setColumnCount(3);
  bins_->setHorizontalHeaderLabels({tr("Probability"), tr("Baseline right"), tr("Candidate right")});
  bins_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  bins_->setSelectionMode(QAbstractItemView::NoSelection);
  makePlain(bins_);
  bins_->verticalHeader()->setDefaultSectionSize(bins_->fontMetrics().height() + space::kSmall);
  bins_->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  bins_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  bins_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  bins_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, space::kTight, 0, 0);
  column->setSpacing(space::kTight);
  for (QWidget* each : std::initializer_list<QWidget*>{text_, plot_, bins_}) column->addWidget(each);
}

void CalibrationView::showCalibration(const PredictionsDifference& predictions, int baselineNumber,
                                      int candidateNumber) {
  text_->setText(calibrationText(predictions));
  plot_->setCurves({honest(), curveOf(predictions.baselineCalibration, tr("baseline"), baselineNumber),
                    curveOf(predictions.candidateCalibration, tr("candidate"), candidateNumber)});
  showBins(predictions);
}

void CalibrationView::showBins(const PredictionsDifference& predictions) {
  const auto &baseline = predictions.baselineCalibration.bins,
             &candidate = predictions.candidateCalibration.bins;
  bins_->setRowCount(0);
  for (std::size_t i = 0; i < baseline.size(); ++i) {
    if (baseline[i].pictures + candidate[i].pictures == 0) continue;
    const int row = bins_->rowCount();
    bins_->insertRow(row);
    bins_->setItem(row, 0, cell(tr("%1 to %2 %").arg(10 * i).arg(10 * (i + 1)), {}));
    bins_->setItem(row, 1, cell(shareText(baseline[i]), meanText(baseline[i])));
    bins_->setItem(row, 2, cell(shareText(candidate[i]), meanText(candidate[i])));
  }
  bins_->setFixedHeight(bins_->horizontalHeader()->sizeHint().height() +
                        bins_->rowCount() * bins_->verticalHeader()->defaultSectionSize());
}

}  // namespace hp
