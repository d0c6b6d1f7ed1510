// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/training_run.h"

#include <algorithm>

#include "core/base/outcome.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

/// Epochs that the estimate of the time left looks back on.
constexpr std::size_t kJudged = 5;

/// Curves and numbers stay when their folder goes, but nothing can be done with it any more.
void requireStillThere(const std::filesystem::path& folder) {
  std::error_code unknown;
  if (!std::filesystem::exists(folder, unknown))
    throw Error("The folder " + folder.string() + " is not there any more.");
}

RunFacts factsOf(const RunFolder& run) {
  return {.spec = recordedSpec(run),
          .classNames = run.description().classNames,
          .stepsPerEpoch = std::max<std::int64_t>(1, recordedStepsPerEpoch(run))};
}

}  // namespace

TrainingRun::TrainingRun(std::filesystem::path folder, int colour, QObject* parent)
    : QObject(parent),
      folder_(std::move(folder)),
      colour_(colour),
      follower_(std::make_shared<RunFollower>(folder_)),
      latest_([this](const Outcome<Look>& outcome) { take(outcome); }) {}

QString TrainingRun::name() const { return toQString(folder_.filename().string()); }

void TrainingRun::setShown(bool shown) {
  if (shown == isShown_) return;
  isShown_ = shown;
  Q_EMIT changed();
}

void TrainingRun::setAttached(bool attached) {
  if (attached == isAttached_) return;
  isAttached_ = attached;
  look();
  Q_EMIT stateChanged();
}

void TrainingRun::setAwaited(bool awaited) {
  if (awaited == isAwaited_) return;
  isAwaited_ = awaited;
  look();
  Q_EMIT stateChanged();
}

QString TrainingRun::unreadable() const {
  return fault_.isEmpty() && !facts_ ? tr("Nothing of this run is written yet.") : fault_;
}

QString TrainingRun::pauseObstacle() const {
  return isLive() ? QString() : tr("This run does not train just now.");
}

QString TrainingRun::resumeObstacle() const {
  if (isLive()) return tr("This run trains already.");
  if (const QString why = unreadable(); !why.isEmpty()) return why;
  return state_ == RunState::Done ? tr("This run is finished; start a new one.") : QString();
}

QString TrainingRun::explainObstacle() const { return unreadable(); }

std::int64_t TrainingRun::stepsPlanned() const {
  return facts_ ? facts_->stepsPerEpoch * facts_->spec.recipe.epochs : 0;
}

std::optional<double> TrainingRun::secondsLeft() const {
  if (epochs_.empty() || stepsPlanned() == 0) return std::nullopt;
  const std::size_t judged = std::min(kJudged, epochs_.size());
  double seconds = 0;
  for (std::size_t i = epochs_.size() - judged; i < epochs_.size(); ++i) seconds += epochs_[i].seconds;
  const double perStep = seconds / double(judged) / double(facts_->stepsPerEpoch);
  return perStep * double(std::max<std::int64_t>(0, stepsPlanned() - stepsDone_));
}

TrainingRun::Look TrainingRun::lookInto(const std::filesystem::path& folder,
                                        std::shared_ptr<const RunFolder> run, RunFollower& follower) {
  Look seen;
  if (run) requireStillThere(folder);
  if (!run && !isRunFolder(folder)) return seen;
  if (!run) {
    run = std::make_shared<const RunFolder>(folder);
    seen.facts = factsOf(*run);
  }
  seen.run = std::move(run);
  seen.state = seen.run->state();  // before the news: what ended has told everything
  seen.news = follower.poll();
  return seen;
}

void TrainingRun::look() {
  if (latest_.isBusy()) return;
  latest_.request(
      [folder = folder_, run = run_, follower = follower_] { return lookInto(folder, run, *follower); });
}

void TrainingRun::take(const Outcome<Look>& outcome) {
  const auto* failure = std::get_if<Failure>(&outcome);
  setFault(failure ? toQString(failure->summary) : QString());
  const auto* seen = std::get_if<Look>(&outcome);
  if (!seen || !seen->run) return;
  run_ = seen->run;
  if (seen->facts) facts_ = seen->facts;
  const std::size_t epochsBefore = epochs_.size();
  takeNews(seen->news);
  const bool isNew = state_ != seen->state;
  state_ = seen->state;
  if (state_ == RunState::Running) isAwaited_ = false;
  const RunNews& news = seen->news;
  const bool hasNews = !news.steps.empty() || !news.epochs.empty() || !news.events.empty();
  // One look does not read a long file to its end, and nobody looks regularly at what does not grow.
  if (hasNews && state_ != RunState::Running) look();
  if (hasNews || seen->facts) Q_EMIT changed();
  if (!news.epochs.empty() || epochs_.size() != epochsBefore) Q_EMIT epochEnded();
  if (isNew) Q_EMIT stateChanged();
}

void TrainingRun::setFault(const QString& fault) {
  if (fault == fault_) return;
  fault_ = fault;
  Q_EMIT stateChanged();
}

// A run that was resumed repeats steps and epochs: what comes later is what counts.
void TrainingRun::takeNews(const RunNews& news) {
  for (const StepRecord& step : news.steps) {
    const double at = double(step.step) / double(facts_->stepsPerEpoch);
    while (!batchLosses_.isEmpty() && batchLosses_.last().x() >= at) batchLosses_.removeLast();
    batchLosses_.append({at, step.loss});
    stepsDone_ = step.step;
  }
  for (const EpochRecord& epoch : news.epochs) {
    while (!epochs_.empty() && epochs_.back().epoch >= epoch.epoch) epochs_.pop_back();
    epochs_.push_back(epoch);
  }
  events_.insert(events_.end(), news.events.begin(), news.events.end());
}

}  // namespace hp
