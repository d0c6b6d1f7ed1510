// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explained_sets.h"

#include <algorithm>

#include "ui/engine/engine.h"
#include "ui/session/compare_session.h"

namespace hp {

namespace {

constexpr const char* kMethod = "grad-cam";

using Comparisons = std::vector<std::shared_ptr<const RunComparison>>;

// A run is compared under its own digests, as another object of the same folder.
bool isSameRun(const ComparedRunPtr& one, const ComparedRunPtr& other) {
  return one && other && one->path == other->path;
}

ComparedRunPtr openRun(const CompareSession& compare, const ComparedRunPtr& run) {
  const auto& runs = compare.runs();
  const auto found =
      std::find_if(runs.begin(), runs.end(), [&](const auto& each) { return isSameRun(each, run); });
  return found == runs.end() ? nullptr : *found;
}

ExplainedRuns explainedBy(const Comparisons& comparisons, const std::filesystem::path& folder,
                          std::size_t count, const ExplainRunsSpec& spec, const RunContext& context) {
  std::vector<ComparedRunPtr> runs{comparisons.front()->baseline};
  std::vector<const RunComparison*> pairs;
  for (const auto& comparison : comparisons) {
    runs.push_back(comparison->candidate);
    pairs.push_back(comparison.get());
  }
  auto all = folder.empty() ? recordedPictures(runs, context) : picturesIn(folder, context);
  return explainRuns(pairs, sampled(std::move(all), count), spec, context);
}

}  // namespace

ExplainedSets::ExplainedSets(Engine& engine, CompareSession& compare)
    : QObject(&compare), engine_(engine), compare_(compare) {
  choice_.choose(kMethod);
  connect(&compare_, &CompareSession::pairChanged, this, &ExplainedSets::forgetStale);
  connect(&compare_, &CompareSession::runsChanged, this, &ExplainedSets::forgetStale);
}

void ExplainedSets::setFolder(const std::filesystem::path& folder) {
  folder_ = folder;
  Q_EMIT changed();
}

void ExplainedSets::explain() {
  const auto comparisons = compare_.comparisons();
  if (comparisons.empty() || job_ != 0) return;
  obstacle_.clear();
  auto id = std::make_shared<JobId>(0);
  const auto work = [comparisons, folder = folder_, count = count_,
                     spec = ExplainRunsSpec{.method = &choice_.method(), .params = choice_.params()}](
                        const RunContext& context) {
    return explainedBy(comparisons, folder, count, spec, context);
  };
  const auto done = [this, id, folder = folder_,
                     epoch = compare_.epoch()](const Outcome<std::shared_ptr<const ExplainedRuns>>& outcome) {
    if (job_ != *id) return;
    job_ = 0;
    if (const auto* made = std::get_if<std::shared_ptr<const ExplainedRuns>>(&outcome)) {
      answer_ = *made;
      answeredFolder_ = folder;
      epoch_ = epoch;
    }
    if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = failure->summary;
    forgetStale();
    Q_EMIT changed();
  };
  *id = engine_.submit<ExplainedRuns>(Lane::Pictures, this, tr("Explain pictures with all runs"), work, done);
  job_ = *id;
  Q_EMIT changed();
}

void ExplainedSets::stop() { engine_.stop(job_); }

bool ExplainedSets::isStale() const {
  if (!answer_) return false;
  return !isSameRun(answer_->baseline, compare_.baseline()) || epoch_ != compare_.epoch() ||
         std::any_of(answer_->runs.begin(), answer_->runs.end(),
                     [&](const ExplainedRun& run) { return !openRun(compare_, run.candidate); });
}

void ExplainedSets::forgetStale() {
  if (!isStale()) return;
  answer_.reset();
  Q_EMIT changed();
}

void ExplainedSets::look(const ExplainedRun& run, const std::string& picture) {
  const ComparedRunPtr candidate = openRun(compare_, run.candidate);
  if (!candidate) return;
  compare_.setCandidate(candidate);
  ComparedExplanation& explanation = compare_.explanation();
  explanation.choice().choose(*answer_->method, answer_->params);
  explanation.setTarget(ComparedClass::BaselineFirst);
  if (answeredFolder_.empty())
    explanation.setPicture(picture);
  else
    explanation.setFile(answeredFolder_ / picture);
}

}  // namespace hp
