// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/compare/run_comparison.h"

namespace hp {

/// The verdict, large: a sign in a coloured box and the word beside it, in as many lines as it
/// takes.
class VerdictBadge final : public QWidget {
  Q_OBJECT

 public:
  explicit VerdictBadge(QWidget* parent = nullptr);

  void setVerdict(const RunComparison& comparison);

  QSize sizeHint() const override;
  /// As narrow as the longest word allows.
  QSize minimumSizeHint() const override;
  bool hasHeightForWidth() const override { return true; }
  int heightForWidth(int width) const override;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Verdict verdict_ = Verdict::NotComparable;
  QString word_;
};

}  // namespace hp
