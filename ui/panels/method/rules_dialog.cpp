// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/rules_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include "core/explain/lrp/rules.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/panels/method/rule_table.h"

namespace hp {

namespace {

/// Offers the rules there are; any text may be typed, for their numbers.
class RuleEditor final : public QStyledItemDelegate {
 public:
  using QStyledItemDelegate::QStyledItemDelegate;

  QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const override {
    auto* editor = new QComboBox(parent);
    editor->setEditable(true);
    editor->setInsertPolicy(QComboBox::NoInsert);
    for (const auto& rule : lrp::ruleNames()) editor->addItem(toQString(rule.name));
    return editor;
  }
  void setEditorData(QWidget* editor, const QModelIndex& index) const override {
    static_cast<QComboBox*>(editor)->setEditText(index.data(Qt::EditRole).toString());
  }
  void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override {
    model->setData(index, static_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
  }
};

}  // namespace

RulesDialog::RulesDialog(const Graph& graph, const std::any& params, QWidget* parent)
    : QDialog(parent), model_(new RuleTable(graph, std::any_cast<const LrpParams&>(params), this)) {
  setObjectName(QStringLiteral("rulesDialog"));
  setWindowTitle(tr("Rules per layer"));
  buildTable();
  buildLayout();
  bind();
  resize(720, 620);
}

void RulesDialog::buildTable() {
  table_ = new QTableView(this);
  table_->setObjectName(QStringLiteral("rulesTable"));
  table_->setAccessibleName(tr("Rules layer by layer"));
  table_->setModel(model_);
  table_->setItemDelegateForColumn(RuleTable::RuleText, new RuleEditor(table_));
  table_->setTabKeyNavigation(false);
  table_->setShowGrid(false);
  table_->setAlternatingRowColors(true);
  table_->verticalHeader()->hide();
  table_->setEditTriggers(QAbstractItemView::AllEditTriggers);
  table_->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(RuleTable::RuleText, QHeaderView::Stretch);
}

void RulesDialog::buildLayout() {
  auto* hint = new QLabel(
      tr("Layers named here come before the composite; the first line that fits wins. For example "
         "“features.0=box; features.*=gamma 0.25; classifier.*=epsilon 1e-6”. Or edit a rule in the table; "
         "empty it to go back to the composite."),
      this);
  hint->setWordWrap(true);
  makeMuted(hint);
  text_ = new QPlainTextEdit(toQString(model_->params().rules), this);
  text_->setObjectName(QStringLiteral("rulesText"));
  text_->setAccessibleName(tr("Rules by layer name"));
  text_->setPlaceholderText(tr("All rules come from the composite."));
  text_->setFixedHeight(72);
  text_->setTabChangesFocus(true);
  problem_ = new QLabel(this);
  problem_->setWordWrap(true);
  buttons_ = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  auto* column = new QVBoxLayout(this);
  column->addWidget(hint);
  column->addWidget(text_);
  column->addWidget(problem_);
  column->addWidget(table_, 1);
  column->addWidget(buttons_);
}

void RulesDialog::bind() {
  connect(text_, &QPlainTextEdit::textChanged, this,
          [this] { model_->setRules(text_->toPlainText().toStdString()); });
  connect(model_, &RuleTable::rulesChanged, this, &RulesDialog::showState);
  connect(buttons_, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons_, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showState();
}

void RulesDialog::showState() {
  const bool isUnderstood = model_->problem().isEmpty();
  problem_->setVisible(!isUnderstood);
  problem_->setText(model_->problem());
  QPalette colours = palette();
  colours.setColor(QPalette::WindowText, Theme::colours().error);
  problem_->setPalette(colours);
  buttons_->button(QDialogButtonBox::Ok)->setEnabled(isUnderstood);
  const QString rules = toQString(model_->params().rules);
  if (isUnderstood && !text_->hasFocus() && text_->toPlainText() != rules) {
    const QSignalBlocker quiet(text_);
    text_->setPlainText(rules);
  }
}

std::any RulesDialog::params() const { return model_->params(); }

}  // namespace hp
