// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QSpinBox;

namespace hp {

class ExperimentDraft;

/// Which classes an experiment explains, how often it repeats what is random, and which cells count.
class PlanEditor final : public QWidget {
  Q_OBJECT

 public:
  PlanEditor(ExperimentDraft& draft, QWidget* parent);

 private:
  void buildTargets();
  void buildLayout();
  void bind();
  void showDraft();

  ExperimentDraft& draft_;
  QComboBox* targets_ = nullptr;
  QSpinBox* classes_ = nullptr;
  QSpinBox* repeats_ = nullptr;
  QLineEdit* seed_ = nullptr;
  QComboBox* surroundings_ = nullptr;
};

}  // namespace hp
