// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QSettings;

namespace hp {

class ViewSettings;

/// How heat maps are drawn, from start to start. Whether they are drawn at all is not kept: at a start, an
/// explanation that cannot be seen would be a riddle.
void saveView(const ViewSettings& view, QSettings& settings);
/// Values that make no sense are passed over.
void restoreView(ViewSettings& view, const QSettings& settings);

}  // namespace hp
