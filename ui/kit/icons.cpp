// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <QDir>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include "ui/kit/theme.h"

static void initResource() { Q_INIT_RESOURCE(icons); }

namespace hp {
namespace {

QString pathOf(const QString& name) {
  static const bool isLoaded = (initResource(), true);
  Q_UNUSED(isLoaded);
  return QStringLiteral(":/icons/%1.svg").arg(name);
}

// Draws black strokes and dyes them, so that one drawing serves both themes and every state.
class TintedEngine final : public QIconEngine {
 public:
  explicit TintedEngine(QString name) : name_(std::move(name)) {}

  QIconEngine* clone() const override { return new TintedEngine(*this); }

  void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
    const double ratio = painter->device()->devicePixelRatioF();
    painter->drawPixmap(rect, dyed(rect.size() * ratio, mode, state));
  }

  QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
    return dyed(size, mode, state);
  }

 private:
  static QColor colourOf(QIcon::Mode mode) {
    return mode == QIcon::Disabled ? Theme::colours().disabledText : Theme::colours().text;
  }

  QPixmap dyed(const QSize& size, QIcon::Mode mode, QIcon::State) const {
    if (size.isEmpty()) return {};  // a button without room
    const QColor colour = colourOf(mode);
    const QString key = QStringLiteral("hp-icon/%1/%2x%3/%4")
                            .arg(name_)
                            .arg(size.width())
                            .arg(size.height())
                            .arg(colour.name());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap)) return pixmap;
    pixmap = QPixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(pathOf(name_)).render(&painter, QRectF(QPointF(0, 0), size));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
  }

  QString name_;
};

}  // namespace

QIcon icon(const QString& name) {
  return QFile::exists(pathOf(name)) ? QIcon(new TintedEngine(name)) : QIcon();
}

QIcon applicationIcon() {
  pathOf({});
  return QIcon(QStringLiteral(":/icons/heatproof.svg"));
}

QStringList iconNames() {
  pathOf({});
  QStringList names;
  for (const QString& file : QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")})) {
    if (!file.startsWith(QLatin1String("field-")) && !file.startsWith(QLatin1String("heatproof")))
      names.append(file.chopped(4));
  }
  return names;
}

}  // namespace hp
