// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include "ui/panels/panel.h"

class QAction;
class QComboBox;
class QLabel;
class QSortFilterProxyModel;
class QSplitter;
class QStackedLayout;
class QTableView;

namespace hp {

class EmptyState;
class PairsModel;
class Session;
class SetControls;
class SetPicturesModel;
class SpreadStrips;
struct ExplainedRuns;
struct MapMeasure;
struct SpreadStrip;

/// A set of pictures explained by all runs: how far explanations move, by which kind of noise, and the
/// pictures of each pair, of which a click opens both heat maps.
class ExplainedSetPanel final : public Panel {
  Q_OBJECT

 public:
  explicit ExplainedSetPanel(Session& session, QWidget* parent = nullptr);

 protected:
  void resizeEvent(QResizeEvent* event) override;

 private:
  void buildLayout();
  QWidget* buildAnswer();
  QWidget* buildPairs();
  QWidget* buildPictures();
  QTableView* buildTable(const char* name, const QString& title);
  void bindSession();
  void showState();
  void showAnswer();
  void showMeasure();
  void showPair();
  void look(const QModelIndex& index);
  void lookAt(int strip, int picture);
  std::vector<SpreadStrip> strips();
  /// The strips; nothing where there are none.
  FigureOffer figure() const;
  const MapMeasure& measure() const;
  int pair() const;

  Session& session_;
  std::shared_ptr<const ExplainedRuns> shown_;
  std::vector<int> order_;  ///< pair of each strip
  SetControls* controls_ = nullptr;
  QLabel* obstacle_ = nullptr;  ///< why there is no newer answer than the one below
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  QSplitter* sides_ = nullptr;
  QLabel* sentence_ = nullptr;
  QLabel* remarks_ = nullptr;
  QComboBox* measure_ = nullptr;
  QTableView* pairsTable_ = nullptr;
  PairsModel* pairs_ = nullptr;
  SpreadStrips* strips_ = nullptr;
  QAction* export_ = nullptr;
  QTableView* picturesTable_ = nullptr;
  SetPicturesModel* pictures_ = nullptr;
  QSortFilterProxyModel* sorted_ = nullptr;
};

}  // namespace hp
