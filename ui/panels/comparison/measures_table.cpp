// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/comparison/measures_table.h"

#include <QHeaderView>
#include <algorithm>

#include "core/imaging/colour_map.h"
#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kDigits = 3;
constexpr int kSmallestWidth = 160;

/// Maps of different sizes (Grad-CAM without upsampling) meet at the larger one.
MapAgreement agreementOf(const Array& a, const Array& b) {
  if (a.shape == b.shape) return compareMaps(a, b);
  const bool aIsLarger = elementCount(a.shape) > elementCount(b.shape);
  const Array& larger = aIsLarger ? a : b;
  const Array grown = resampleMap(aIsLarger ? b : a, int(larger.size(1)), int(larger.size(0)), true);
  return aIsLarger ? compareMaps(a, grown) : compareMaps(grown, b);
}

}  // namespace

MeasuresTable::MeasuresTable(Session& session, QWidget* parent)
    : QTableWidget(parent), session_(session), latest_([this](const Outcome<std::vector<Measured>>& outcome) {
        if (const auto* measured = std::get_if<std::vector<Measured>>(&outcome)) showMeasures(*measured);
        if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT session_.failed(*failure);
      }) {
  setObjectName(QStringLiteral("measures"));
  setAccessibleName(tr("How alike the maps are"));
  setTabKeyNavigation(false);
  setEditTriggers(NoEditTriggers);
  setSelectionMode(NoSelection);
  setShowGrid(false);
  setFrameShape(NoFrame);
  verticalHeader()->hide();
  setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  connect(&session_.history(), &History::changed, this, &MeasuresTable::request);
  connect(&session_.comparison(), &Comparison::changed, this, &MeasuresTable::request);
  connect(&session_, &Session::subjectChanged, this, &MeasuresTable::request);
  connect(&session_, &Session::targetChanged, this, &MeasuresTable::request);
  request();
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
  if (ids == requested_ && rowCount() > 0) return;
  requested_ = ids;
  if (all.size() < 2) {
    latest_.forget();
    return hide();
  }
  latest_.request([all] {
    const bool sameMethod = all[0]->question.method == all[1]->question.method;
    const auto name = [&](const ExplanationPtr& each) {
      return toQString(sameMethod ? className(each->question) : each->question.method->info.name);
    };
    std::vector<Measured> measured;
    for (std::size_t i = 1; i < all.size(); ++i) {
      measured.push_back({name(all[0]), name(all[i]),
                          agreementOf(all[0]->attribution.map, all[i]->attribution.map), sameMethod});
    }
    return measured;
  });
}

void MeasuresTable::showMeasures(const std::vector<Measured>& measured) {
  const bool withRmse = !measured.empty() && measured.front().sameUnit;
  QStringList names{tr("Spearman"), tr("Pearson"), tr("Top 10 %")};
  if (withRmse) names << tr("RMSE");
  QStringList headers{measured.empty() ? QString() : tr("Against %1").arg(measured.front().first)};
  for (const Measured& each : measured) headers << each.title;
  setRowCount(int(names.size()));
  setColumnCount(int(headers.size()));
  setHorizontalHeaderLabels(headers);
  for (int row = 0; row < names.size(); ++row) setItem(row, 0, new QTableWidgetItem(names[row]));
  for (int column = 1; column < headers.size(); ++column) {
    const MapAgreement& with = measured[std::size_t(column - 1)].agreement;
    const double values[] = {with.spearman, with.pearson, with.topOverlap, with.rmse};
    for (int row = 0; row < names.size(); ++row) {
      auto* item = new QTableWidgetItem(shortNumber(values[row], kDigits));
      item->setFont(Theme::numberFont());
      setItem(row, column, item);
    }
    horizontalHeaderItem(column)->setToolTip(headers[column]);
  }
  for (int column = 0; column < headers.size(); ++column)
    horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
  horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
  horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
  resizeRowsToContents();
  show();
  updateGeometry();
}

QSize MeasuresTable::sizeHint() const {
  int height = horizontalHeader()->sizeHint().height() + 2 * frameWidth();
  for (int row = 0; row < rowCount(); ++row) height += rowHeight(row);
  return {kSmallestWidth, height};
}

}  // namespace hp
