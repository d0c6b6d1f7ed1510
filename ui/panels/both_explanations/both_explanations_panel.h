// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QAction;
class QBoxLayout;
class QLabel;
class QPushButton;
class QStackedLayout;

namespace hp {

class EmptyState;
class ExplanationChoice;
class LinkedMaps;
class PredictionView;
class Session;
struct ExplainedBoth;

/// A picture asked of both runs: what they say, and why, for the same class and on one scale. Takes pictures
/// that are dropped on it.
class BothExplanationsPanel final : public Panel {
  Q_OBJECT

 public:
  explicit BothExplanationsPanel(Session& session, QWidget* parent = nullptr);

 protected:
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildLayout();
  QWidget* buildContent();
  QWidget* buildMaps(QWidget* parent);
  /// Nothing until both have explained the picture.
  FigureOffer figure() const;
  void bindSession();
  void showState();
  void showWaiting();
  void showMeasures(const ExplainedBoth* both);
  void askForPicture();

  Session& session_;
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  QPushButton* open_ = nullptr;
  QBoxLayout* sides_ = nullptr;
  ExplanationChoice* choice_ = nullptr;
  LinkedMaps* maps_ = nullptr;
  QAction* export_ = nullptr;
  QLabel* measures_ = nullptr;
  QPushButton* again_ = nullptr;
  PredictionView* predictions_ = nullptr;
};

}  // namespace hp
