// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableWidget>
#include <vector>

#include "core/explain/compare_maps.h"
#include "ui/kit/latest.h"
#include "ui/session/explanation.h"

namespace hp {

class Session;

/// How alike the maps of the grid are: each against the first.
class MeasuresTable final : public QTableWidget {
  Q_OBJECT

 public:
  explicit MeasuresTable(Session& session, QWidget* parent = nullptr);

  QSize sizeHint() const override;
  QSize minimumSizeHint() const override { return sizeHint(); }

 private:
  struct Measured {
    QString first = {};  ///< what the others are measured against
    QString title = {};
    MapAgreement agreement = {};
    bool sameUnit = false;  ///< the same method: a root mean square in its unit means something
  };

  void request();
  void showMeasures(const std::vector<Measured>& measured);
  std::vector<ExplanationPtr> compared() const;

  Session& session_;
  std::vector<std::int64_t> requested_;
  Latest<std::vector<Measured>> latest_;
};

}  // namespace hp
