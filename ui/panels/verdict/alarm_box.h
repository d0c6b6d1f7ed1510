// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace hp {

/// Sentences that nobody may overlook, in a red frame behind a red stripe, with a sign before their heading.
class AlarmBox final : public QLabel {
  Q_OBJECT

 public:
  explicit AlarmBox(QWidget* parent);

  /// Of many sentences the first; hidden without any.
  void say(const QString& heading, const QStringList& sentences);

 protected:
  void paintEvent(QPaintEvent* event) override;
};

}  // namespace hp
