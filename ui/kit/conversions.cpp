// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/conversions.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QPainter>
#include <cstring>

#include "core/base/text.h"

namespace hp {

QImage toQImage(const Image& image) {
  if (image.empty()) return {};
  QImage made(image.width, image.height, QImage::Format_RGB888);
  const std::size_t rowBytes = static_cast<std::size_t>(image.width) * 3;
  for (int y = 0; y < image.height; ++y) std::memcpy(made.scanLine(y), image.rgb.data() + y * rowBytes, rowBytes);
  made.setColorSpace(QColorSpace::SRgb);
  return made;
}

Image fromQImage(const QImage& image) {
  QImage opaque(image.size(), QImage::Format_RGB888);
  opaque.fill(Qt::white);
  QPainter(&opaque).drawImage(0, 0, image);
  Image made(opaque.width(), opaque.height());
  const std::size_t rowBytes = static_cast<std::size_t>(made.width) * 3;
  for (int y = 0; y < made.height; ++y) std::memcpy(made.rgb.data() + y * rowBytes, opaque.constScanLine(y), rowBytes);
  return made;
}

QString translated(const char* context, const std::string& text) {
  return text.empty() ? QString() : QCoreApplication::translate(context, text.c_str());
}

QString shortNumber(double value, int digits) {
  return toQString(numberText(value, digits)).replace(QLatin1Char('-'), QChar(0x2212));
}

}  // namespace hp
