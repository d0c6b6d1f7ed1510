// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/training_session.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "core/base/shell_word.h"
#include "core/runs/run_names.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"

namespace hp {

TrainingSession::TrainingSession(Engine& engine, QObject* parent)
    : QObject(parent),
      engine_(engine),
      data_(engine, this),
      runs_(this),
      pinned_(engine, runs_, this),
      detached_(this),
      spec_{.recipe = recipes().front()} {
  connect(&data_, &TrainingData::failed, this, &TrainingSession::failed);
  connect(&data_, &TrainingData::changed, this, &TrainingSession::forgetPreflight);
  connect(&runs_, &TrainingRuns::changed, this, &TrainingSession::takeOver);
  connect(&engine_, &Engine::finished, this, [this](const JobInfo& job) {
    if (otherThreads_.erase(job.id) > 0) Q_EMIT specChanged();
  });
  connect(&runs_, &TrainingRuns::stateChanged, this, [](const TrainingRun* run) {
    if (run->facts()) DetachedTrainings::tidy(run->folder());
  });
  connect(&detached_, &DetachedTrainings::failed, this, &TrainingSession::failed);
  connect(&detached_, &DetachedTrainings::ended, this, [this](const std::filesystem::path& folder) {
    if (TrainingRun* run = runs_.find(folder)) run->setAwaited(false);
    Q_EMIT specChanged();
  });
}

// Opened before anything was chosen, a run says what to do again.
void TrainingSession::takeOver(const TrainingRun* run) {
  if (run != runs_.current() || !run->facts() || hasTakenOver_ || data_.spec() || data_.isOpening()) return;
  hasTakenOver_ = true;
  const TrainSpec spec = run->facts()->spec;
  if (needsData(spec.recipe)) data_.open(spec.data);
  setSpec(spec);
}

void TrainingSession::setSpec(const TrainSpec& spec) {
  spec_ = spec;
  forgetPreflight();
  Q_EMIT specChanged();
}

void TrainingSession::setRecipe(const TrainingRecipe& recipe) {
  TrainSpec spec = spec_;
  spec.recipe = recipe;
  setSpec(spec);
}

void TrainingSession::setRunsFolder(const std::filesystem::path& folder) {
  runsFolder_ = folder;
  Q_EMIT specChanged();
}

std::filesystem::path TrainingSession::nextFolder() const {
  if (runsFolder_.empty()) return {};
  std::error_code unknown;
  for (int number = 1;; ++number) {
    const auto folder = runsFolder_ / (spec_.recipe.name + "-" + std::to_string(number));
    const TrainingRun* run = runs_.find(folder);
    if (!std::filesystem::exists(folder, unknown) && (!run || run->isUnbegun())) return folder;
  }
}

void TrainingSession::forgetPreflight() {
  engine_.stop(preflying_);
  preflying_ = 0;
  preflight_.reset();
  Q_EMIT preflightChanged();
}

int TrainingSession::classCount() const {
  constexpr int kUsual = 2;
  if (!data_.dataset()) return kUsual;
  const bool ofPixels = spec_.recipe.loss == LossKind::SoftIou;
  return int((ofPixels ? data_.dataset()->maskClassNames() : data_.dataset()->classNames()).size());
}

std::int64_t TrainingSession::largestBatch() const {
  const std::int64_t asked = spec_.recipe.batch;
  if (!data_.dataset() || !needsData(spec_.recipe)) return asked;
  const auto pictures = std::int64_t(data_.dataset()->indexesOf(Split::Train).size());
  return std::min(asked, std::max<std::int64_t>(1, pictures));
}

QString TrainingSession::preflightObstacle() const {
  if (isPreflying()) return tr("Every operation is being tried.");
  if (const QString why = threadsObstacle(); !why.isEmpty()) return why;
  return dataObstacle();
}

void TrainingSession::startPreflight() {
  if (!preflightObstacle().isEmpty()) return;
  forgetPreflight();
  using Rows = std::vector<PreflightRow>;
  auto id = std::make_shared<JobId>(0);
  const auto work = [spec = spec_, classes = classCount(),
                     batch = largestBatch()](const RunContext& context) {
    return hp::preflight(networkGraph(spec.recipe, classes), spec, batch, false, context);
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const Rows>>& outcome) {
    if (preflying_ != *id) return;
    preflying_ = 0;
    if (const auto* rows = std::get_if<std::shared_ptr<const Rows>>(&outcome)) preflight_ = *rows;
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    Q_EMIT preflightChanged();
  };
  *id = engine_.submit<Rows>(Lane::Interactive, this, tr("Pre-flight"), work, done);
  preflying_ = *id;
  awaitThreads(*id);
  Q_EMIT preflightChanged();
}

QString TrainingSession::threadsObstacle() const {
  if (!training_) return {};
  return tr("Not while a training runs in this window: it would go on with other threads than recorded.");
}

void TrainingSession::awaitThreads(JobId job) {
  otherThreads_.insert(job);
  Q_EMIT specChanged();
}

QString TrainingSession::hereObstacle() const {
  if (training_) return tr("One training at a time in the window; a detached one can begin beside it.");
  if (!otherThreads_.empty()) return tr("What tries other numbers of threads has to end first.");
  return {};
}

QString TrainingSession::dataObstacle() const {
  if (data_.dataset() || !needsData(spec_.recipe)) return {};
  return tr("Choose the pictures to learn from first.");
}

QString TrainingSession::obstacle() const {
  if (needsData(spec_.recipe) && data_.isOpening()) return tr("The pictures are being opened.");
  if (const QString why = dataObstacle(); !why.isEmpty()) return why;
  if (runsFolder_.empty()) return tr("Choose the folder for runs first.");
  return place_ == TrainingPlace::Here ? hereObstacle() : QString();
}

template <class Action>
void TrainingSession::telling(Action action) {
  const auto outcome = guarded(action);
  if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
}

void TrainingSession::makeRunsFolder() const {
  std::error_code failed;
  std::filesystem::create_directories(runsFolder_, failed);
  if (failed)
    throw Error("The folder for runs, " + runsFolder_.string() + ", cannot be made: " + failed.message() +
                "; choose another one.");
}

void TrainingSession::start() {
  if (!obstacle().isEmpty()) return;
  TrainSpec spec = spec_;
  if (needsData(spec.recipe)) spec.data = *data_.spec();
  telling([&] {
    makeRunsFolder();
    TrainingRun& run = runs_.open(nextFolder());
    if (place_ == TrainingPlace::Here) return startHere(run, std::move(spec));
    detached_.start(spec, run.folder());
    run.setAwaited(true);
  });
  Q_EMIT specChanged();
}

void TrainingSession::startHere(TrainingRun& run, TrainSpec spec) {
  const auto folder = run.folder();
  spec.personality.clear();
  spec.command = "heatproof-cli train --config " + shellWord((folder / run_names::kConfig).string()) +
                 " --out " + shellWord(folder.string() + "-again");
  trainHere(run, [spec, folder](const RunContext& context) { return train(spec, folder, context); });
}

void TrainingSession::trainHere(TrainingRun& run, Work work) {
  const auto folder = run.folder();
  const auto done = [this, folder](const Outcome<std::shared_ptr<const TrainResult>>& outcome) {
    training_ = 0;
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    if (TrainingRun* ended = runs_.find(folder)) ended->setAttached(false);
    Q_EMIT specChanged();
    Q_EMIT trainingHereEnded();
  };
  training_ = engine_.submit<TrainResult>(Lane::Training, this, tr("Train %1").arg(run.name()),
                                          std::move(work), done);
  run.setAttached(true);
  Q_EMIT specChanged();
}

void TrainingSession::pause(TrainingRun& run) {
  if (run.isAttached()) return engine_.stop(training_);
  if (detached_.stop(run.folder())) return;
  telling([&] { RunFolder(run.folder()).askToPause(); });
}

void TrainingSession::resume(TrainingRun& run) {
  if (run.isLive() || !run.facts()) return;
  const TrainSpec& spec = run.facts()->spec;
  if (place_ == TrainingPlace::Detached || !spec.personality.empty())
    return telling([&] {
      detached_.resume(spec, run.folder());
      run.setAwaited(true);
    });
  if (const QString why = hereObstacle(); !why.isEmpty())
    return Q_EMIT failed({.summary = why.toStdString()});
  const ResumeOptions options{
      .workers = spec.workers,
      .command = "heatproof-cli train --resume --out " + shellWord(run.folder().string())};
  trainHere(run, [folder = run.folder(), options](const RunContext& context) {
    return resumeTraining(folder, options, context);
  });
}

TrainingRun* TrainingSession::trainingHere() const {
  for (TrainingRun* run : runs_.all())
    if (run->isAttached()) return run;
  return nullptr;
}

}  // namespace hp
