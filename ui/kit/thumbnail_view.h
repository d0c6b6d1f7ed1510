// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace hp {

/// Pictures with a line of text below (DecorationRole: QImage, DisplayRole), in a strip or a wrapping
/// grid. The current one has a frame; arrows, Home and End move, Return activates.
class ThumbnailView final : public QListView {
  Q_OBJECT
 public:
  enum class Flow { Strip, Grid };

  explicit ThumbnailView(Flow flow = Flow::Strip, QWidget* parent = nullptr);

  /// Side of the square that a picture is fitted into, in logical pixels; 80 at first.
  void setThumbnailSize(int side);
  int thumbnailSize() const { return side_; }

  /// How many lines of text stand under a picture; 1 at first.
  void setCaptionLines(int lines);
  int captionHeight() const;

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override;

 Q_SIGNALS:
  /// The person removed an item with the Delete key.
  void removeRequested(const QModelIndex& index);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void wheelEvent(QWheelEvent* event) override;

 private:
  Flow flow_;
  int side_ = 80;
  int lines_ = 1;
};

}  // namespace hp
