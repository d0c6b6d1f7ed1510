// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/chosen_rows.h"

#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/session/experiment_run.h"

namespace hp {

ChosenRows::ChosenRows(Engine& engine, ExperimentRun& run, QObject* parent)
    : QObject(parent), engine_(engine), run_(run) {
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
  engine_.stop(job_);
  job_ = 0;
  cell_.reset();
  obstacle_.clear();
  const ExperimentRow* row = current();
  if (row && !row->error.empty()) obstacle_ = row->error;
  if (!row || !obstacle_.empty() || !run_.experiment()) return Q_EMIT cellChanged();
  auto id = std::make_shared<JobId>(0);
  const auto done = [this, id](const Outcome<std::shared_ptr<const ExperimentCell>>& outcome) {
    if (job_ != *id) return;
    job_ = 0;
    if (const auto* made = std::get_if<std::shared_ptr<const ExperimentCell>>(&outcome)) cell_ = *made;
    if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = failure->summary;
    if (std::holds_alternative<Stopped>(outcome)) obstacle_ = tr("Stopped.").toStdString();
    Q_EMIT cellChanged();
  };
  *id = engine_.submit<ExperimentCell>(
      Lane::Interactive, this,
      tr("Explain %1 before and after: %2")
          .arg(toQString(row->picture), toQString(transformationText(row->transformation))),
      [experiment = run_.experiment(), row = *row](const RunContext& context) {
        return recomputeCell(*experiment, row, context);
      },
      done);
  job_ = *id;
  Q_EMIT cellChanged();
}

}  // namespace hp
