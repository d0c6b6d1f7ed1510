// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/plot.h"

#include <gtest/gtest.h>

#include <QAccessible>
#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/screenshot.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

PlotCurve falling(int count, int colour) {
  PlotCurve curve{.name = QStringLiteral("validation"), .colour = colour};
  for (int i = 1; i <= count; ++i) curve.points << QPointF(i, 2.0 / i);
  return curve;
}

class PlotTest : public testing::Test {
 protected:
  PlotTest() {
    plot_.resize(480, 260);
    plot_.setAccessibleName(QStringLiteral("Loss"));
    plot_.setLabels(QStringLiteral("epoch"), QStringLiteral("loss"));
    plot_.setCurves({falling(10, 0)});
    plot_.show();
  }
  Plot plot_;
};

TEST_F(PlotTest, KeepsEverythingInSightUntilSomebodyLooksCloser) {
  EXPECT_LT(plot_.xRange().x(), 1);
  EXPECT_GT(plot_.xRange().y(), 10);
  plot_.setCurves({falling(20, 0)});
  EXPECT_GT(plot_.xRange().y(), 20);
  QSignalSpy spy(&plot_, &Plot::xRangeChanged);
  plot_.setFocus();
  QTest::keyClick(&plot_, Qt::Key_Plus);
  EXPECT_EQ(spy.size(), 1);
  EXPECT_FALSE(plot_.isFitted());
  const QPointF closer = plot_.xRange();
  plot_.setCurves({falling(40, 0)});
  EXPECT_EQ(plot_.xRange(), closer) << "what a person looks at is not taken away";
  QTest::keyClick(&plot_, Qt::Key_Home);
  EXPECT_TRUE(plot_.isFitted());
  EXPECT_GT(plot_.xRange().y(), 40);
}

TEST_F(PlotTest, ArrowsMove) {
  const QPointF before = plot_.xRange();
  plot_.setFocus();
  QTest::keyClick(&plot_, Qt::Key_Right);
  EXPECT_GT(plot_.xRange().x(), before.x());
  EXPECT_NEAR(plot_.xRange().y() - plot_.xRange().x(), before.y() - before.x(), 1e-9);
}

TEST_F(PlotTest, SmallAmountsHaveRoomOnALogarithmicXAxis) {
  PlotCurve noise{.name = QStringLiteral("LRP")};
  for (const double sigma : {0.0, 0.01, 0.1, 1.0, 10.0}) noise.points << QPointF(sigma, 1);
  plot_.setWholeX(false);
  plot_.setCurves({noise});
  plot_.setLogarithmicX(true);
  EXPECT_TRUE(plot_.isLogarithmicX());
  EXPECT_GT(plot_.xRange().x(), 0.005) << "zero has no place on it";
  EXPECT_LT(plot_.xRange().x(), 0.01);
  QCoreApplication::processEvents();  // it is drawn
  const double step = plot_.placeOf({0.1, 1}).x() - plot_.placeOf({0.01, 1}).x();
  EXPECT_NEAR(plot_.placeOf({1, 1}).x() - plot_.placeOf({0.1, 1}).x(), step, 2);
  EXPECT_TRUE(plot_.xTicks().contains(QStringLiteral("0.01")) && plot_.xTicks().contains(QStringLiteral("5")))
      << plot_.xTicks().join(QLatin1Char(' ')).toStdString();
  plot_.setFocus();
  QTest::keyClick(&plot_, Qt::Key_Right);
  EXPECT_GT(plot_.xRange().x(), 0.01) << "by a share of what is in sight";
  plot_.setLogarithmicX(false);
  EXPECT_LT(plot_.xRange().x(), 0);
}

TEST_F(PlotTest, ALogarithmicAxisLeavesOutWhatItCannotShow) {
  PlotCurve curve = falling(5, 0);
  curve.points << QPointF(6, 0) << QPointF(7, -1);
  plot_.setLogarithmic(true);
  plot_.setCurves({curve});
  EXPECT_TRUE(plot_.isLogarithmic());
  EXPECT_FALSE(plot_.grab().isNull()) << "it is drawn";
}

TEST_F(PlotTest, ScreenReadersHearTheLastValues) {
  EXPECT_EQ(plot_.accessibleDescription(), QStringLiteral("validation: 0.2"));
  EXPECT_NE(plot_.focusPolicy(), Qt::NoFocus);
}

TEST_F(PlotTest, AMarkIsInSightTogetherWithTheCurves) {
  plot_.setMarks({{.name = QStringLiteral("first divergence"), .at = 40}, {.at = -3}});
  EXPECT_LT(plot_.xRange().x(), -3);
  EXPECT_GT(plot_.xRange().y(), 40);
  EXPECT_TRUE(plot_.accessibleDescription().startsWith(QStringLiteral("first divergence (40)")));
  EXPECT_FALSE(plot_.grab().isNull()) << "it is drawn";
  plot_.setMarks({});
  EXPECT_GT(plot_.xRange().x(), -1);
}

TEST_F(PlotTest, ColoursReadInBothThemes) {
  for (const bool dark : {false, true}) {
    Theme::apply(dark ? ThemeMode::Dark : ThemeMode::Light);
    for (int number = 0; number < 6; ++number)
      EXPECT_GE(contrastOf(plotColour(number), Theme::colours().card), 3.0) << dark << " " << number;
  }
  Theme::apply(ThemeMode::Light);
}

TEST_F(PlotTest, SmallNumbersHaveTicksThatSayTheirRange) {
  plot_.setWholeX(false);
  plot_.setCurves({PlotCurve{.name = QStringLiteral("baseline"), .points = {{-0.08, 1}, {0, 9}, {0.07, 2}}}});
  EXPECT_TRUE(test::waitFor([this] { return plot_.xTicks().size() >= 3; }))
      << plot_.xTicks().join(QLatin1Char(' ')).toStdString();
}

TEST_F(PlotTest, NamesWithoutRoomLoseTheirMiddle) {
  QList<PlotCurve> curves;
  for (int i = 0; i < 8; ++i) {
    curves << falling(10, i);
    curves.last().name = QStringLiteral("a-classifier-of-shetland-sheepdogs-seed-%1").arg(100 + i);
  }
  plot_.setCurves(curves);
  EXPECT_TRUE(test::waitFor([this] { return plot_.legend().value(7).contains(QChar(0x2026)); }));
  for (int i = 0; i < 8; ++i) {
    EXPECT_TRUE(plot_.legend()[i].contains(QChar(0x2026))) << plot_.legend()[i].toStdString();
    EXPECT_TRUE(plot_.legend()[i].endsWith(QString::number(i))) << plot_.legend()[i].toStdString();
  }
  plot_.resize(2400, 260);
  EXPECT_TRUE(test::waitFor([&] { return plot_.legend()[3] == curves[3].name; })) << "there is room";
}

TEST_F(PlotTest, NothingToDraw) {
  plot_.setCurves({});
  EXPECT_LT(plot_.xRange().x(), plot_.xRange().y());
}

}  // namespace
}  // namespace hp
