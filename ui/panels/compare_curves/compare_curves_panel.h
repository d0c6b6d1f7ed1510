// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QHBoxLayout;
class QSlider;
class QStackedLayout;

namespace hp {

class Plot;
class Session;
struct OverlayChoice;

/// A curve of all runs over each other, and below it how far each lies from the baseline's; a line shows
/// where the pair parts.
class CompareCurvesPanel final : public Panel {
  Q_OBJECT

 public:
  explicit CompareCurvesPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  QHBoxLayout* buildControls(QWidget* parent);
  QWidget* buildEmpty();
  void bindSession();
  void linkPlots();
  void showRuns();
  void showNames();
  void showCurves();
  void showMark(const OverlayChoice& choice);
  void lookAtDivergence();
  OverlayChoice choice() const;

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  QComboBox* curve_ = nullptr;
  QSlider* smoothing_ = nullptr;
  Plot* overlaid_ = nullptr;
  Plot* difference_ = nullptr;
};

}  // namespace hp
