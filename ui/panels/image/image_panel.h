// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/canvas_view.h"
#include "ui/panels/panel.h"
#include "ui/session/explanation.h"

class QLabel;
class QStackedLayout;

namespace hp {

class ColourLegend;
class EmptyState;
class ImageCanvas;
class Session;
struct CanvasReading;

/// The picture with the heat map over it, its legend, and how it is drawn.
class ImagePanel final : public Panel {
  Q_OBJECT

 public:
  explicit ImagePanel(Session& session, QWidget* parent = nullptr);

  ImageCanvas* canvas() const { return canvas_; }

 private:
  void buildLayout();
  void buildTools();
  void bindSession();
  void showSubject();
  void showMap();
  void draw(const ExplanationPtr& shown, const ValueRange& range);
  void showStyle();
  void describe();
  void describeEmpty();

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  ImageCanvas* canvas_ = nullptr;
  ColourLegend* legend_ = nullptr;
  ExplanationPtr drawn_;  ///< what the canvas has, in which range
  ValueRange drawnRange_;
};

}  // namespace hp
