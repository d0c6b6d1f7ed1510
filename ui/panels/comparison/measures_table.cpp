// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/measures_table.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include "core/imaging/colour_map.h"
#include "ui/kit/conversions.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/plain_table.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kDigits = 3;

/// Maps of different sizes (Grad-CAM without upsampling) meet at the larger one.
MapAgreement agreementOf(const Array& a, const Array& b) {
  if (a.shape == b.shape) return compareMaps(a, b);
  const bool aIsLarger = elementCount(a.shape) > elementCount(b.shape);
  const Array& larger = aIsLarger ? a : b;
  const Array grown = resampleMap(aIsLarger ? b : a, int(larger.size(1)), int(larger.size(0)), true);
  return aIsLarger ? compareMaps(a, grown) : compareMaps(grown, b);
}

QTableWidgetItem* cell(const QString& text, Qt::Alignment side) {
  auto* made = new QTableWidgetItem(text);
  made->setTextAlignment(side | Qt::AlignVCenter);
  made->setToolTip(text);
  return made;
}

}  // namespace

MeasuresTable::MeasuresTable(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), latest_([this](const Outcome<Measures>& outcome) {
        if (const auto* measures = std::get_if<Measures>(&outcome)) showMeasures(*measures);
        if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT session_.failed(*failure);
      }) {
  buildLayout();
  connect(&session_.history(), &History::changed, this, &MeasuresTable::request);
  connect(&session_.comparison(), &Comparison::changed, this, &MeasuresTable::request);
  connect(&session_, &Session::subjectChanged, this, &MeasuresTable::request);
  connect(&session_, &Session::targetChanged, this, &MeasuresTable::request);
  request();
}

void MeasuresTable::buildLayout() {
  heading_ = new QLabel(this);
  heading_->setTextFormat(Qt::PlainText);
  heading_->setMinimumWidth(1);
  makeMuted(heading_);
  table_ = new QTableWidget(this);
  table_->setObjectName(QStringLiteral("measures"));
  table_->setAccessibleName(tr("How alike the maps are"));
  makePlain(table_);
  table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
  table_->setSelectionMode(QAbstractItemView::NoSelection);
  table_->verticalHeader()->setMinimumSectionSize(1);
  table_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  table_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(heading_);
  column->addWidget(table_);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

// Several methods: those of the class asked about. One method: its classes.
std::vector<ExplanationPtr> MeasuresTable::compared() const {
  const Comparison& comparison = session_.comparison();
  std::vector<ExplanationPtr> found;
  for (const Method* method : comparison.methods()) {
    for (const int target : comparison.classes()) {
      if (comparison.methods().size() > 1 && target != session_.target()) continue;
      if (auto answer = session_.history().latest(session_.subject(), *method, target))
        found.push_back(std::move(answer));
    }
  }
  return found;
}

void MeasuresTable::request() {
  const auto all = compared();
  std::vector<std::int64_t> ids;
  for (const ExplanationPtr& each : all) ids.push_back(each->id);
  if (ids == requested_ && table_->rowCount() > 0) return;
  requested_ = ids;
  if (all.size() < 2) {
    latest_.forget();
    return hide();
  }
  latest_.request([all] { return measure(all); });
}

MeasuresTable::Measures MeasuresTable::measure(const std::vector<ExplanationPtr>& compared) {
  const Question& first = compared.front()->question;
  const bool sameMethod = first.method == compared[1]->question.method;
  const auto name = [&](const Question& each) {
    return toQString(sameMethod ? className(each) : each.method->info.name);
  };
  const QString shared = toQString(sameMethod ? first.method->info.name : className(first));
  Measures measures{.heading = tr("%1: likeness to %2").arg(shared, name(first)), .sameUnit = sameMethod};
  for (std::size_t i = 1; i < compared.size(); ++i) {
    measures.rows.push_back({name(compared[i]->question),
                             agreementOf(compared.front()->attribution.map, compared[i]->attribution.map)});
  }
  return measures;
}

void MeasuresTable::showMeasures(const Measures& measures) {
  heading_->setText(measures.heading);
  heading_->setToolTip(measures.heading);
  QStringList headers{QString(), tr("Spearman"), tr("Pearson"), tr("Top 10 %")};
  if (measures.sameUnit) headers << tr("RMSE");
  table_->setColumnCount(int(headers.size()));
  table_->setHorizontalHeaderLabels(headers);
  table_->setRowCount(int(measures.rows.size()));
  for (int row = 0; row < table_->rowCount(); ++row) fillRow(row, measures.rows[std::size_t(row)]);
  constexpr const char* kTopics[] = {"", "measure:spearman", "measure:pearson", "measure:top-overlap",
                                     "measure:rmse"};
  for (int column = 1; column < headers.size(); ++column) {
    auto* header = table_->horizontalHeaderItem(column);
    header->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    header->setData(kHelpTopicRole, QString::fromLatin1(kTopics[column]));
  }
  table_->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
  table_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
  fitHeight();
  show();
}

void MeasuresTable::fillRow(int row, const Measured& measured) {
  const MapAgreement& with = measured.agreement;
  const double values[] = {with.spearman, with.pearson, with.topOverlap, with.rmse};
  table_->setItem(row, 0, cell(measured.title, Qt::AlignLeft));
  for (int column = 1; column < table_->columnCount(); ++column) {
    auto* item = cell(shortNumber(values[column - 1], kDigits), Qt::AlignRight);
    item->setFont(Theme::numberFont());
    table_->setItem(row, column, item);
  }
}

// All of it is always seen: it is short, and the grid above can scroll.
void MeasuresTable::fitHeight() {
  table_->resizeRowsToContents();
  int height = table_->horizontalHeader()->sizeHint().height() + 2 * table_->frameWidth();
  for (int row = 0; row < table_->rowCount(); ++row) height += table_->rowHeight(row);
  table_->setFixedHeight(height);
}

}  // namespace hp
