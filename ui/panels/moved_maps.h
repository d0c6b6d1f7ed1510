// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>
#include <memory>

#include "core/base/array.h"
#include "core/imaging/colour_map.h"
#include "core/imaging/image.h"

class QCheckBox;
class QGridLayout;
class QLabel;

namespace hp {

class CanvasView;
class ColourLegend;
class ImageCanvas;

/// A picture and its map before and after a transformation.
struct MovedMapsContent {
  Image before = {}, after = {};
  Array mapBeforeMoved = {};  ///< transformed as the picture was
  Array mapAfter = {};
  Array cells = {};                         ///< 1 for those that count
  QString saidBefore = {}, saidAfter = {};  ///< what the network says of each, a line or two
  QString facts = {};                       ///< a few words beside the pictures
  QString measures = {};                    ///< how far apart the maps are, below them
};

/// The picture before and after, the map before (moved alike) and after on one scale, and their signed
/// difference: canvases that look at the same place, with what lies under their common cursor in numbers.
/// Cells that do not count are dimmed and their values left out, unless a person wants to see them.
class MovedMaps final : public QWidget {
  Q_OBJECT

 public:
  /// Object names begin with `name`.
  MovedMaps(const QString& name, QWidget* parent);

  /// Null: nothing. Pictures of an equal size keep zoom and cursor.
  void show(const std::shared_ptr<const MovedMapsContent>& content);
  void setStyle(const OverlayStyle& style);
  ImageCanvas* pictureBefore() const { return canvases_[Before]; }

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum Place { Before, After, MapBefore, MapAfter, Difference, PlaceCount };

  void buildCanvases(const QString& name, QGridLayout* grid);
  void buildLegends(const QString& name, QGridLayout* grid);
  void showMaps();
  void showScales();
  void showCursor();
  QString valueAt(Place place) const;

  CanvasView* view_;
  std::array<ImageCanvas*, PlaceCount> canvases_ = {};
  std::array<QLabel*, PlaceCount> captions_ = {};
  QLabel* facts_ = nullptr;
  QLabel* measures_ = nullptr;
  QLabel* cursor_ = nullptr;
  QCheckBox* onlyCounted_ = nullptr;
  ColourLegend* scale_ = nullptr;
  ColourLegend* differenceScale_ = nullptr;
  std::shared_ptr<const MovedMapsContent> content_;
  OverlayStyle style_;
  ValueRange range_, differenceRange_;
};

}  // namespace hp
