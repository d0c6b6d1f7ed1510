// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/explanation.h"

#include <algorithm>
#include <nlohmann/json.hpp>

#include "core/explain/colour_scale.h"
#include "core/explain/result_text.h"
#include "core/imaging/resize.h"
#include "ui/session/window_language.h"

namespace hp {

namespace {

constexpr int kThumbnailSide = 160;

Image thumbnailOf(const Image& picture, const Attribution& attribution, const ValueRange& range) {
  const Image drawn = overlay(picture, attribution.map, range, OverlayStyle{}, attribution.isSigned);
  const int longer = std::max(drawn.width, drawn.height);
  if (longer <= kThumbnailSide) return drawn;
  return resizeAntialiased(drawn, std::max(1, drawn.width * kThumbnailSide / longer),
                           std::max(1, drawn.height * kThumbnailSide / longer));
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
  made.range = ownRange(made.attribution.map, made.attribution.isSigned, false);
  made.clippedRange = ownRange(made.attribution.map, made.attribution.isSigned, true);
  made.thumbnail = thumbnailOf(made.question.subject->seen, made.attribution, made.clippedRange);
  return made;
}

std::string className(const Question& question) {
  return question.subject->network->className(question.target);
}

double probability(const Question& question) {
  return probabilityOf(question.subject->classification, question.target);
}

std::string detail(const Explanation& explanation) {
  const Question& asked = explanation.question;
  return variantText(*asked.method, asked.params, explanation.attribution, inWindowLanguage);
}

std::string methodTitle(const Explanation& explanation) {
  const Question& asked = explanation.question;
  return methodTitle(*asked.method, asked.params, explanation.attribution, inWindowLanguage);
}

std::string caption(const Question& question) {
  return classCaption(*question.subject->network, question.target, probability(question));
}

}  // namespace hp
