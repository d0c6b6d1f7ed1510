// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/network/layer_table.h"

#include <QLocale>

#include "ui/kit/conversions.h"

namespace hp {

namespace {

std::int64_t parametersOf(const Node& node) {
  std::int64_t count = 0;
  for (const ParameterSpec& spec : parameterSpecs(node.layer)) count += elementCount(spec.shape);
  return count;
}

std::int64_t multiplyAddsOf(const Graph& graph, const Node& node) {
  return node.inputs.empty() ? 0
                             : multiplyAdds(node.layer, graph.node(node.inputs.front()).shape, node.shape);
}

QString numberOrNothing(std::int64_t count) {
  return count == 0 ? QString() : QLocale().toString(qlonglong(count));
}

QString textOf(const Graph& graph, const Node& node, int column) {
  switch (column) {
    case LayerTable::Name:
      return toQString(node.name);
    case LayerTable::Kind:
      return toQString(layerText(node.layer));
    case LayerTable::Output:
      return toQString(shapeText(node.shape)).replace(QLatin1Char('x'), QStringLiteral(" × "));
    case LayerTable::Parameters:
      return numberOrNothing(parametersOf(node));
    default:
      return numberOrNothing(multiplyAddsOf(graph, node));
  }
}

}  // namespace

void LayerTable::setNetwork(std::shared_ptr<const Network> network) {
  beginResetModel();
  network_ = std::move(network);
  endResetModel();
}

int LayerTable::rowCount(const QModelIndex& parent) const {
  return parent.isValid() || !network_ ? 0 : int(network_->graph().size());
}

int LayerTable::columnCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LayerTable::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const Node& node = network_->graph().node(NodeId(index.row()));
  if (role == Qt::TextAlignmentRole && index.column() > Kind) return int(Qt::AlignRight | Qt::AlignVCenter);
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
    return textOf(network_->graph(), node, index.column());
  return {};
}

QVariant LayerTable::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  switch (section) {
    case Name:
      return tr("Layer");
    case Kind:
      return tr("Kind");
    case Output:
      return tr("Output");
    case Parameters:
      return tr("Parameters");
    default:
      return tr("Multiply-adds");
  }
}

}  // namespace hp
