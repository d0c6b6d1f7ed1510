// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <string>

#include "core/base/outcome.h"
#include "core/compare/compared_run.h"
#include "ui/engine/job_info.h"

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QStackedLayout;
class QTableView;

namespace hp {

class EmptyState;
class PicturesModel;
class Session;

/// Every picture of the baseline's data, to choose one. Lists them when it is first seen.
class AllPictures final : public QWidget {
  Q_OBJECT

 public:
  AllPictures(Session& session, QWidget* parent);

  /// The picture's id; empty: none.
  std::string chosen() const;

 Q_SIGNALS:
  void chosenChanged();

 protected:
  void showEvent(QShowEvent* event) override;

 private:
  void buildLayout();
  QTableView* buildTable();
  void startPair();
  void ask();
  void find(const QString& text);
  void showState(const QString& obstacle);

  Session& session_;
  ComparedRunPtr baseline_, candidate_;  ///< whose data are shown
  JobId job_ = 0;
  bool isGivenUp_ = false;  ///< stopped or failed: a button begins again
  bool isFinding_ = false;  ///< what is current changes by itself
  QStackedLayout* faces_ = nullptr;
  EmptyState* empty_ = nullptr;
  QPushButton* again_ = nullptr;
  QLineEdit* find_ = nullptr;
  PicturesModel* model_ = nullptr;
  QSortFilterProxyModel* found_ = nullptr;
  QTableView* table_ = nullptr;
};

}  // namespace hp
