// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

#include "core/imaging/colour_map.h"
#include "ui/kit/canvas_view.h"
#include "ui/kit/image_canvas.h"
#include "ui/session/explanation.h"

namespace hp {

class History;

/// How heat maps are drawn, for every picture of the window alike.
class ViewSettings final : public QObject {
  Q_OBJECT

 public:
  using QObject::QObject;

  const OverlayStyle& style() const { return style_; }
  /// False: the bare picture.
  bool showsMap() const { return showsMap_; }
  /// True: maps of the same method on the same subject share one range, so that their colours compare.
  bool sharesScale() const { return sharesScale_; }

  /// Where all linked canvases look.
  CanvasView& canvas() { return canvas_; }
  /// What is under the cursor of the large picture.
  const std::optional<CanvasReading>& reading() const { return reading_; }

  void setStyle(const OverlayStyle& style);
  void setShowsMap(bool shows);
  void setSharesScale(bool shares);
  void setReading(const std::optional<CanvasReading>& reading);

  /// The range at the ends of the legend for this explanation.
  ValueRange range(const Explanation& explanation, const History& history) const;

 Q_SIGNALS:
  void changed();
  void readingChanged();

 private:
  CanvasView canvas_;
  std::optional<CanvasReading> reading_;
  OverlayStyle style_;
  bool showsMap_ = true;
  bool sharesScale_ = false;
};

}  // namespace hp
