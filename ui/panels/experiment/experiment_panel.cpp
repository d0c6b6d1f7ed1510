// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/experiment/experiment_panel.h"

#include <QAction>
#include <QComboBox>
#include <QDropEvent>
#include <QVBoxLayout>

#include "ui/kit/choice_box.h"
#include "ui/kit/conversions.h"
#include "ui/kit/dropped_paths.h"
#include "ui/kit/theme.h"
#include "ui/panels/experiment/methods_editor.h"
#include "ui/panels/experiment/plan_editor.h"
#include "ui/panels/experiment/run_foot.h"
#include "ui/panels/experiment/sources_editor.h"
#include "ui/panels/experiment/transformations_editor.h"
#include "ui/panels/fitting_scroll.h"
#include "ui/session/experiment_draft.h"
#include "ui/session/robustness_session.h"
#include "ui/session/session.h"

namespace hp {

ExperimentPanel::ExperimentPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  setAcceptDrops(true);
  buildPresets();
  buildLayout();
  bindSession();
  showDraft();
}

void ExperimentPanel::buildPresets() {
  presets_ = new ChoiceBox(this);
  presets_->setPlaceholderText(tr("An experiment of your own"));
  presets_->setObjectName(QStringLiteral("experimentPreset"));
  presets_->setAccessibleName(tr("Ready-made experiments"));
  presets_->setToolTip(tr("Fills in a ready-made experiment; pictures and networks of your own stay"));
  presets_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  for (const ExperimentPreset& preset : experimentPresets())
    presets_->addItem(translated("Experiments", preset.label), toQString(preset.id));
}

void ExperimentPanel::buildLayout() {
  auto* content = new QWidget;
  auto* form = new QVBoxLayout(content);
  form->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
  form->setSpacing(space::kMedium);
  ExperimentDraft& draft = session_.robustness().draft();
  form->addWidget(presets_);
  form->addWidget(new SourcesEditor(session_, content));
  form->addWidget(new MethodsEditor(draft, content));
  form->addWidget(new TransformationsEditor(draft, content));
  form->addWidget(new PlanEditor(draft, content));
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  auto* scroll = new FittingScroll(content, this);
  scroll->setAccessibleName(tr("What the experiment is made of"));
  column->addWidget(scroll, 1);
  column->addWidget(new RunFoot(session_, this));
  column->addStretch();
}

void ExperimentPanel::bindSession() {
  ExperimentDraft& draft = session_.robustness().draft();
  connect(presets_, &QComboBox::activated, this, [this] {
    session_.robustness().draft().choosePreset(presets_->currentData().toString().toStdString());
  });
  connect(&draft, &ExperimentDraft::changed, this, &ExperimentPanel::showDraft);
  const auto tool = [this](const char* name, const char* picture, const QString& text, const char* action) {
    connect(addTool(QString::fromLatin1(name), QString::fromLatin1(picture), text), &QAction::triggered, this,
            [this, action] { Q_EMIT requested(QString::fromLatin1(action)); });
  };
  tool("openSpecTool", "folder", tr("Open a spec…"), "openExperimentSpec");
  tool("saveSpecTool", "export", tr("Save the spec…"), "saveExperimentSpec");
}

// A preset that was changed by hand is none any more.
void ExperimentPanel::showDraft() {
  const Experiment& shown = session_.robustness().draft().experiment();
  setSubtitle(toQString(shown.title));
  int found = -1;
  for (int row = 0; const ExperimentPreset& preset : experimentPresets()) {
    if (preset.label == shown.title) found = row;
    ++row;
  }
  presets_->setCurrentIndex(found);
}

void ExperimentPanel::dragEnterEvent(QDragEnterEvent* event) {
  if (!droppedPaths(event->mimeData()).empty()) event->acceptProposedAction();
}

void ExperimentPanel::dropEvent(QDropEvent* event) {
  session_.robustness().draft().add(droppedPaths(event->mimeData()));
  event->acceptProposedAction();
}

}  // namespace hp
