// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPair>
#include <QString>
#include <string>
#include <utility>
#include <vector>

namespace hp {

/// Facts of the environment that belong together, as people read them.
struct EnvironmentGroup {
  QString title = {};
  QList<QPair<QString, QString>> rows = {};  ///< (name, value)
};

/// environment() of core/model with Qt's version, in groups with readable names. What has no name here yet
/// stands in a group of its own, as core calls it.
QList<EnvironmentGroup> environmentGroups(const std::vector<std::pair<std::string, std::string>>& facts);

}  // namespace hp
