// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/both_explanations/explanation_choice.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QToolButton>
#include <algorithm>

#include "ui/kit/choice_box.h"
#include "ui/kit/conversions.h"
#include "ui/kit/icons.h"
#include "ui/kit/param_form.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr int kSettle = 400;  // milliseconds without an edit
constexpr int kShortest = 8;  // characters of a choice in a narrow panel
constexpr int kWidest = 280;
/// Where a class is chosen by what is said of it, in place of its number.
constexpr int kBaselineFirst = -1, kCandidateFirst = -2, kLabel = -3;

std::vector<std::string> namesOf(const Classification& classification) {
  std::vector<std::string> names(classification.classes.size());
  for (const ClassScore& score : classification.classes) names[std::size_t(score.index)] = score.name;
  return names;
}

int dataOf(ComparedClass target, int chosen) {
  switch (target) {
    case ComparedClass::BaselineFirst:
      return kBaselineFirst;
    case ComparedClass::CandidateFirst:
      return kCandidateFirst;
    case ComparedClass::Label:
      return kLabel;
    case ComparedClass::Chosen:
      break;
  }
  return chosen;
}

}  // namespace

ExplanationChoice::ExplanationChoice(ComparedExplanation& asked, QWidget* parent)
    : QWidget(parent), asked_(asked) {
  buildLayout();
  bind();
  showMethod();
  showClasses();
}

void ExplanationChoice::buildLayout() {
  method_ = new ChoiceBox(this);
  method_->setObjectName(QStringLiteral("bothMethod"));
  method_->setAccessibleName(tr("Method"));
  for (const Method& method : methods())
    method_->addItem(toQString(method.info.name), toQString(method.info.id));
  unfold_ = new QToolButton(this);
  unfold_->setObjectName(QStringLiteral("bothParams"));
  unfold_->setIcon(icon(QStringLiteral("settings")));
  unfold_->setToolTip(tr("The method's parameters"));
  unfold_->setAccessibleName(unfold_->toolTip());
  unfold_->setCheckable(true);
  class_ = new ChoiceBox(this);
  class_->setObjectName(QStringLiteral("bothClass"));
  class_->setAccessibleName(tr("Class that is explained"));
  class_->setToolTip(tr("Which class both networks explain"));
  form_ = new ParamForm(this);
  form_->setObjectName(QStringLiteral("bothParamForm"));
  form_->hide();
  for (QComboBox* box : {method_, class_}) {
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(kShortest);
    box->setMaximumWidth(kWidest);
  }
  auto* row = new QHBoxLayout;
  row->setSpacing(space::kTight);
  row->addWidget(method_, 2);
  row->addWidget(unfold_);
  row->addWidget(class_, 3);
  row->addStretch(1);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kSmall);
  column->addLayout(row);
  column->addWidget(form_);
}

void ExplanationChoice::bind() {
  settled_.setSingleShot(true);
  settled_.setInterval(kSettle);
  connect(&settled_, &QTimer::timeout, this, &ExplanationChoice::takeValues);
  connect(form_, &ParamForm::changed, &settled_, qOverload<>(&QTimer::start));
  connect(unfold_, &QToolButton::toggled, form_, &QWidget::setVisible);
  connect(method_, &QComboBox::activated, this, &ExplanationChoice::chooseMethod);
  connect(class_, &QComboBox::activated, this, &ExplanationChoice::chooseClass);
  connect(&asked_.choice(), &MethodChoice::methodChanged, this, &ExplanationChoice::showMethod);
}

// What is still being edited belongs to the method that is left.
void ExplanationChoice::chooseMethod() {
  if (settled_.isActive()) takeValues();
  asked_.choice().choose(method_->currentData().toString().toStdString());
}

void ExplanationChoice::takeValues() {
  settled_.stop();
  asked_.choice().setParams(form_->values());
}

void ExplanationChoice::chooseClass() {
  const int data = class_->currentData().toInt();
  asked_.setTarget(data == kBaselineFirst    ? ComparedClass::BaselineFirst
                   : data == kCandidateFirst ? ComparedClass::CandidateFirst
                   : data == kLabel          ? ComparedClass::Label
                                             : ComparedClass::Chosen,
                   std::max(data, 0));
}

void ExplanationChoice::showMethod() {
  const Method& method = asked_.method();
  method_->setCurrentIndex(method_->findData(toQString(method.info.id)));
  method_->setToolTip(translated("Method", method.info.summary));
  settled_.stop();
  const QSignalBlocker quiet(form_);
  form_->setParams(method.params, method.defaults);
  form_->setValues(asked_.choice().params());
}

void ExplanationChoice::showSaid(const std::shared_ptr<const ComparedAnswers>& said) {
  if (said == said_) return;
  said_ = said;
  showClasses();
  if (!said) return;
  QStringList layers;
  for (const std::string& layer : said->layers) layers << toQString(layer);
  const QSignalBlocker quiet(form_);
  form_->setLayers(layers);
}

void ExplanationChoice::showClasses() {
  const auto names = said_ ? namesOf(said_->both.baseline.classification) : std::vector<std::string>();
  const auto add = [&](const QString& title, std::optional<int> index, int data) {
    const bool isNamed = index && std::size_t(*index) < names.size();
    class_->addItem(isNamed ? tr("%1: %2").arg(title, toQString(names[std::size_t(*index)])) : title, data);
  };
  const auto first = [this](const OneAnswer ClassifiedBoth::*whose) {
    return said_ ? std::optional((said_->both.*whose).classification.classes.front().index) : std::nullopt;
  };
  class_->clear();
  add(tr("Baseline's first"), first(&ClassifiedBoth::baseline), kBaselineFirst);
  add(tr("Candidate's first"), first(&ClassifiedBoth::candidate), kCandidateFirst);
  if (!said_ || said_->label) add(tr("Label"), said_ ? said_->label : std::nullopt, kLabel);
  if (!names.empty()) class_->insertSeparator(class_->count());
  for (std::size_t i = 0; i < names.size(); ++i) class_->addItem(toQString(names[i]), int(i));
  class_->setCurrentIndex(
      std::max(0, class_->findData(dataOf(asked_.target(), said_ ? asked_.targetClass() : 0))));
}

}  // namespace hp
