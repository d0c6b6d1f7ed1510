// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace hp {

class LayerTable;
class ParamForm;
class Session;

/// The network that is open: what it is, how it wants its pictures, its layers.
class NetworkPanel final : public Panel {
  Q_OBJECT

 public:
  explicit NetworkPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  QWidget* buildPreprocessing();
  QWidget* buildLayers();
  void showNetwork();
  void apply();

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  QLabel* facts_ = nullptr;
  ParamForm* form_ = nullptr;
  QLabel* problem_ = nullptr;
  QPushButton* apply_ = nullptr;
  LayerTable* layers_ = nullptr;
};

}  // namespace hp
