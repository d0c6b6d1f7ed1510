// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/runs_matrix.h"

#include "core/compare/read_runs.h"
#include "ui/engine/engine.h"
#include "ui/session/compare_session.h"

namespace hp {

namespace {

/// Files are open while a matrix is computed, however that ends.
struct OpenWhile {
  ReadRuns& read;
  ~OpenWhile() { read.closeFiles(); }
};

MeasuredMatrix computed(const std::vector<ComparedRunPtr>& runs, const RunMeasure& measure, ReadRuns& read,
                        const RunContext& context) {
  const OpenWhile files{read};
  read.keepOnly(runs);
  return measureRuns(runs, measure, 0, read, context);
}

}  // namespace

RunsMatrix::RunsMatrix(Engine& engine, CompareSession& compare)
    : QObject(&compare),
      engine_(engine),
      compare_(compare),
      measure_(&runMeasures().front()),
      read_(std::make_shared<ReadRuns>()) {
  connect(&compare_, &CompareSession::runsChanged, this, &RunsMatrix::takeOtherRuns);
  connect(&compare_, &CompareSession::openingChanged, this, &RunsMatrix::beginWhenOpen);
}

void RunsMatrix::takeOtherRuns() {
  if (runs_ == compare_.runs()) return;
  runs_ = compare_.runs();
  engine_.stop(looking_);
  looking_ = 0;
  facts_.reset();
  forgetMatrix();
  Q_EMIT changed();
  beginWhenOpen();
}

// Runs that are opened together are looked at together.
void RunsMatrix::beginWhenOpen() {
  if (compare_.isOpening() || runs_.size() < 2) return;
  if (!facts_ && looking_ == 0) lookUp();
  if (isWatched_ && !isGivenUp_) compute();
}

void RunsMatrix::lookUp() {
  auto id = std::make_shared<JobId>(0);
  const auto work = [runs = runs_](const RunContext& context) {
    return RunsFacts{findDuplicates(runs, context), groupSettings(runs)};
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const RunsFacts>>& outcome) {
    if (looking_ != *id) return;
    looking_ = 0;
    if (const auto* made = std::get_if<std::shared_ptr<const RunsFacts>>(&outcome)) facts_ = *made;
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT compare_.failed(*failure);
    Q_EMIT changed();
  };
  *id = engine_.submit<RunsFacts>(Lane::Files, this, tr("Look for runs that are the same"), work, done);
  looking_ = *id;
}

void RunsMatrix::forgetMatrix() {
  engine_.stop(computing_);
  computing_ = 0;
  matrix_.reset();
  obstacle_.clear();
  isGivenUp_ = false;
}

void RunsMatrix::setMeasure(const RunMeasure& measure) {
  if (&measure == measure_) return;
  measure_ = &measure;
  forgetMatrix();
  Q_EMIT changed();
  beginWhenOpen();
}

void RunsMatrix::setWatched(bool isWatched) {
  isWatched_ = isWatched;
  beginWhenOpen();
}

void RunsMatrix::compute() {
  if (matrix_ || computing_ != 0 || runs_.size() < 2) return;
  obstacle_.clear();
  auto id = std::make_shared<JobId>(0);
  const auto work = [runs = runs_, measure = measure_, read = read_](const RunContext& context) {
    return computed(runs, *measure, *read, context);
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const MeasuredMatrix>>& outcome) {
    if (computing_ != *id) return;
    computing_ = 0;
    if (const auto* made = std::get_if<std::shared_ptr<const MeasuredMatrix>>(&outcome)) matrix_ = *made;
    if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = failure->summary;
    isGivenUp_ = !matrix_;
    Q_EMIT changed();
  };
  *id = engine_.submit<MeasuredMatrix>(Lane::Pictures, this, tr("Compare every run with every other"), work,
                                       done);
  computing_ = *id;
  Q_EMIT changed();
}

}  // namespace hp
