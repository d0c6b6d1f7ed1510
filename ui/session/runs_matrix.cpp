// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/runs_matrix.h"

#include "core/compare/read_runs.h"
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
      compare_(compare),
      looking_(engine, this),
      measure_(&runMeasures().front()),
      read_(std::make_shared<ReadRuns>()),
      computing_(engine, this) {
  connect(&compare_, &CompareSession::runsChanged, this, &RunsMatrix::takeOtherRuns);
  connect(&compare_, &CompareSession::openingChanged, this, &RunsMatrix::beginWhenOpen);
}

void RunsMatrix::takeOtherRuns() {
  if (runs_ == compare_.runs()) return;
  runs_ = compare_.runs();
  looking_.forget();
  facts_.reset();
  forgetMatrix();
  Q_EMIT changed();
  beginWhenOpen();
}

// Runs that are opened together are looked at together.
void RunsMatrix::beginWhenOpen() {
  if (compare_.isOpening() || runs_.size() < 2) return;
  if (!facts_ && !looking_.isUnderWay()) lookUp();
  if (isWatched_ && !isGivenUp_) compute();
}

void RunsMatrix::lookUp() {
  const auto work = [runs = runs_](const RunContext& context) {
    return RunsFacts{findDuplicates(runs, context), groupSettings(runs)};
  };
  const auto done = [this](const Outcome<std::shared_ptr<const RunsFacts>>& outcome) {
    if (const auto* made = std::get_if<std::shared_ptr<const RunsFacts>>(&outcome)) facts_ = *made;
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT compare_.failed(*failure);
    Q_EMIT changed();
  };
  looking_.begin<RunsFacts>(Lane::Files, tr("Look for runs that are the same"), work, done);
}

void RunsMatrix::forgetMatrix() {
  computing_.forget();
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
  if (matrix_ || computing_.isUnderWay() || runs_.size() < 2) return;
  obstacle_.clear();
  const auto work = [runs = runs_, measure = measure_, read = read_](const RunContext& context) {
    return computed(runs, *measure, *read, context);
  };
  const auto done = [this](const Outcome<std::shared_ptr<const MeasuredMatrix>>& outcome) {
    if (const auto* made = std::get_if<std::shared_ptr<const MeasuredMatrix>>(&outcome)) matrix_ = *made;
    if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = failure->summary;
    isGivenUp_ = !matrix_;
    Q_EMIT changed();
  };
  computing_.begin<MeasuredMatrix>(Lane::Pictures, tr("Compare every run with every other"), work, done);
  Q_EMIT changed();
}

}  // namespace hp
