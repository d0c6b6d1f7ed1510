// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/topk/topk_panel.h"

#include <QApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QStackedLayout>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/kit/bar_delegate.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/models/top_k_model.h"
#include "ui/session/session.h"

namespace hp {

namespace {
constexpr int kBest = 10;
}

TopkPanel::TopkPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildTable();
  buildLayout();
  bindSession();
  showClassification();
}

void TopkPanel::buildTable() {
  model_ = new TopKModel(this);
  model_->setLimit(kBest);
  found_ = new QSortFilterProxyModel(this);
  found_->setSourceModel(model_);
  found_->setFilterKeyColumn(TopKModel::Name);
  found_->setFilterCaseSensitivity(Qt::CaseInsensitive);
  table_ = new QTableView(this);
  table_->setObjectName(QStringLiteral("classes"));
  table_->setAccessibleName(tr("Classes, best first"));
  table_->setModel(found_);
  table_->setItemDelegateForColumn(TopKModel::Probability, new BarDelegate(TopKModel::BarRole, table_));
  table_->setColumnHidden(TopKModel::Logit, true);
  table_->setSelectionBehavior(QAbstractItemView::SelectRows);
  makePlain(table_);
  table_->setWordWrap(false);
  table_->horizontalHeader()->hide();
  table_->horizontalHeader()->setSectionResizeMode(TopKModel::Rank, QHeaderView::Fixed);
  table_->horizontalHeader()->setSectionResizeMode(TopKModel::Name, QHeaderView::Stretch);
  table_->horizontalHeader()->setSectionResizeMode(TopKModel::Probability, QHeaderView::Fixed);
  table_->horizontalHeader()->setMinimumSectionSize(16);
  table_->setColumnWidth(TopKModel::Probability,
                         table_->fontMetrics().horizontalAdvance(QLatin1Char('0')) * 14);
  table_->setColumnWidth(TopKModel::Rank, table_->fontMetrics().horizontalAdvance(QStringLiteral("1000")));
  table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table_->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
  table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + space::kSmall);
}

void TopkPanel::buildLayout() {
  search_ = new QLineEdit(this);
  search_->setObjectName(QStringLiteral("findClass"));
  search_->setPlaceholderText(tr("Find any class"));
  search_->setAccessibleName(tr("Find any class"));
  search_->setClearButtonEnabled(true);
  auto* hint = new QLabel(tr("Click explains, Ctrl-click compares."), this);
  hint->setWordWrap(true);
  makeMuted(hint);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
  column->addWidget(table_, 1);
  column->addWidget(search_);
  column->addWidget(hint);
  empty_ = new EmptyState(QStringLiteral("classes"), tr("No classes yet"), {}, this);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(content);
}

void TopkPanel::bindSession() {
  connect(&session_, &Session::subjectChanged, this, &TopkPanel::showClassification);
  connect(&session_.comparison(), &Comparison::changed, this, &TopkPanel::showCompared);
  connect(search_, &QLineEdit::textChanged, this, &TopkPanel::showFound);
  connect(table_, &QTableView::clicked, this, [this](const QModelIndex& index) {
    choose(index, QApplication::keyboardModifiers() & Qt::ControlModifier);
  });
  const auto onKey = [this](const QKeySequence& keys, bool compare) {
    auto* shortcut = new QShortcut(keys, table_, nullptr, nullptr, Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this,
            [this, compare] { choose(table_->currentIndex(), compare); });
  };
  onKey(QKeySequence(Qt::Key_Return), false);
  onKey(QKeySequence(Qt::CTRL | Qt::Key_Return), true);
}

void TopkPanel::showClassification() {
  const SubjectPtr subject = session_.subject();
  const bool hasClasses = !subject->classification.classes.empty();
  model_->setClassification(
      hasClasses ? std::shared_ptr<const Classification>(subject, &subject->classification) : nullptr);
  search_->clear();
  faces_->setCurrentIndex(hasClasses ? 1 : 0);
  const QString missing =
      subject->network   ? tr("Open a picture, and the network's classes for it appear here.")
      : subject->picture ? tr("Open a network, and its classes for this picture appear here.")
                         : tr("Open a network and a picture, and the classes appear here.");
  empty_->setSentence(missing);
  setSubtitle(hasClasses ? tr("of %1").arg(model_->classCount()) : QString());
  showCompared();
}

void TopkPanel::showFound(const QString& text) {
  model_->setLimit(text.isEmpty() ? kBest : std::max(kBest, model_->classCount()));
  found_->setFilterFixedString(text);
  showCompared();
}

// The session decides which rows are selected; whatever the view selected by itself is put right.
void TopkPanel::showCompared() {
  QItemSelection rows;
  for (int row = 0; row < found_->rowCount(); ++row) {
    const QModelIndex index = found_->index(row, TopKModel::Rank);
    if (session_.comparison().hasClass(index.data(TopKModel::ClassIndexRole).toInt()))
      rows.select(index, index);
  }
  table_->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TopkPanel::choose(const QModelIndex& index, bool compare) {
  if (!index.isValid()) return;
  const int target = index.data(TopKModel::ClassIndexRole).toInt();
  if (compare) {
    session_.toggleComparedClass(target);
  } else {
    session_.explainClass(target);
  }
  showCompared();
}

}  // namespace hp
