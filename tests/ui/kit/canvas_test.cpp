// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/support/screenshot.h"
#include "ui/kit/conversions.h"
#include "ui/kit/image_canvas.h"

namespace hp {
namespace {

// 40 x 20, red grows to the right, green downwards.
std::shared_ptr<const Image> somePicture() {
  auto made = std::make_shared<Image>(40, 20);
  for (int y = 0; y < 20; ++y) {
    for (int x = 0; x < 40; ++x)
      made->set(x, y, {static_cast<std::uint8_t>(x * 6), static_cast<std::uint8_t>(y * 12), 90});
  }
  return made;
}

// 2 x 4 cells: 0 1 2 3 / -1 -2 -3 -4
std::shared_ptr<const Array> someMap() {
  return std::make_shared<Array>(Array{{2, 4}, {0, 1, 2, 3, -1, -2, -3, -4}});
}

class CanvasTest : public testing::Test {
 protected:
  void SetUp() override {
    canvas_.resize(428, 228);  // 400 x 200 within the margin: 10 logical pixels a pixel
    canvas_.setPicture(somePicture());
    canvas_.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&canvas_));
    ASSERT_TRUE(test::waitFor([this] { return !canvas_.rendered().isNull(); }));
  }
  void setMap() {
    QSignalSpy shown(&canvas_, &ImageCanvas::overlayShown);
    canvas_.setMap(someMap(), {-4, 4}, true);
    ASSERT_TRUE(test::waitFor([&] { return shown.count() > 0; }));
  }
  void wheel(QPointF at, int delta) {
    QWheelEvent event(at, canvas_.mapToGlobal(at), {}, {0, delta}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&canvas_, &event);
  }
  // The middle of a picture pixel at "fit".
  static QPoint middleOf(int x, int y) { return {14 + 10 * x + 5, 14 + 10 * y + 5}; }

  ImageCanvas canvas_;
};

TEST_F(CanvasTest, FitsThePictureAndSaysHowLargeItIs) {
  EXPECT_EQ(canvas_.pictureRect(), QRectF(14, 14, 400, 200));
  EXPECT_DOUBLE_EQ(canvas_.zoomPercent(), 1000);
}

TEST_F(CanvasTest, PixelsAreSharpWhenEnlarged) {
  const QImage shot = canvas_.grab().toImage();
  for (const QPoint pixel : {QPoint(3, 4), QPoint(39, 19), QPoint(0, 10)}) {
    const QColor expected(pixel.x() * 6, pixel.y() * 12, 90);
    const QPoint corner(14 + 10 * pixel.x(), 14 + 10 * pixel.y());
    EXPECT_EQ(shot.pixelColor(corner + QPoint(1, 1)), expected);
    EXPECT_EQ(shot.pixelColor(corner + QPoint(8, 8)), expected);
  }
}

TEST_F(CanvasTest, OnePixelEachAtActualSize) {
  QTest::keyClick(&canvas_, Qt::Key_1);
  EXPECT_DOUBLE_EQ(canvas_.zoomPercent(), 100);
  const QRectF place = canvas_.pictureRect();
  EXPECT_EQ(place.size(), QSizeF(40, 20));
  const QImage shot = canvas_.grab().toImage();
  EXPECT_EQ(shot.pixelColor((place.topLeft() + QPointF(17, 9)).toPoint()), QColor(17 * 6, 9 * 12, 90));
}

TEST_F(CanvasTest, ReadsPixelAndValueUnderTheMouse) {
  setMap();
  QSignalSpy pointed(&canvas_, &ImageCanvas::pointed);
  QTest::mouseMove(&canvas_, middleOf(25, 12));
  ASSERT_GE(pointed.count(), 1);
  const auto reading = pointed.last()[0].value<CanvasReading>();
  EXPECT_EQ(reading.pixel, QPoint(25, 12));
  EXPECT_EQ(reading.colour, (Rgb{150, 144, 90}));
  EXPECT_EQ(reading.cell, QPoint(2, 1));
  EXPECT_EQ(reading.value, -3.0);
}

TEST_F(CanvasTest, OutsideThePictureThereIsNothingToRead) {
  QSignalSpy left(&canvas_, &ImageCanvas::pointerLeft);
  QTest::mouseMove(&canvas_, middleOf(1, 1));
  QTest::mouseMove(&canvas_, QPoint(2, 2));
  EXPECT_EQ(left.count(), 1);
  EXPECT_FALSE(canvas_.reading().has_value());
}

TEST_F(CanvasTest, TheWheelKeepsWhatIsUnderThePointer) {
  const QPointF at(200, 100);
  const auto shareAt = [&] {
    const QRectF rect = canvas_.pictureRect();
    return QPointF((at.x() - rect.x()) / rect.width(), (at.y() - rect.y()) / rect.height());
  };
  const QPointF before = shareAt();
  wheel(at, 360);
  EXPECT_GT(canvas_.zoomPercent(), 1500);
  EXPECT_NEAR(shareAt().x(), before.x(), 1e-9);
  EXPECT_NEAR(shareAt().y(), before.y(), 1e-9);
}

TEST_F(CanvasTest, DraggingPansAndIsNoClick) {
  QSignalSpy clicked(&canvas_, &ImageCanvas::clicked);
  canvas_.view()->look(4, {0.5, 0.5});
  const QRectF before = canvas_.pictureRect();
  QTest::mousePress(&canvas_, Qt::LeftButton, {}, {200, 100});
  QTest::mouseMove(&canvas_, {230, 110});
  QTest::mouseRelease(&canvas_, Qt::LeftButton, {}, {230, 110});
  EXPECT_EQ(canvas_.pictureRect().topLeft(), before.topLeft() + QPointF(30, 10));
  EXPECT_EQ(clicked.count(), 0);
}

TEST_F(CanvasTest, AClickNamesThePixel) {
  QSignalSpy clicked(&canvas_, &ImageCanvas::clicked);
  QTest::mouseClick(&canvas_, Qt::LeftButton, Qt::ControlModifier, middleOf(7, 3));
  ASSERT_EQ(clicked.count(), 1);
  EXPECT_EQ(clicked[0][0].toPoint(), QPoint(7, 3));
  EXPECT_EQ(clicked[0][1].value<Qt::KeyboardModifiers>(), Qt::ControlModifier);
}

TEST_F(CanvasTest, TheKeyboardDoesAllThatTheMouseDoes) {
  setMap();
  QSignalSpy pointed(&canvas_, &ImageCanvas::pointed);
  QTest::keyClick(&canvas_, Qt::Key_Right, Qt::ShiftModifier);
  ASSERT_EQ(pointed.count(), 1);
  EXPECT_EQ(pointed[0][0].value<CanvasReading>().pixel, QPoint(21, 10));
  QTest::keyClick(&canvas_, Qt::Key_Up, Qt::ShiftModifier | Qt::ControlModifier);
  EXPECT_EQ(pointed.last()[0].value<CanvasReading>().pixel, QPoint(21, 0));
  EXPECT_TRUE(canvas_.accessibleDescription().contains(QStringLiteral("21")));
  QTest::keyClick(&canvas_, Qt::Key_Plus);
  EXPECT_NEAR(canvas_.zoomPercent(), 1250, 1e-6);
  const QRectF before = canvas_.pictureRect();
  QTest::keyClick(&canvas_, Qt::Key_Right);
  EXPECT_LT(canvas_.pictureRect().x(), before.x());
  QTest::keyClick(&canvas_, Qt::Key_0);
  EXPECT_NEAR(canvas_.zoomPercent(), 1000, 1e-6);
}

TEST_F(CanvasTest, CanvasesThatShareAViewLookAtTheSameSpot) {
  ImageCanvas other;
  other.resize(228, 128);
  other.setPicture(somePicture());
  other.setView(canvas_.view());
  canvas_.view()->look(3, {0.6, 0.4});
  EXPECT_NEAR(other.zoomPercent() / canvas_.zoomPercent(), 0.5, 1e-9);
  QTest::mouseMove(&canvas_, {214, 114});
  ASSERT_TRUE(other.reading().has_value());
  EXPECT_EQ(other.reading()->pixel, canvas_.reading()->pixel);
}

TEST_F(CanvasTest, OutlivesTheViewItShared) {
  auto view = std::make_unique<CanvasView>();
  canvas_.setView(view.get());
  view->look(2, {0.5, 0.5});
  view.reset();
  EXPECT_DOUBLE_EQ(canvas_.zoomPercent(), 1000);
  QTest::keyClick(&canvas_, Qt::Key_Plus);
  EXPECT_NEAR(canvas_.zoomPercent(), 1250, 1e-6);
}

TEST_F(CanvasTest, TheOverlayIsTheOneOfTheFigures) {
  setMap();
  const QImage expected = toQImage(overlay(*somePicture(), *someMap(), {-4, 4}, OverlayStyle{}, true));
  EXPECT_EQ(canvas_.rendered(), expected.convertToFormat(QImage::Format_RGB32));
  QTest::keyPress(&canvas_, Qt::Key_Space);
  EXPECT_EQ(canvas_.rendered(), toQImage(*somePicture()).convertToFormat(QImage::Format_RGB32))
      << "a look at the bare picture";
  QTest::keyRelease(&canvas_, Qt::Key_Space);
  EXPECT_EQ(canvas_.rendered(), expected.convertToFormat(QImage::Format_RGB32));
  canvas_.setMapVisible(false);
  EXPECT_EQ(canvas_.rendered(), toQImage(*somePicture()).convertToFormat(QImage::Format_RGB32));
}

TEST_F(CanvasTest, OfManyStylesTheLastIsShown) {
  setMap();
  OverlayStyle style;
  for (int i = 1; i <= 20; ++i) {
    style.opacity = i / 20.0;
    canvas_.setOverlayStyle(style);
  }
  const QImage expected = toQImage(overlay(*somePicture(), *someMap(), {-4, 4}, style, true))
                              .convertToFormat(QImage::Format_RGB32);
  EXPECT_TRUE(test::waitFor([&] { return canvas_.rendered() == expected; }));
}

TEST_F(CanvasTest, ANewPictureDropsTheMap) {
  setMap();
  canvas_.setPicture(somePicture());
  EXPECT_FALSE(canvas_.hasMap());
  canvas_.setPicture(nullptr);
  EXPECT_FALSE(canvas_.hasPicture());
  EXPECT_EQ(canvas_.zoomPercent(), 0);
  QTest::keyClick(&canvas_, Qt::Key_Plus);
  QTest::keyClick(&canvas_, Qt::Key_1);
  QTest::mouseMove(&canvas_, {100, 100});
  canvas_.grab();
}

TEST_F(CanvasTest, LargePicturesAreDrawnFromTheirHalvings) {
  canvas_.setPicture(std::make_shared<Image>(4000, 3000, Rgb{10, 200, 30}));
  ASSERT_TRUE(test::waitFor([this] { return !canvas_.rendered().isNull(); }));
  EXPECT_EQ(canvas_.grab().toImage().pixelColor(214, 114), QColor(10, 200, 30));
}

TEST(CanvasView, KeepsThePictureInTheMiddleAndZoomInBounds) {
  CanvasView view;
  QSignalSpy changed(&view, &CanvasView::viewChanged);
  view.look(1, {0.9, 0.9});
  EXPECT_EQ(view.centre(), QPointF(0.5, 0.5));
  EXPECT_EQ(changed.count(), 0);
  view.look(2, {0.9, -3});
  EXPECT_EQ(view.centre(), QPointF(0.75, 0.25));
  view.look(1e9, {0.5, 0.5});
  EXPECT_EQ(view.zoom(), CanvasView::kMaxZoom);
}

}  // namespace
}  // namespace hp
