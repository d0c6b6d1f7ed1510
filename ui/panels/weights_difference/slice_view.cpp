// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights_difference/slice_view.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include "core/compare/run_weights.h"
#include "core/compare/tensor_slice.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/panels/weights_difference/layers_model.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kDigits = 4;
const QString kFirst = QStringLiteral("weights[0][:,:,0,0]");

struct Listing {
  QString text = {};
  QString note = {};
};

QString noteOf(const TensorDifference& measures) {
  return SliceView::tr("%n numbers · relative L2 %1 · cosine %2 · largest difference %3 · most ULP apart: %4",
                       nullptr, int(measures.count))
      .arg(measuredNumber(measures.relativeL2, kDigits), measuredNumber(measures.cosine, kDigits),
           measuredNumber(measures.maxAbs, kDigits), ulpWords(measures.maxUlp));
}

Listing listingOf(const RunComparison& comparison, const std::string& text, const RunContext& context) {
  const TensorSlice slice = parseTensorSlice(text);
  const auto baseline = openWeightsOf(*comparison.baseline, comparison.epoch, context);
  const auto candidate = openWeightsOf(*comparison.candidate, comparison.epoch, context);
  const SliceComparison both =
      compareSlices(Baseline<const WeightsSource*>(baseline.get()),
                    Candidate<const WeightsSource*>(candidate.get()), comparison.baseline->tensors, slice);
  return {.text = toQString(listingText(both)), .note = noteOf(both.measures)};
}

}  // namespace

SliceView::SliceView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  buildLayout();
  connect(slice_, &QLineEdit::returnPressed, this, &SliceView::read);
}

void SliceView::buildLayout() {
  slice_ = new QLineEdit(kFirst, this);
  slice_->setObjectName(QStringLiteral("slice"));
  slice_->setAccessibleName(tr("Slice of a tensor"));
  slice_->setToolTip(
      tr("A tensor by number or name and what to take of each axis, as Python has it: "
         "weights[0][:,:,0,0], weights[-2][:32,0], conv1.weight[0,:,::2,-1]. Return reads it."));
  slice_->setFont(Theme::numberFont());
  listing_ = new QPlainTextEdit(this);
  listing_->setObjectName(QStringLiteral("sliceListing"));
  listing_->setAccessibleName(tr("Numbers of both runs side by side"));
  listing_->setReadOnly(true);
  listing_->setTabChangesFocus(true);
  listing_->setLineWrapMode(QPlainTextEdit::NoWrap);
  listing_->setFont(Theme::numberFont());
  note_ = new QLabel(this);
  note_->setObjectName(QStringLiteral("sliceNote"));
  note_->setTextFormat(Qt::PlainText);
  note_->setWordWrap(true);
  makeMuted(note_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, space::kTight, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(slice_);
  column->addWidget(listing_, 1);
  column->addWidget(note_);
}

void SliceView::read() {
  session_.engine().stop(job_);
  job_ = 0;
  showText({}, {});
  const auto comparison = session_.compare().comparison();
  if (!comparison || !comparison->weights || slice_->text().isEmpty()) return;
  auto id = std::make_shared<JobId>(0);
  const auto work = [comparison, text = slice_->text().toStdString()](const RunContext& context) {
    return listingOf(*comparison, text, context);
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const Listing>>& outcome) {
    if (job_ != *id) return;
    job_ = 0;
    if (const auto* made = std::get_if<std::shared_ptr<const Listing>>(&outcome))
      showText((*made)->text, (*made)->note);
    if (const auto* failure = std::get_if<Failure>(&outcome)) showText({}, toQString(failure->summary));
  };
  *id = session_.engine().submit<Listing>(Lane::Files, this, tr("Read %1").arg(slice_->text()), work, done);
  job_ = *id;
}

void SliceView::showText(const QString& listing, const QString& note) {
  listing_->setPlainText(listing);
  note_->setText(note);
}

}  // namespace hp
