// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include <algorithm>

#include "core/compare/run_network.h"
#include "core/data/sample.h"
#include "core/train/open_run.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/models/jobs_model.h"
#include "ui/models/log_model.h"

namespace hp {

namespace {

QString questionTitle(const Question& question) {
  return toQString(question.method->info.name + " · " + className(question));
}

/// The same network looking at the same input, opened twice.
bool isSame(const Subject& a, const Subject& b) {
  return a.isComplete() && b.isComplete() && a.network->digest() == b.network->digest() && a.input == b.input;
}

std::filesystem::path pathOf(const std::string& utf8) { return std::u8string(utf8.begin(), utf8.end()); }

/// What the ids of a set's files are relative to.
std::filesystem::path folderOf(const DataSpec& spec) {
  return spec.kind == DataKind::List ? spec.path.parent_path() : spec.path;
}

SubjectPicture pictureOf(const Dataset& dataset, std::size_t index) {
  const std::string& id = dataset.example(index).id;
  const auto file = folderOf(dataset.spec()) / pathOf(id);
  const bool isFile = std::filesystem::is_regular_file(file);
  return {.image = dataset.picture(index),
          .title = pathOf(id).filename().string(),
          .source = isFile ? file.string() : id};
}

SubjectPicture pictureOf(const ComparedRun& run, const std::string& id, const RunContext& context) {
  const Dataset dataset = datasetOf(run, {}, context);
  return pictureOf(dataset, exampleOf(dataset, id));
}

}  // namespace

Session::Session(Engine& engine, QObject* parent)
    : QObject(parent),
      engine_(engine),
      training_(engine, this),
      compare_(engine, this),
      robustness_(engine, this),
      jobs_(new JobsModel(engine, this)),
      log_(new LogModel(this)) {
  log_->followLog();
  connect(&training_, &TrainingSession::failed, this, &Session::failed);
  connect(&compare_, &CompareSession::failed, this, &Session::failed);
  connect(&robustness_, &RobustnessSession::failed, this, &Session::failed);
}

std::optional<Question> Session::question() const {
  if (!subject_->isComplete() || !target_) return {};
  return Question{subject_, &choice_.method(), choice_.params(), *target_};
}

bool Session::isAsked(const Question& question) const {
  return std::any_of(asked_.begin(), asked_.end(),
                     [&](const auto& entry) { return sameQuestion(entry.second, question); });
}

// One slot for each kind of job; whatever took the slot later makes the earlier answer stale.
template <class T, class Take>
void Session::begin(JobId Session::*slot, Lane lane, const QString& title,
                    std::function<T(const RunContext&)> work, Take take) {
  engine_.stop(this->*slot);
  auto id = std::make_shared<JobId>(0);
  const auto done = [this, slot, id, take](const Outcome<std::shared_ptr<const T>>& outcome) {
    if (this->*slot != *id) return;
    this->*slot = 0;
    if (const auto* value = std::get_if<std::shared_ptr<const T>>(&outcome)) {
      take(*value);
    } else if (slot == &Session::looking_) {
      network_ = subject_->network;
      picture_ = subject_->picture;
    }
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    lookWhenSettled();
    Q_EMIT lookingChanged();
  };
  *id = engine_.submit<T>(lane, this, title, std::move(work), done);
  this->*slot = *id;
  Q_EMIT lookingChanged();
}

void Session::openNetwork(const OpenNetworkSpec& spec) {
  begin<Network>(
      &Session::openingNetwork_, Lane::Files, tr("Open %1").arg(toQString(titleOf(spec.path.string()))),
      [spec](const RunContext& context) { return openAnyNetwork(spec, context); },
      [this](std::shared_ptr<const Network> network) { network_ = std::move(network); });
}

void Session::openRunEpoch(const std::filesystem::path& run, std::int64_t epoch) {
  begin<Network>(
      &Session::openingNetwork_, Lane::Files,
      tr("Open epoch %1 of %2").arg(epoch).arg(toQString(run.filename().string())),
      [run, epoch](const RunContext& context) { return openRunNetwork(run, epoch, context); },
      [this](std::shared_ptr<const Network> network) { network_ = std::move(network); });
}

void Session::openPicture(const std::string& source) {
  begin<SubjectPicture>(
      &Session::openingPicture_, Lane::Files, tr("Open %1").arg(toQString(titleOf(source))),
      [source](const RunContext&) { return hp::openPicture(source); },
      [this](std::shared_ptr<const SubjectPicture> picture) { picture_ = std::move(picture); });
}

void Session::openExample(const std::shared_ptr<const Dataset>& dataset, std::size_t index) {
  const std::string& id = dataset->example(index).id;
  begin<SubjectPicture>(
      &Session::openingPicture_, Lane::Files, tr("Open %1").arg(toQString(id)),
      [dataset, index](const RunContext&) { return pictureOf(*dataset, index); },
      [this](std::shared_ptr<const SubjectPicture> picture) { picture_ = std::move(picture); });
}

void Session::openComparedPicture(const ComparedRunPtr& run, std::int64_t epoch, const std::string& id) {
  begin<Network>(
      &Session::openingNetwork_, Lane::Files, tr("Open the network of %1").arg(toQString(run->name)),
      [run, epoch](const RunContext& context) { return networkOf(*run, epoch, context); },
      [this](std::shared_ptr<const Network> network) { network_ = std::move(network); });
  begin<SubjectPicture>(
      &Session::openingPicture_, Lane::Pictures, tr("Open %1").arg(toQString(id)),
      [run, id](const RunContext& context) { return pictureOf(*run, id, context); },
      [this](std::shared_ptr<const SubjectPicture> picture) { picture_ = std::move(picture); });
}

void Session::openSample() {
  openNetwork({.path = kSampleNetwork});
  openPicture(sampleSource(sampleImages().front().index));
}

void Session::setPreprocessing(const Preprocessing& preprocessing) {
  if (!network_ || network_->preprocessing() == preprocessing) return;
  network_ = std::make_shared<const Network>(network_->withPreprocessing(preprocessing));
  lookWhenSettled();
}

void Session::lookWhenSettled() {
  const bool isSettled = !openingNetwork_ && !openingPicture_;
  if (!isSettled || (subject_->network == network_ && subject_->picture == picture_)) return;
  // What is under way is about the subject that is going; it must not keep the new one waiting.
  stopAsking();
  const auto work = [network = network_, picture = picture_](const RunContext& context) {
    return look(network, picture, context);
  };
  const QString title =
      picture_ && network_ ? tr("Classify %1").arg(toQString(picture_->title)) : tr("Prepare what is open");
  begin<Subject>(&Session::looking_, Lane::Interactive, title, work,
                 [this](SubjectPtr subject) { setSubject(std::move(subject)); });
}

void Session::setSubject(SubjectPtr subject) {
  subject_ = std::move(subject);
  network_ = subject_->network;
  picture_ = subject_->picture;
  target_.reset();
  if (!subject_->classification.classes.empty()) target_ = subject_->classification.classes.front().index;
  toShow_ = 0;
  history_.show(nullptr);
  comparison_.setClasses(target_ ? std::vector<int>{*target_} : std::vector<int>{});
  Q_EMIT subjectChanged();
  Q_EMIT targetChanged();
}

void Session::setTarget(int target) {
  if (target_ == target) return;
  target_ = target;
  Q_EMIT targetChanged();
}

void Session::explain() {
  const auto asked = question();
  if (!asked) return;
  comparison_.setMethod(*asked->method, true);
  ask(*asked, true);
}

void Session::explainClass(int target) {
  setTarget(target);
  comparison_.setClasses({target});
  explain();
}

void Session::toggleComparedClass(int target) {
  const bool isCompared = comparison_.hasClass(target);
  comparison_.setClass(target, !isCompared);
  if (isCompared) return;
  setTarget(target);
  explain();
}

std::vector<Question> Session::missingAnswers() const {
  std::vector<Question> missing;
  if (!subject_->isComplete()) return missing;
  for (const int target : comparison_.classes()) {
    for (const Method* method : comparison_.methods()) {
      const Question question{subject_, method, choice_.paramsOf(*method), target};
      if (!history_.latest(subject_, *method, target) && !isAsked(question)) missing.push_back(question);
    }
  }
  return missing;
}

void Session::fillComparison() {
  for (const Question& question : missingAnswers()) ask(question, false);
}

bool Session::lacksAnswers() const { return !missingAnswers().empty(); }

void Session::ask(const Question& question, bool show) {
  if (const ExplanationPtr known = history_.find(question)) {
    toShow_ = 0;
    if (show) history_.show(known);
    return;
  }
  for (const auto& [job, waiting] : asked_) {
    if (!sameQuestion(waiting, question)) continue;
    if (show) toShow_ = job;
    return;
  }
  auto id = std::make_shared<JobId>(0);
  const auto work = [question, number = ++lastId_](const RunContext& context) {
    Explanation made = answer(question, context);
    made.id = number;
    return made;
  };
  *id = engine_.submit<Explanation>(
      Lane::Interactive, this, questionTitle(question), work,
      [this, id](const Outcome<ExplanationPtr>& outcome) { receive(*id, outcome); });
  asked_.emplace(*id, question);
  if (show) toShow_ = *id;
  Q_EMIT askedChanged();
}

void Session::receive(JobId job, const Outcome<ExplanationPtr>& outcome) {
  asked_.erase(job);
  const bool isWanted = job == toShow_;
  if (isWanted) toShow_ = 0;
  if (const auto* explanation = std::get_if<ExplanationPtr>(&outcome)) {
    history_.add(*explanation);
    if (isWanted) history_.show(*explanation);
  }
  if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
  Q_EMIT askedChanged();
}

void Session::adopt(Explanation explanation) {
  explanation.id = ++lastId_;
  if (isSame(*explanation.question.subject, *subject_)) explanation.question.subject = subject_;
  const auto adopted = std::make_shared<const Explanation>(std::move(explanation));
  const bool isSameSubject = adopted->question.subject == subject_;
  history_.add(adopted);
  if (isSameSubject) comparison_.setClass(adopted->question.target, true);
  show(adopted);
  comparison_.setMethod(*adopted->question.method, true);
}

void Session::show(const ExplanationPtr& explanation) {
  const Question& asked = explanation->question;
  if (asked.subject != subject_) setSubject(asked.subject);
  toShow_ = 0;
  if (!comparison_.hasClass(asked.target)) comparison_.setClasses({asked.target});
  setTarget(asked.target);
  choice_.choose(*asked.method, asked.params);
  history_.show(explanation);
}

void Session::stopAsking() {
  for (const auto& [job, question] : asked_) engine_.stop(job);
}

}  // namespace hp
