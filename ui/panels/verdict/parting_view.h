// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace hp {

class JobRow;
class PartingModel;
class PartingSearch;
struct JobInfo;

/// Searches for the operation at which two runs part, on a button; then says it and shows the layers around.
class PartingView final : public QWidget {
  Q_OBJECT

 public:
  explicit PartingView(PartingSearch& search, QWidget* parent = nullptr);

  /// How far the search is, if the job is the search's.
  void showJob(const JobInfo& job);

 Q_SIGNALS:
  /// A person looks at a layer that has weights.
  void tensorChosen(const std::string& name);

 private:
  void buildLayout();
  void buildTable();
  QLabel* addText(const char* name, bool isMuted);
  QPushButton* addButton(const char* name, const QString& text);
  void showState();
  void showAnswer();
  void showDataButtons();
  void choose(int row);

  PartingSearch& search_;
  PartingModel* model_ = nullptr;
  QPushButton* find_ = nullptr;
  QLabel* what_ = nullptr;
  JobRow* job_ = nullptr;
  QLabel* answer_ = nullptr;
  QPushButton* baselineData_ = nullptr;
  QPushButton* candidateData_ = nullptr;
  QTableView* table_ = nullptr;
};

}  // namespace hp
