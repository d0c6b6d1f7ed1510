// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/moved_maps.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <algorithm>

#include "ui/kit/canvas_view.h"
#include "ui/kit/colour_legend.h"
#include "ui/kit/conversions.h"
#include "ui/kit/image_canvas.h"
#include "ui/kit/theme.h"
#include "ui/panels/counted_maps.h"

namespace hp {

namespace {

constexpr int kDigits = 3, kColumns = 3;
constexpr int kSmallestSide = 72, kLargestSide = 420;

enum GridRow { PictureRow, SaidRow, MapRow, CaptionRow, ScaleRow, MeasuresRow, CursorRow, ChoiceRow };

QLabel* caption(QWidget* parent) {
  auto* label = new QLabel(parent);
  label->setTextFormat(Qt::PlainText);
  label->setFont(Theme::smallFont());
  label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
  label->setWordWrap(true);
  label->setMinimumWidth(1);
  makeMuted(label);
  return label;
}

}  // namespace

MovedMaps::MovedMaps(const QString& name, QWidget* parent) : QWidget(parent), view_(new CanvasView(this)) {
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setHorizontalSpacing(space::kSmall);
  grid->setVerticalSpacing(space::kTight);
  buildCanvases(name, grid);
  buildLegends(name, grid);
  connect(view_, &CanvasView::cursorChanged, this, &MovedMaps::showCursor);
  connect(onlyCounted_, &QCheckBox::toggled, this, &MovedMaps::showMaps);
  showCursor();
}

void MovedMaps::buildCanvases(const QString& name, QGridLayout* grid) {
  const QString titles[] = {tr("picture before"), tr("picture after"), tr("map before, moved alike"),
                            tr("map after"), tr("after − before")};
  const char* names[] = {"Before", "After", "MapBefore", "MapAfter", "Difference"};
  for (std::size_t place = 0; place < PlaceCount; ++place) {
    auto* canvas = canvases_[place] = new ImageCanvas(this);
    canvas->setObjectName(name + QString::fromLatin1(names[place]));
    canvas->setAccessibleName(titles[place]);
    canvas->setView(view_);
    canvas->setFitMargin(1);
    canvas->setMinimumWidth(kSmallestSide);
    captions_[place] = caption(this);
    captions_[place]->setText(titles[place]);
    const bool isPicture = place < MapBefore;
    const int column = int(isPicture ? place : place - MapBefore);
    grid->addWidget(canvas, isPicture ? PictureRow : MapRow, column);
    grid->addWidget(captions_[place], isPicture ? SaidRow : CaptionRow, column);
    grid->setColumnStretch(column, 1);
  }
  facts_ = caption(this);
  facts_->setObjectName(name + QStringLiteral("Facts"));
  facts_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  facts_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  grid->addWidget(facts_, PictureRow, kColumns - 1, 2, 1);
}

void MovedMaps::buildLegends(const QString& name, QGridLayout* grid) {
  scale_ = new ColourLegend(Qt::Horizontal, this);
  scale_->setObjectName(name + QStringLiteral("Scale"));
  scale_->setNote(tr("shared by both maps"));
  differenceScale_ = new ColourLegend(Qt::Horizontal, this);
  differenceScale_->setObjectName(name + QStringLiteral("DifferenceScale"));
  for (ColourLegend* legend : {scale_, differenceScale_}) legend->setMinimumWidth(kSmallestSide);
  measures_ = caption(this);
  measures_->setObjectName(name + QStringLiteral("Measures"));
  measures_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  measures_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  cursor_ = caption(this);
  cursor_->setObjectName(name + QStringLiteral("Cursor"));
  cursor_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
  onlyCounted_ = new QCheckBox(tr("Only the cells that count"), this);
  onlyCounted_->setObjectName(name + QStringLiteral("OnlyCounted"));
  onlyCounted_->setToolTip(
      tr("Dims what the transformation brought in from outside and leaves it out of the maps"));
  onlyCounted_->setChecked(true);
  grid->addWidget(scale_, ScaleRow, 0, 1, 2);
  grid->addWidget(differenceScale_, ScaleRow, 2);
  grid->addWidget(measures_, MeasuresRow, 0, 1, kColumns);
  grid->addWidget(cursor_, CursorRow, 0, 1, kColumns);
  grid->addWidget(onlyCounted_, ChoiceRow, 0, 1, kColumns);
}

void MovedMaps::show(const std::shared_ptr<const MovedMapsContent>& content) {
  content_ = content;
  if (!content_) {
    for (ImageCanvas* canvas : canvases_) canvas->setPicture(nullptr);
    return;
  }
  captions_[Before]->setText(tr("before") + QLatin1Char('\n') + content_->saidBefore);
  captions_[After]->setText(tr("after") + QLatin1Char('\n') + content_->saidAfter);
  facts_->setText(content_->facts);
  measures_->setText(content_->measures);
  canvases_[Before]->setPicture(std::shared_ptr<const Image>(content_, &content_->before));
  canvases_[After]->setPicture(std::shared_ptr<const Image>(content_, &content_->after));
  showMaps();
}

void MovedMaps::showMaps() {
  if (!content_) return;
  const CountedMaps maps = countedMaps(*content_, onlyCounted_->isChecked());
  range_ = maps.range;
  differenceRange_ = maps.differenceRange;
  const auto show = [&](Place place, const Array& map, const ValueRange& range, bool isSigned) {
    canvases_[place]->setPicture(maps.picture);
    canvases_[place]->setMap(std::make_shared<const Array>(map), range, isSigned);
  };
  show(MapBefore, maps.before, range_, range_.low < 0);
  show(MapAfter, maps.after, range_, range_.low < 0);
  show(Difference, maps.difference, differenceRange_, true);
  showScales();
  showCursor();
}

// Colours of one sign cannot show a difference: it has the default ones.
void MovedMaps::setStyle(const OverlayStyle& style) {
  style_ = style;
  for (const Place place : {MapBefore, MapAfter}) canvases_[place]->setOverlayStyle(style);
  OverlayStyle plain = style;
  plain.colourMap.clear();
  canvases_[Difference]->setOverlayStyle(plain);
  showScales();
}

void MovedMaps::showScales() {
  scale_->setScale(range_, range_.low < 0, style_.colourMap);
  differenceScale_->setScale(differenceRange_, true, {});
  for (ColourLegend* legend : {scale_, differenceScale_}) legend->setThreshold(style_.threshold);
}

QString MovedMaps::valueAt(Place place) const {
  const auto reading = canvases_[place]->reading();
  return reading && reading->value ? shortNumber(*reading->value, kDigits) : QStringLiteral("–");
}

void MovedMaps::showCursor() {
  const auto reading = content_ ? canvases_[MapAfter]->reading() : std::nullopt;
  differenceScale_->setMarker(reading ? canvases_[Difference]->reading()->value : std::nullopt);
  cursor_->setText(reading ? tr("x %1, y %2 · before %3 · after %4 · difference %5")
                                 .arg(reading->pixel.x())
                                 .arg(reading->pixel.y())
                                 .arg(valueAt(MapBefore), valueAt(MapAfter), valueAt(Difference))
                           : tr("Point at a map to read its values."));
}

// The height of the canvases follows the width.
void MovedMaps::resizeEvent(QResizeEvent* event) {
  QWidget::resizeEvent(event);
  const int side = (width() - (kColumns - 1) * space::kSmall) / kColumns;
  for (ImageCanvas* canvas : canvases_) canvas->setFixedHeight(std::clamp(side, kSmallestSide, kLargestSide));
}

}  // namespace hp
