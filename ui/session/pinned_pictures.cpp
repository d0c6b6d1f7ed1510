// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/pinned_pictures.h"

#include <algorithm>
#include <set>

#include "core/explain/method.h"
#include "core/imaging/colour_map.h"
#include "core/model/classify.h"
#include "core/train/open_run.h"
#include "ui/engine/engine.h"
#include "ui/session/training_runs.h"

namespace hp {

namespace {

constexpr std::size_t kMostMoments = 100;
constexpr std::size_t kAtFirst = 6;
constexpr const char* kMethod = "grad-cam";

/// The first validation picture of every class, then the second ones, until there are enough.
std::vector<std::size_t> firstOfEveryClass(const Dataset& dataset) {
  std::vector<std::size_t> chosen;
  const auto validation = dataset.indexesOf(Split::Validation);
  std::set<std::size_t> taken;
  for (bool isMore = true; isMore && chosen.size() < kAtFirst;) {
    isMore = false;
    std::set<int> classes;
    for (const std::size_t index : validation) {
      if (chosen.size() == kAtFirst || taken.contains(index)) continue;
      if (!classes.insert(dataset.example(index).label).second) continue;
      taken.insert(index);
      chosen.push_back(index);
      isMore = true;
    }
  }
  return chosen;
}

std::vector<std::size_t> pinnedOf(const Dataset& dataset, const std::vector<std::string>& ids) {
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < dataset.examples().size(); ++i)
    if (std::find(ids.begin(), ids.end(), dataset.example(i).id) != ids.end()) found.push_back(i);
  return found.empty() ? firstOfEveryClass(dataset) : found;
}

PinnedAnswer answerAbout(const Network& network, const Dataset& dataset, std::size_t index,
                         const RunContext& context) {
  const Image picture = dataset.picture(index);
  const Array input = prepareInput(network, picture);
  const ClassScore best = classify(network, input, context.silent()).classes.front();
  const Method& method = methodById(kMethod);
  const auto map = explain(method, {network, input, best.index}, method.defaults, context.silent());
  const Example& example = dataset.example(index);
  const bool isOfPictures = network.classNames() == dataset.classNames();
  return {.id = example.id,
          .truth = isOfPictures ? dataset.classNames()[static_cast<std::size_t>(example.label)] : "",
          .predicted = best.name,
          .probability = best.probability,
          .overlay = overlay(visibleImage(network, picture), map.map, rangeOf(map.map, map.isSigned),
                             OverlayStyle{}, map.isSigned)};
}

}  // namespace

PinnedPictures::PinnedPictures(Engine& engine, TrainingRuns& runs, QObject* parent)
    : QObject(parent), engine_(engine), runs_(runs) {
  connect(&runs_, &TrainingRuns::currentChanged, this, &PinnedPictures::followCurrent);
  connect(&runs_, &TrainingRuns::epochEnded, this, [this](TrainingRun* run) {
    if (run == runs_.current()) explain();
  });
}

void PinnedPictures::setPinned(const std::string& id, bool pinned) {
  const auto found = std::find(ids_.begin(), ids_.end(), id);
  if ((found != ids_.end()) == pinned || (pinned && ids_.size() == kMost)) return;
  pinned ? ids_.push_back(id) : void(ids_.erase(found));
  Q_EMIT changed();
  explain();
}

void PinnedPictures::followCurrent() {
  engine_.stop(job_);
  job_ = 0;
  isStale_ = false;
  moments_.clear();
  fault_.clear();
  pictures_ = std::make_shared<std::shared_ptr<const Dataset>>();
  Q_EMIT changed();
  explain();
}

void PinnedPictures::explain() {
  const TrainingRun* run = runs_.current();
  if (!run || !run->facts() || run->epochs().empty() || !needsData(run->facts()->spec.recipe)) return;
  isStale_ = job_ != 0;
  if (isStale_) return;
  auto id = std::make_shared<JobId>(0);
  const auto work = [folder = run->folder(), spec = run->facts()->spec.data, ids = ids_,
                     pictures = pictures_](const RunContext& context) {
    const Network network = openRunNetwork(folder, {}, context);
    if (!*pictures) *pictures = std::make_shared<const Dataset>(openDataset(spec, context.silent()));
    PinnedAnswers made{.weights = network.title()};
    const auto pinned = pinnedOf(**pictures, ids);
    for (const std::size_t index : pinned) {
      context.step({network.title(), std::int64_t(made.answers.size()), std::int64_t(pinned.size())});
      made.answers.push_back(answerAbout(network, **pictures, index, context));
    }
    return made;
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const PinnedAnswers>>& outcome) {
    if (job_ == *id) take(outcome);
  };
  *id = engine_.submit<PinnedAnswers>(Lane::Interactive, this, tr("Explain the pinned pictures"), work, done);
  job_ = *id;
}

void PinnedPictures::take(const Outcome<std::shared_ptr<const PinnedAnswers>>& outcome) {
  job_ = 0;
  fault_.clear();
  if (const auto* made = std::get_if<std::shared_ptr<const PinnedAnswers>>(&outcome)) {
    const bool isSameMoment = !moments_.empty() && moments_.back()->weights == (*made)->weights;
    if (isSameMoment) moments_.pop_back();
    moments_.push_back(*made);
    if (moments_.size() > kMostMoments) moments_.erase(moments_.begin());
  }
  if (const auto* failure = std::get_if<Failure>(&outcome)) fault_ = failure->summary;
  Q_EMIT changed();
  if (isStale_) explain();
}

}  // namespace hp
