// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <vector>

class QMimeData;

namespace hp {

/// The files and folders of this machine among what is dragged or pasted.
std::vector<std::filesystem::path> droppedPaths(const QMimeData* data);

}  // namespace hp
