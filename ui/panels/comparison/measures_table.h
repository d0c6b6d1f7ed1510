// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

#include "core/explain/compare_maps.h"
#include "ui/kit/latest.h"
#include "ui/session/explanation.h"

class QLabel;
class QTableWidget;

namespace hp {

class Session;

/// How alike the maps of the grid are: each against the first. Hidden while there is nothing to compare.
class MeasuresTable final : public QWidget {
  Q_OBJECT

 public:
  explicit MeasuresTable(Session& session, QWidget* parent = nullptr);

 private:
  struct Measured {
    QString title = {};
    MapAgreement agreement = {};
  };
  struct Measures {
    QString heading = {};  ///< what all are about, and what they are measured against
    std::vector<Measured> rows = {};
    bool sameUnit = false;  ///< the same method: a root mean square in its unit means something
  };

  void buildLayout();
  void request();
  static Measures measure(const std::vector<ExplanationPtr>& compared);
  void showMeasures(const Measures& measures);
  void fillRow(int row, const Measured& measured);
  void fitHeight();
  std::vector<ExplanationPtr> compared() const;

  Session& session_;
  QLabel* heading_ = nullptr;
  QTableWidget* table_ = nullptr;
  std::vector<std::int64_t> requested_;
  Latest<Measures> latest_;
};

}  // namespace hp
