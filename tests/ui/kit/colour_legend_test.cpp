// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/colour_legend.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QPixmap>

#include "tests/ui/support/screenshot.h"

namespace hp {
namespace {

QColor toQColor(Rgb colour) { return QColor(colour[0], colour[1], colour[2]); }

int distance(const QColor& one, const QColor& other) {
  return std::max({std::abs(one.red() - other.red()), std::abs(one.green() - other.green()),
                   std::abs(one.blue() - other.blue())});
}

TEST(ColourLegend, HighValuesAreOnTop) {
  ColourLegend legend;
  legend.setScale({-1, 1}, true, {});
  legend.resize(100, 300);
  const QImage shot = legend.grab().toImage();
  const ColourMap& colours = defaultColourMap(ColourMapKind::Diverging);
  EXPECT_LT(distance(shot.pixelColor(7, 16), toQColor(colours.at(0.98))), 12);
  EXPECT_LT(distance(shot.pixelColor(7, 150), toQColor(colours.at(0.5))), 12);
  EXPECT_LT(distance(shot.pixelColor(7, 284), toQColor(colours.at(0.02))), 12);
}

TEST(ColourLegend, SaysItsRangeToScreenReaders) {
  ColourLegend legend;
  legend.setScale({-4.1e-4, 4.1e-4}, true, {});
  legend.setNote(QStringLiteral("shared scale"));
  EXPECT_EQ(legend.accessibleDescription(), QStringLiteral("from −4.1e-4 to 4.1e-4, shared scale"));
}

TEST(ColourLegend, IsWideEnoughForItsNumbers) {
  ColourLegend legend;
  legend.setScale({0, 1}, false, {});
  const int usual = legend.sizeHint().width();
  legend.setNote(QStringLiteral("a note that is longer than any number"));
  EXPECT_GT(legend.sizeHint().width(), usual);
}

TEST(ColourLegend, ANoteInTwoLinesIsNarrowerThanInOne) {
  ColourLegend legend;
  legend.setNote(QStringLiteral("own scale, 99.5 % of the values"));
  const int inOne = legend.sizeHint().width();
  legend.setNote(QStringLiteral("own scale,\n99.5 % of the values"));
  EXPECT_LT(legend.sizeHint().width(), inOne);
}

}  // namespace
}  // namespace hp
