// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"

class QComboBox;
class QLabel;
class QSlider;
class QStackedLayout;

namespace hp {

class EmptyState;
class ExperimentDraft;
class MovedMaps;
class RealEdit;
class RegionEdit;
class RegionFrame;
class Session;
struct Region;
struct Transformation;
struct TransformationKind;

/// What one transformation does to one picture of the experiment, its prediction and its map: moved with a
/// slider, before anything is run.
class TransformationPreviewPanel final : public Panel {
  Q_OBJECT

 public:
  explicit TransformationPreviewPanel(Session& session, QWidget* parent = nullptr);

 protected:
  void beSeen(bool isSeen) override;

 private:
  void buildChoices(QWidget* parent);
  void buildAmount(QWidget* parent);
  void buildLayout();
  void bindSession();
  void bindRegion();
  ExperimentDraft& draft() const;
  const TransformationKind& kind() const;
  void showDraft();
  void showKind();
  Transformation shown() const;
  void showRegion();
  void takeRegion(const Region& region);
  void takeSlider();
  void takeNumber();
  /// Asks if a person can see the answer and there is something new to ask.
  void ask();
  void showAnswer();

  Session& session_;
  QComboBox* picture_ = nullptr;
  QComboBox* network_ = nullptr;
  QComboBox* method_ = nullptr;
  QComboBox* kind_ = nullptr;
  QComboBox* class_ = nullptr;
  QSlider* slider_ = nullptr;
  RealEdit* amount_ = nullptr;
  RegionEdit* regionNumbers_ = nullptr;
  RegionFrame* regionFrame_ = nullptr;
  QLabel* state_ = nullptr;
  MovedMaps* maps_ = nullptr;
  EmptyState* empty_ = nullptr;
  QStackedLayout* faces_ = nullptr;
  bool isSeen_ = false;
};

}  // namespace hp
