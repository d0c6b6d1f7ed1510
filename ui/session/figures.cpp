// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/figures.h"

#include "core/explain/replay.h"
#include "core/explain/result_figure.h"
#include "core/model/numerics_turn.h"
#include "core/train/open_run.h"
#include "ui/session/session.h"
#include "ui/session/window_language.h"

namespace hp {

namespace {

FigureResult resultOf(const Explanation& explanation, Session& session) {
  const Question& asked = explanation.question;
  return {*asked.subject->network,
          asked.subject->seen,
          *asked.method,
          asked.params,
          explanation.attribution,
          probability(asked),
          session.view().range(explanation, session.history())};
}

Figure figureOf(std::vector<ExplanationPtr> explanations, Session& session) {
  Figure figure{.explanations = std::move(explanations)};
  if (figure.explanations.empty()) return figure;
  std::vector<FigureResult> results;
  for (const ExplanationPtr& each : figure.explanations) results.push_back(resultOf(*each, session));
  figure.spec = resultFigure(figure.explanations.front()->question.subject->picture->title, results,
                             session.view().scale(), inWindowLanguage);
  figure.spec.style = session.view().style();
  if (session.view().showsMap()) return figure;
  for (FigurePanel& panel : figure.spec.panels) panel.map = {};
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
  subject->picture =
      std::make_shared<const SubjectPicture>(SubjectPicture{replay.picture, titleOf(source), source});
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
  writeResultFigure(path, figure.spec, recipes);
}

std::string commandLineOf(const Explanation& explanation) { return commandLine(recipeOf(explanation)); }

std::vector<Replayed> replayFigure(const std::filesystem::path& path, const RunContext& context) {
  std::vector<Replayed> all;
  const std::vector<Recipe> recipes = recipesOfFigure(path);
  for (std::size_t i = 0; i < recipes.size(); ++i) {
    context.step({"replay", std::int64_t(i), std::int64_t(recipes.size())});
    // Who looks at the job sees why it waits; replay() takes a turn of its own, no longer than it computes.
    { const NumericsTurn free(context, kWaitsForTraining); }
    const Replay again = replay(recipes[i], path.parent_path(), context.silent(), openNetworkAgain);
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
