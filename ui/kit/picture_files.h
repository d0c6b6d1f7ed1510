// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace hp {

/// True for a name that ends as those of pictures do that we read.
bool isPictureFile(const QString& path);
/// All of these endings, for a file dialog.
QString pictureFilter();

}  // namespace hp
