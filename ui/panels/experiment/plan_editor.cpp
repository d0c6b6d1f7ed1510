// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/experiment/plan_editor.h"

#include "ui/kit/choice_box.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>
#include <QSpinBox>

#include "ui/kit/theme.h"
#include "ui/session/experiment_draft.h"

namespace hp {

namespace {
constexpr int kMostClasses = 1000, kMostRepeats = 1000;
constexpr int kNarrowest = 136;  // pixels of a choice
}  // namespace

PlanEditor::PlanEditor(ExperimentDraft& draft, QWidget* parent) : QWidget(parent), draft_(draft) {
  buildTargets();
  buildLayout();
  bind();
  showDraft();
}

void PlanEditor::buildTargets() {
  targets_ = new ChoiceBox(this);
  targets_->setObjectName(QStringLiteral("experimentTargets"));
  targets_->setAccessibleName(tr("Classes"));
  targets_->addItem(tr("The first classes"), int(TargetRule::FirstClasses));
  targets_->addItem(tr("The new first class"), int(TargetRule::NewFirst));
  targets_->setItemData(0, tr("The classes ranked first before the transformation"), Qt::ToolTipRole);
  targets_->setItemData(1, tr("Before: the class ranked first; after: the one ranked first then"),
                        Qt::ToolTipRole);
  classes_ = new QSpinBox(this);
  classes_->setObjectName(QStringLiteral("experimentClasses"));
  classes_->setAccessibleName(tr("How many classes"));
  classes_->setRange(1, kMostClasses);
  repeats_ = new QSpinBox(this);
  repeats_->setObjectName(QStringLiteral("experimentRepeats"));
  repeats_->setAccessibleName(tr("Repeats"));
  repeats_->setToolTip(tr("Of random transformations; others are computed once"));
  repeats_->setRange(1, kMostRepeats);
  seed_ = new QLineEdit(this);
  seed_->setObjectName(QStringLiteral("experimentSeed"));
  seed_->setAccessibleName(tr("Seed"));
  seed_->setToolTip(tr("What random transformations draw from"));
  seed_->setValidator(
      new QRegularExpressionValidator(QRegularExpression(QStringLiteral("\\d{1,19}")), seed_));
  for (QSpinBox* box : {classes_, repeats_}) box->setKeyboardTracking(false);
}

void PlanEditor::buildLayout() {
  surroundings_ = new QComboBox(this);
  surroundings_->setObjectName(QStringLiteral("experimentSurroundings"));
  surroundings_->setAccessibleName(tr("Which cells count"));
  const std::tuple<QString, Surroundings, QString> all[] = {
      {tr("The inner rectangle"), Surroundings::Rectangle,
       tr("The largest rectangle around the centre without anything from outside")},
      {tr("What was in the picture"), Surroundings::Mask,
       tr("All cells that show what was in the original picture")},
      {tr("All cells"), Surroundings::Keep, tr("With what the transformation brought in from outside")}};
  for (const auto& [title, value, tip] : all) {
    surroundings_->addItem(title, int(value));
    surroundings_->setItemData(surroundings_->count() - 1, tip, Qt::ToolTipRole);
  }
  for (QComboBox* box : {targets_, surroundings_}) box->setMinimumWidth(kNarrowest);
  classes_->setMaximumWidth(kNarrowest / 2);
  auto* targets = new QHBoxLayout;
  targets->setSpacing(space::kTight);
  targets->addWidget(targets_, 1);
  targets->addWidget(classes_);
  auto* form = new QFormLayout(this);
  form->setContentsMargins(0, 0, 0, 0);
  form->setVerticalSpacing(space::kSmall);
  form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
  form->addRow(tr("Classes"), targets);
  form->addRow(tr("Cells that count"), surroundings_);
  form->addRow(tr("Repeats"), repeats_);
  form->addRow(tr("Seed"), seed_);
}

void PlanEditor::bind() {
  connect(targets_, &QComboBox::activated, this, [this] {
    draft_.edit([this](Experiment& each) { each.targets = TargetRule(targets_->currentData().toInt()); });
  });
  connect(surroundings_, &QComboBox::activated, this, [this] {
    draft_.edit(
        [this](Experiment& each) { each.surroundings = Surroundings(surroundings_->currentData().toInt()); });
  });
  connect(classes_, &QSpinBox::valueChanged, this,
          [this](int count) { draft_.edit([count](Experiment& each) { each.classes = count; }); });
  connect(repeats_, &QSpinBox::valueChanged, this,
          [this](int count) { draft_.edit([count](Experiment& each) { each.repeats = count; }); });
  connect(seed_, &QLineEdit::editingFinished, this, [this] {
    const std::uint64_t seed = seed_->text().toULongLong();
    if (seed != draft_.experiment().seed) draft_.edit([seed](Experiment& each) { each.seed = seed; });
  });
  connect(&draft_, &ExperimentDraft::changed, this, &PlanEditor::showDraft);
}

void PlanEditor::showDraft() {
  const Experiment& shown = draft_.experiment();
  const QSignalBlocker quietClasses(classes_), quietRepeats(repeats_);
  targets_->setCurrentIndex(targets_->findData(int(shown.targets)));
  classes_->setVisible(shown.targets == TargetRule::FirstClasses);
  classes_->setValue(shown.classes);
  repeats_->setValue(shown.repeats);
  seed_->setText(QString::number(shown.seed));
  surroundings_->setCurrentIndex(surroundings_->findData(int(shown.surroundings)));
}

}  // namespace hp
