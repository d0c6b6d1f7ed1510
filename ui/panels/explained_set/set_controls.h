// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace hp {

class Engine;
class ExplainedSets;
class FittingScroll;
class ParamForm;
struct JobInfo;

/// Which pictures are explained, how many, and by which method; begins it, shows how far it is, and stops it.
class SetControls final : public QWidget {
  Q_OBJECT

 public:
  SetControls(ExplainedSets& sets, Engine& engine, QWidget* parent);

  /// Why pictures cannot be explained now; empty: they can.
  void setObstacle(const QString& obstacle);

 private:
  void buildPictures();
  void buildMethod();
  void buildJob();
  void buildLayout();
  void bind();
  void choosePictures(int row);
  void showPictures();
  void showMethod();
  void unfold(bool isUnfolded);
  void showLayers();
  void showState();
  void showProgress(const JobInfo& job);

  ExplainedSets& sets_;
  Engine& engine_;
  QString obstacle_;
  QComboBox* pictures_ = nullptr;
  QSpinBox* count_ = nullptr;
  QComboBox* method_ = nullptr;
  QToolButton* unfold_ = nullptr;
  ParamForm* form_ = nullptr;
  FittingScroll* scroll_ = nullptr;  ///< of the form
  QPushButton* explain_ = nullptr;
  QPushButton* stop_ = nullptr;
  QProgressBar* progress_ = nullptr;
  QLabel* done_ = nullptr;
};

}  // namespace hp
