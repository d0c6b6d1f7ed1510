// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/region_frame.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTest>

#include "ui/kit/image_canvas.h"

namespace hp {
namespace {

class RegionFrameTest : public testing::Test {
 protected:
  RegionFrameTest() {
    canvas_.resize(200, 120);
    canvas_.setFitMargin(10);
    canvas_.setPicture(std::make_shared<const Image>(50, 50, Rgb{90, 90, 90}));
    frame_ = new RegionFrame(&canvas_);
    frame_->show();
    canvas_.show();
  }
  /// A place in shares of the picture.
  QPoint at(double x, double y) const {
    const QRectF picture = canvas_.pictureRect();
    return QPointF(picture.left() + x * picture.width(), picture.top() + y * picture.height()).toPoint();
  }
  void drag(const QPoint& from, const QPoint& to) {
    QTest::mousePress(frame_, Qt::LeftButton, {}, from);
    QTest::mouseMove(frame_, (from + to) / 2);
    QTest::mouseMove(frame_, to);
    QTest::mouseRelease(frame_, Qt::LeftButton, {}, to);
  }
  void expectNear(const QRectF& region, double left, double top, double right, double bottom) {
    constexpr double kPixel = 0.02;
    EXPECT_NEAR(region.left(), left, kPixel);
    EXPECT_NEAR(region.top(), top, kPixel);
    EXPECT_NEAR(region.right(), right, kPixel);
    EXPECT_NEAR(region.bottom(), bottom, kPixel);
  }

  ImageCanvas canvas_;
  RegionFrame* frame_ = nullptr;
};

TEST_F(RegionFrameTest, DraggingDrawsARegionOfThePicture) {
  QSignalSpy drawn(frame_, &RegionFrame::drawn);
  drag(at(0.1, 0.9), at(0.2, 0.8));
  ASSERT_EQ(drawn.size(), 1) << "once, at the end";
  expectNear(drawn[0][0].toRectF(), 0.1, 0.8, 0.2, 0.9);
  drag(at(0.9, 0.9), at(0.5, 0.5) + QPoint(-300, -300));
  expectNear(frame_->region(), 0, 0, 0.9, 0.9);
  drag(at(0.95, 0.95), at(0.95, 0.95));
  expectNear(frame_->region(), 0, 0, 0.9, 0.9);
  EXPECT_EQ(drawn.size(), 2) << "a click draws nothing";
}

TEST_F(RegionFrameTest, DraggingInsideMovesIt) {
  frame_->setRegion({0.25, 0.25, 0.5, 0.5});
  drag(at(0.5, 0.5), at(0.6, 0.4));
  expectNear(frame_->region(), 0.35, 0.15, 0.85, 0.65);
  drag(at(0.5, 0.5), at(1, 0));
  expectNear(frame_->region(), 0.5, 0, 1, 0.5);
}

TEST_F(RegionFrameTest, KeysMoveAndResizeIt) {
  frame_->setRegion({0.25, 0.25, 0.5, 0.5});
  QSignalSpy drawn(frame_, &RegionFrame::drawn);
  QTest::keyClick(frame_, Qt::Key_Right);
  EXPECT_NEAR(frame_->region().left(), 0.26, 1e-9);
  QTest::keyClick(frame_, Qt::Key_Down, Qt::ShiftModifier);
  EXPECT_NEAR(frame_->region().bottom(), 0.76, 1e-9);
  EXPECT_EQ(drawn.size(), 2);
  frame_->setRegion({0, 0, 1, 1});
  QTest::keyClick(frame_, Qt::Key_Up);
  EXPECT_EQ(drawn.size(), 2) << "it has no further to go, and to be set is no deed of a person";
}

TEST_F(RegionFrameTest, FollowsItsCanvas) {
  canvas_.resize(300, 300);
  EXPECT_EQ(frame_->size(), canvas_.size());
  drag(at(0.05, 0.05), at(0.2, 0.2));
  expectNear(frame_->region(), 0.05, 0.05, 0.2, 0.2);
}

}  // namespace
}  // namespace hp
