// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <utility>

#include "core/compare/all_runs.h"

namespace hp {

struct RunsFacts;

/// A sentence for each group of runs that are secretly the same (null: that is not known yet), and one for
/// those that were changed, a line each; empty where there are none.
QString warningsOf(const RunsFacts* facts, const std::vector<ComparedRunPtr>& checked);

/// What the colours mean, and of which epochs they are.
QString matrixNote(const MeasuredMatrix& matrix, bool isLogarithmic);

/// What a setting is called in the window.
QString settingTitleText(const GroupSetting& setting);
/// Ids and titles of the settings worth grouping by: the six that are always there, and what differs.
QList<std::pair<QString, QString>> settingsToGroupBy(const std::vector<GroupSetting>& settings);
/// What is learned from these groups; empty where that goes without saying.
QString groupsNote(const GroupSetting& setting, const std::vector<RunGroup>& groups);

}  // namespace hp
