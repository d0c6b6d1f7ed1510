// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <any>

#include "core/model/graph.h"

class QDialogButtonBox;
class QLabel;
class QPlainTextEdit;
class QTableView;

namespace hp {

class RuleTable;

/// LRP's rules layer by layer: as text with wildcards above, as what follows from it below.
class RulesDialog final : public QDialog {
  Q_OBJECT

 public:
  /// `params` holds LrpParams.
  RulesDialog(const Graph& graph, const std::any& params, QWidget* parent = nullptr);

  /// With the rules as edited.
  std::any params() const;

 private:
  void buildLayout();
  void buildTable();
  void bind();
  void showState();

  RuleTable* model_;
  QPlainTextEdit* text_ = nullptr;
  QLabel* problem_ = nullptr;
  QTableView* table_ = nullptr;
  QDialogButtonBox* buttons_ = nullptr;
};

}  // namespace hp
