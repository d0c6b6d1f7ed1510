// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/latest.h"
#include "ui/panels/compare_curves/overlaid_curves.h"
#include "ui/panels/panel.h"

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QSlider;
class QStackedLayout;

namespace hp {

class Plot;
class Session;

/// A curve of all runs over each other, and below it how far each lies from the baseline's; a line shows
/// where the pair parts, and a sentence says what the epoch that is looked at tells.
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
  /// Has the curves drawn over each other aside; showOverlay() hears of it.
  void ask();
  void showOverlay(const Overlay& overlay);
  void showNames(const Overlay& overlay);
  void showCurves(const Overlay& overlay);
  void showMark();
  void lookAtDivergence();
  /// What is shown, raw, for a file.
  FigureOffer figure() const;

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  QComboBox* curve_ = nullptr;
  QSlider* smoothing_ = nullptr;
  QAction* export_ = nullptr;
  Plot* overlaid_ = nullptr;
  Plot* difference_ = nullptr;
  QLabel* text_ = nullptr;
  QStringList names_;                 ///< of the curves to choose from
  QString chosen_;                    ///< by a person; empty: none yet
  CurveAxis axis_ = CurveAxis::Step;  ///< of what is shown
  bool looksAtDivergence_ = false;    ///< as soon as the curves are there
  OverlayQuestion asked_;             ///< what is shown, or will be
  Latest<Overlay> latest_;
};

}  // namespace hp
