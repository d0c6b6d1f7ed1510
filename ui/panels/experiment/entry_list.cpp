// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/experiment/entry_list.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/icons.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {
constexpr int kFewestRows = 1, kMostRows = 5;
}

EntryList::EntryList(const QString& name, const QString& heading, QWidget* parent)
    : QWidget(parent), list_(new QListWidget(this)), menu_(new QMenu(this)), remove_(new QToolButton(this)) {
  auto* title = new QLabel(heading, this);
  auto* add = new QToolButton(this);
  add->setObjectName(name + QStringLiteral("Add"));
  add->setIcon(icon(QStringLiteral("add")));
  add->setToolTip(tr("Add to the list"));
  add->setAccessibleName(tr("Add: %1").arg(heading));
  add->setMenu(menu_);
  add->setPopupMode(QToolButton::InstantPopup);
  remove_->setObjectName(name + QStringLiteral("Remove"));
  remove_->setIcon(icon(QStringLiteral("remove")));
  remove_->setToolTip(tr("Take out of the list"));
  remove_->setAccessibleName(tr("Take out: %1").arg(heading));
  for (QToolButton* button : {add, remove_}) makeQuiet(button);
  list_->setObjectName(name);
  list_->setAccessibleName(heading);
  list_->setTextElideMode(Qt::ElideMiddle);
  list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* head = new QHBoxLayout;
  head->addWidget(title, 1);
  head->addWidget(add);
  head->addWidget(remove_);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addLayout(head);
  column->addWidget(list_);
  menu_->setToolTipsVisible(true);
  connect(list_, &QListWidget::currentRowChanged, this, &EntryList::currentChanged);
  connect(remove_, &QToolButton::clicked, this, [this] {
    if (current() >= 0) Q_EMIT removeWanted(current());
  });
  fitHeight();
}

void EntryList::setEntries(const QStringList& texts, const QStringList& tips) {
  const QSignalBlocker quiet(list_);
  const int before = current();
  list_->clear();
  list_->addItems(texts);
  for (int row = 0; row < list_->count(); ++row)
    list_->item(row)->setToolTip(row < tips.size() ? tips[row] : texts[row]);
  list_->setCurrentRow(std::clamp(before, texts.isEmpty() ? -1 : 0, int(texts.size()) - 1));
  remove_->setEnabled(!texts.isEmpty());
  fitHeight();
}

int EntryList::current() const { return list_->currentRow(); }

void EntryList::setCurrent(int row) { list_->setCurrentRow(row); }

void EntryList::fitHeight() {
  const int rows = std::clamp(list_->count(), kFewestRows, kMostRows);
  const int row = std::max(list_->sizeHintForRow(0), list_->fontMetrics().height() + space::kTight);
  list_->setFixedHeight(rows * row + 2 * list_->frameWidth() + space::kTight);
}

}  // namespace hp
