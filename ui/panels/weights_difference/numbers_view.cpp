// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/numbers_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/compare/count_text.h"
#include "core/compare/run_weights.h"
#include "ui/kit/plot.h"
#include "ui/kit/theme.h"
#include "ui/panels/weights_difference/reading_faces.h"
#include "ui/panels/weights_difference/scatter_view.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

PlotCurve curveOf(const JointHistogram& histogram, const std::vector<std::int64_t>& counts,
                  const QString& name, int number) {
  PlotCurve curve{.name = name, .colour = number, .line = number == 0 ? Qt::SolidLine : Qt::DashLine};
  for (const auto& [value, count] : histogram.outline(counts)) curve.points << QPointF(value, double(count));
  return curve;
}

JointHistogram histogramOf(const RunComparison& comparison, const std::string& tensor,
                           const RunContext& context) {
  const auto baseline = openWeightsOf(*comparison.baseline, comparison.epoch, context);
  const auto candidate = openWeightsOf(*comparison.candidate, comparison.epoch, context);
  return jointHistogram(Baseline<const WeightsSource*>(baseline.get()),
                        Candidate<const WeightsSource*>(candidate.get()), tensor, context);
}

}  // namespace

QList<PlotCurve> valueCurves(const JointHistogram& histogram) {
  return {curveOf(histogram, histogram.ofBaseline(), NumbersView::tr("baseline"), 0),
          curveOf(histogram, histogram.ofCandidate(), NumbersView::tr("candidate"), 1)};
}

QString numbersText(const JointHistogram& histogram) {
  const QString range = NumbersView::tr("%1: %Ln pairs, numbers from %2 to %3", nullptr, int(histogram.pairs))
                            .arg(toQString(histogram.tensor), shortNumber(histogram.low, kDigits),
                                 shortNumber(histogram.high, kDigits));
  if (histogram.leftOut == 0) return range;
  return NumbersView::tr("%1; left out as one is not finite: %2")
      .arg(range, toQString(countText(histogram.leftOut)));
}

NumbersView::NumbersView(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), reading_(session.engine(), this, [this] { showState(); }) {
  buildLayout();
  showState();
}

void NumbersView::buildLayout() {
  faces_ = new ReadingFaces(session_.engine(), QStringLiteral("readNumbersAgain"), this);
  faces_->setContents(buildNumbers());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(faces_);
  connect(faces_, &ReadingFaces::againRequested, this, [this] {
    comparison_.reset();
    read();
  });
}

QWidget* NumbersView::buildNumbers() {
  auto* numbers = new QWidget(this);
  values_ = new Plot(numbers);
  values_->setObjectName(QStringLiteral("valueHistogram"));
  values_->setAccessibleName(tr("Histogram of the numbers of both runs"));
  values_->setLabels(tr("number in the tensor"), tr("how often"));
  values_->setWholeX(false);
  values_->setLogarithmic(true);
  scatter_ = new ScatterView(numbers);
  note_ = new QLabel(numbers);
  note_->setObjectName(QStringLiteral("numbersNote"));
  note_->setTextFormat(Qt::PlainText);
  note_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  note_->setWordWrap(true);
  makeMuted(note_);
  auto* row = new QHBoxLayout;
  row->setSpacing(space::kSmall);
  row->addWidget(values_, 3);
  row->addWidget(scatter_, 2);
  auto* column = new QVBoxLayout(numbers);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addLayout(row, 1);
  column->addWidget(note_);
  return numbers;
}

void NumbersView::read() {
  const auto comparison = session_.compare().comparison();
  const std::string& tensor = session_.compare().tensor();
  if (comparison == comparison_ && tensor == tensor_) return;
  comparison_ = comparison;
  tensor_ = tensor;
  if (!comparison || !comparison->weights || tensor.empty()) {
    reading_.forget();
    return showState();
  }
  reading_.ask(
      Lane::Pictures, tr("Read the numbers of %1").arg(toQString(tensor)),
      [comparison, tensor](const RunContext& context) { return histogramOf(*comparison, tensor, context); });
}

void NumbersView::showState() {
  Q_EMIT changed();
  if (reading_.made()) return showNumbers();
  const QString sentence =
      tensor_.empty() ? tr("Choose a tensor in the list of the tab “Tensors”, and its numbers appear here.")
      : !reading_.obstacle().isEmpty() ? reading_.obstacle()
                                       : tr("Reading the numbers was stopped.");
  faces_->showJobOr(reading_.job(), sentence, comparison_ && !tensor_.empty());
}

void NumbersView::showNumbers() {
  values_->setCurves(valueCurves(*reading_.made()));
  values_->fit();
  scatter_->setHistogram(reading_.made());
  note_->setText(numbersText(*reading_.made()));
  faces_->showContents();
}

}  // namespace hp
