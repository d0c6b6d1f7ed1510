// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/parting_search.h"

#include <QTemporaryDir>

#include "core/compare/step_process.h"
#include "ui/kit/conversions.h"
#include "ui/session/cli_program.h"
#include "ui/session/compare_session.h"

namespace hp {

PartingSearch::PartingSearch(Engine& engine, CompareSession& compare, QObject* parent)
    : QObject(parent), engine_(engine), compare_(compare), job_(engine, this), costJob_(engine, this) {
  connect(&compare_, &CompareSession::runsChanged, this, &PartingSearch::follow);
  connect(&compare_, &CompareSession::pairChanged, this, &PartingSearch::follow);
  connect(&compare_, &CompareSession::comparisonChanged, this, &PartingSearch::follow);
  follow();
}

bool PartingSearch::isPossible() const { return step() > 0; }

std::int64_t PartingSearch::step() const {
  const auto comparison = compare_.comparison();
  if (!comparison || !comparison->trace.first) return 0;
  for (const ComparedRunPtr& run : {comparison->baseline, comparison->candidate})
    if (run->kind != RunKind::Heatproof) return 0;
  const FirstDivergence& first = *comparison->trace.first;
  return first.part == DivergedPart::Length ? 0 : first.step;
}

void PartingSearch::follow() {
  if (baseline_ != compare_.baseline() || candidate_ != compare_.candidate()) forget();
  if (isPossible() && !cost_ && !costJob_.isUnderWay()) askCost();
  Q_EMIT changed();
}

void PartingSearch::forget() {
  baseline_ = compare_.baseline();
  candidate_ = compare_.candidate();
  job_.forget();
  costJob_.forget();
  answer_.reset();
  cost_.reset();
}

std::optional<JobInfo> PartingSearch::jobInfo() const { return engine_.job(job_.id()); }

void PartingSearch::stop() { job_.stop(); }

void PartingSearch::setBaselineData(const std::filesystem::path& folder) {
  const bool isOnePlace = answer_ && answer_->missingBaselineData == answer_->missingCandidateData;
  if (isOnePlace && !answer_->missingBaselineData.empty()) data_[candidate_] = folder;
  data_[baseline_] = folder;
  search();
}

void PartingSearch::setCandidateData(const std::filesystem::path& folder) {
  data_[candidate_] = folder;
  search();
}

void PartingSearch::search() {
  if (job_.isUnderWay() || !isPossible()) return;
  answer_.reset();
  const PartingSpec spec{
      .step = step(), .baselineData = data_[baseline_], .candidateData = data_[candidate_]};
  const auto work = [spec, first = baseline_, second = candidate_,
                     recompute = recomputerIn(cliProgram())](const RunContext& context) {
    const QTemporaryDir scratch;
    auto here = spec;
    if (scratch.isValid()) here.scratch = scratch.path().toStdString();
    return partingOperation(Baseline(first), Candidate(second), here, recompute, context);
  };
  const auto done = [this](const Outcome<std::shared_ptr<const PartingOperation>>& outcome) {
    if (const auto* made = std::get_if<std::shared_ptr<const PartingOperation>>(&outcome)) answer_ = *made;
    if (const auto* failure = std::get_if<Failure>(&outcome))
      answer_ = std::make_shared<PartingOperation>(PartingOperation{.sentence = failure->summary});
    Q_EMIT changed();
  };
  job_.begin<PartingOperation>(Lane::Pictures,
                               tr("Find the operation at which %1 and %2 part")
                                   .arg(toQString(candidate_->name), toQString(baseline_->name)),
                               work, done);
  Q_EMIT changed();
}

void PartingSearch::askCost() {
  const auto work = [first = baseline_, second = candidate_, step = step()](const RunContext&) {
    const auto one = recomputingCost(*first, step), other = recomputingCost(*second, step);
    RecomputingCost both{.steps = one.steps + other.steps};
    if (one.seconds && other.seconds) both.seconds = *one.seconds + *other.seconds;
    return both;
  };
  const auto done = [this](const Outcome<std::shared_ptr<const RecomputingCost>>& outcome) {
    // What cannot be looked up is no obstacle: the search says what is wrong.
    const auto* made = std::get_if<std::shared_ptr<const RecomputingCost>>(&outcome);
    cost_ = made ? **made : RecomputingCost();
    Q_EMIT changed();
  };
  costJob_.begin<RecomputingCost>(Lane::Files, tr("Look for checkpoints"), work, done);
}

}  // namespace hp
