// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/both_explanations/prediction_view.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <ostream>

#include "core/base/atomic_file.h"
#include "core/runs/run_folder.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/icons.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/panels/both_explanations/predictions_model.h"
#include "ui/panels/both_explanations/predictions_text.h"
#include "ui/session/session.h"

namespace hp {

namespace {
constexpr int kMostRows = 12;     ///< in sight at once
constexpr int kWidestName = 120;  ///< pixels: the numbers are to stay in sight; the tool tip has all of it
}  // namespace

PredictionView::PredictionView(Session& session, QWidget* parent) : QWidget(parent), session_(session) {
  model_ = new PredictionsModel(this);
  buildLayout();
  connect(top_, &QComboBox::activated, this, &PredictionView::showTable);
}

QTableView* PredictionView::buildTable() {
  auto* table = new QTableView(this);
  table->setObjectName(QStringLiteral("predictionTable"));
  table->setAccessibleName(tr("What both networks say of the picture"));
  table->setModel(model_);
  table->setSelectionBehavior(QAbstractItemView::SelectRows);
  makeCompact(table);
  table->horizontalHeader()->setSectionResizeMode(PredictionsModel::Class, QHeaderView::Interactive);
  return table;
}

void PredictionView::buildLayout() {
  sentence_ = new QLabel(this);
  sentence_->setObjectName(QStringLiteral("predictionSentence"));
  sentence_->setTextFormat(Qt::PlainText);
  sentence_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  sentence_->setWordWrap(true);
  table_ = buildTable();
  tools_ = new QWidget(this);
  auto* row = new QHBoxLayout(tools_);
  row->setContentsMargins(0, 0, 0, 0);
  row->setSpacing(space::kTight);
  top_ = new QComboBox(tools_);
  top_->setObjectName(QStringLiteral("predictionTop"));
  top_->setAccessibleName(tr("How many classes"));
  row->addWidget(top_);
  const auto addTool = [&](const char* name, const char* iconName, const QString& text, auto slot) {
    auto* action = new QAction(icon(QString::fromLatin1(iconName)), text, table_);
    action->setObjectName(QString::fromLatin1(name));
    connect(action, &QAction::triggered, this, slot);
    table_->addAction(action);
    auto* button = new QToolButton(tools_);
    button->setDefaultAction(action);
    row->addWidget(button);
    return action;
  };
  QAction* copy = addTool("copyPredictions", "copy", tr("Copy the table"), &PredictionView::copy);
  copy->setShortcut(QKeySequence::Copy);
  copy->setShortcutContext(Qt::WidgetShortcut);
  addTool("exportPredictions", "export", tr("Export as CSV…"), &PredictionView::askForFile);
  row->addStretch();
  table_->setContextMenuPolicy(Qt::ActionsContextMenu);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(table_);
  column->addWidget(sentence_);
  column->addWidget(tools_);
}

void PredictionView::showSaid(std::shared_ptr<const ClassifiedBoth> said) {
  if (said == said_) return;
  said_ = std::move(said);
  if (!said_) return;
  showTops();
  showTable();
}

// What was chosen stays where networks have as many classes.
void PredictionView::showTops() {
  const int classes = int(said_->baseline.classification.classes.size());
  const int before = top_->currentData().toInt();
  const bool wasAll = top_->count() > 0 && top_->currentIndex() == top_->count() - 1 && top_->count() > 1;
  top_->clear();
  for (const int top : {5, 10, 20, 100})
    if (top < classes) top_->addItem(tr("First %1").arg(top), top);
  top_->addItem(tr("All %1").arg(classes), classes);
  top_->setCurrentIndex(wasAll ? top_->count() - 1 : std::max(0, top_->findData(before)));
  top_->setEnabled(top_->count() > 1);
}

void PredictionView::showTable() {
  const PredictionTableSpec spec{.top = std::size_t(top_->currentData().toInt())};
  const auto made = guarded([&] {
    return predictionTable(Baseline(said_->baseline.classification),
                           Candidate(said_->candidate.classification), spec);
  });
  const auto* table = std::get_if<PredictionTable>(&made);
  const auto* failure = std::get_if<Failure>(&made);
  model_->setTable(table ? *table : PredictionTable(), spec);
  sentence_->setText(table     ? predictionsText(*table, spec)
                     : failure ? toQString(failure->summary)
                               : QString());
  table_->resizeColumnToContents(PredictionsModel::Class);
  table_->setColumnWidth(PredictionsModel::Class,
                         std::min(kWidestName, table_->columnWidth(PredictionsModel::Class)));
  table_->setVisible(table != nullptr);
  tools_->setVisible(table != nullptr);
  fitHeight();
}

void PredictionView::fitHeight() {
  const int rows = std::min(model_->rowCount(), kMostRows);
  table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                         rows * table_->verticalHeader()->defaultSectionSize() +
                         table_->horizontalScrollBar()->sizeHint().height() + 2 * table_->frameWidth());
}

void PredictionView::copy() { QApplication::clipboard()->setText(plainText(*model_)); }

void PredictionView::askForFile() {
  askForNewFile(this, tr("Export the table"), {tr("Table (*.csv)")},
                [this](const QString& path) { write(path); });
}

void PredictionView::write(const QString& path) {
  const std::filesystem::path file = path.toStdString();
  const auto work = [file, text = predictionsCsv(model_->table())](const RunContext&) {
    requireOutsideRuns(std::filesystem::absolute(file).parent_path());
    writeAtomically(file, [&](std::ostream& out) { out << text; });
    return true;
  };
  const auto done = [this](const Outcome<std::shared_ptr<const bool>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT session_.failed(*failure);
  };
  session_.engine().submit<bool>(Lane::Files, this, tr("Write %1").arg(path.section(QLatin1Char('/'), -1)),
                                 work, done);
}

}  // namespace hp
