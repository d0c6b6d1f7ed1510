// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/compare/explain_both.h"

class QComboBox;
class QLabel;
class QTableView;

namespace hp {

class PredictionsModel;
class Session;

/// What two networks say of one picture, side by side; to be copied and exported.
class PredictionView final : public QWidget {
  Q_OBJECT

 public:
  PredictionView(Session& session, QWidget* parent);

  void showSaid(std::shared_ptr<const ClassifiedBoth> said);

 private:
  QTableView* buildTable();
  void buildLayout();
  void showTops();
  void showTable();
  void fitHeight();
  void copy();
  void askForFile();
  void write(const QString& path);

  Session& session_;
  std::shared_ptr<const ClassifiedBoth> said_;
  PredictionsModel* model_ = nullptr;
  QTableView* table_ = nullptr;
  QLabel* sentence_ = nullptr;
  QWidget* tools_ = nullptr;
  QComboBox* top_ = nullptr;
};

}  // namespace hp
