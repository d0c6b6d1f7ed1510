// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/picture_files.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>
#include <algorithm>

#include "core/imaging/image_file.h"
#include "ui/kit/conversions.h"

namespace hp {

bool isPictureFile(const QString& path) {
  const std::string ending = QFileInfo(path).suffix().toLower().toStdString();
  const auto& endings = imageEndings();
  return std::find(endings.begin(), endings.end(), ending) != endings.end();
}

QString pictureFilter() {
  QStringList patterns;
  for (const std::string& ending : imageEndings()) patterns << QStringLiteral("*.") + toQString(ending);
  return QCoreApplication::translate("PathDialogs", "Pictures (%1)").arg(patterns.join(QLatin1Char(' ')));
}

}  // namespace hp
