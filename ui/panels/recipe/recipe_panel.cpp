// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/recipe/recipe_panel.h"

#include <QAction>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/param_form.h"
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
          &QAction::triggered, this, &RecipePanel::askForFile);
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

// Until a person chose one, the recipe follows the data.
void RecipePanel::chooseForData() {
  const auto& spec = session_.training().data().spec();
  const bool isDrawn = spec && spec->kind == DataKind::Scenes;
  const std::string name = isDrawn ? kForScenes : recipes().front().name;
  if (!isChosen_ && spec && session_.training().spec().recipe.name != name)
    session_.training().setRecipe(recipeFrom(name));
  countNetwork();
}

void RecipePanel::askForFile() {
  auto* dialog = new QFileDialog(this, tr("Open a recipe"), {}, tr("Recipes and runs' settings (*.json)"));
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->setFileMode(QFileDialog::ExistingFile);
  connect(dialog, &QFileDialog::fileSelected, this, &RecipePanel::take);
  dialog->open();
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
  const auto& dataset = session_.training().data().dataset();
  const TrainingRecipe recipe = training.spec().recipe;
  const bool ofPixels = recipe.loss == LossKind::SoftIou;
  constexpr int kUsual = 2;  // classes, until the data say otherwise
  const std::size_t classes =
      !dataset ? kUsual : (ofPixels ? dataset->maskClassNames() : dataset->classNames()).size();
  counted_.request([recipe, classes] { return networkText(recipe, int(classes)); });
}

}  // namespace hp
