// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/conversions.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/ui/support/screenshot.h"

namespace hp {
namespace {

TEST(Conversions, PicturesSurviveBothWays) {
  Image image(3, 2);  // an odd width: rows of QImage are padded
  for (int i = 0; i < 18; ++i) image.rgb[i] = static_cast<std::uint8_t>(i * 14);
  const QImage made = toQImage(image);
  EXPECT_EQ(made.pixelColor(2, 1), QColor(15 * 14, 16 * 14, 17 * 14));
  EXPECT_EQ(fromQImage(made), image);
  EXPECT_TRUE(toQImage(Image()).isNull());
}

TEST(Conversions, TransparencyGoesOverWhite) {
  QImage clear(1, 1, QImage::Format_ARGB32);
  clear.fill(Qt::transparent);
  EXPECT_EQ(fromQImage(clear).at(0, 0), (Rgb{255, 255, 255}));
}

TEST(Conversions, NumbersAreShort) {
  EXPECT_EQ(shortNumber(-0.00041234), QStringLiteral("−4.1e-4"));
  EXPECT_EQ(shortNumber(2e-5), QStringLiteral("2e-5"));
  EXPECT_EQ(shortNumber(1e-4, 1), QStringLiteral("1e-4"));
  EXPECT_EQ(shortNumber(0), QStringLiteral("0"));
  EXPECT_EQ(shortNumber(0.9343, 3), QStringLiteral("0.934"));
  EXPECT_EQ(withShortExponent(QStringLiteral("1e-06")), QStringLiteral("1e-6"));
  EXPECT_EQ(withShortExponent(QStringLiteral("1e+09")), QStringLiteral("1e9"));
  EXPECT_EQ(withShortExponent(QStringLiteral("1e-10")), QStringLiteral("1e-10"));
  EXPECT_EQ(withShortExponent(QStringLiteral("0.25")), QStringLiteral("0.25"));
}

TEST(Conversions, PerCentsNeverClaimCertainty) {
  EXPECT_EQ(percentText(0.884), QStringLiteral("88 %"));
  EXPECT_EQ(percentText(0.994), QStringLiteral("99 %"));
  EXPECT_EQ(percentText(0.999), QStringLiteral("> 99 %"));
  EXPECT_EQ(percentText(1), QStringLiteral("100 %"));
  EXPECT_EQ(percentText(0), QStringLiteral("0 %"));
  EXPECT_EQ(percentText(std::numeric_limits<double>::quiet_NaN()), QStringLiteral("–"));
}

TEST(Conversions, UntranslatedTextStaysAsItIs) {
  EXPECT_EQ(translated("Method", "Stabiliser"), QStringLiteral("Stabiliser"));
  EXPECT_TRUE(translated("Method", "").isEmpty());
}

}  // namespace
}  // namespace hp
