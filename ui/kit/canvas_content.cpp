// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/canvas_content.h"

#include <cmath>

#include "ui/kit/canvas_geometry.h"
#include "ui/kit/conversions.h"
#include "ui/kit/image_canvas.h"

namespace hp {
namespace {

CanvasContent::Levels levelsOf(const Image& image) {
  return std::make_shared<const PictureLevels>(toQImage(image));
}

int cellAt(double share, std::int64_t count) {
  return std::clamp(static_cast<int>(std::floor(share * static_cast<double>(count))), 0,
                    static_cast<int>(count) - 1);
}

}  // namespace

CanvasContent::CanvasContent(Listener listener)
    : listener_(std::move(listener)),
      bareRequest_([this](const Outcome<Levels>& outcome) { take(bare_, outcome); }),
      overlayRequest_([this](const Outcome<Levels>& outcome) {
        take(overlaid_, outcome);
        if (overlaid_) listener_.overlayShown();
      }) {}

void CanvasContent::setPicture(std::shared_ptr<const Image> picture) {
  if (picture && picture->empty()) picture.reset();
  picture_ = std::move(picture);
  map_.reset();
  requestOverlay();
  bare_.reset();
  bareRequest_.forget();
  if (picture_) bareRequest_.request([from = picture_] { return levelsOf(*from); });
}

void CanvasContent::setMap(std::shared_ptr<const Array> map, ValueRange range, bool isSigned) {
  map_ = std::move(map);
  range_ = range;
  isSigned_ = isSigned;
  requestOverlay();
}

void CanvasContent::setStyle(const OverlayStyle& style) {
  style_ = style;
  requestOverlay();
}

void CanvasContent::setMapVisible(bool visible) {
  isMapVisible_ = visible;
  listener_.changed();
}

void CanvasContent::peek(bool peeking) {
  isPeeking_ = peeking;
  listener_.changed();
}

CanvasContent::Levels CanvasContent::shown() const {
  return overlaid_ && isMapVisible_ && !isPeeking_ ? overlaid_ : bare_;
}

std::optional<CanvasReading> CanvasContent::at(QPointF share) const {
  if (!picture_ || !isInPicture(share)) return std::nullopt;
  CanvasReading reading;
  reading.pixel = {cellAt(share.x(), picture_->width), cellAt(share.y(), picture_->height)};
  reading.colour = picture_->at(reading.pixel.x(), reading.pixel.y());
  if (map_) {
    const std::int64_t rows = map_->size(0), columns = map_->size(1);
    reading.cell = {cellAt(share.x(), columns), cellAt(share.y(), rows)};
    reading.value = map_->values.at(static_cast<std::size_t>(reading.cell.y() * columns + reading.cell.x()));
  }
  return reading;
}

void CanvasContent::requestOverlay() {
  if (!picture_ || !map_) {
    overlayRequest_.forget();
    overlaid_.reset();
    listener_.changed();
    return;
  }
  overlayRequest_.request(
      [picture = picture_, map = map_, range = range_, style = style_, isSigned = isSigned_] {
        return levelsOf(overlay(*picture, *map, range, style, isSigned));
      });
}

void CanvasContent::take(Levels& into, const Outcome<Levels>& outcome) {
  const auto* levels = std::get_if<Levels>(&outcome);
  into = levels ? *levels : nullptr;
  if (const auto* failure = std::get_if<Failure>(&outcome)) listener_.failed(toQString(failure->summary));
  listener_.changed();
}

}  // namespace hp
