// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "ui/panels/experiment/transformation_groups.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;

namespace hp {

class EntryList;
class ExperimentDraft;
class RegionEdit;

/// The transformations of an experiment in groups: kind, amounts (free, or a preset), what fills, and the
/// region where the kind has one.
class TransformationsEditor final : public QWidget {
  Q_OBJECT

 public:
  TransformationsEditor(ExperimentDraft& draft, QWidget* parent);

 private:
  void buildList();
  QWidget* buildEditors();
  void showDraft();
  void showGroup();
  void showPresets();
  void takeAmounts();
  TransformationGroup* group();
  void apply();

  ExperimentDraft& draft_;
  std::vector<TransformationGroup> groups_;
  EntryList* list_ = nullptr;
  QWidget* editors_ = nullptr;
  QLineEdit* amounts_ = nullptr;
  QLabel* wrong_ = nullptr;
  QMenu* presets_ = nullptr;
  QLabel* fillingTitle_ = nullptr;
  QComboBox* filling_ = nullptr;
  RegionEdit* region_ = nullptr;
};

}  // namespace hp
