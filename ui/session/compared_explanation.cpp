// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/compared_explanation.h"

#include <algorithm>

#include "core/compare/run_network.h"
#include "core/imaging/image_file.h"
#include "ui/kit/conversions.h"
#include "ui/session/compare_session.h"

namespace hp {

namespace {

QString nameOf(const std::string& picture) { return toQString(picture).section(QLatin1Char('/'), -1); }

std::vector<std::string> commonLayers(const Network& baseline, const Network& candidate) {
  const auto others = spatialLayers(candidate.graph());
  auto layers = spatialLayers(baseline.graph());
  std::erase_if(layers, [&](const auto& layer) { return std::ranges::find(others, layer) == others.end(); });
  return layers;
}

}  // namespace

struct ComparedExplanation::Opened {
  ComparedRunPtr baseline = {}, candidate = {};
  std::int64_t epoch = 0;
  std::optional<ComparedNetworks> networks = {};
  std::optional<Dataset> dataset = {};

  ComparedAnswers look(const std::string& picture, bool isFile, const RunContext& context) {
    if (!networks) networks = networksOf(*baseline, *candidate, epoch, context);
    ComparedAnswers answers{.layers = commonLayers(networks->baseline, networks->candidate)};
    const Image image = isFile ? readImage(std::filesystem::path(picture))
                               : example(picture, answers.label, context.silent());
    answers.both =
        classifyBoth(Baseline(networks->baseline), Candidate(networks->candidate), picture, image, context);
    return answers;
  }

 private:
  /// A label is one of the networks' classes only where the data have the same: pixels have others.
  Image example(const std::string& id, std::optional<int>& label, const RunContext& context) {
    if (!dataset) dataset = datasetOfEither(*baseline, *candidate, context);
    const std::size_t index = exampleOf(*dataset, id);
    if (networks->baseline.classNames() == dataset->classNames()) label = dataset->example(index).label;
    return dataset->picture(index);
  }
};

ComparedExplanation::ComparedExplanation(Engine& engine, CompareSession& compare)
    : QObject(&compare), compare_(compare), opened_(std::make_shared<Opened>()), job_(engine, this) {
  connect(&compare_, &CompareSession::pairChanged, this, &ComparedExplanation::startPair);
  connect(&choice_, &MethodChoice::methodChanged, this, &ComparedExplanation::ask);
  connect(&choice_, &MethodChoice::paramsChanged, this, &ComparedExplanation::ask);
}

ComparedExplanation::~ComparedExplanation() = default;

// A picture of the data is one of the baseline's.
void ComparedExplanation::startPair() {
  const bool isKept = compare_.candidate() && (isFile_ || baseline_ == compare_.baseline());
  baseline_ = compare_.baseline();
  opened_ = std::make_shared<Opened>();
  opened_->baseline = compare_.baseline();
  opened_->candidate = compare_.candidate();
  opened_->epoch = compare_.epoch();
  startPicture(isKept ? picture_ : std::string(), isFile_);
}

void ComparedExplanation::setPicture(const std::string& id) {
  const bool isKnown = id == picture_ && !isFile_ && (answer_ || isAsked());
  if (!isKnown) startPicture(id, false);
}

void ComparedExplanation::setFile(const std::filesystem::path& file) { startPicture(file.string(), true); }

void ComparedExplanation::setTarget(ComparedClass target, int chosen) {
  if (target == target_ && chosen == chosen_) return;
  target_ = target;
  chosen_ = chosen;
  ask();
}

int ComparedExplanation::targetClass() const {
  const auto first = [](const OneAnswer& answer) { return answer.classification.classes.front().index; };
  const int baselines = first(said_->both.baseline);
  switch (target_) {
    case ComparedClass::CandidateFirst:
      return first(said_->both.candidate);
    case ComparedClass::Label:
      return said_->label.value_or(baselines);
    case ComparedClass::Chosen:
      return chosen_;
    case ComparedClass::BaselineFirst:
      break;
  }
  return baselines;
}

void ComparedExplanation::startPicture(const std::string& picture, bool isFile) {
  picture_ = picture;
  isFile_ = isFile;
  said_.reset();
  ask();
}

void ComparedExplanation::forgetAnswer() {
  job_.forget();
  answer_.reset();
  obstacle_.clear();
}

// A job of the interactive lane has what is opened to itself: no two run at once.
template <class T, class Work, class Take>
void ComparedExplanation::begin(const QString& title, Work work, Take take) {
  const auto done = [this, take](const Outcome<std::shared_ptr<const T>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = failure->summary;
    if (std::holds_alternative<Stopped>(outcome)) obstacle_ = tr("Stopped.").toStdString();
    if (const auto* made = std::get_if<std::shared_ptr<const T>>(&outcome)) take(*made);
    Q_EMIT changed();
  };
  job_.begin<T>(Lane::Interactive, title, std::move(work), done);
}

void ComparedExplanation::ask() {
  forgetAnswer();
  if (said_) {
    explain();
  } else if (compare_.candidate() && !picture_.empty()) {
    begin<ComparedAnswers>(
        tr("Ask both runs about %1").arg(nameOf(picture_)),
        [opened = opened_, picture = picture_, isFile = isFile_](const RunContext& context) {
          return opened->look(picture, isFile, context);
        },
        [this](std::shared_ptr<const ComparedAnswers> said) {
          said_ = std::move(said);
          explain();
        });
  }
  Q_EMIT changed();
}

void ComparedExplanation::explain() {
  const BothQuestion question{&choice_.method(), choice_.params(), targetClass()};
  begin<ExplainedBoth>(
      tr("Explain %1 with both runs").arg(nameOf(picture_)),
      [opened = opened_, said = said_, question](const RunContext& context) {
        return explainBoth(Baseline(opened->networks->baseline), Candidate(opened->networks->candidate),
                           said->both, question, context);
      },
      [this](std::shared_ptr<const ExplainedBoth> made) { answer_ = std::move(made); });
}

}  // namespace hp
