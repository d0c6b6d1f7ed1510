// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/segments_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

#include "core/explain/lime/lime.h"
#include "ui/kit/conversions.h"
#include "ui/kit/image_canvas.h"
#include "ui/session/session.h"

namespace hp {

SegmentsDialog::SegmentsDialog(Session& session, QWidget* parent)
    : QDialog(parent),
      session_(session),
      canvas_(new ImageCanvas(this)),
      count_(new QLabel(this)),
      latest_([this](const Outcome<Preview>& outcome) { showPreview(outcome); }) {
  setObjectName(QStringLiteral("segmentsDialog"));
  setAttribute(Qt::WA_DeleteOnClose);
  setWindowTitle(tr("Segments"));
  canvas_->setAccessibleName(tr("The picture with the borders of its segments"));
  count_->setObjectName(QStringLiteral("segmentCount"));
  count_->setWordWrap(true);
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
  auto* column = new QVBoxLayout(this);
  column->addWidget(canvas_, 1);
  column->addWidget(count_);
  column->addWidget(buttons);
  resize(520, 600);
  connect(&session_.choice(), &MethodChoice::paramsChanged, this, &SegmentsDialog::request);
  connect(&session_.choice(), &MethodChoice::methodChanged, this, &SegmentsDialog::request);
  connect(&session_, &Session::subjectChanged, this, &SegmentsDialog::request);
  request();
}

void SegmentsDialog::request() {
  const auto* params = std::any_cast<LimeParams>(&session_.choice().params());
  if (!params || !session_.subject()->isComplete()) return;
  latest_.request([subject = session_.subject(), wanted = *params] {
    const Segmentation segments = limeSegments(subject->seen, wanted);
    return Preview{withBorders(subject->seen, segments), segments.count};
  });
}

void SegmentsDialog::showPreview(const Outcome<Preview>& outcome) {
  if (const auto* failure = std::get_if<Failure>(&outcome)) count_->setText(toQString(failure->summary));
  if (const auto* preview = std::get_if<Preview>(&outcome)) {
    canvas_->setPicture(std::make_shared<const Image>(preview->picture));
    count_->setText(tr("%n segments", nullptr, int(preview->count)));
  }
}

}  // namespace hp
