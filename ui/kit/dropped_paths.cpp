// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/dropped_paths.h"

#include <QMimeData>
#include <QUrl>

namespace hp {

std::vector<std::filesystem::path> droppedPaths(const QMimeData* data) {
  std::vector<std::filesystem::path> paths;
  const auto urls = data->urls();
  for (const QUrl& url : urls)
    if (url.isLocalFile()) paths.emplace_back(url.toLocalFile().toStdString());
  return paths;
}

}  // namespace hp
