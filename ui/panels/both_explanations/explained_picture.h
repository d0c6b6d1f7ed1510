// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace hp {

/// A picture as large as its place allows, with a caption of one line or two below.
class ExplainedPicture final : public QWidget {
  Q_OBJECT

 public:
  explicit ExplainedPicture(const char* name, QWidget* parent);

  void showPicture(const QImage& picture, const QString& caption, const QString& detail);

  QSize sizeHint() const override { return {150, 170}; }
  QSize minimumSizeHint() const override { return {70, 90}; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QImage picture_;
  QString caption_;
};

}  // namespace hp
