// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/kernels_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include "core/compare/count_text.h"
#include "core/compare/run_weights.h"
#include "ui/kit/theme.h"
#include "ui/panels/weights_difference/kernel_grid.h"
#include "ui/panels/weights_difference/reading_faces.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

KernelPictures kernelsOf(const RunComparison& comparison, const RunContext& context) {
  const auto baseline = openWeightsOf(*comparison.baseline, comparison.epoch, context);
  const auto candidate = openWeightsOf(*comparison.candidate, comparison.epoch, context);
  return kernelPictures(Baseline<const WeightsSource*>(baseline.get()),
                        Candidate<const WeightsSource*>(candidate.get()), comparison.baseline->tensors,
                        context);
}

QString countOf(const KernelPictures& kernels) {
  const QString all = toQString(countText(kernels.kernels));
  return kernels.kernels <= std::ssize(kernels.baseline)
             ? all
             : KernelsView::tr("the first %1 of %2").arg(kernels.baseline.size()).arg(all);
}

}  // namespace

QString kernelsText(const KernelPictures& kernels) {
  const QString what = kernels.inColour
                           ? KernelsView::tr("%1 (%2), kernels: %3, their channels as red, green and blue.")
                           : KernelsView::tr("%1 (%2), channels of kernels: %3.");
  const QString scale = KernelsView::tr("Mid grey is 0, black %1 and white %2 in both runs;")
                            .arg(shortNumber(-kernels.scale, kDigits), shortNumber(kernels.scale, kDigits));
  const QString apart = kernels.differenceScale == 0
                            ? KernelsView::tr("they do not differ.")
                            : KernelsView::tr("of differences %1 and %2.")
                                  .arg(shortNumber(-kernels.differenceScale, kDigits),
                                       shortNumber(kernels.differenceScale, kDigits));
  return QStringList{
      what.arg(toQString(kernels.tensor), toQString(shapeText(kernels.shape)), countOf(kernels)), scale,
      apart}
      .join(QLatin1Char(' '));
}

KernelsView::KernelsView(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), reading_(session.engine(), this, [this] { showState(); }) {
  faces_ = new ReadingFaces(session_.engine(), QStringLiteral("readKernelsAgain"), this);
  faces_->setContents(buildKernels());
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, space::kTight, 0, 0);
  column->addWidget(faces_);
  connect(faces_, &ReadingFaces::againRequested, this, [this] {
    comparison_.reset();
    read();
  });
  showState();
}

QWidget* KernelsView::buildKernels() {
  auto* kernels = new QWidget(this);
  grid_ = new KernelGrid(kernels);
  note_ = new QLabel(kernels);
  note_->setObjectName(QStringLiteral("kernelsNote"));
  note_->setTextFormat(Qt::PlainText);
  note_->setWordWrap(true);
  makeMuted(note_);
  auto* column = new QVBoxLayout(kernels);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(grid_, 1);
  column->addWidget(note_);
  return kernels;
}

void KernelsView::read() {
  const auto comparison = session_.compare().comparison();
  if (comparison == comparison_) return;
  comparison_ = comparison;
  reading_.forget();
  if (!comparison || !comparison->weights) return showState();
  reading_.ask(Lane::Files, tr("Read the kernels of the first convolution"),
               [comparison](const RunContext& context) { return kernelsOf(*comparison, context); });
}

void KernelsView::showState() {
  const auto& kernels = reading_.made();
  grid_->setKernels(kernels);
  note_->setText(kernels ? kernelsText(*kernels) : QString());
  Q_EMIT changed();
  if (kernels) return faces_->showContents();
  const bool isKnown = comparison_ && comparison_->weights;
  const QString sentence = !isKnown ? tr("The kernels of the first convolution of both runs appear here.")
                           : !reading_.obstacle().isEmpty() ? reading_.obstacle()
                                                            : tr("Reading the kernels was stopped.");
  faces_->showJobOr(reading_.job(), sentence, isKnown);
}

}  // namespace hp
