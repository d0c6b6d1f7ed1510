// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QDragEnterEvent;
class QDropEvent;

namespace hp {

class Session;

/// What is put together and run: pictures, networks, methods, transformations, classes.
class ExperimentPanel final : public Panel {
  Q_OBJECT

 public:
  explicit ExperimentPanel(Session& session, QWidget* parent = nullptr);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;

 private:
  void buildPresets();
  void buildLayout();
  void bindSession();
  void showDraft();

  Session& session_;
  QComboBox* presets_ = nullptr;
};

}  // namespace hp
