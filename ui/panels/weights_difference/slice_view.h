// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/engine/job_info.h"

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace hp {

class Session;

/// A part of one tensor of both runs, number by number: "weights[0][:,:,0,0]".
class SliceView final : public QWidget {
  Q_OBJECT

 public:
  SliceView(Session& session, QWidget* parent);

  /// Reads the slice that is typed, if it can be read; what was read for another pair goes away.
  void read();

 private:
  void buildLayout();
  void showText(const QString& listing, const QString& note);

  Session& session_;
  QLineEdit* slice_ = nullptr;
  QPlainTextEdit* listing_ = nullptr;
  QLabel* note_ = nullptr;
  JobId job_ = 0;
};

}  // namespace hp
