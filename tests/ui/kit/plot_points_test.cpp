// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "tests/ui/support/screenshot.h"
#include "ui/kit/plot.h"

namespace hp {
namespace {

class PlotPoints : public testing::Test {
 protected:
  PlotPoints() {
    PlotCurve line{.name = QStringLiteral("LRP"), .dots = PlotCurve::Dots::Ring};
    for (int i = 0; i < 4; ++i) {
      line.points << QPointF(i * 10, 1 + i);
      line.band << QPointF(0.5 + i, 3 + 2 * i);
    }
    PlotCurve cross{.name = QStringLiteral("flipped"), .line = Qt::NoPen, .dots = PlotCurve::Dots::Cross};
    cross.points << line.points.last();
    plot_.resize(480, 260);
    plot_.setWholeX(false);
    plot_.setAccessibleName(QStringLiteral("RMSE"));
    plot_.setCurves({line, cross});
    plot_.show();
    EXPECT_TRUE(QTest::qWaitForWindowExposed(&plot_));
  }
  void click(QPointF at) {
    QWidget* inside = plot_.childAt(at.toPoint());
    QTest::mouseClick(inside, Qt::LeftButton, {}, inside->mapFrom(&plot_, at.toPoint()));
  }
  Plot plot_;
};

TEST_F(PlotPoints, AClickTellsThePointUnderIt) {
  QSignalSpy clicked(&plot_, &Plot::pointClicked);
  click(plot_.placeOf({10, 2}) + QPointF(3, -3));
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked[0][0].toInt(), 0);
  EXPECT_EQ(clicked[0][1].toInt(), 1);
  EXPECT_TRUE(plot_.isFitted()) << "a click looks no closer";
}

TEST_F(PlotPoints, OfPointsAtOnePlaceTheOneDrawnAboveIsMeant) {
  QSignalSpy clicked(&plot_, &Plot::pointClicked);
  click(plot_.placeOf({30, 4}));
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked[0][0].toInt(), 1);
  EXPECT_EQ(clicked[0][1].toInt(), 0);
}

TEST_F(PlotPoints, AClickBetweenPointsTellsNone) {
  QSignalSpy clicked(&plot_, &Plot::pointClicked);
  click(plot_.placeOf({5, 5}));
  EXPECT_EQ(clicked.count(), 0);
}

TEST_F(PlotPoints, BandsAreInSight) {
  test::screenshot(plot_, QStringLiteral("plot-bands"));
  EXPECT_GT(plot_.placeOf({30, 9}).y(), 0) << "the band's upper end";
  EXPECT_EQ(plot_.legend(), (QStringList{QStringLiteral("LRP"), QStringLiteral("flipped")}));
}

TEST_F(PlotPoints, CanBeDrawnAsAPictureAndAsLines) {
  const QImage picture = plot_.picture(2);
  EXPECT_GE(picture.width(), 2 * (plot_.width() - 4));
  const std::string svg = plot_.svg();
  EXPECT_NE(svg.find("<svg"), std::string::npos);
  EXPECT_NE(svg.find("LRP"), std::string::npos);
  EXPECT_NE(svg.find("path"), std::string::npos);
  EXPECT_EQ(svg.find("<image"), std::string::npos) << "lines, no pixels";
}

}  // namespace
}  // namespace hp
