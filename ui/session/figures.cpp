// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/figures.h"

#include "core/base/text.h"
#include "core/explain/replay.h"
#include "core/imaging/image_file.h"
#include "ui/session/session.h"

namespace hp {

namespace {

FigurePanel panelOf(const Explanation& explanation, Session& session) {
  return {.picture = explanation.question.subject->seen,
          .map = session.view().showsMap() ? explanation.attribution.map : Array{},
          .isSigned = explanation.attribution.isSigned,
          .range = session.view().range(explanation, session.history()),
          .title = methodTitle(explanation),
          .caption = caption(explanation.question)};
}

/// The network, how the colours end, and where a single explanation's parameters differ from the defaults.
std::string footerOf(const Explanation& explanation, bool isAlone, Session& session) {
  const Question& asked = explanation.question;
  const Network& network = *asked.subject->network;
  std::string text = network.title() + " · SHA-256 " + network.digest().substr(0, 16);
  if (session.view().clipsOutliers())
    text += " · colours hold " + numberText(kInlierShare * 100, 3) + " % of the values";
  if (!isAlone) return text;
  for (const Param& param : asked.method->params) {
    const std::string value = valueText(param, asked.params);
    if (value != valueText(param, asked.method->defaults)) text += " · " + param.info.id + " " + value;
  }
  return text;
}

Figure figureOf(std::vector<ExplanationPtr> explanations, Session& session) {
  Figure figure{.explanations = std::move(explanations)};
  if (figure.explanations.empty()) return figure;
  const Subject& subject = *figure.explanations.front()->question.subject;
  figure.spec.title = subject.picture->title;
  figure.spec.footer = footerOf(*figure.explanations.front(), figure.explanations.size() == 1, session);
  figure.spec.style = session.view().style();
  for (const ExplanationPtr& each : figure.explanations)
    figure.spec.panels.push_back(panelOf(*each, session));
  return figure;
}

Recipe recipeOf(const Explanation& explanation) {
  const Question& asked = explanation.question;
  const ExplainRequest request{*asked.subject->network, asked.subject->input, asked.target};
  return makeRecipe(request, {asked.subject->picture->source, {}}, *asked.method, asked.params,
                    explanation.attribution);
}

SubjectPtr subjectOf(const Replay& replay, const RunContext& context) {
  auto subject = std::make_shared<Subject>();
  const std::string& source = replay.recipe.input.path;
  subject->network = std::make_shared<const Network>(replay.request.network);
  subject->picture = std::make_shared<const Picture>(Picture{replay.picture, titleOf(source), source});
  subject->seen = replay.picture;
  subject->input = replay.request.input;
  subject->classification = classify(*subject->network, subject->input, context);
  return subject;
}

}  // namespace

Figure shownFigure(Session& session) {
  const ExplanationPtr& shown = session.history().shown();
  return figureOf(shown ? std::vector<ExplanationPtr>{shown} : std::vector<ExplanationPtr>{}, session);
}

std::vector<ExplanationPtr> comparedAnswers(Session& session) {
  const Comparison& comparison = session.comparison();
  std::vector<ExplanationPtr> answers;
  for (const int target : comparison.classes()) {
    for (const Method* method : comparison.methods()) {
      if (auto answer = session.history().latest(session.subject(), *method, target))
        answers.push_back(std::move(answer));
    }
  }
  return answers;
}

Figure comparisonFigure(Session& session) {
  const Comparison& comparison = session.comparison();
  Figure figure = figureOf(comparedAnswers(session), session);
  const bool isComplete =
      figure.explanations.size() == comparison.classes().size() * comparison.methods().size();
  if (isComplete) figure.spec.columns = int(comparison.methods().size());
  return figure;
}

void writeFigure(const Figure& figure, const std::filesystem::path& path) {
  std::vector<Recipe> recipes;
  for (const ExplanationPtr& each : figure.explanations) recipes.push_back(recipeOf(*each));
  writePng(path, renderFigure(figure.spec), {{kRecipeKeyword, recipesText(recipes)}},
           figure.spec.dotsPerInch);
}

std::string commandLineOf(const Explanation& explanation) { return commandLine(recipeOf(explanation)); }

std::vector<Replayed> replayFigure(const std::filesystem::path& path, const RunContext& context) {
  std::vector<Replayed> all;
  const std::vector<Recipe> recipes = recipesOfFigure(path);
  for (std::size_t i = 0; i < recipes.size(); ++i) {
    context.step({"replay", std::int64_t(i), std::int64_t(recipes.size())});
    const Replay again = replay(recipes[i], path.parent_path(), context.silent());
    // Panels about the same input are about the same subject.
    const bool sameSubject = i > 0 && recipes[i].inputDigest == recipes[i - 1].inputDigest &&
                             recipes[i].networkDigest == recipes[i - 1].networkDigest;
    Question question{
        sameSubject ? all.back().explanation.question.subject : subjectOf(again, context.silent()),
        &methodById(again.recipe.method), again.params, again.request.target};
    all.push_back({prepared(std::move(question), again.attribution), again.equalBits, again.differences});
  }
  return all;
}

}  // namespace hp
