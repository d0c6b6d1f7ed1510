// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"

#include <gtest/gtest.h>

#include <QPixmap>

#include "ui/kit/theme.h"

namespace hp {
namespace {

// The colour of the most opaque pixel.
QColor inkOf(const QIcon& icon, QIcon::Mode mode = QIcon::Normal) {
  const QImage image = icon.pixmap(QSize(32, 32), 1.0, mode).toImage().convertToFormat(QImage::Format_ARGB32);
  QColor ink(0, 0, 0, 0);
  for (int y = 0; y < image.height(); ++y) {
    for (int x = 0; x < image.width(); ++x) {
      if (image.pixelColor(x, y).alpha() > ink.alpha()) ink = image.pixelColor(x, y);
    }
  }
  return ink;
}

TEST(Icons, EveryDrawingHasInk) {
  ASSERT_GT(iconNames().size(), 30);
  for (const QString& name : iconNames()) EXPECT_GT(inkOf(icon(name)).alpha(), 200) << name.toStdString();
}

TEST(Icons, FollowTheTheme) {
  const QIcon info = icon(QStringLiteral("info"));
  EXPECT_EQ(inkOf(info).rgb(), Theme::coloursOf(false).text.rgb());
  EXPECT_EQ(inkOf(info, QIcon::Disabled).rgb(), Theme::coloursOf(false).disabledText.rgb());
  Theme::apply(ThemeMode::Dark);
  EXPECT_EQ(inkOf(info).rgb(), Theme::coloursOf(true).text.rgb());
  Theme::apply(ThemeMode::Light);
}

TEST(Icons, AnUnknownNameIsNull) { EXPECT_TRUE(icon(QStringLiteral("no-such-icon")).isNull()); }

TEST(Icons, TheProgramHasOneOfItsOwn) { EXPECT_FALSE(applicationIcon().pixmap(64, 64).isNull()); }

}  // namespace
}  // namespace hp
