// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/conversions.h"

#include <QColorSpace>
#include <QCoreApplication>
#include <QPainter>
#include <QRegularExpression>
#include <cmath>
#include <cstring>

#include "core/base/text.h"
#include "ui/models/local_number.h"

namespace hp {
namespace {

constexpr double kSmallestPlain = 1e-3;

QString scientific(double value, int digits) {
  static const QRegularExpression zeros(QStringLiteral("\\.?0+e"));
  const QString text = QString::number(value, 'e', digits - 1);
  return text.contains(QLatin1Char('.')) ? QString(text).replace(zeros, QStringLiteral("e")) : text;
}

}  // namespace

QImage toQImage(const Image& image) {
  if (image.empty()) return {};
  QImage made(image.width, image.height, QImage::Format_RGB888);
  const std::size_t rowBytes = static_cast<std::size_t>(image.width) * 3;
  for (int y = 0; y < image.height; ++y)
    std::memcpy(made.scanLine(y), image.rgb.data() + y * rowBytes, rowBytes);
  made.setColorSpace(QColorSpace::SRgb);
  return made;
}

Image fromQImage(const QImage& image) {
  QImage opaque(image.size(), QImage::Format_RGB888);
  opaque.fill(Qt::white);
  QPainter(&opaque).drawImage(0, 0, image);
  Image made(opaque.width(), opaque.height());
  const std::size_t rowBytes = static_cast<std::size_t>(made.width) * 3;
  for (int y = 0; y < made.height; ++y)
    std::memcpy(made.rgb.data() + y * rowBytes, opaque.constScanLine(y), rowBytes);
  return made;
}

QString translated(const char* context, const std::string& text) {
  return text.empty() ? QString() : QCoreApplication::translate(context, text.c_str());
}

QString withShortExponent(QString number) {
  static const QRegularExpression padded(QStringLiteral("e([+-]?)0*(\\d)"));
  return number.replace(padded, QStringLiteral("e\\1\\2")).replace(QLatin1String("e+"), QLatin1String("e"));
}

QString shortNumber(double value, int digits) {
  const bool isTiny = value != 0 && std::abs(value) < kSmallestPlain;
  QString text = withShortExponent(isTiny ? scientific(value, digits) : toQString(numberText(value, digits)));
  if (text.startsWith(QLatin1Char('-'))) text[0] = QChar(0x2212);
  return localNumber(text);
}

QString measuredNumber(double value, int digits) {
  return std::isnan(value) ? QStringLiteral("–") : shortNumber(value, digits);
}

QString percentText(double probability) {
  if (std::isnan(probability)) return QStringLiteral("–");
  const long percent = std::lround(probability * 100);
  return percent >= 100 && probability < 1 ? QStringLiteral("> 99 %") : QStringLiteral("%1 %").arg(percent);
}

}  // namespace hp
