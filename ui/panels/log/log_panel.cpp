// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/log/log_panel.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/models/log_model.h"
#include "ui/session/session.h"

namespace hp {

LogPanel::LogPanel(Session& session, QWidget* parent) : Panel(parent), model_(&session.log()) {
  filter_ = new QSortFilterProxyModel(this);
  filter_->setSourceModel(model_);
  filter_->setFilterRole(LogModel::LevelRole);
  buildLayout();
  connect(addTool(QStringLiteral("copyLog"), QStringLiteral("copy"), tr("Copy the log")), &QAction::triggered,
          this, [this] { QGuiApplication::clipboard()->setText(model_->plainText()); });
  connect(addTool(QStringLiteral("clearLog"), QStringLiteral("delete"), tr("Clear the log")),
          &QAction::triggered, model_, &LogModel::clear);
  connect(level_, &QComboBox::currentIndexChanged, this, &LogPanel::showLevels);
  connect(filter_, &QSortFilterProxyModel::rowsInserted, table_, &QTableView::scrollToBottom);
}

void LogPanel::buildLayout() {
  level_ = new QComboBox(this);
  level_->setObjectName(QStringLiteral("logLevel"));
  level_->setAccessibleName(tr("Least level shown"));
  for (const auto level : {log::Level::Debug, log::Level::Info, log::Level::Warning, log::Level::Error}) {
    level_->addItem(level == log::Level::Debug ? tr("Everything") : tr("From %1 on").arg(levelText(level)),
                    int(level));
  }
  table_ = new QTableView(this);
  table_->setObjectName(QStringLiteral("logLines"));
  table_->setAccessibleName(tr("Log"));
  table_->setModel(filter_);
  makePlain(table_);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + space::kSmall);
  table_->horizontalHeader()->hide();
  table_->horizontalHeader()->setStretchLastSection(true);
  table_->horizontalHeader()->setSectionResizeMode(LogModel::Time, QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(LogModel::Level, QHeaderView::ResizeToContents);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kSmall, space::kSmall, space::kSmall, space::kSmall);
  column->addWidget(level_, 0, Qt::AlignLeft);
  column->addWidget(table_, 1);
}

// Levels are single digits in rising order.
void LogPanel::showLevels() {
  const QString least = level_->currentData().toString();
  filter_->setFilterRegularExpression(QStringLiteral("[%1-9]").arg(least));
}

}  // namespace hp
