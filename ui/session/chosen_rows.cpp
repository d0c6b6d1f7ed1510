// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/chosen_rows.h"

#include "ui/kit/conversions.h"
#include "ui/session/experiment_run.h"

namespace hp {

ChosenRows::ChosenRows(Engine& engine, ExperimentRun& run, QObject* parent)
    : QObject(parent), run_(run), job_(engine, this) {
  connect(&run_, &ExperimentRun::rowsReset, this, [this] { choose({}); });
}

const ExperimentRow* ChosenRows::current() const { return rows_.empty() ? nullptr : run_.row(rows_.front()); }

void ChosenRows::choose(const std::vector<std::int64_t>& rows) {
  if (rows == rows_) return;
  const bool isSame = !rows.empty() && !rows_.empty() && rows.front() == rows_.front();
  rows_ = rows;
  Q_EMIT rowsChanged();
  if (!isSame) ask();
}

void ChosenRows::ask() {
  job_.forget();
  cell_.reset();
  obstacle_.clear();
  const ExperimentRow* row = current();
  if (row && !row->error.empty()) obstacle_ = row->error;
  if (!row || !obstacle_.empty() || !run_.experiment()) return Q_EMIT cellChanged();
  const auto work = [experiment = run_.experiment(), row = *row](const RunContext& context) {
    return recomputeCell(*experiment, row, context);
  };
  job_.begin<ExperimentCell>(
      Lane::Interactive,
      tr("Explain %1 before and after: %2")
          .arg(toQString(row->picture), toQString(transformationText(row->transformation))),
      work, [this](const auto& outcome) { take(outcome); });
  Q_EMIT cellChanged();
}

void ChosenRows::take(const Outcome<std::shared_ptr<const ExperimentCell>>& outcome) {
  if (const auto* made = std::get_if<std::shared_ptr<const ExperimentCell>>(&outcome)) cell_ = *made;
  if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = failure->summary;
  if (std::holds_alternative<Stopped>(outcome)) obstacle_ = tr("Stopped.").toStdString();
  Q_EMIT cellChanged();
}

}  // namespace hp
