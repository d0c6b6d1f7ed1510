// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/region_edit.h"

#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

#include "ui/kit/theme.h"

namespace hp {

RegionEdit::RegionEdit(const QString& name, QWidget* parent) : QWidget(parent) {
  const QString titles[] = {tr("Left border of the region"), tr("Upper border of the region"),
                            tr("Right border of the region"), tr("Lower border of the region")};
  auto* grid = new QGridLayout(this);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(space::kTight);
  grid->addWidget(new QLabel(tr("Region in %: left, top, right, bottom"), this), 0, 0, 1, 4);
  for (std::size_t side = 0; side < sides_.size(); ++side) {
    auto* box = sides_[side] = new QDoubleSpinBox(this);
    box->setObjectName(name + QString::number(side));
    box->setAccessibleName(titles[side]);
    box->setToolTip(titles[side]);
    box->setRange(0, 100);
    box->setDecimals(1);
    box->setKeyboardTracking(false);
    grid->addWidget(box, 1, int(side));
    connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
      Q_EMIT edited(sides_[0]->value() / 100, sides_[1]->value() / 100, sides_[2]->value() / 100,
                    sides_[3]->value() / 100);
    });
  }
}

void RegionEdit::setRegion(const QRectF& region) {
  const double shares[] = {region.left(), region.top(), region.right(), region.bottom()};
  for (std::size_t side = 0; side < sides_.size(); ++side) {
    const QSignalBlocker quiet(sides_[side]);
    sides_[side]->setValue(100 * shares[side]);
  }
}

}  // namespace hp
