// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace hp {

class Session;

/// What is under the cursor, and on what the numbers are computed.
class StatusLine final : public QStatusBar {
  Q_OBJECT

 public:
  explicit StatusLine(Session& session, QWidget* parent = nullptr);

 private:
  void showReading();

  Session& session_;
  QLabel* place_;
  QLabel* colour_;
  QLabel* value_;
};

}  // namespace hp
