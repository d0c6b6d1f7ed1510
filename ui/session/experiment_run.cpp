// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/experiment_run.h"

#include <QDateTime>
#include <mutex>

#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

constexpr int kBatch = 120;  // milliseconds between two looks at what has come
constexpr const char* kSpec = "experiment.json";

bool isComplete(const Experiment& experiment, const std::vector<ExperimentRow>& rows,
                const std::filesystem::path& folder) {
  std::error_code none;
  return !experiment.pictures.empty() && !rows.empty() && std::filesystem::exists(folder / "rows.csv", none);
}

}  // namespace

/// Rows on their way from the thread that computes.
struct ExperimentRun::Queue {
  std::mutex mutex = {};
  std::vector<ExperimentRow> rows = {};

  void push(const ExperimentRow& row) {
    const std::lock_guard lock(mutex);
    rows.push_back(row);
  }
  std::vector<ExperimentRow> take() {
    const std::lock_guard lock(mutex);
    return std::exchange(rows, {});
  }
};

struct ExperimentRun::Opened {
  Experiment experiment = {};
  std::vector<ExperimentRow> rows = {};
  bool isWhole = false;
};

ExperimentRun::ExperimentRun(Engine& engine, QObject* parent)
    : QObject(parent), engine_(engine), queue_(std::make_shared<Queue>()) {
  batches_.setInterval(kBatch);
  connect(&batches_, &QTimer::timeout, this, &ExperimentRun::takeQueued);
}

ExperimentRun::~ExperimentRun() = default;

std::filesystem::path ExperimentRun::newFolder() const {
  if (store_.empty()) return {};
  const auto stamp = QDateTime::currentDateTime().toString(QStringLiteral("yyyyMMdd-HHmmss")).toStdString();
  std::error_code none;
  auto folder = store_ / stamp;
  for (int again = 2; std::filesystem::exists(folder, none); ++again)
    folder = store_ / (stamp + '-' + std::to_string(again));
  return folder;
}

void ExperimentRun::forget() {
  engine_.stop(job_);
  engine_.stop(opening_);
  job_ = opening_ = 0;
  queue_ = std::make_shared<Queue>();  // what is on its way is of the one before
  rows_.clear();
  places_.clear();
  cost_ = {};
  Q_EMIT rowsReset();
}

void ExperimentRun::start(const Experiment& experiment, const std::filesystem::path& out) {
  forget();
  experiment_ = std::make_shared<const Experiment>(experiment);
  folder_ = out.empty() ? newFolder() : out;
  begin();
}

bool ExperimentRun::canResume() const {
  return !isRunning() && experiment_ && (state_ == State::Paused || state_ == State::Failed);
}

void ExperimentRun::resume() {
  if (canResume()) begin();
}

void ExperimentRun::pause() { engine_.stop(job_); }

void ExperimentRun::begin() {
  auto id = std::make_shared<JobId>(0);
  const auto work = [experiment = experiment_, out = folder_, queue = queue_](const RunContext& context) {
    return runExperiment(
        *experiment, out, Shard{}, [queue](const ExperimentRow& row) { queue->push(row); }, context);
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const ExperimentResult>>& outcome) {
    if (job_ == *id) end(outcome);
  };
  const QString title = experiment_->title.empty() ? tr("experiment") : toQString(experiment_->title);
  *id = engine_.submit<ExperimentResult>(Lane::Training, this, title, work, done);
  job_ = *id;
  state_ = State::Running;
  batches_.start();
  Q_EMIT stateChanged();
}

void ExperimentRun::end(const Outcome<std::shared_ptr<const ExperimentResult>>& outcome) {
  batches_.stop();
  job_ = 0;
  takeQueued();
  state_ = State::Paused;
  if (const auto* result = std::get_if<std::shared_ptr<const ExperimentResult>>(&outcome)) {
    state_ = State::Done;
    cost_ = (*result)->cost;
    experiment_ = std::shared_ptr<const Experiment>(*result, &(*result)->experiment);
  }
  if (const auto* failure = std::get_if<Failure>(&outcome)) {
    state_ = State::Failed;
    Q_EMIT failed(*failure);
  }
  Q_EMIT stateChanged();
}

void ExperimentRun::takeQueued() { append(queue_->take()); }

// Rows of earlier attempts are told again.
void ExperimentRun::append(std::vector<ExperimentRow> rows) {
  const auto first = rows_.size();
  for (ExperimentRow& row : rows)
    if (places_.try_emplace(row.index, rows_.size()).second) rows_.push_back(std::move(row));
  if (rows_.size() > first) Q_EMIT rowsAdded(qsizetype(first));
}

const ExperimentRow* ExperimentRun::row(std::int64_t index) const {
  const auto found = places_.find(index);
  return found == places_.end() ? nullptr : &rows_[found->second];
}

void ExperimentRun::open(const std::filesystem::path& folder) {
  forget();
  experiment_.reset();
  folder_ = folder;
  auto id = std::make_shared<JobId>(0);
  const auto work = [folder](const RunContext&) {
    Opened opened{.experiment = readExperiment(folder / kSpec), .rows = readRows(folder)};
    opened.isWhole = isComplete(opened.experiment, opened.rows, folder);
    return opened;
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const Opened>>& outcome) {
    if (opening_ != *id) return;
    opening_ = 0;
    if (const auto* opened = std::get_if<std::shared_ptr<const Opened>>(&outcome)) {
      experiment_ = std::shared_ptr<const Experiment>(*opened, &(*opened)->experiment);
      state_ = (*opened)->isWhole ? State::Done : State::Paused;
      append((*opened)->rows);
    }
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    Q_EMIT stateChanged();
  };
  state_ = State::None;
  *id = engine_.submit<Opened>(
      Lane::Files, this, tr("Open the rows of %1").arg(toQString(folder.filename().string())), work, done);
  opening_ = *id;
  Q_EMIT stateChanged();
}

}  // namespace hp
