// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/compare/run_comparison.h"

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace hp {

class AlarmBox;
class VerdictBadge;

/// What came out of a comparison, in words: the verdict, why, where the runs part and what explains it.
class VerdictView final : public QWidget {
  Q_OBJECT

 public:
  explicit VerdictView(QWidget* parent = nullptr);

  void showComparison(const RunComparison& comparison);
  /// Something about the first divergence, below what is said of it; the view owns it from now on.
  void addBelowDivergence(QWidget* widget);

 Q_SIGNALS:
  /// A person wants to see where the runs part.
  void firstDivergenceRequested();

 private:
  QLabel* addText(const char* name, bool isMuted);
  void showIntegrity(const RunComparison& comparison);
  void showDivergence(const TraceComparison& trace);
  void showReasons(const std::vector<Reason>& reasons);
  void showStatistics(const RunComparison& comparison);

  QVBoxLayout* column_ = nullptr;
  VerdictBadge* badge_ = nullptr;
  QLabel* pair_ = nullptr;
  AlarmBox* tampered_ = nullptr;
  AlarmBox* unverified_ = nullptr;
  QLabel* why_ = nullptr;
  QLabel* divergence_ = nullptr;
  QPushButton* go_ = nullptr;
  QLabel* reasonsHeading_ = nullptr;
  QLabel* reasons_ = nullptr;
  QLabel* statistics_ = nullptr;
  QLabel* notes_ = nullptr;
};

}  // namespace hp
