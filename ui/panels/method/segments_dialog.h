// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include "core/imaging/image.h"
#include "ui/kit/latest.h"

class QLabel;

namespace hp {

class ImageCanvas;
class Session;

/// The regions LIME would switch on and off, drawn on the picture; follows the form while it is open.
class SegmentsDialog final : public QDialog {
  Q_OBJECT

 public:
  explicit SegmentsDialog(Session& session, QWidget* parent = nullptr);

 private:
  struct Preview {
    Image picture = {};
    int count = 0;
  };

  void request();
  void showPreview(const Outcome<Preview>& outcome);

  Session& session_;
  ImageCanvas* canvas_;
  QLabel* count_;
  Latest<Preview> latest_;
};

}  // namespace hp
