// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/experiment_run.h"

#include <mutex>

#include "core/evaluate/row_store.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/file_paths.h"

namespace hp {

namespace {

constexpr int kBatch = 120;  // milliseconds between two looks at what has come
constexpr const char* kSpec = "experiment.json";
constexpr std::size_t kKept = 20;  // folders of the store

bool isComplete(const Experiment& experiment, std::size_t rows, const std::filesystem::path& folder) {
  std::error_code none;
  return !experiment.pictures.empty() && rows > 0 && std::filesystem::exists(folder / "rows.csv", none);
}

Shard shardOf(const std::filesystem::path& folder) {
  const auto found = readExperimentFolder(folder);
  return found ? found->shard : Shard{};
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
  void push(std::vector<ExperimentRow> all) {
    const std::lock_guard lock(mutex);
    rows = std::move(all);
  }
  std::vector<ExperimentRow> take() {
    const std::lock_guard lock(mutex);
    return std::exchange(rows, {});
  }
};

struct ExperimentRun::Opened {
  Experiment experiment = {};
  Shard shard = {};
  bool isWhole = false;
};

ExperimentRun::ExperimentRun(Engine& engine, QObject* parent)
    : QObject(parent),
      job_(engine, this),
      opening_(engine, this),
      tidying_([](const auto&) {}),
      queue_(std::make_shared<Queue>()) {
  batches_.setInterval(kBatch);
  connect(&batches_, &QTimer::timeout, this, &ExperimentRun::takeQueued);
}

ExperimentRun::~ExperimentRun() = default;

void ExperimentRun::tidyStore() {
  if (store_.folder().empty()) return;
  tidying_.request([store = store_] {
    store.tidy(kKept);
    return std::monostate{};
  });
}

void ExperimentRun::takeFolder(const std::filesystem::path& folder) {
  folder_ = folder;
  shown_.emplace(store_, folder_);
}

void ExperimentRun::forget() {
  job_.forget();
  opening_.forget();
  queue_ = std::make_shared<Queue>();  // what is on its way is of the one before
  rows_.clear();
  places_.clear();
  failedRows_ = 0;
  cost_ = {};
  Q_EMIT rowsReset();
}

void ExperimentRun::start(const Experiment& experiment, const std::filesystem::path& out) {
  forget();
  experiment_ = std::make_shared<const Experiment>(experiment);
  takeFolder(out.empty() ? store_.newFolder() : out);
  shard_ = {};
  begin();
  tidyStore();
}

bool ExperimentRun::canResume() const {
  return !isRunning() && experiment_ && (state_ == State::Paused || state_ == State::Failed);
}

void ExperimentRun::resume() {
  if (canResume()) begin();
}

bool ExperimentRun::canRetry() const {
  return !isRunning() && !opening_.isUnderWay() && experiment_ && failedRows_ > 0;
}

// Rows that held are told again, and those that failed are to be told anew.
void ExperimentRun::retryFailed() {
  if (!canRetry()) return;
  forget();
  begin({.retryFailed = true});
}

void ExperimentRun::pause() { job_.stop(); }

void ExperimentRun::begin(ExperimentOptions options) {
  const auto work = [experiment = experiment_, out = folder_, shard = shard_, queue = queue_,
                     options](const RunContext& context) {
    auto result = runExperiment(
        *experiment, out, shard, [queue](const ExperimentRow& row) { queue->push(row); }, context, options);
    result.rows = {};  // they came one by one
    return result;
  };
  isRetry_ = options.retryFailed;
  const QString title = experiment_->title.empty() ? tr("experiment") : toQString(experiment_->title);
  job_.begin<ExperimentResult>(Lane::Training, title, work, [this](const auto& outcome) { end(outcome); });
  state_ = State::Running;
  batches_.start();
  Q_EMIT stateChanged();
}

void ExperimentRun::end(const Outcome<std::shared_ptr<const ExperimentResult>>& outcome) {
  batches_.stop();
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
  // What was refused or stopped before it told its rows has left them in the folder.
  if (isRetry_ && rows_.empty()) return open(std::filesystem::path(folder_));
  Q_EMIT stateChanged();
}

void ExperimentRun::takeQueued() { append(queue_->take()); }

// Rows of earlier attempts are told again.
void ExperimentRun::append(std::vector<ExperimentRow> rows) {
  const auto first = rows_.size();
  for (ExperimentRow& row : rows)
    if (places_.try_emplace(row.index, rows_.size()).second) {
      failedRows_ += row.error.empty() ? 0 : 1;
      rows_.push_back(std::move(row));
    }
  if (rows_.size() > first) Q_EMIT rowsAdded(qsizetype(first));
}

const ExperimentRow* ExperimentRun::row(std::int64_t index) const {
  const auto found = places_.find(index);
  return found == places_.end() ? nullptr : &rows_[found->second];
}

void ExperimentRun::open(const std::filesystem::path& folder) {
  forget();
  experiment_.reset();
  takeFolder(folder);
  const auto work = [folder, queue = queue_](const RunContext&) {
    Opened opened{.experiment = readExperiment(folder / kSpec), .shard = shardOf(folder)};
    auto rows = readRows(folder);
    opened.isWhole = isComplete(opened.experiment, rows.size(), folder);
    queue->push(std::move(rows));
    return opened;
  };
  state_ = State::None;
  opening_.begin<Opened>(Lane::Files, tr("Open the rows of %1").arg(toQString(pathText(folder.filename()))),
                         work, [this](const auto& outcome) { takeOpened(outcome); });
  Q_EMIT stateChanged();
}

void ExperimentRun::takeOpened(const Outcome<std::shared_ptr<const Opened>>& outcome) {
  if (const auto* opened = std::get_if<std::shared_ptr<const Opened>>(&outcome)) {
    experiment_ = std::shared_ptr<const Experiment>(*opened, &(*opened)->experiment);
    shard_ = (*opened)->shard;
    state_ = (*opened)->isWhole ? State::Done : State::Paused;
    takeQueued();
  }
  if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
  Q_EMIT stateChanged();
}

}  // namespace hp
