// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/thumbnail_view.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

#include "ui/kit/bar_delegate.h"
#include "ui/kit/theme.h"

namespace hp {
namespace {

class ThumbnailTest : public testing::Test {
 protected:
  ThumbnailTest() {
    for (int i = 0; i < 12; ++i) {
      auto* item = new QStandardItem(QString::number(i));
      QImage picture(20, 10, QImage::Format_RGB32);
      picture.fill(QColor::fromHsv(i * 30, 200, 200));
      item->setData(picture, Qt::DecorationRole);
      model_.appendRow(item);
    }
    view_.setModel(&model_);
    view_.resize(400, view_.sizeHint().height());
    view_.show();
  }

  QStandardItemModel model_;
  ThumbnailView view_;
};

TEST_F(ThumbnailTest, IsOneRowHigh) {
  EXPECT_EQ(view_.visualRect(model_.index(0, 0)).top(), view_.visualRect(model_.index(11, 0)).top());
}

TEST_F(ThumbnailTest, MoreLinesOfTextMakeItHigher) {
  const int before = view_.sizeHint().height(), caption = view_.captionHeight();
  view_.setCaptionLines(2);
  EXPECT_GT(view_.captionHeight(), caption);
  EXPECT_EQ(view_.sizeHint().height() - before, view_.captionHeight() - caption);
}

TEST_F(ThumbnailTest, ArrowsMoveReturnActivatesDeleteAsks) {
  QSignalSpy activated(&view_, &QListView::activated);
  QSignalSpy removed(&view_, &ThumbnailView::removeRequested);
  view_.setCurrentIndex(model_.index(2, 0));
  QTest::keyClick(&view_, Qt::Key_Right);
  EXPECT_EQ(view_.currentIndex().row(), 3);
  QTest::keyClick(&view_, Qt::Key_End);
  EXPECT_EQ(view_.currentIndex().row(), 11);
  QTest::keyClick(&view_, Qt::Key_Return);
  ASSERT_EQ(activated.count(), 1);
  QTest::keyClick(&view_, Qt::Key_Delete);
  ASSERT_EQ(removed.count(), 1);
  EXPECT_EQ(removed[0][0].toModelIndex().row(), 11);
}

TEST_F(ThumbnailTest, ThePictureFillsItsSquare) {
  const QRect place = view_.visualRect(model_.index(1, 0));
  const QImage shot = view_.viewport()->grab().toImage();
  const QRgb expected = QColor::fromHsv(30, 200, 200).rgb();
  const QPoint middle(place.center().x(), place.top() + view_.thumbnailSize() / 2);
  EXPECT_EQ(shot.pixel(middle), expected);
  EXPECT_EQ(shot.pixel(middle - QPoint(0, view_.thumbnailSize() / 2 - 10)), expected);
}

TEST(BarDelegate, TheBarIsAsLongAsItsShare) {
  QStandardItemModel model(1, 1);
  constexpr int kRole = Qt::UserRole + 1;
  model.setData(model.index(0, 0), QStringLiteral("0.5000"));
  model.setData(model.index(0, 0), 0.5, kRole);
  const BarDelegate delegate(kRole);
  QImage shot(300, 24, QImage::Format_RGB32);
  shot.fill(Qt::white);
  QPainter painter(&shot);
  QStyleOptionViewItem option;
  option.rect = shot.rect();
  delegate.paint(&painter, option, model.index(0, 0));
  painter.end();
  int length = 0;
  for (int x = 0; x < 150; ++x) length += shot.pixelColor(x, 12) == Theme::colours().accent ? 1 : 0;
  const int room = 300 - 20 - QFontMetrics(Theme::numberFont()).horizontalAdvance(QStringLiteral("3.2e-07"));
  EXPECT_NEAR(length, room / 2, 3);
}

}  // namespace
}  // namespace hp
