// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/rule_table.h"

#include "core/base/outcome.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"

namespace hp {

std::string withRule(const std::string& rules, const std::string& layer, const std::string& rule) {
  QString text = toQString(rules);
  QStringList lines;
  if (!rule.empty()) lines << toQString(layer + "=" + rule);
  for (const QString& line : text.replace(QLatin1Char('\n'), QLatin1Char(';')).split(QLatin1Char(';'))) {
    const bool isOfLayer = line.section(QLatin1Char('='), 0, 0).trimmed() == toQString(layer);
    if (!line.trimmed().isEmpty() && !isOfLayer) lines << line.trimmed();
  }
  return lines.join(QStringLiteral("; ")).toStdString();
}

RuleTable::RuleTable(Graph graph, LrpParams params, QObject* parent)
    : QAbstractTableModel(parent), graph_(std::move(graph)), params_(std::move(params)) {
  setRules(params_.rules);
}

void RuleTable::setRules(const std::string& rules) {
  LrpParams wanted = params_;
  wanted.rules = rules;
  const auto resolved = guarded([&] { return resolveRules(graph_, wanted); });
  if (const auto* failure = std::get_if<Failure>(&resolved)) problem_ = toQString(failure->summary);
  if (const auto* rows = std::get_if<std::vector<ResolvedRule>>(&resolved)) {
    problem_.clear();
    beginResetModel();
    params_ = wanted;
    rows_ = *rows;
    endResetModel();
  }
  Q_EMIT rulesChanged();
}

int RuleTable::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(rows_.size()); }

int RuleTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant RuleTable::data(const QModelIndex& index, int role) const {
  const ResolvedRule& row = rows_[std::size_t(index.row())];
  if (role == Qt::FontRole && index.column() == RuleText && row.source == "rules") {
    QFont bold;
    bold.setBold(true);
    return bold;
  }
  if (role != Qt::DisplayRole && role != Qt::EditRole) return {};
  switch (index.column()) {
    case Name:
      return toQString(row.name);
    case Layer:
      return toQString(row.layer);
    case RuleText:
      return toQString(row.rule);
    default:
      return row.source == "rules"       ? tr("this table")
             : row.source == "composite" ? tr("composite")
                                         : tr("profile");
  }
}

QVariant RuleTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Name:
      return tr("Layer");
    case Layer:
      return tr("Kind");
    case RuleText:
      return tr("Rule");
    default:
      return tr("Set by");
  }
}

Qt::ItemFlags RuleTable::flags(const QModelIndex& index) const {
  const auto plain = QAbstractTableModel::flags(index);
  return index.column() == RuleText ? plain | Qt::ItemIsEditable : plain;
}

bool RuleTable::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::EditRole || index.column() != RuleText) return false;
  const ResolvedRule& row = rows_[std::size_t(index.row())];
  const QString rule = value.toString().trimmed();
  if (rule == toQString(row.rule)) return false;
  setRules(withRule(params_.rules, row.name, rule.toStdString()));
  return problem_.isEmpty();
}

}  // namespace hp
