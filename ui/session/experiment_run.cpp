// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/experiment_run.h"

#include <mutex>

#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

constexpr int kBatch = 120;  // milliseconds between two looks at what has come
constexpr const char* kSpec = "experiment.json";
constexpr std::size_t kKept = 20;  // folders of the store

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
  cost_ = {};
  Q_EMIT rowsReset();
}

void ExperimentRun::start(const Experiment& experiment, const std::filesystem::path& out) {
  forget();
  experiment_ = std::make_shared<const Experiment>(experiment);
  takeFolder(out.empty() ? store_.newFolder() : out);
  begin();
  tidyStore();
}

bool ExperimentRun::canResume() const {
  return !isRunning() && experiment_ && (state_ == State::Paused || state_ == State::Failed);
}

void ExperimentRun::resume() {
  if (canResume()) begin();
}

void ExperimentRun::pause() { job_.stop(); }

void ExperimentRun::begin() {
  const auto work = [experiment = experiment_, out = folder_, queue = queue_](const RunContext& context) {
    return runExperiment(
        *experiment, out, Shard{}, [queue](const ExperimentRow& row) { queue->push(row); }, context);
  };
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
  takeFolder(folder);
  const auto work = [folder](const RunContext&) {
    Opened opened{.experiment = readExperiment(folder / kSpec), .rows = readRows(folder)};
    opened.isWhole = isComplete(opened.experiment, opened.rows, folder);
    return opened;
  };
  state_ = State::None;
  opening_.begin<Opened>(Lane::Files, tr("Open the rows of %1").arg(toQString(folder.filename().string())),
                         work, [this](const auto& outcome) { takeOpened(outcome); });
  Q_EMIT stateChanged();
}

void ExperimentRun::takeOpened(const Outcome<std::shared_ptr<const Opened>>& outcome) {
  if (const auto* opened = std::get_if<std::shared_ptr<const Opened>>(&outcome)) {
    experiment_ = std::shared_ptr<const Experiment>(*opened, &(*opened)->experiment);
    state_ = (*opened)->isWhole ? State::Done : State::Paused;
    append((*opened)->rows);
  }
  if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
  Q_EMIT stateChanged();
}

}  // namespace hp
