// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <string>
#include <vector>

#include "core/explain/lrp/lrp.h"

namespace hp {

/// The rules text with the line for exactly this layer put first, replaced, or (empty rule) removed.
/// Lines with wildcards stay as they are, behind.
std::string withRule(const std::string& rules, const std::string& layer, const std::string& rule);

/// What LRP will do at every layer, in execution order. Editing a rule rewrites the rules text.
class RuleTable final : public QAbstractTableModel {
  Q_OBJECT

 public:
  enum Column { Name, Layer, RuleText, Source, ColumnCount };

  RuleTable(Graph graph, LrpParams params, QObject* parent = nullptr);

  const LrpParams& params() const { return params_; }
  /// Shows the rules that follow from this text, unless it cannot be understood; then problem() says why.
  void setRules(const std::string& rules);
  const QString& problem() const { return problem_; }

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;

 Q_SIGNALS:
  void rulesChanged();

 private:
  Graph graph_;
  LrpParams params_;
  std::vector<ResolvedRule> rows_;
  QString problem_;
};

}  // namespace hp
