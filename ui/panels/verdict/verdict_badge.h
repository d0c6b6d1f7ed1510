// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/compare/run_comparison.h"

namespace hp {

/// The verdict, large: a sign in a coloured box and the word beside it, which may take two lines.
class VerdictBadge final : public QWidget {
  Q_OBJECT

 public:
  explicit VerdictBadge(QWidget* parent = nullptr);

  void setVerdict(const RunComparison& comparison);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Verdict verdict_ = Verdict::NotComparable;
  QString word_;
};

}  // namespace hp
