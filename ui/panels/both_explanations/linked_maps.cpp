// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/both_explanations/linked_maps.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>
#include <algorithm>

#include "ui/kit/canvas_view.h"
#include "ui/kit/colour_legend.h"
#include "ui/kit/conversions.h"
#include "ui/kit/image_canvas.h"
#include "ui/kit/theme.h"
#include "ui/session/view_settings.h"

namespace hp {

namespace {

constexpr int kDigits = 3;
constexpr int kSmallestSide = 72, kLargestSide = 640;

enum GridRow { CanvasRow, CaptionRow, ScaleRow, CursorRow };

/// "baseline\n88 % dog"
QString captionOf(const QString& who, const OneAnswer& answer) {
  const ClassScore& first = answer.classification.classes.front();
  return QStringLiteral("%1\n%2 %3").arg(who, percentText(first.probability), toQString(first.name));
}

QLabel* caption(QWidget* parent, const char* name) {
  auto* label = new QLabel(parent);
  label->setObjectName(QString::fromLatin1(name));
  label->setTextFormat(Qt::PlainText);
  label->setFont(Theme::smallFont());
  label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  label->setWordWrap(true);
  label->setMinimumWidth(1);
  makeMuted(label);
  return label;
}

QString valueAt(const ImageCanvas& canvas) {
  const auto reading = canvas.reading();
  return reading && reading->value ? shortNumber(*reading->value, kDigits) : QStringLiteral("–");
}

}  // namespace

LinkedMaps::LinkedMaps(ViewSettings& settings, QWidget* parent)
    : QWidget(parent), settings_(settings), view_(new CanvasView(this)) {
  buildLayout();
  connect(view_, &CanvasView::cursorChanged, this, &LinkedMaps::showCursor);
  connect(&settings_, &ViewSettings::changed, this, &LinkedMaps::showStyle);
  showStyle();
  showCursor();
}

void LinkedMaps::buildLayout() {
  constexpr const char* kNames[] = {"explainedBaseline", "explainedCandidate", "explainedDifference"};
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space::kSmall);
  grid->setVerticalSpacing(space::kTight);
  for (int place = 0; place < PlaceCount; ++place) {
    auto* canvas = canvases_[std::size_t(place)] = new ImageCanvas(this);
    canvas->setObjectName(QString::fromLatin1(kNames[place]));
    canvas->setView(view_);
    canvas->setFitMargin(1);
    canvas->setMinimumWidth(kSmallestSide);
    captions_[std::size_t(place)] = caption(this, "mapCaption");
    grid->addWidget(canvas, CanvasRow, place);
    grid->addWidget(captions_[std::size_t(place)], CaptionRow, place);
    grid->setColumnStretch(place, 1);
  }
  scale_ = new ColourLegend(Qt::Horizontal, this);
  scale_->setObjectName(QStringLiteral("mapsScale"));
  scale_->setNote(tr("shared by both"));
  differenceScale_ = new ColourLegend(Qt::Horizontal, this);
  differenceScale_->setObjectName(QStringLiteral("differenceScale"));
  for (ColourLegend* legend : {scale_, differenceScale_}) legend->setMinimumWidth(kSmallestSide);
  grid->addWidget(scale_, ScaleRow, BaselineMap, 1, 2);
  grid->addWidget(differenceScale_, ScaleRow, DifferenceMap);
  cursor_ = caption(this, "mapsCursor");
  cursor_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  grid->addWidget(cursor_, CursorRow, 0, 1, PlaceCount);
}

void LinkedMaps::showPicture(const std::shared_ptr<const ComparedAnswers>& said) {
  if (said == said_) return;
  const bool isOther = !said || !said_ || said->both.image != said_->both.image;
  said_ = said;
  if (!said) return;
  if (isOther) view_->fit();
  const auto picture = [&](const OneAnswer& answer) {
    return std::shared_ptr<const Image>(said, &answer.seen);
  };
  canvases_[BaselineMap]->setPicture(picture(said->both.baseline));
  canvases_[CandidateMap]->setPicture(picture(said->both.candidate));
  canvases_[DifferenceMap]->setPicture(picture(said->both.baseline));
  captions_[BaselineMap]->setText(captionOf(tr("baseline"), said->both.baseline));
  captions_[CandidateMap]->setText(captionOf(tr("candidate"), said->both.candidate));
  captions_[DifferenceMap]->setText(tr("difference\ncandidate − baseline"));
  for (int place = 0; place < PlaceCount; ++place)
    canvases_[std::size_t(place)]->setAccessibleName(
        captions_[std::size_t(place)]->text().replace(QLatin1Char('\n'), QLatin1Char(' ')));
}

void LinkedMaps::showMaps(const std::shared_ptr<const ExplainedBoth>& both) {
  both_ = both;
  const auto show = [&](Place place, const Array& map, const ValueRange& range, bool isSigned) {
    canvases_[place]->setMap(std::shared_ptr<const Array>(both, &map), range, isSigned);
  };
  if (both) {
    const ExplanationsDifference& difference = both->difference;
    show(BaselineMap, both->baseline.attribution.map, difference.scale, isSigned());
    show(CandidateMap, both->candidate.attribution.map, difference.scale, isSigned());
    show(DifferenceMap, difference.difference, difference.differenceScale, true);
  } else {
    for (ImageCanvas* canvas : canvases_) canvas->setMap(nullptr, {}, true);
  }
  showScales();
  showCursor();
}

bool LinkedMaps::isSigned() const {
  return both_->baseline.attribution.isSigned || both_->candidate.attribution.isSigned;
}

// Colours of one sign cannot show a difference: it has the default ones.
void LinkedMaps::showStyle() {
  OverlayStyle style = settings_.style();
  for (const Place place : {BaselineMap, CandidateMap}) canvases_[place]->setOverlayStyle(style);
  style.colourMap.clear();
  canvases_[DifferenceMap]->setOverlayStyle(style);
  showScales();
}

void LinkedMaps::showScales() {
  scale_->setVisible(both_ != nullptr);
  differenceScale_->setVisible(both_ != nullptr);
  if (!both_) return;
  scale_->setScale(both_->difference.scale, isSigned(), settings_.style().colourMap);
  differenceScale_->setScale(both_->difference.differenceScale, true, {});
  for (ColourLegend* legend : {scale_, differenceScale_}) legend->setThreshold(settings_.style().threshold);
}

void LinkedMaps::showCursor() {
  const auto reading = canvases_[BaselineMap]->reading();
  differenceScale_->setMarker(both_ && reading ? canvases_[DifferenceMap]->reading()->value : std::nullopt);
  cursor_->setText(reading ? tr("x %1, y %2 · baseline %3 · candidate %4 · difference %5")
                                 .arg(reading->pixel.x())
                                 .arg(reading->pixel.y())
                                 .arg(valueAt(*canvases_[BaselineMap]), valueAt(*canvases_[CandidateMap]),
                                      valueAt(*canvases_[DifferenceMap]))
                           : tr("Point at a map: its values in both, and their difference, are told here."));
}

// The height of the canvases follows the width.
void LinkedMaps::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int side = (width() - (PlaceCount - 1) * space::kSmall) / PlaceCount;
  for (ImageCanvas* canvas : canvases_) canvas->setFixedHeight(std::clamp(side, kSmallestSide, kLargestSide));
}

}  // namespace hp
