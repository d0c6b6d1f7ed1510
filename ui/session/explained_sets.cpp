// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explained_sets.h"

#include <algorithm>
#include <optional>

#include "core/compare/run_network.h"
#include "ui/kit/conversions.h"
#include "ui/session/compare_session.h"

namespace hp {

namespace {

constexpr const char* kMethod = "grad-cam";

using Comparisons = std::vector<ComparisonPtr>;
using Names = std::vector<std::string>;

bool isOpen(const CompareSession& compare, const ComparedRunPtr& run) {
  return std::ranges::find(compare.runs(), run) != compare.runs().end();
}

// A run is compared under its own digests, as another object of the same folder.
ComparedRunPtr openRun(const CompareSession& compare, const ComparedRunPtr& run) {
  const auto& runs = compare.runs();
  const auto found = std::ranges::find_if(runs, [&](const auto& each) { return each->path == run->path; });
  return found == runs.end() ? nullptr : *found;
}

std::size_t reached(const ExplainedSet& set) { return set.pictures.size() + set.leftOut.size(); }

bool isBegun(const ExplainedRun& run) { return reached(run.set) > 0 || !run.obstacle.empty(); }

ExplainedRuns explainedBy(const Comparisons& comparisons, const std::filesystem::path& folder,
                          std::size_t count, const ExplainRunsSpec& spec, const RunContext& context) {
  auto pictures =
      folder.empty() ? recordedPictures(runsOf(comparisons), context) : picturesIn(folder, context);
  auto all = explainRuns(comparisons, sampled(std::move(pictures), count), spec, context);
  std::size_t most = 0;  // fewer than were asked for after a stop
  for (const ExplainedRun& run : all.runs) most = std::max(most, reached(run.set));
  if (most > 0) all.asked = most;
  return all;
}

// Of runs that have no network their explanations say so.
Names commonLayers(const Comparisons& comparisons, const RunContext& context) {
  std::optional<Names> common;
  const auto keep = [&](const ComparedRun& run, std::int64_t epoch) {
    const Names own = spatialLayers(networkOf(run, epoch, context.silent()).graph());
    if (!common) common = own;
    std::erase_if(*common, [&](const auto& layer) { return std::ranges::find(own, layer) == own.end(); });
  };
  std::int64_t baselines = 0;
  for (const auto& comparison : comparisons) {
    context.checkStop();
    if (comparison->epoch == 0) continue;
    if (comparison->epoch != baselines) guarded([&] { keep(*comparison->baseline, comparison->epoch); });
    baselines = comparison->epoch;
    guarded([&] { keep(*comparison->candidate, comparison->epoch); });
  }
  context.checkStop();
  return common.value_or(Names());
}

}  // namespace

ExplainedSets::ExplainedSets(Engine& engine, CompareSession& compare)
    : QObject(&compare), compare_(compare), job_(engine, this), layersJob_(engine, this) {
  choice_.choose(kMethod);
  connect(&compare_, &CompareSession::pairChanged, this, &ExplainedSets::forgetPast);
  connect(&compare_, &CompareSession::runsChanged, this, &ExplainedSets::forgetPast);
}

void ExplainedSets::setFolder(const std::filesystem::path& folder) {
  folder_ = folder;
  Q_EMIT changed();
}

ExplainedSets::Asked ExplainedSets::whatIsAsked() const {
  Asked asked{.baseline = compare_.baseline(), .epoch = compare_.epoch(), .folder = folder_};
  for (const ComparedRunPtr& run : compare_.runs())
    if (compare_.comparisonOf(run)) asked.candidates.push_back(run);
  return asked;
}

void ExplainedSets::explain() {
  const auto comparisons = compare_.comparisons();
  if (comparisons.empty() || job_.isUnderWay()) return;
  obstacle_.clear();
  asked_ = whatIsAsked();
  const auto work = [comparisons, folder = folder_, count = count_,
                     spec = ExplainRunsSpec{.method = &choice_.method(), .params = choice_.params()}](
                        const RunContext& context) {
    return explainedBy(comparisons, folder, count, spec, context);
  };
  const auto done = [this](const Outcome<std::shared_ptr<const ExplainedRuns>>& outcome) {
    take(outcome);
    forgetPast();
    Q_EMIT changed();
  };
  job_.begin<ExplainedRuns>(Lane::Pictures, tr("Explain pictures with all runs"), work, done);
  Q_EMIT changed();
}

void ExplainedSets::take(const Outcome<std::shared_ptr<const ExplainedRuns>>& outcome) {
  const auto* made = std::get_if<std::shared_ptr<const ExplainedRuns>>(&outcome);
  if (const auto* failure = std::get_if<Failure>(&outcome)) {
    obstacle_ = failure->summary;
  } else if (!made || std::ranges::none_of((*made)->runs, isBegun)) {
    obstacle_ = tr("Stopped before a picture was explained.").toStdString();
  } else {
    answer_ = *made;
    answered_ = asked_;
  }
}

void ExplainedSets::stop() { job_.stop(); }

QString ExplainedSets::whyPast(const Asked& asked) const {
  const auto isThere = [this](const ComparedRunPtr& run) { return isOpen(compare_, run); };
  if (!isThere(asked.baseline) || std::ranges::none_of(asked.candidates, isThere))
    return tr("Runs were closed or read anew: explain the pictures again.");
  if (asked.baseline != compare_.baseline())
    return tr("Another run is the baseline now: explain the pictures again.");
  if (asked.epoch != compare_.epoch())
    return tr("Another epoch is looked at now: explain the pictures again.");
  return {};
}

void ExplainedSets::forgetPast() {
  if (isLooking_) return;
  const QString whyNoJob = job_.isUnderWay() ? whyPast(asked_) : QString();
  const QString whyNoAnswer = answer_ ? whyPast(answered_) : QString();
  if (!whyNoJob.isEmpty()) job_.forget();
  if (!whyNoAnswer.isEmpty()) answer_.reset();
  const QString why = !whyNoJob.isEmpty() ? whyNoJob : whyNoAnswer;
  if (!why.isEmpty() && !job_.isUnderWay()) obstacle_ = why.toStdString();
  if (forgetClosed() || !why.isEmpty()) Q_EMIT changed();
}

bool ExplainedSets::forgetClosed() {
  if (!answer_ ||
      std::ranges::all_of(answered_.candidates, [this](const auto& run) { return isOpen(compare_, run); }))
    return false;
  ExplainedRuns kept = *answer_;
  QStringList closed;
  for (std::size_t i = kept.runs.size(); i-- > 0;) {
    if (isOpen(compare_, answered_.candidates[i])) continue;
    closed.prepend(toQString(kept.runs[i].name));
    kept.runs.erase(kept.runs.begin() + std::ptrdiff_t(i));
    answered_.candidates.erase(answered_.candidates.begin() + std::ptrdiff_t(i));
  }
  answer_ = std::make_shared<const ExplainedRuns>(std::move(kept));
  obstacle_ = tr("No longer among these, closed or read anew: %1")
                  .arg(closed.join(QStringLiteral(", ")))
                  .toStdString();
  return true;
}

void ExplainedSets::look(const ExplainedRun& run, const std::string& picture) {
  const auto answer = answer_;  // of which both are parts
  const ComparedRunPtr candidate = openRun(compare_, run.candidate);
  if (!answer || !candidate) return;
  lookAt(candidate);
  ComparedExplanation& explanation = compare_.explanation();
  explanation.choice().choose(*answer->method, answer->params);
  explanation.setTarget(ComparedClass::BaselineFirst);
  if (answered_.folder.empty())
    explanation.setPicture(picture);
  else
    explanation.setFile(answered_.folder / picture);
}

// Another candidate begins at its newest epoch; the picture was explained at the one that is looked at.
void ExplainedSets::lookAt(const ComparedRunPtr& candidate) {
  const std::int64_t epoch = compare_.epoch();
  isLooking_ = true;
  compare_.setCandidate(candidate);
  compare_.setEpoch(epoch);
  isLooking_ = false;
}

void ExplainedSets::askLayers() {
  const auto comparisons = compare_.comparisons();
  if (comparisons.empty() || comparisons == layersOf_) return;
  layersOf_ = comparisons;
  const auto work = [comparisons](const RunContext& context) { return commonLayers(comparisons, context); };
  const auto done = [this](const Outcome<std::shared_ptr<const Names>>& outcome) {
    if (const auto* names = std::get_if<std::shared_ptr<const Names>>(&outcome)) {
      layers_ = **names;
      Q_EMIT layersChanged();
    } else {
      layersOf_.clear();
    }
  };
  layersJob_.begin<Names>(Lane::Files, tr("Look for layers that all runs have"), work, done);
}

}  // namespace hp
