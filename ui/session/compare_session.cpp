// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/compare_session.h"

#include <algorithm>

#include "core/compare/checked_runs.h"
#include "core/compare/distinct_names.h"
#include "core/compare/sample_runs.h"
#include "core/runs/run_folder.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/session/explained_sets.h"
#include "ui/session/runs_matrix.h"

namespace hp {

namespace {

constexpr int kMostLooked = 1000;  ///< entries of a folder: no more are looked at before its runs are opened

std::filesystem::path plain(const std::filesystem::path& given) {
  const auto path = std::filesystem::absolute(given).lexically_normal();
  return path.has_filename() ? path : path.parent_path();
}

/// The runs in a folder that is none itself; else the path as it is, about which its opening says the rest.
std::vector<std::filesystem::path> runsIn(const std::filesystem::path& path, const RunContext& context) {
  std::vector<std::filesystem::path> runs;
  if (isRunFolder(path)) return {path};
  std::error_code unknown, ended;
  auto entry = std::filesystem::directory_iterator(path, ended);
  for (int looked = 0; looked < kMostLooked && entry != std::filesystem::directory_iterator(); ++looked) {
    context.checkStop();
    if (entry->is_directory(unknown) && isRunFolder(entry->path())) runs.push_back(entry->path());
    entry.increment(ended);
  }
  std::sort(runs.begin(), runs.end());
  return runs.empty() ? std::vector{path} : runs;
}

QString nameOf(const std::filesystem::path& path) { return toQString(path.filename().string()); }

}  // namespace

CompareSession::CompareSession(Engine& engine, QObject* parent)
    : QObject(parent),
      engine_(engine),
      checked_(std::make_shared<CheckedRuns>()),
      explanation_(new ComparedExplanation(engine, *this)),
      explainedSets_(new ExplainedSets(engine, *this)),
      allRuns_(new RunsMatrix(engine, *this)) {
  connect(this, &CompareSession::runsChanged, this, [this] { checked_->keepOnly(runs_); });
}

CompareSession::~CompareSession() = default;

void CompareSession::open(const std::vector<std::filesystem::path>& paths) {
  using Places = std::vector<std::filesystem::path>;
  auto id = std::make_shared<JobId>(0);
  const auto work = [paths](const RunContext& context) {
    Places places;
    for (const auto& path : paths)
      for (const auto& called : runsCalled(path.string()))
        for (const auto& run : runsIn(plain(called), context)) places.push_back(run);
    return places;
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const Places>>& outcome) {
    looking_.erase(*id);
    if (const auto* places = std::get_if<std::shared_ptr<const Places>>(&outcome)) openAll(**places);
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    Q_EMIT openingChanged();
  };
  *id = engine_.submit<Places>(Lane::Files, this, tr("Look for runs"), work, done);
  looking_.insert(*id);
  Q_EMIT openingChanged();
}

void CompareSession::openAll(const std::vector<std::filesystem::path>& places) {
  std::size_t count = runs_.size() + opening_.size();
  for (const auto& place : places) {
    const bool isKnown = std::any_of(runs_.begin(), runs_.end(),
                                     [&](const ComparedRunPtr& run) { return plain(run->path) == place; });
    if (!isKnown && count++ >= kMostRuns)
      return Q_EMIT failed(
          {.summary = tr("%1 was not opened: %2 runs are compared at most. Close some first.")
                          .arg(nameOf(place))
                          .arg(kMostRuns)
                          .toStdString()});
    openOne(place);
  }
}

void CompareSession::openOne(const std::filesystem::path& path) {
  auto id = std::make_shared<JobId>(0);
  const auto done = [this, id](const Outcome<std::shared_ptr<const ComparedRunPtr>>& outcome) {
    opening_.erase(*id);
    if (const auto* run = std::get_if<std::shared_ptr<const ComparedRunPtr>>(&outcome)) take(**run);
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    Q_EMIT openingChanged();
  };
  *id = engine_.submit<ComparedRunPtr>(
      Lane::Files, this, tr("Open the run %1").arg(nameOf(path)),
      [path](const RunContext& context) { return openComparedRun(path, context); }, done);
  opening_.insert(*id);
  Q_EMIT openingChanged();
}

void CompareSession::take(const ComparedRunPtr& run) {
  const auto same = std::find_if(runs_.begin(), runs_.end(), [&](const ComparedRunPtr& each) {
    return plain(each->path) == plain(run->path);
  });
  const auto before = std::pair(baseline_, candidate_);
  if (same == runs_.end()) {
    runs_.push_back(run);
    opened_.push_back(run);
  } else {
    opened_[std::size_t(same - runs_.begin())] = run;
    replace(*same, run);
  }
  tellNamesApart();
  choosePair();
  announceOther(before);
  Q_EMIT runsChanged();
  compare();
}

// The newly read run takes the old one's part.
void CompareSession::replace(ComparedRunPtr& old, const ComparedRunPtr& run) {
  old == baseline_ ? forgetAll() : forget(old);
  if (old == baseline_) baseline_ = run;
  if (old == candidate_) candidate_ = run;
  old = run;
}

// A run that is called otherwise from now on takes its own part: everything that was said of it has the old
// name.
void CompareSession::tellNamesApart() {
  const auto named = withDistinctNames(opened_);
  for (std::size_t i = 0; i < runs_.size(); ++i)
    if (named[i]->name != runs_[i]->name) replace(runs_[i], named[i]);
}

void CompareSession::close(const ComparedRunPtr& run) {
  const auto found = std::find(runs_.begin(), runs_.end(), run);
  if (found == runs_.end()) return;
  const ComparedRunPtr closed = run;  // `run` may be a reference into what is erased
  const auto before = std::pair(baseline_, candidate_);
  opened_.erase(opened_.begin() + (found - runs_.begin()));
  runs_.erase(found);
  if (closed == baseline_) {
    forgetAll();
    baseline_.reset();
  }
  if (closed == candidate_) candidate_.reset();
  forget(closed);
  tellNamesApart();
  choosePair();
  announceOther(before);
  Q_EMIT runsChanged();
  compare();
}

// The first that is open is the baseline, the next one is looked at, until a person says otherwise.
void CompareSession::choosePair() {
  if (!baseline_ && !runs_.empty()) {
    baseline_ = runs_.front();
    if (baseline_ == candidate_) candidate_.reset();
  }
  for (const ComparedRunPtr& run : runs_)
    if (!candidate_ && run != baseline_) candidate_ = run;
}

void CompareSession::announceOther(const std::pair<ComparedRunPtr, ComparedRunPtr>& before) {
  if (before != std::pair(baseline_, candidate_)) announcePair();
}

void CompareSession::setBaseline(const ComparedRunPtr& run) {
  if (!run || run == baseline_) return;
  const ComparedRunPtr chosen = run;
  if (candidate_ == chosen) candidate_ = baseline_;
  baseline_ = chosen;
  forgetAll();
  announcePair();
  compare();
}

void CompareSession::setCandidate(const ComparedRunPtr& run) {
  if (!run || run == candidate_ || run == baseline_) return;
  candidate_ = run;
  announcePair();
  compare();
}

void CompareSession::setEpoch(std::int64_t epoch) {
  if (epoch == epoch_) return;
  epoch_ = epoch;
  forgetAll();
  Q_EMIT pairChanged();
  compare();
}

void CompareSession::setTensor(const std::string& name) {
  if (name == tensor_) return;
  tensor_ = name;
  Q_EMIT tensorChanged();
}

void CompareSession::goToFirstDivergence() {
  const auto shown = comparison();
  if (!shown || !shown->trace.first) return;
  if (!shown->trace.first->tensor.empty()) setTensor(shown->trace.first->tensor);
  Q_EMIT wentToFirstDivergence();
}

bool CompareSession::haveChosenEpoch() const {
  const auto has = [this](const ComparedRunPtr& run) { return run && run->weights.contains(epoch_); };
  return has(baseline_) && has(candidate_);
}

// An epoch is chosen for a pair: another one may not have kept it.
void CompareSession::announcePair() {
  if (epoch_ != 0 && !haveChosenEpoch()) {
    forgetAll();
    epoch_ = 0;
  }
  forgetOverTime();
  Q_EMIT pairChanged();
}

std::shared_ptr<const RunComparison> CompareSession::comparisonOf(const ComparedRunPtr& candidate) const {
  const auto found = comparisons_.find(candidate);
  return found == comparisons_.end() ? nullptr : found->second;
}

ComparedRunPtr CompareSession::checked(const ComparedRunPtr& run) const {
  if (const auto comparison = comparisonOf(run)) return comparison->candidate;
  const auto all = comparisons();
  return run == baseline_ && !all.empty() ? all.front()->baseline : run;
}

std::vector<std::shared_ptr<const RunComparison>> CompareSession::comparisons() const {
  std::vector<std::shared_ptr<const RunComparison>> all;
  for (const ComparedRunPtr& run : runs_)
    if (auto comparison = comparisonOf(run)) all.push_back(std::move(comparison));
  return all;
}

JobId CompareSession::comparing() const {
  const auto found = comparing_.find(candidate_);
  return found == comparing_.end() ? 0 : found->second;
}

// What waits for its turn gives way to the candidate that a person looks at.
void CompareSession::compare() {
  if (candidate_ && hasToWait()) {
    for (const auto& [run, job] : comparing_) engine_.stop(job);
    comparing_.clear();
    compareWith(candidate_);
  }
  for (const ComparedRunPtr& run : runs_)
    if (run != baseline_ && !comparisons_.contains(run) && !comparing_.contains(run)) compareWith(run);
  Q_EMIT comparisonChanged();
}

// Jobs run in the order of their numbers.
bool CompareSession::hasToWait() const {
  if (comparisons_.contains(candidate_)) return false;
  const JobId own = comparing();
  return own == 0 || std::any_of(comparing_.begin(), comparing_.end(),
                                 [own](const auto& each) { return each.second < own; });
}

void CompareSession::compareWith(const ComparedRunPtr& candidate) {
  auto id = std::make_shared<JobId>(0);
  const auto work = [first = baseline_, candidate, checked = checked_,
                     spec = CompareSpec{.epoch = epoch_, .checkDigests = false}](const RunContext& context) {
    return compareRuns(Baseline(checked->of(first, context)), Candidate(checked->of(candidate, context)),
                       spec, context);
  };
  const auto done = [this, id, candidate](const Outcome<std::shared_ptr<const RunComparison>>& outcome) {
    const auto waiting = comparing_.find(candidate);
    if (waiting == comparing_.end() || waiting->second != *id) return;
    comparing_.erase(waiting);
    if (const auto* made = std::get_if<std::shared_ptr<const RunComparison>>(&outcome))
      comparisons_[candidate] = *made;
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    Q_EMIT comparisonChanged();
  };
  *id = engine_.submit<RunComparison>(
      Lane::Pictures, this,
      tr("Compare %1 with %2").arg(toQString(candidate->name), toQString(baseline_->name)), work, done);
  comparing_[candidate] = *id;
}

void CompareSession::askWeightsOverTime() {
  if (!candidate_ || overTime_ || timing_) return;
  auto id = std::make_shared<JobId>(0);
  const auto work = [first = baseline_, second = candidate_](const RunContext& context) {
    return compareWeightsOverTime(Baseline(first), Candidate(second), context);
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const WeightsOverTime>>& outcome) {
    if (timing_ != *id) return;
    timing_ = 0;
    if (const auto* made = std::get_if<std::shared_ptr<const WeightsOverTime>>(&outcome)) overTime_ = *made;
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    Q_EMIT weightsOverTimeChanged();
  };
  *id = engine_.submit<WeightsOverTime>(Lane::Pictures, this,
                                        tr("Compare the weights of every epoch of %1 with %2")
                                            .arg(toQString(candidate_->name), toQString(baseline_->name)),
                                        work, done);
  timing_ = *id;
  Q_EMIT weightsOverTimeChanged();
}

void CompareSession::forget(const ComparedRunPtr& candidate) {
  const auto waiting = comparing_.find(candidate);
  if (waiting != comparing_.end()) {
    engine_.stop(waiting->second);
    comparing_.erase(waiting);
  }
  comparisons_.erase(candidate);
}

void CompareSession::forgetAll() {
  for (const auto& [run, job] : comparing_) engine_.stop(job);
  comparing_.clear();
  comparisons_.clear();
}

void CompareSession::forgetOverTime() {
  engine_.stop(timing_);
  timing_ = 0;
  overTime_.reset();
  Q_EMIT weightsOverTimeChanged();
}

}  // namespace hp
