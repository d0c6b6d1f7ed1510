// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/transformation_preview.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/evaluate/experiment_pictures.h"
#include "core/evaluate/transformed_case.h"
#include "core/train/open_run.h"
#include "ui/kit/conversions.h"
#include "ui/kit/file_paths.h"

namespace hp {

namespace {

std::string keyOf(const ExperimentNetwork& network) {
  return network.path + '\n' + network.architecture + '\n' + network.classNames;
}

std::string keyOf(const ExperimentMethod& method) {
  return method.method->info.id + paramsToJson(method.method->params, method.params).dump();
}

std::string keyOf(const PreviewQuestion& question) {
  return question.picture + '\n' + keyOf(question.network) + '\n' + keyOf(question.method) + '\n' +
         toJson(question.transformation).dump() + std::to_string(int(question.surroundings)) +
         std::to_string(int(question.targets)) + '\n' + std::to_string(question.classRank) + '\n' +
         std::to_string(question.seed) + '\n' + std::to_string(question.place);
}

}  // namespace

// A job of the interactive lane has it to itself: no two run at once.
struct TransformationPreview::Kept {
  std::string networkKey = {}, pictureKey = {}, mapKey = {};
  std::optional<Network> network = {};
  Array input = {};
  Image picture = {};
  Classification prediction = {};
  Attribution map = {};

  void open(const PreviewQuestion& question, const RunContext& context) {
    if (networkKey != keyOf(question.network)) {
      forgetFrom(networkKey);
      const ExperimentNetwork& asked = question.network;
      network = openAnyNetwork({.path = toPath(asked.path),
                                .architecture = asked.architecture,
                                .classNamesFile = toPath(asked.classNames)},
                               context);
      networkKey = keyOf(asked);
    }
    if (pictureKey == question.picture) return;
    forgetFrom(pictureKey);
    input = inputOfPicture(*network, question.picture);
    picture = imageOfInput(*network, input);
    prediction = classify(*network, input, context);
    pictureKey = question.picture;
  }

  int targetOf(const PreviewQuestion& question) const {
    if (question.targets == TargetRule::NewFirst) return prediction.classes.front().index;
    const int most = int(prediction.classes.size());
    return prediction.classes[std::size_t(std::clamp(question.classRank, 1, most) - 1)].index;
  }

  const Attribution& original(const PreviewQuestion& question, const RunContext& context) {
    const int target = targetOf(question);
    const std::string key = keyOf(question.method) + std::to_string(target);
    if (mapKey == key) return map;
    mapKey.clear();
    map = explain(*question.method.method, {*network, input, target}, question.method.params, context);
    mapKey = key;
    return map;
  }

 private:
  /// What is kept of one thing is worth nothing without what it was made of.
  void forgetFrom(std::string& key) {
    if (&key == &networkKey) networkKey.clear();
    pictureKey.clear();
    mapKey.clear();
  }
};

namespace {

// As in the rows of the first repeat.
PreviewAnswer answerTo(const PreviewQuestion& question, const Network& network, const Array& input,
                       const Attribution& original, const RunContext& context) {
  const CaseChange change{.transformation = question.transformation,
                          .seed = {.seed = question.seed, .picture = question.place},
                          .targets = question.targets,
                          .surroundings = question.surroundings};
  auto made =
      transformedCase({network, input, original.target, original.map}, question.method, change, context);
  PreviewAnswer answer{
      .question = question, .target = original.target, .targetAfter = made.explanation.target};
  answer.after = imageOfInput(network, made.input);
  answer.predictionAfter = std::move(made.prediction);
  answer.mapBeforeMoved = std::move(made.compared.moved);
  answer.mapAfter = std::move(made.explanation.map);
  answer.isSigned = original.isSigned || made.explanation.isSigned;
  answer.cells = std::move(made.compared.cells);
  answer.distance = made.compared.distance;
  return answer;
}

}  // namespace

TransformationPreview::TransformationPreview(Engine& engine, QObject* parent)
    : QObject(parent), kept_(std::make_shared<Kept>()), job_(engine, this) {}

TransformationPreview::~TransformationPreview() = default;

void TransformationPreview::ask(const PreviewQuestion& question) {
  if (keyOf(question) == asked_ && (isAsked() || obstacle_.empty())) return;
  asked_ = keyOf(question);
  obstacle_.clear();
  const auto work = [kept = kept_, question](const RunContext& context) {
    kept->open(question, context);
    PreviewAnswer answer =
        answerTo(question, *kept->network, kept->input, kept->original(question, context), context);
    answer.before = kept->picture;
    answer.predictionBefore = kept->prediction;
    return answer;
  };
  job_.begin<PreviewAnswer>(Lane::Interactive,
                            tr("Preview: %1").arg(toQString(transformationText(question.transformation))),
                            work, [this](const auto& outcome) { take(outcome); });
  Q_EMIT changed();
}

void TransformationPreview::take(const Outcome<std::shared_ptr<const PreviewAnswer>>& outcome) {
  if (const auto* made = std::get_if<std::shared_ptr<const PreviewAnswer>>(&outcome)) answer_ = *made;
  if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = failure->summary;
  if (std::holds_alternative<Stopped>(outcome)) obstacle_ = tr("Stopped.").toStdString();
  Q_EMIT changed();
}

}  // namespace hp
