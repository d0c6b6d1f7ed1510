// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QStackedLayout;

namespace hp {

class EpochsModel;
class Session;

/// The current run in numbers, an epoch a line.
class EpochsPanel final : public Panel {
  Q_OBJECT

 public:
  explicit EpochsPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void showRun();

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EpochsModel* model_ = nullptr;
};

}  // namespace hp
