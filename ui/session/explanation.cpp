// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explanation.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/base/text.h"
#include "core/imaging/resize.h"

namespace hp {

namespace {

constexpr int kThumbnailSide = 160;
/// The fact that says how well a surrogate fits (LIME).
constexpr const char* kFit = "r-squared";

Image thumbnailOf(const Image& picture, const Attribution& attribution, const ValueRange& range) {
  const Image drawn = overlay(picture, attribution.map, range, OverlayStyle{}, attribution.isSigned);
  const int longer = std::max(drawn.width, drawn.height);
  if (longer <= kThumbnailSide) return drawn;
  return resizeAntialiased(drawn, std::max(1, drawn.width * kThumbnailSide / longer),
                           std::max(1, drawn.height * kThumbnailSide / longer));
}

// A method's first choice is what tells its variants apart (LRP's composite).
std::string variant(const Method& method, const std::any& params) {
  for (const Param& param : method.params) {
    if (param.kind != ParamKind::Choice || param.info.advanced) continue;
    const std::string id = std::get<std::string>(param.get(params));
    for (const Choice& choice : param.info.choices) {
      if (choice.id == id) return choice.label;
    }
  }
  return {};
}

}  // namespace

bool sameQuestion(const Question& a, const Question& b) {
  return a.subject == b.subject && a.method == b.method && a.target == b.target &&
         paramsToJson(a.method->params, a.params) == paramsToJson(b.method->params, b.params);
}

Explanation answer(const Question& question, const RunContext& context) {
  const ExplainRequest request{*question.subject->network, question.subject->input, question.target};
  return prepared(question, explain(*question.method, request, question.params, context));
}

Explanation prepared(Question question, Attribution attribution) {
  Explanation made{.question = std::move(question), .attribution = std::move(attribution)};
  made.range = rangeOf(made.attribution.map, made.attribution.isSigned);
  made.clippedRange = rangeOf(made.attribution.map, made.attribution.isSigned, kInlierShare);
  made.thumbnail = thumbnailOf(made.question.subject->seen, made.attribution, made.clippedRange);
  return made;
}

std::string className(const Question& question) {
  return question.subject->network->className(question.target);
}

double probability(const Question& question) {
  for (const ClassScore& score : question.subject->classification.classes) {
    if (score.index == question.target) return score.probability;
  }
  return 0;
}

std::string detail(const Explanation& explanation) {
  if (!explanation.attribution.layer.empty()) return explanation.attribution.layer;
  for (const Fact& fact : explanation.attribution.facts) {
    if (fact.id == kFit) return "R² " + numberText(fact.value, 2);
  }
  return variant(*explanation.question.method, explanation.question.params);
}

std::string methodTitle(const Explanation& explanation) {
  const std::string which = detail(explanation);
  const std::string& name = explanation.question.method->info.name;
  return which.empty() ? name : name + " · " + which;
}

std::string caption(const Question& question) {
  return className(question) + ", " + numberText(probability(question), 3);
}

}  // namespace hp
