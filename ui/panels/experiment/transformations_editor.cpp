// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/experiment/transformations_editor.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/panels/experiment/entry_list.h"
#include "ui/panels/region_edit.h"
#include "ui/session/experiment_draft.h"

namespace hp {

TransformationsEditor::TransformationsEditor(ExperimentDraft& draft, QWidget* parent)
    : QWidget(parent), draft_(draft) {
  buildList();
  editors_ = buildEditors();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(list_);
  column->addWidget(editors_);
  connect(&draft_, &ExperimentDraft::changed, this, &TransformationsEditor::showDraft);
  showDraft();
}

void TransformationsEditor::buildList() {
  list_ = new EntryList(QStringLiteral("experimentTransformations"), tr("Transformations"), this);
  for (const TransformationKind& kind : transformationKinds()) {
    QAction* action =
        list_->addMenu()->addAction(translated("Transformations", kind.label), this, [this, &kind] {
          groups_.push_back(newGroup(kind));
          if (kind.needsRegion) groups_.back().region = draft_.region();
          apply();
          list_->setCurrent(int(groups_.size()) - 1);
        });
    action->setToolTip(translated("Transformations", kind.help));
  }
  connect(list_, &EntryList::removeWanted, this, [this](int row) {
    groups_.erase(groups_.begin() + row);
    apply();
  });
  connect(list_, &EntryList::currentChanged, this, &TransformationsEditor::showGroup);
}

QWidget* TransformationsEditor::buildEditors() {
  auto* made = new QWidget(this);
  amounts_ = new QLineEdit(made);
  amounts_->setObjectName(QStringLiteral("transformationAmounts"));
  amounts_->setAccessibleName(tr("Amounts"));
  auto* presets = new QToolButton(made);
  presets->setObjectName(QStringLiteral("transformationPresets"));
  presets->setText(tr("Presets"));
  presets->setPopupMode(QToolButton::InstantPopup);
  presets_ = new QMenu(presets);
  presets->setMenu(presets_);
  wrong_ = new QLabel(made);
  wrong_->setObjectName(QStringLiteral("transformationWrong"));
  wrong_->setWordWrap(true);
  fillingTitle_ = new QLabel(tr("Filled with"), made);
  filling_ = new QComboBox(made);
  filling_->setObjectName(QStringLiteral("transformationFilling"));
  filling_->setAccessibleName(tr("What fills what comes from outside"));
  region_ = new RegionEdit(QStringLiteral("region"), made);
  auto* grid = new QGridLayout(made);
  grid->setContentsMargins(0, 0, 0, 0);
  grid->setSpacing(space::kTight);
  grid->addWidget(amounts_, 0, 0, 1, 2);
  grid->addWidget(presets, 0, 2);
  grid->addWidget(wrong_, 1, 0, 1, 3);
  grid->addWidget(fillingTitle_, 2, 0);
  grid->addWidget(filling_, 2, 1, 1, 2);
  grid->addWidget(region_, 3, 0, 1, 3);
  connect(presets_, &QMenu::aboutToShow, this, &TransformationsEditor::showPresets);
  connect(amounts_, &QLineEdit::editingFinished, this, &TransformationsEditor::takeAmounts);
  connect(region_, &RegionEdit::edited, this, [this](double left, double top, double right, double bottom) {
    if (!group()) return;
    group()->region = Region{left, top, right, bottom};
    apply();
  });
  connect(filling_, &QComboBox::activated, this, [this] {
    if (!group()) return;
    group()->filling = Filling(filling_->currentData().toInt());
    apply();
  });
  return made;
}

TransformationGroup* TransformationsEditor::group() {
  const int row = list_->current();
  return row >= 0 && std::size_t(row) < groups_.size() ? &groups_[std::size_t(row)] : nullptr;
}

// Groups that are equal but for their amounts stay apart while they are edited here.
void TransformationsEditor::apply() {
  draft_.edit([this](Experiment& each) { each.transformations = transformationsOf(groups_); });
}

void TransformationsEditor::showDraft() {
  const auto& all = draft_.experiment().transformations;
  if (transformationsOf(groups_) != all) groups_ = groupsOf(all);
  QStringList titles;
  for (const TransformationGroup& each : groups_) titles << groupTitle(each);
  list_->setEntries(titles);
  showGroup();
}

void TransformationsEditor::showGroup() {
  const TransformationGroup* shown = group();
  editors_->setVisible(shown != nullptr);
  if (!shown) return;
  const TransformationKind& kind = transformationKindById(shown->kind);
  amounts_->setText(amountsText(shown->amounts));
  amounts_->setToolTip(translated("Transformations", kind.help));
  wrong_->hide();
  filling_->clear();
  for (const Filling filling : kind.fillings) filling_->addItem(fillingTitle(filling), int(filling));
  filling_->setCurrentIndex(std::max(0, filling_->findData(int(shown->filling))));
  filling_->setVisible(!kind.fillings.empty());
  fillingTitle_->setVisible(!kind.fillings.empty());
  region_->setVisible(kind.needsRegion);
  const Region region = shown->region.value_or(Region{});
  region_->setRegion({QPointF(region.left, region.top), QPointF(region.right, region.bottom)});
}

void TransformationsEditor::showPresets() {
  presets_->clear();
  if (!group()) return;
  for (const AmountPreset& preset : transformationKindById(group()->kind).presets)
    presets_->addAction(QStringLiteral("%1: %2").arg(translated("Transformations", preset.label),
                                                     amountsText(preset.amounts)),
                        this, [this, amounts = preset.amounts] {
                          if (!group()) return;
                          group()->amounts = amounts;
                          apply();
                        });
}

void TransformationsEditor::takeAmounts() {
  if (!group()) return;
  const TransformationKind& kind = transformationKindById(group()->kind);
  const auto amounts = amountsFromText(amounts_->text(), kind);
  wrong_->setVisible(!amounts);
  if (!amounts)
    return wrong_->setText(tr("Numbers from %1 to %2, with commas between them.")
                               .arg(shortNumber(kind.min), shortNumber(kind.max)));
  if (*amounts == group()->amounts) return;
  group()->amounts = *amounts;
  apply();
}

}  // namespace hp
