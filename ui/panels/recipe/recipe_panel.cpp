// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recipe/recipe_panel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/conversions.h"
#include "ui/kit/param_form.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/theme.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr const char* kContext = "Train";
/// Drawn scenes need no photographs' network.
constexpr const char* kForScenes = "scenes-small";

/// The built-in recipe of this name: what its form's rows are put back to. Others are their own defaults.
TrainingRecipe defaultsFor(const TrainingRecipe& recipe) {
  for (const TrainingRecipe& each : recipes())
    if (each.name == recipe.name) return each;
  return recipe;
}

/// No number of it was changed.
bool isAsBuiltIn(const TrainingRecipe& recipe) {
  const bool isOffered = recipe.name == recipes().front().name || recipe.name == kForScenes;
  const std::any is = recipe, was = defaultsFor(recipe);
  return isOffered && std::all_of(recipeParams().begin(), recipeParams().end(), [&](const Param& param) {
           return valueText(param, is) == valueText(param, was);
         });
}

QString networkText(const TrainingRecipe& recipe, int classes) {
  const Graph graph = networkGraph(recipe, classes);
  const QLocale locale;
  return RecipePanel::tr("%1 layers, %2 parameters, %3 multiply-adds a picture")
      .arg(locale.toString(qlonglong(graph.layerCount())), locale.toString(qlonglong(graph.parameterCount())),
           locale.toString(qlonglong(graph.multiplyAdds())));
}

}  // namespace

RecipePanel::RecipePanel(Session& session, QWidget* parent)
    : Panel(parent), session_(session), counted_([this](const Outcome<QString>& text) {
        const auto* failure = std::get_if<Failure>(&text);
        network_->setText(failure ? toQString(failure->summary) : std::get<QString>(text));
      }) {
  buildLayout();
  bindSession();
  showSpec();
}

void RecipePanel::buildLayout() {
  recipe_ = new QComboBox(this);
  recipe_->setObjectName(QStringLiteral("recipe"));
  recipe_->setAccessibleName(tr("Recipe"));
  recipe_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  recipe_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
  for (const TrainingRecipe& each : recipes())
    recipe_->addItem(translated(kContext, each.title), toQString(each.name));
  auto* content = new QWidget(this);
  about_ = new QLabel(content);
  network_ = new QLabel(content);
  network_->setObjectName(QStringLiteral("recipeNetwork"));
  for (QLabel* label : {about_, network_}) {
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    makeMuted(label);
  }
  form_ = new ParamForm(content);
  form_->setObjectName(QStringLiteral("recipeForm"));
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  column->setSpacing(space::kMedium);
  column->addWidget(recipe_);
  column->addWidget(about_);
  column->addWidget(network_);
  column->addWidget(form_);
  column->addStretch(1);
  auto* outer = new QVBoxLayout(this);
  outer->setContentsMargins(0, 0, 0, 0);
  outer->addWidget(scrolled(content, this, tr("Recipe")));
}

void RecipePanel::bindSession() {
  TrainingSession& training = session_.training();
  connect(addTool(QStringLiteral("openRecipe"), QStringLiteral("folder"), tr("Open a recipe file…")),
          &QAction::triggered, this, [this] {
            askForFile(this, tr("Open a recipe"), tr("Recipes and runs' settings (*.json)"),
                       [this](const QString& file) { take(file); });
          });
  connect(recipe_, &QComboBox::activated, this, [this] { chooseBuiltIn(recipe_->currentData().toString()); });
  connect(form_, &ParamForm::changed, this, [this] {
    isChosen_ = true;
    session_.training().setRecipe(std::any_cast<TrainingRecipe>(form_->values()));
  });
  connect(&training, &TrainingSession::specChanged, this, &RecipePanel::showSpec);
  connect(&training.data(), &TrainingData::changed, this, &RecipePanel::chooseForData);
}

void RecipePanel::chooseBuiltIn(const QString& name) {
  if (name.isEmpty()) return;
  isChosen_ = true;
  session_.training().setRecipe(recipeFrom(name.toStdString()));
}

// Until a person chose one or a run brought its own, the recipe follows the data.
void RecipePanel::chooseForData() {
  const auto& spec = session_.training().data().spec();
  const bool isDrawn = spec && spec->kind == DataKind::Scenes;
  const std::string name = isDrawn ? kForScenes : recipes().front().name;
  const TrainingRecipe& current = session_.training().spec().recipe;
  if (!isChosen_ && spec && current.name != name && isAsBuiltIn(current))
    session_.training().setRecipe(recipeFrom(name));
  countNetwork();
}

void RecipePanel::take(const QString& file) {
  const auto recipe = guarded([&] { return recipeFrom(file.toStdString()); });
  if (const auto* failure = std::get_if<Failure>(&recipe)) return Q_EMIT session_.failed(*failure);
  isChosen_ = true;
  session_.training().setRecipe(std::get<TrainingRecipe>(recipe));
}

void RecipePanel::showSpec() {
  const TrainingRecipe& recipe = session_.training().spec().recipe;
  const QString name = toQString(recipe.name);
  const QSignalBlocker quiet(form_);
  if (built_ != name) {
    built_ = name;
    recipe_->setCurrentIndex(recipe_->findData(name));
    about_->setText(translated(kContext, recipe.about));
    form_->setParams(recipeParams(), defaultsFor(recipe), kContext);
  }
  form_->setValues(recipe);
  setSubtitle(name);
  countNetwork();
}

void RecipePanel::countNetwork() {
  const TrainingSession& training = session_.training();
  counted_.request([recipe = training.spec().recipe, classes = training.classCount()] {
    return networkText(recipe, classes);
  });
}

}  // namespace hp
