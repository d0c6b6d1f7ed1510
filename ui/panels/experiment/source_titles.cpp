// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/experiment/source_titles.h"

#include <QCoreApplication>
#include <QStringList>

#include "core/data/sample.h"
#include "ui/kit/conversions.h"
#include "ui/session/subject.h"

namespace hp {

std::optional<ScenesSource> scenesOf(const std::string& source) {
  const QStringList parts = toQString(source).split(QLatin1Char(':'));
  if (parts.size() != 3 || parts[0] != QStringLiteral("scenes")) return std::nullopt;
  bool isSeed = false, isCount = false;
  const ScenesSource scenes{.seed = parts[1].toULongLong(&isSeed), .count = parts[2].toInt(&isCount)};
  return isSeed && isCount ? std::optional(scenes) : std::nullopt;
}

std::string sourceOf(const ScenesSource& scenes) {
  return "scenes:" + std::to_string(scenes.seed) + ':' + std::to_string(scenes.count);
}

QString pictureTitle(const std::string& source) {
  if (const auto scenes = scenesOf(source))
    return QCoreApplication::translate("SourceTitles", "Drawn scenes: %1").arg(scenes->count);
  return toQString(titleOf(source));
}

}  // namespace hp
