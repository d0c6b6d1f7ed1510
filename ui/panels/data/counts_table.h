// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>

namespace hp {

class Dataset;

/// How many pictures each class has in each split that is used; as high as its lines.
class CountsTable final : public QTableWidget {
  Q_OBJECT

 public:
  explicit CountsTable(QWidget* parent = nullptr);
  void setDataset(const Dataset& dataset);

 private:
  void fitHeight();
};

}  // namespace hp
