// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

#include "ui/panels/panel.h"

class QAction;
class QCheckBox;
class QPushButton;
class QSlider;
class QStackedLayout;

namespace hp {

class EmptyState;
class Plot;
class Session;

/// Loss and accuracy of all runs that are shown, as they grow.
class LossPanel final : public Panel {
  Q_OBJECT

 public:
  explicit LossPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  QLayout* buildControls(QWidget* parent);
  QWidget* buildEmpty();
  void bindSession();
  void bindPlots();
  void showRuns();
  void showWhatIsNext();

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  QPushButton* scenes_ = nullptr;
  Plot* loss_ = nullptr;
  Plot* accuracy_ = nullptr;
  QSlider* smoothing_ = nullptr;
  QCheckBox* logarithmic_ = nullptr;
  QCheckBox* batches_ = nullptr;
  QTimer settle_;  ///< several runs' news are drawn once
};

}  // namespace hp
