// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <array>

#include "ui/session/compared_explanation.h"

class QLabel;

namespace hp {

class CanvasView;
class ColourLegend;
class ImageCanvas;
class ViewSettings;

/// The heat maps of both networks on one scale, and their difference: three canvases that look at the same
/// place, and what lies under their common cursor in numbers.
class LinkedMaps final : public QWidget {
  Q_OBJECT

 public:
  LinkedMaps(ViewSettings& settings, QWidget* parent);

  /// The picture as each network sees it, and what each says; an equal one keeps zoom and cursor.
  void showPicture(const std::shared_ptr<const ComparedAnswers>& said);
  /// Null: the pictures alone.
  void showMaps(const std::shared_ptr<const ExplainedBoth>& both);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  enum Place { BaselineMap, CandidateMap, DifferenceMap, PlaceCount };

  void buildLayout();
  void showStyle();
  void showScales();
  void showCursor();
  /// Of maps that are there.
  bool isSigned() const;

  ViewSettings& settings_;
  CanvasView* view_;
  std::array<ImageCanvas*, PlaceCount> canvases_ = {};
  std::array<QLabel*, PlaceCount> captions_ = {};
  ColourLegend* scale_ = nullptr;
  ColourLegend* differenceScale_ = nullptr;
  QLabel* cursor_ = nullptr;
  std::shared_ptr<const ComparedAnswers> said_;
  std::shared_ptr<const ExplainedBoth> both_;
};

}  // namespace hp
