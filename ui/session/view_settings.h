// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <optional>

#include "core/explain/colour_scale.h"
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
  bool sharesScale() const { return scale_.isShared; }

  /// Where all linked canvases look.
  CanvasView& canvas() { return canvas_; }
  /// What is under the cursor of the large picture.
  const std::optional<CanvasReading>& reading() const { return reading_; }

  /// True: the colours end before the outliers, so that the rest can be seen.
  bool clipsOutliers() const { return scale_.isClipped; }
  const ColourScale& scale() const { return scale_; }

  void setStyle(const OverlayStyle& style);
  void setShowsMap(bool shows);
  void setSharesScale(bool shares);
  void setClipsOutliers(bool clips);
  void setReading(const std::optional<CanvasReading>& reading);

  /// The range at the ends of the legend for this explanation.
  ValueRange range(const Explanation& explanation, const History& history) const;
  /// What the legend must say about it, in lines that fit beside a bar: "own scale,\n99.5 %\nof the values".
  QString rangeNote() const;

 Q_SIGNALS:
  void changed();
  void readingChanged();

 private:
  CanvasView canvas_;
  std::optional<CanvasReading> reading_;
  OverlayStyle style_;
  bool showsMap_ = true;
  ColourScale scale_;
};

}  // namespace hp
