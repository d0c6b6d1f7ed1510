// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QSlider;
class QStackedLayout;

namespace hp {

class EmptyState;
class HistoryModel;
class Session;
class ThumbnailView;

/// Where the network looks on a few validation pictures, after every epoch.
class PinnedPanel final : public Panel {
  Q_OBJECT

 public:
  explicit PinnedPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void showMoments();
  void showMoment(int moment);

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  HistoryModel* model_ = nullptr;
  ThumbnailView* strip_ = nullptr;
  QSlider* moment_ = nullptr;
  QLabel* weights_ = nullptr;
};

}  // namespace hp
