// SPDX-License-Identifier: GPL-3.0-or-later
// Draws the program's icon in the sizes that desktops want: draw_icons ICON.svg FOLDER
// writes FOLDER/16.png to FOLDER/512.png, and FOLDER/heatproof.ico with the sizes of Windows.
#include <QBuffer>
#include <QDataStream>
#include <QDir>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <cstdio>
#include <vector>

namespace {

constexpr int kSizes[] = {16, 22, 24, 32, 48, 64, 128, 256, 512};
constexpr int kWindowsSizes[] = {16, 24, 32, 48, 64, 256};

QImage drawn(QSvgRenderer& icon, int side) {
  QImage image(side, side, QImage::Format_ARGB32);
  image.fill(Qt::transparent);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  icon.render(&painter);
  return image;
}

QByteArray pngOf(const QImage& image) {
  QByteArray bytes;
  QBuffer buffer(&bytes);
  return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? bytes : QByteArray();
}

// The bitmap of an .ico: a BITMAPINFOHEADER of twice the height, rows from below, and a mask of ones and
// zeros that counts for nothing beside the alpha. Installers do not read PNG below 256.
QByteArray bitmapOf(const QImage& image) {
  constexpr quint32 kHeader = 40;
  QByteArray bytes;
  QDataStream stream(&bytes, QIODevice::WriteOnly);
  stream.setByteOrder(QDataStream::LittleEndian);
  const int side = image.width(), maskRow = (side + 31) / 32 * 4;
  stream << kHeader << qint32(side) << qint32(2 * side) << quint16(1) << quint16(32);
  for (int i = 0; i < 6; ++i) stream << quint32(0);
  for (int y = side - 1; y >= 0; --y)
    stream.writeRawData(reinterpret_cast<const char*>(image.constScanLine(y)), 4 * side);
  bytes.append(QByteArray(qsizetype{maskRow} * side, '\0'));
  return bytes;
}

bool writeIco(QSvgRenderer& icon, const QString& path) {
  constexpr quint32 kDirectory = 6, kEntry = 16;
  QFile file(path);
  if (!file.open(QIODevice::WriteOnly)) return false;
  QDataStream stream(&file);
  stream.setByteOrder(QDataStream::LittleEndian);
  stream << quint16(0) << quint16(1) << quint16(std::size(kWindowsSizes));
  std::vector<QByteArray> images;
  auto at = kDirectory + kEntry * static_cast<quint32>(std::size(kWindowsSizes));
  for (const int side : kWindowsSizes) {
    const QImage image = drawn(icon, side);
    images.push_back(side < 256 ? bitmapOf(image) : pngOf(image));
    const auto shown = static_cast<quint8>(side % 256), bytes = quint8(0);
    stream << shown << shown << bytes << bytes << quint16(1) << quint16(32) << quint32(images.back().size())
           << at;
    at += static_cast<quint32>(images.back().size());
  }
  for (const QByteArray& image : images)
    stream.writeRawData(image.constData(), static_cast<int>(image.size()));
  return file.flush();
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 3) return 2;
  QSvgRenderer icon(QString::fromLocal8Bit(argv[1]));
  const QDir folder(QString::fromLocal8Bit(argv[2]));
  bool isWritten = icon.isValid() && folder.mkpath(QStringLiteral("."));
  for (const int side : kSizes)
    isWritten = isWritten && drawn(icon, side).save(folder.filePath(QStringLiteral("%1.png").arg(side)));
  isWritten = isWritten && writeIco(icon, folder.filePath(QStringLiteral("heatproof.ico")));
  if (!isWritten) std::fprintf(stderr, "The icons could not be drawn from %s.\n", argv[1]);
  return isWritten ? 0 : 1;
}
