// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/transformation_preview.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/outcome.h"
#include "core/evaluate/experiment_pictures.h"
#include "core/evaluate/transformation_in_cells.h"
#include "core/train/open_run.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"

namespace hp {

namespace {

std::filesystem::path pathOf(const std::string& utf8) { return std::u8string(utf8.begin(), utf8.end()); }

std::string keyOf(const ExperimentNetwork& network) {
  return network.path + '\n' + network.architecture + '\n' + network.classNames;
}

std::string keyOf(const ExperimentMethod& method) {
  return method.method->info.id + paramsToJson(method.method->params, method.params).dump();
}

std::string keyOf(const PreviewQuestion& question) {
  return question.picture + '\n' + keyOf(question.network) + '\n' + keyOf(question.method) + '\n' +
         toJson(question.transformation).dump() + std::to_string(int(question.surroundings)) + '\n' +
         std::to_string(question.classRank) + '\n' + std::to_string(question.seed);
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
      network = openAnyNetwork({.path = pathOf(asked.path),
                                .architecture = asked.architecture,
                                .classNamesFile = pathOf(asked.classNames)},
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

// The picture's place in the experiment and the repeat are what they are in its first cell.
PreviewAnswer answerTo(const PreviewQuestion& question, const Network& network, const Array& input,
                       const Attribution& original, const RunContext& context) {
  const Transformation& transformation = question.transformation;
  requireTransformation(transformation);
  PreviewAnswer answer{.question = question, .target = original.target};
  const Array moved = transformed(network, input, transformation, {.seed = question.seed});
  answer.after = imageOfInput(network, moved);
  answer.predictionAfter = classify(network, moved, context);
  const Attribution after =
      explain(*question.method.method, {network, moved, original.target}, question.method.params, context);
  const Transformation onMap = inCells(transformation, original.map, input);
  answer.mapBeforeMoved = transformedMap(original.map, onMap);
  answer.mapAfter = after.map;
  answer.isSigned = original.isSigned || after.isSigned;
  answer.cells = countedCells(after.map.size(0), after.map.size(1), onMap, question.surroundings);
  answer.distance = mapDistance(answer.mapBeforeMoved, answer.mapAfter, answer.cells);
  return answer;
}

}  // namespace

TransformationPreview::TransformationPreview(Engine& engine, QObject* parent)
    : QObject(parent), engine_(engine), kept_(std::make_shared<Kept>()) {}

TransformationPreview::~TransformationPreview() = default;

void TransformationPreview::ask(const PreviewQuestion& question) {
  if (keyOf(question) == asked_ && (isAsked() || obstacle_.empty())) return;
  asked_ = keyOf(question);
  engine_.stop(job_);
  obstacle_.clear();
  auto id = std::make_shared<JobId>(0);
  const auto work = [kept = kept_, question](const RunContext& context) {
    kept->open(question, context);
    PreviewAnswer answer =
        answerTo(question, *kept->network, kept->input, kept->original(question, context), context);
    answer.before = kept->picture;
    answer.predictionBefore = kept->prediction;
    return answer;
  };
  const auto done = [this, id](const Outcome<std::shared_ptr<const PreviewAnswer>>& outcome) {
    if (job_ != *id) return;
    job_ = 0;
    if (const auto* made = std::get_if<std::shared_ptr<const PreviewAnswer>>(&outcome)) answer_ = *made;
    if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = failure->summary;
    if (std::holds_alternative<Stopped>(outcome)) obstacle_ = tr("Stopped.").toStdString();
    Q_EMIT changed();
  };
  *id = engine_.submit<PreviewAnswer>(
      Lane::Interactive, this, tr("Preview: %1").arg(toQString(transformationText(question.transformation))),
      work, done);
  job_ = *id;
  Q_EMIT changed();
}

}  // namespace hp
