// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/robustness_session.h"

#include "ui/session/chosen_rows.h"
#include "ui/session/experiment_draft.h"
#include "ui/session/experiment_run.h"
#include "ui/session/transformation_preview.h"

namespace hp {

namespace {
constexpr const char* kSmallPreset = "first-look";  // seconds, whatever the machine
}

RobustnessSession::RobustnessSession(Engine& engine, QObject* parent)
    : QObject(parent),
      draft_(new ExperimentDraft(engine, this)),
      run_(new ExperimentRun(engine, this)),
      chosen_(new ChosenRows(engine, *run_, this)),
      preview_(new TransformationPreview(engine, this)) {
  connect(draft_, &ExperimentDraft::failed, this, &RobustnessSession::failed);
  connect(run_, &ExperimentRun::failed, this, &RobustnessSession::failed);
}

void RobustnessSession::runOnScenes() {
  draft_->setExperiment({});  // no pictures and networks that the preset would have to keep
  draft_->choosePreset(kSmallPreset);
  if (draft_->experiment().methods.empty()) return;  // why was told
  run_->start(draft_->experiment());
}

}  // namespace hp
