// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/image/image_panel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/kit/colour_legend.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/image_canvas.h"
#include "ui/kit/theme.h"
#include "ui/panels/image/overlay_controls.h"
#include "ui/session/session.h"

namespace hp {

ImagePanel::ImagePanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  buildTools();
  bindSession();
  showSubject();
  showStyle();
}

void ImagePanel::buildLayout() {
  empty_ = new EmptyState(QStringLiteral("image"), tr("Why does a network decide as it does?"), {}, this);
  const auto offer = [this](const char* id, const QString& text) {
    const QString action = QString::fromLatin1(id);
    connect(empty_->addButton(action + QStringLiteral("Offer"), text), &QPushButton::clicked, this,
            [this, action] { Q_EMIT requested(action); });
  };
  offer("openSample", tr("Open the sample"));
  offer("openNetwork", tr("Open network…"));
  offer("openImage", tr("Open picture…"));
  connect(empty_->addOffer(QStringLiteral("tourOffer"), tr("Tour: the first steps in two minutes")),
          &QToolButton::clicked, this, [this] { Q_EMIT requested(QStringLiteral("tour")); });

  canvas_ = new ImageCanvas(this);
  canvas_->setObjectName(QStringLiteral("canvas"));
  canvas_->setView(&session_.view().canvas());
  legend_ = new ColourLegend(Qt::Vertical, this);
  auto* picture = new QHBoxLayout;
  picture->addWidget(canvas_, 1);
  picture->addWidget(legend_);

  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kSmall);
  column->addLayout(picture, 1);
  column->addWidget(new OverlayControls(session_.view(), content));

  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(content);
}

void ImagePanel::buildTools() {
  connect(addTool(QStringLiteral("zoomOut"), QStringLiteral("zoom-out"), tr("Zoom out")), &QAction::triggered,
          canvas_, &ImageCanvas::zoomOut);
  connect(addTool(QStringLiteral("zoomIn"), QStringLiteral("zoom-in"), tr("Zoom in")), &QAction::triggered,
          canvas_, &ImageCanvas::zoomIn);
  connect(
      addTool(QStringLiteral("zoomFit"), QStringLiteral("zoom-fit"), tr("Fit the picture into the panel")),
      &QAction::triggered, canvas_, &ImageCanvas::fit);
}

void ImagePanel::bindSession() {
  connect(&session_, &Session::subjectChanged, this, &ImagePanel::showSubject);
  connect(&session_.history(), &History::shownChanged, this, &ImagePanel::showMap);
  connect(&session_.history(), &History::changed, this,
          &ImagePanel::showMap);  // a shared scale may have grown
  connect(&session_.view(), &ViewSettings::changed, this, &ImagePanel::showStyle);
  connect(&session_, &Session::askedChanged, this, &ImagePanel::describe);
  connect(&session_, &Session::lookingChanged, this, &ImagePanel::describe);
  connect(canvas_, &ImageCanvas::zoomChanged, this, &ImagePanel::describe);
  connect(canvas_, &ImageCanvas::overlayFailed, this, [this](const QString& sentence) {
    Q_EMIT session_.failed({sentence.toStdString(), {}});
  });
  const auto read = [this] { session_.view().setReading(canvas_->reading()); };
  connect(&session_.view().canvas(), &CanvasView::cursorChanged, this, [this, read] {
    read();
    const auto reading = canvas_->reading();
    legend_->setMarker(reading ? reading->value : std::nullopt);
  });
}

void ImagePanel::showSubject() {
  const SubjectPtr subject = session_.subject();
  const bool hasPicture = subject->picture != nullptr;
  canvas_->setPicture(hasPicture ? std::shared_ptr<const Image>(subject, &subject->seen) : nullptr);
  drawn_ = nullptr;
  const bool hadFocus = empty_->isAncestorOf(window()->focusWidget());
  faces_->setCurrentIndex(hasPicture ? 1 : 0);
  if (hadFocus && hasPicture) canvas_->setFocus();
  describeEmpty();
  showMap();
}

void ImagePanel::showMap() {
  const ExplanationPtr& shown = session_.history().shown();
  legend_->setVisible(shown != nullptr && session_.view().showsMap());
  const ValueRange range = shown ? session_.view().range(*shown, session_.history()) : ValueRange{};
  if (shown) {
    legend_->setScale(range, shown->attribution.isSigned, session_.view().style().colourMap);
    legend_->setNote(session_.view().rangeNote());
  }
  draw(shown, range);
  describe();
}

// Composing an overlay costs; nothing is set again that is there already.
void ImagePanel::draw(const ExplanationPtr& shown, const ValueRange& range) {
  if (shown == drawn_ && range == drawnRange_) return;
  drawn_ = shown;
  drawnRange_ = range;
  canvas_->setMap(shown ? std::shared_ptr<const Array>(shown, &shown->attribution.map) : nullptr, range,
                  !shown || shown->attribution.isSigned);
}

void ImagePanel::showStyle() {
  canvas_->setOverlayStyle(session_.view().style());
  canvas_->setMapVisible(session_.view().showsMap());
  legend_->setThreshold(session_.view().style().threshold);
  showMap();
}

void ImagePanel::describe() {
  const Subject& subject = *session_.subject();
  if (!subject.picture) return setTitle(session_.isLooking() ? tr("Opening…") : QString(), {});
  QStringList parts;
  if (const ExplanationPtr& shown = session_.history().shown()) {
    parts << toQString(className(shown->question)) << toQString(methodTitle(*shown));
  }
  const auto asked = session_.question();
  if (session_.isLooking() || (asked && session_.isAsked(*asked))) parts << tr("working…");
  parts << tr("%1 %").arg(qRound(canvas_->zoomPercent()));
  setTitle(toQString(subject.picture->title), parts.join(QStringLiteral(" · ")));
}

void ImagePanel::describeEmpty() {
  const auto& network = session_.subject()->network;
  empty_->setSentence(
      network ? tr("%1 is open. Now open a picture, or drop one here.").arg(toQString(network->title()))
              : tr("Open a network and a picture, or drop them here. Then click a class to see what speaks "
                   "for it. The sample needs no files."));
}

}  // namespace hp
