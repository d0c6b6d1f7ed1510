// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hp {

/// Sentences that nobody may overlook, in a red frame behind a red stripe.
class AlarmBox final : public QLabel {
  Q_OBJECT

 public:
  explicit AlarmBox(QWidget* parent);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace hp
