// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QPushButton;
class QStackedLayout;

namespace hp {

class EmptyState;
class MovedMaps;
class Session;

/// The row that is looked at: picture and map before and after, and how far the one moved from the other.
class RobustnessCellPanel final : public Panel {
  Q_OBJECT

 public:
  explicit RobustnessCellPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void bindSession();
  void showCell();
  FigureOffer figure() const;

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  QPushButton* again_ = nullptr;
  MovedMaps* maps_ = nullptr;
};

}  // namespace hp
