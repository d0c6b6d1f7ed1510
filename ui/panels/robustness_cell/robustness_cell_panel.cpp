// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/robustness_cell/robustness_cell_panel.h"

#include <QAction>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/panels/fitting_scroll.h"
#include "ui/panels/moved_maps.h"
#include "ui/panels/robustness_cell/cell_text.h"
#include "ui/session/chosen_rows.h"
#include "ui/session/robustness_session.h"
#include "ui/session/session.h"

namespace hp {

RobustnessCellPanel::RobustnessCellPanel(Session& session, QWidget* parent)
    : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showCell();
}

void RobustnessCellPanel::buildLayout() {
  empty_ = new EmptyState({}, {}, {}, this);
  again_ = empty_->addButton(QStringLiteral("computeCellAgain"), tr("Try again"));
  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
  maps_ = new MovedMaps(QStringLiteral("cell"), content);
  column->addWidget(maps_);
  auto* page = new QWidget(this);
  auto* whole = new QVBoxLayout(page);
  whole->setContentsMargins(0, 0, 0, 0);
  auto* scroll = new FittingScroll(content, page);
  scroll->setAccessibleName(tr("Picture and maps before and after"));
  whole->addWidget(scroll, 1);
  whole->addStretch();
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(page);
}

void RobustnessCellPanel::bindSession() {
  ChosenRows& chosen = session_.robustness().chosen();
  connect(&chosen, &ChosenRows::cellChanged, this, &RobustnessCellPanel::showCell);
  connect(again_, &QPushButton::clicked, &chosen, &ChosenRows::ask);
  connect(&session_.view(), &ViewSettings::changed, this,
          [this] { maps_->setStyle(session_.view().style()); });
  maps_->setStyle(session_.view().style());
  QAction* save = offerFigure(maps_, [this] { return figure(); });
  save->setObjectName(QStringLiteral("exportCell"));
  addAction(save);
}

void RobustnessCellPanel::showCell() {
  const ChosenRows& chosen = session_.robustness().chosen();
  const ExperimentRow* row = chosen.current();
  setSubtitle(row ? QStringLiteral("%1 · %2 · %3")
                        .arg(toQString(row->picture), toQString(row->method),
                             toQString(transformationText(row->transformation)))
                  : QString());
  const auto& cell = chosen.cell();
  faces_->setCurrentIndex(cell ? 1 : 0);
  again_->setVisible(row && row->error.empty() && !chosen.isAsked() && !cell);
  if (cell) return maps_->show(std::make_shared<const MovedMapsContent>(contentOf(*cell)));
  empty_->setSentence(!chosen.obstacle().empty() ? toQString(chosen.obstacle())
                      : chosen.isAsked()
                          ? tr("The row is computed once more…")
                          : tr("Click a point of the plot or a row of the table: the picture and "
                               "its maps before and after appear here."));
}

FigureOffer RobustnessCellPanel::figure() const {
  const auto& cell = session_.robustness().chosen().cell();
  if (!cell) return {};
  const QStringList lines = cellLines(cell->row);
  return asShown(*maps_, tr("Before and after"),
                 {{"Title", "Before and after a transformation"},
                  {"Software", "Heatproof"},
                  {"Description", lines.join(QLatin1Char('\n')).toStdString()}});
}

}  // namespace hp
