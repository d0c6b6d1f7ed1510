// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemModel>
#include <vector>

#include "core/compare/settings_difference.h"

namespace hp {

/// Settings of two runs below the headings of their groups; a group without settings is not there.
class SettingsModel final : public QAbstractItemModel {
  Q_OBJECT

 public:
  enum Column { Setting, BaselineColumn, CandidateColumn, ColumnCount };

  using QAbstractItemModel::QAbstractItemModel;

  /// `onlyDifferences` leaves out what is equal.
  void setSettings(const std::vector<SettingRow>& settings, bool onlyDifferences);
  /// Settings shown, headings left out.
  int settingCount() const;

  QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
  QModelIndex parent(const QModelIndex& child) const override;
  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Group {
    SettingGroup group = SettingGroup::Configuration;
    std::vector<SettingRow> settings = {};
  };
  QVariant groupData(const Group& group, int column, int role) const;
  QVariant settingData(const SettingRow& setting, int column, int role) const;

  std::vector<Group> groups_;
};

}  // namespace hp
