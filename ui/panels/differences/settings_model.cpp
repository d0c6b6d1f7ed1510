// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/differences/settings_model.h"

#include <QFontMetrics>
#include <QGuiApplication>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/session/verdict_words.h"

namespace hp {

namespace {

/// The internal id of a heading; a setting's is the number of its group and one more.
constexpr quintptr kHeading = 0;

constexpr SettingGroup kGroups[] = {SettingGroup::Configuration, SettingGroup::Data,
                                    SettingGroup::Environment};

QString titleOf(SettingGroup group) {
  switch (group) {
    case SettingGroup::Configuration:
      return SettingsModel::tr("Configuration");
    case SettingGroup::Data:
      return SettingsModel::tr("Data");
    case SettingGroup::Environment:
      break;
  }
  return SettingsModel::tr("Environment");
}

QString textOf(const std::optional<std::string>& value) {
  if (!value) return SettingsModel::tr("not provided");
  return value->empty() ? SettingsModel::tr("none") : settingWord(*value);
}

QFont bold() {
  QFont font;
  font.setBold(true);
  return font;
}

}  // namespace

void SettingsModel::setSettings(const std::vector<SettingRow>& settings, bool onlyDifferences) {
  beginResetModel();
  groups_.clear();
  for (const SettingGroup group : kGroups) {
    Group made{.group = group};
    for (const SettingRow& setting : settings)
      if (setting.group == group && (setting.differs || !onlyDifferences)) made.settings.push_back(setting);
    if (!made.settings.empty()) groups_.push_back(std::move(made));
  }
  endResetModel();
}

int SettingsModel::settingCount() const {
  std::size_t count = 0;
  for (const Group& group : groups_) count += group.settings.size();
  return int(count);
}

QModelIndex SettingsModel::index(int row, int column, const QModelIndex& parent) const {
  if (!hasIndex(row, column, parent)) return {};
  return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : kHeading);
}

QModelIndex SettingsModel::parent(const QModelIndex& child) const {
  if (!child.isValid() || child.internalId() == kHeading) return {};
  return createIndex(int(child.internalId()) - 1, 0, kHeading);
}

int SettingsModel::rowCount(const QModelIndex& parent) const {
  if (!parent.isValid()) return int(groups_.size());
  const bool isHeading = parent.internalId() == kHeading && parent.column() == 0;
  return isHeading ? int(groups_[std::size_t(parent.row())].settings.size()) : 0;
}

int SettingsModel::columnCount(const QModelIndex&) const { return ColumnCount; }

QVariant SettingsModel::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  if (role == Qt::SizeHintRole)
    return QSize(0, QFontMetrics(QGuiApplication::font()).height() + space::kSmall);
  if (index.internalId() == kHeading)
    return groupData(groups_[std::size_t(index.row())], index.column(), role);
  const Group& group = groups_[index.internalId() - 1];
  return settingData(group.settings[std::size_t(index.row())], index.column(), role);
}

QVariant SettingsModel::groupData(const Group& group, int column, int role) const {
  if (column != Setting) return {};
  if (role == Qt::DisplayRole) return titleOf(group.group);
  return role == Qt::FontRole ? QVariant(bold()) : QVariant();
}

QVariant SettingsModel::settingData(const SettingRow& setting, int column, int role) const {
  const QString texts[] = {settingWord(setting.title), textOf(setting.baseline), textOf(setting.candidate)};
  const std::optional<std::string> given[] = {setting.title, setting.baseline, setting.candidate};
  if (role == Qt::DisplayRole) return texts[column];
  if (role == Qt::ToolTipRole) return QStringLiteral("%1\n%2").arg(toQString(setting.key), texts[column]);
  if (role == Qt::ForegroundRole && !given[column]) return Theme::colours().mutedText;
  if (role == Qt::ForegroundRole && column == CandidateColumn && setting.differs)
    return Theme::colours().warning;
  if (role == Qt::FontRole && column == CandidateColumn && setting.differs) return bold();
  return {};
}

QVariant SettingsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const QString titles[] = {tr("Setting"), tr("Baseline"), tr("Candidate")};
  return section < ColumnCount ? titles[section] : QString();
}

}  // namespace hp
