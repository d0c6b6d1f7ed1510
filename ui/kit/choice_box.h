// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace hp {

/// A list to choose from in narrow places: as wide as its texts up to a limit; a longer one is shown with
/// its middle left out, and whole in the list that opens.
class ChoiceBox final : public QComboBox {
  Q_OBJECT
 public:
  using QComboBox::QComboBox;

  QSize sizeHint() const override { return limited(QComboBox::sizeHint()); }
  QSize minimumSizeHint() const override { return limited(QComboBox::minimumSizeHint()); }
  void showPopup() override;
  /// Pixels for the text.
  int textWidth() const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  QSize limited(QSize size) const;
};

}  // namespace hp
