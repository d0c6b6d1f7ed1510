// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QRectF>
#include <functional>
#include <memory>
#include <optional>

#include "core/base/array.h"
#include "core/imaging/colour_map.h"
#include "core/imaging/image.h"
#include "ui/kit/latest.h"
#include "ui/kit/picture_levels.h"

namespace hp {

struct CanvasReading;

/// What a canvas shows: a picture, a map over it, and both composed on the thread pool.
class CanvasContent {
 public:
  using Levels = std::shared_ptr<const PictureLevels>;

  struct Listener {
    std::function<void()> changed = {};
    std::function<void()> overlayShown = {};
    std::function<void(const QString&)> failed = {};
  };

  explicit CanvasContent(Listener listener);

  void setPicture(std::shared_ptr<const Image> picture);
  void setMap(std::shared_ptr<const Array> map, ValueRange range, bool isSigned);
  void setStyle(const OverlayStyle& style);
  /// Whether the map is drawn; the picture alone otherwise.
  void setMapVisible(bool visible);
  void peek(bool peeking);

  const Image* picture() const { return picture_.get(); }
  const Array* map() const { return map_.get(); }
  const OverlayStyle& style() const { return style_; }
  bool isMapVisible() const { return isMapVisible_; }
  /// Null until composed.
  Levels shown() const;
  /// What is at a share (0..1) of the picture.
  std::optional<CanvasReading> at(QPointF share) const;

 private:
  void requestOverlay();
  void take(Levels& into, const Outcome<Levels>& outcome);

  Listener listener_;
  std::shared_ptr<const Image> picture_;
  std::shared_ptr<const Array> map_;
  ValueRange range_;
  bool isSigned_ = true;
  OverlayStyle style_;
  bool isMapVisible_ = true;
  bool isPeeking_ = false;
  Levels bare_, overlaid_;
  Latest<Levels> bareRequest_, overlayRequest_;
};

}  // namespace hp
