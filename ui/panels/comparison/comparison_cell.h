// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ui/session/explanation.h"

class QLabel;
class QPushButton;
class QStackedLayout;

namespace hp {

class ImageCanvas;
class Session;

/// One question of the grid: its answer on a linked canvas, or a button that asks it.
class ComparisonCell final : public QWidget {
  Q_OBJECT

 public:
  ComparisonCell(Session& session, const Method& method, int target, QWidget* parent = nullptr);

  /// Brings picture, map and frame up to the session's state.
  void showState();
  /// Draws as the view settings say now.
  void showStyle();
  void setSide(int side);
  const ExplanationPtr& explanation() const { return explanation_; }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  Question question() const;
  void showAnswer(const ExplanationPtr& before);
  void showMap();

  Session& session_;
  const Method& method_;
  int target_;
  ExplanationPtr explanation_;
  ValueRange range_;
  QWidget* stage_ = nullptr;
  QStackedLayout* faces_ = nullptr;
  ImageCanvas* canvas_ = nullptr;
  QPushButton* ask_ = nullptr;
  QLabel* caption_ = nullptr;
};

}  // namespace hp
