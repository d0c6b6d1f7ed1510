// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pinned/pinned_panel.h"

#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/kit/thumbnail_view.h"
#include "ui/models/history_model.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kThumbnail = 78;

HistoryEntry pixelEntryOf(const PinnedAnswer& answer, quint64 id) {
  const QString said = toQString(answer.predicted), probability = shortNumber(answer.probability, 2);
  return {
      .id = id,
      .title = said + QLatin1Char(' ') + probability,
      .detail = PinnedPanel::tr("%1\nOver all pixels the network says %2 with %3.\nGrad-CAM of what it says.")
                    .arg(toQString(answer.id), said, probability),
      .thumbnail = toQImage(answer.overlay)};
}

HistoryEntry entryOf(const PinnedAnswer& answer, quint64 id) {
  if (answer.truth.empty()) return pixelEntryOf(answer, id);
  const QString probability = shortNumber(answer.probability, 2);
  const bool isRight = answer.truth == answer.predicted;
  const QString verdict = isRight ? QStringLiteral("✓ ") : QStringLiteral("✗ ");
  return {.id = id,
          .title = toQString(answer.truth) + QLatin1Char('\n') + verdict + toQString(answer.predicted) +
                   QLatin1Char(' ') + probability,
          .detail = PinnedPanel::tr("%1\nIs %2; the network says %3 with %4.\nGrad-CAM of what it says.")
                        .arg(toQString(answer.id), toQString(answer.truth), toQString(answer.predicted),
                             probability),
          .thumbnail = toQImage(answer.overlay)};
}

}  // namespace

PinnedPanel::PinnedPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  connect(&session_.training().pinned(), &PinnedPictures::changed, this, &PinnedPanel::showMoments);
  connect(moment_, &QSlider::valueChanged, this, &PinnedPanel::showMoment);
  showMoments();
}

void PinnedPanel::buildLayout() {
  model_ = new HistoryModel(this);
  strip_ = new ThumbnailView(ThumbnailView::Flow::Strip, this);
  strip_->setObjectName(QStringLiteral("pinnedStrip"));
  strip_->setAccessibleName(tr("Pinned pictures with Grad-CAM"));
  strip_->setCaptionLines(2);
  strip_->setThumbnailSize(kThumbnail);
  strip_->setModel(model_);
  moment_ = new QSlider(Qt::Horizontal, this);
  moment_->setObjectName(QStringLiteral("pinnedMoment"));
  moment_->setAccessibleName(tr("Which epoch's weights"));
  moment_->setMaximumWidth(220);
  weights_ = new QLabel(this);
  weights_->setObjectName(QStringLiteral("pinnedWeights"));
  makeMuted(weights_);
  auto* content = new QWidget(this);
  auto* row = new QHBoxLayout;
  row->addWidget(moment_);
  row->addWidget(weights_);
  row->addStretch();
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  column->addLayout(row);
  column->addWidget(strip_, 1);
  empty_ = new EmptyState({}, {}, {}, this);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(content);
}

void PinnedPanel::showMoments() {
  const PinnedPictures& pinned = session_.training().pinned();
  const auto& moments = pinned.moments();
  faces_->setCurrentIndex(moments.empty() ? 0 : 1);
  empty_->setSentence(pinned.fault().empty()
                          ? tr("After every epoch the network says here where it looks on a few validation "
                               "pictures. Pin others in the contact sheet.")
                          : toQString(pinned.fault()));
  if (moments.empty()) return;
  const bool wasLast = moment_->value() == moment_->maximum();
  const int last = int(moments.size()) - 1;
  const QSignalBlocker quiet(moment_);
  moment_->setRange(0, last);
  moment_->setEnabled(last > 0);
  if (wasLast) moment_->setValue(last);
  showMoment(moment_->value());
}

void PinnedPanel::showMoment(int moment) {
  const auto& moments = session_.training().pinned().moments();
  if (moment < 0 || moment >= int(moments.size())) return;
  const PinnedAnswers& shown = *moments[std::size_t(moment)];
  for (std::size_t i = 0; i < shown.answers.size(); ++i) model_->put(entryOf(shown.answers[i], i));
  while (model_->rowCount() > int(shown.answers.size())) model_->remove(quint64(model_->rowCount() - 1));
  weights_->setText(toQString(shown.weights));
  setSubtitle(toQString(shown.weights));
}

}  // namespace hp
