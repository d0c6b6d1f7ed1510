// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/experiment/transformation_groups.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include "core/base/outcome.h"
#include "core/base/text.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

QString tr(const char* text) { return QCoreApplication::translate("TransformationGroups", text); }

bool belongs(const TransformationGroup& group, const Transformation& each) {
  return group.kind == each.kind && group.region == each.region && group.filling == each.filling;
}

}  // namespace

std::vector<TransformationGroup> groupsOf(const std::vector<Transformation>& transformations) {
  std::vector<TransformationGroup> groups;
  for (const Transformation& each : transformations) {
    if (groups.empty() || !belongs(groups.back(), each))
      groups.push_back({.kind = each.kind, .region = each.region, .filling = each.filling});
    groups.back().amounts.push_back(each.amount);
  }
  return groups;
}

std::vector<Transformation> transformationsOf(const std::vector<TransformationGroup>& groups) {
  std::vector<Transformation> all;
  for (const TransformationGroup& group : groups)
    for (const double amount : group.amounts)
      all.push_back({.kind = group.kind, .amount = amount, .region = group.region, .filling = group.filling});
  return all;
}

TransformationGroup newGroup(const TransformationKind& kind) {
  TransformationGroup group{.kind = kind.id};
  group.amounts = kind.presets.empty() ? std::vector{kind.identity} : kind.presets.front().amounts;
  if (kind.needsRegion) group.region = Region{};
  if (!kind.fillings.empty()) group.filling = kind.fillings.front();
  return group;
}

QString amountsText(const std::vector<double>& amounts) {
  QStringList texts;
  for (const double amount : amounts) texts << toQString(numberText(amount));
  return texts.join(QStringLiteral(", "));
}

std::optional<std::vector<double>> amountsFromText(const QString& text, const TransformationKind& kind) {
  static const QRegularExpression between(QStringLiteral("[,;\\s]+"));
  std::vector<double> amounts;
  for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
    const auto number = guarded([&] { return parseNumber(part.toStdString()); });
    const double* amount = std::get_if<double>(&number);
    if (!amount || !(*amount >= kind.min && *amount <= kind.max)) return std::nullopt;
    amounts.push_back(*amount);
  }
  return amounts.empty() ? std::nullopt : std::optional(amounts);
}

QString groupTitle(const TransformationGroup& group) {
  const TransformationKind& kind = transformationKindById(group.kind);
  const QString title =
      QStringLiteral("%1: %2").arg(translated("Transformations", kind.label), amountsText(group.amounts));
  return kind.unit.empty() ? title : title + QLatin1Char(' ') + translated("Transformations", kind.unit);
}

QString fillingTitle(Filling filling) {
  switch (filling) {
    case Filling::Black:
      return tr("black");
    case Filling::Grey:
      return tr("grey");
    case Filling::Mean:
      return tr("mean colour");
    case Filling::Reflect:
      break;
  }
  return tr("reflected");
}

}  // namespace hp
