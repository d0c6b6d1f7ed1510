// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace hp {

class MainWindow;
class Session;

/// First steps in the window itself: opens the sample, and leads from panel to panel with a frame around the
/// one that is spoken of. Nothing is locked meanwhile: a person may do what the text says, or anything else,
/// or have "Next" do it. Ends, and deletes itself, with Escape, "Skip", the last step or another workspace.
class Tour final : public QFrame {
  Q_OBJECT

 public:
  Tour(Session& session, MainWindow& window);

  int step() const { return step_; }
  static int steps();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;
  void keyPressEvent(QKeyEvent* event) override;
  void paintEvent(QPaintEvent* event) override;

 private:
  void buildLayout();
  void next();
  void show(int step);
  void place();
  QWidget* target() const;

  Session& session_;
  MainWindow& window_;
  int step_ = 0;
  QLabel* title_ = nullptr;
  QLabel* text_ = nullptr;
  QPushButton* next_ = nullptr;
  QPushButton* skip_ = nullptr;
  QWidget* frame_ = nullptr;  ///< around the target
};

}  // namespace hp
