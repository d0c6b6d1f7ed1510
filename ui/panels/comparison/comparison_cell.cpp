// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/comparison_cell.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <utility>

#include "ui/kit/conversions.h"
#include "ui/kit/image_canvas.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"

namespace hp {

namespace {
constexpr int kFrame = 2;
constexpr int kSmallest = 72;
}  // namespace

ComparisonCell::ComparisonCell(Session& session, const Method& method, int target, QWidget* parent)
    : QWidget(parent), session_(session), method_(method), target_(target) {
  setObjectName(QStringLiteral("cell-%1-%2").arg(toQString(method.info.id)).arg(target));
  stage_ = new QWidget(this);
  canvas_ = new ImageCanvas(stage_);
  canvas_->setView(&session_.view().canvas());
  canvas_->setFitMargin(1);
  connect(canvas_, &ImageCanvas::clicked, this, [this] {
    if (explanation_) session_.show(explanation_);
  });
  ask_ = new QPushButton(tr("Explain"), stage_);
  ask_->setFlat(true);
  ask_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
  connect(ask_, &QPushButton::clicked, this, [this] { session_.ask(question(), false); });
  faces_ = new QStackedLayout(stage_);
  faces_->addWidget(ask_);
  faces_->addWidget(canvas_);
  caption_ = new QLabel(this);
  caption_->setFont(Theme::smallFont());
  caption_->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  caption_->setWordWrap(true);
  makeMuted(caption_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(kFrame, kFrame, kFrame, kFrame);
  column->setSpacing(space::kTight);
  column->addWidget(stage_);
  column->addWidget(caption_);
  setMinimumWidth(kSmallest);
  showStyle();
}

Question ComparisonCell::question() const {
  return {session_.subject(), &method_, session_.choice().paramsOf(method_), target_};
}

void ComparisonCell::showState() {
  const SubjectPtr& subject = session_.subject();
  const ExplanationPtr before =
      std::exchange(explanation_, session_.history().latest(subject, method_, target_));
  faces_->setCurrentIndex(explanation_ ? 1 : 0);
  if (explanation_) {
    showAnswer(before);
  } else {
    const bool isAsked = subject->isComplete() && session_.isAsked(question());
    ask_->setEnabled(subject->isComplete() && !isAsked);
    ask_->setText(isAsked ? tr("working…") : tr("Explain"));
    caption_->clear();
  }
  update();
}

// Composing an overlay costs; nothing is set again that is there already.
void ComparisonCell::showAnswer(const ExplanationPtr& before) {
  const ValueRange range = session_.view().range(*explanation_, session_.history());
  if (explanation_ == before && range == range_) return;
  range_ = range;
  const SubjectPtr& subject = explanation_->question.subject;
  if (!before || before->question.subject != subject)
    canvas_->setPicture(std::shared_ptr<const Image>(subject, &subject->seen));
  showMap();
  caption_->setText(toQString(detail(*explanation_)));
  canvas_->setAccessibleName(
      toQString(methodTitle(*explanation_) + ", " + className(explanation_->question)));
  setToolTip(toQString(methodTitle(*explanation_) + "\n" + hp::caption(explanation_->question)));
}

void ComparisonCell::showMap() {
  const Attribution& attribution = explanation_->attribution;
  canvas_->setMap(std::shared_ptr<const Array>(explanation_, &attribution.map), range_, attribution.isSigned);
}

void ComparisonCell::showStyle() {
  canvas_->setOverlayStyle(session_.view().style());
  canvas_->setMapVisible(session_.view().showsMap());
  showState();
}

void ComparisonCell::setSide(int side) {
  setMaximumWidth(side);
  stage_->setFixedHeight(side - 2 * kFrame);  // the width follows the grid
}

void ComparisonCell::paintEvent(QPaintEvent*) {
  const bool isShown = explanation_ && explanation_ == session_.history().shown();
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(isShown ? Theme::colours().accent : Theme::colours().border, isShown ? kFrame : 1));
  const QRectF frame = QRectF(stage_->geometry()).adjusted(-1, -1, 1, 1);
  painter.drawRoundedRect(frame, space::kRadius, space::kRadius);
}

}  // namespace hp
