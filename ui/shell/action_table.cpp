// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include <QApplication>

#include "core/data/sample.h"
#include "ui/engine/engine.h"
#include "ui/help/help_topics.h"
#include "ui/session/experiment_draft.h"
#include "ui/session/experiment_run.h"
#include "ui/session/session.h"
#include "ui/shell/compare_desk.h"
#include "ui/shell/figure_desk.h"
#include "ui/shell/file_opener.h"
#include "ui/shell/help_desk.h"
#include "ui/shell/last_subject.h"
#include "ui/shell/main_window.h"
#include "ui/shell/report_desk.h"
#include "ui/shell/robustness_desk.h"
#include "ui/shell/training_keeper.h"

namespace hp {

namespace {

using P = WindowParts;

bool hasNetwork(P& p) { return p.session.subject()->network != nullptr; }
bool canExplain(P& p) { return p.session.question().has_value(); }
bool hasShown(P& p) { return p.session.history().shown() != nullptr; }
bool hasGrid(P& p) { return !comparedAnswers(p.session).empty(); }
bool canCompare(P& p) { return p.session.lacksAnswers(); }
bool isBusy(P& p) { return p.session.engine().isBusy(); }
bool canTrain(P& p) { return p.session.training().obstacle().isEmpty(); }
bool mayChangeThreads(P& p) { return p.session.training().threadsObstacle().isEmpty(); }
bool isTraining(P& p) {
  const TrainingRun* run = p.session.training().runs().current();
  return run && run->isLive();
}
bool canResume(P& p) {
  const TrainingRun* run = p.session.training().runs().current();
  return run && !run->isLive() && run->state() && run->state() != RunState::Done;
}

bool hasPair(P& p) { return p.session.compare().candidate() != nullptr; }
bool hasDivergence(P& p) {
  const auto comparison = p.session.compare().comparison();
  return comparison && comparison->trace.first;
}
bool hasComparison(P& p) { return !p.session.compare().comparisons().empty(); }
bool followsRuns(P& p) { return !p.session.training().runs().all().empty(); }
void compareFollowedRuns(P& p) {
  std::vector<std::filesystem::path> folders;
  for (const TrainingRun* run : p.session.training().runs().all()) folders.push_back(run->folder());
  p.window.setWorkspace(WorkspaceId::Compare);
  p.session.compare().open(folders);
}

RobustnessSession& robustness(P& p) { return p.session.robustness(); }
bool canRunExperiment(P& p) {
  return !robustness(p).run().isRunning() && robustness(p).draft().obstacle().empty();
}
bool isExperimenting(P& p) { return robustness(p).run().isRunning(); }
bool canContinueExperiment(P& p) { return robustness(p).run().canResume(); }

constexpr const char* kNeedsComparison =
    QT_TRANSLATE_NOOP("Actions", "Open two runs first: a report is about what was compared.");

constexpr ActionRow kActions[] = {
    {"openNetwork", "file", QT_TRANSLATE_NOOP("Actions", "Open &network…"), "network", "Ctrl+N", false,
     nullptr, [](P& p) { p.files.askForNetwork(); }},
    {"openImage", "file", QT_TRANSLATE_NOOP("Actions", "Open &picture…"), "image", "Ctrl+O", false, nullptr,
     [](P& p) { p.files.askForPicture(); }},
    {"openSample", "file", QT_TRANSLATE_NOOP("Actions", "Open the &sample"), "sample", "Ctrl+Shift+O", false,
     nullptr, [](P& p) { p.session.openSample(); }},
    {"openClassNames", "file", QT_TRANSLATE_NOOP("Actions", "Open &class names…"), "", "", false, hasNetwork,
     [](P& p) { p.files.askForClassNames(); }},
    {"exportFigure", "file", QT_TRANSLATE_NOOP("Actions", "&Export figure…"), "export", "Ctrl+E", true,
     hasShown, [](P& p) { p.figures.exportShown(); }},
    {"exportComparison", "file", QT_TRANSLATE_NOOP("Actions", "Export co&mparison…"), "grid", "Ctrl+Shift+E",
     false, hasGrid, [](P& p) { p.figures.exportComparison(); }},
    {"replayFigure", "file", QT_TRANSLATE_NOOP("Actions", "&Replay figure…"), "replay", "Ctrl+R", false,
     mayChangeThreads, [](P& p) { p.files.askForFigure(); }},
    {"reopenLast", "file", QT_TRANSLATE_NOOP("Actions", "Open the last files at s&tart"), "", "", true,
     nullptr, [](P& p) { p.lastSubject.setReopened(!p.lastSubject.isReopened()); },
     [](P& p) { return p.lastSubject.isReopened(); }},
    {"quit", "file", QT_TRANSLATE_NOOP("Actions", "&Quit"), "", "Ctrl+Q", true, nullptr,
     [](P& p) { p.window.close(); }},

    {"copyImage", "edit", QT_TRANSLATE_NOOP("Actions", "Copy as &image"), "copy", "Ctrl+Shift+C", false,
     hasShown, [](P& p) { p.figures.copyShown(); }},
    {"copyCommand", "edit", QT_TRANSLATE_NOOP("Actions", "Copy as &command line"), "terminal", "Ctrl+Alt+C",
     false, hasShown, [](P& p) { p.figures.copyCommandLine(); }},

    {"toggleMap", "view", QT_TRANSLATE_NOOP("Actions", "Show or hide the &heat map"), "eye", "Ctrl+H", false,
     nullptr, [](P& p) { p.session.view().setShowsMap(!p.session.view().showsMap()); }},
    {"sharedScale", "view", QT_TRANSLATE_NOOP("Actions", "Shared or own s&cale"), "", "Ctrl+Shift+H", false,
     nullptr, [](P& p) { p.session.view().setSharesScale(!p.session.view().sharesScale()); }},
    {"fit", "view", QT_TRANSLATE_NOOP("Actions", "&Fit the picture"), "zoom-fit", "Ctrl+0", false, nullptr,
     [](P& p) { p.session.view().canvas().fit(); }},
    {"themeLight", "view", QT_TRANSLATE_NOOP("Actions", "&Light theme"), "theme", "", true, nullptr,
     [](P& p) { p.window.setTheme(ThemeMode::Light); }},
    {"themeDark", "view", QT_TRANSLATE_NOOP("Actions", "&Dark theme"), "", "", false, nullptr,
     [](P& p) { p.window.setTheme(ThemeMode::Dark); }},
    {"themeSystem", "view", QT_TRANSLATE_NOOP("Actions", "&System theme"), "", "", false, nullptr,
     [](P& p) { p.window.setTheme(ThemeMode::System); }},

    {"explainNow", "explain", QT_TRANSLATE_NOOP("Actions", "&Explain"), "explain", "Ctrl+Return", false,
     canExplain, [](P& p) { p.session.explain(); }},
    {"compareNow", "explain", QT_TRANSLATE_NOOP("Actions", "Fill the &comparison"), "compare", "Ctrl+K",
     false, canCompare, [](P& p) { p.session.fillComparison(); }},
    {"stopAll", "explain", QT_TRANSLATE_NOOP("Actions", "&Stop everything"), "stop", "Ctrl+.", true, isBusy,
     [](P& p) { p.session.engine().stopAll(); }},

    {"openRun", "train", QT_TRANSLATE_NOOP("Actions", "&Open a run…"), "folder", "Ctrl+Shift+N", false,
     nullptr,
     [](P& p) {
       p.window.setWorkspace(WorkspaceId::Train);
       p.window.trainings().askForRun();
     }},
    {"startTrainingNow", "train", QT_TRANSLATE_NOOP("Actions", "&Start training"), "play",
     "Ctrl+Shift+Return", false, canTrain, [](P& p) { p.session.training().start(); }},
    {"pauseTrainingNow", "train", QT_TRANSLATE_NOOP("Actions", "&Pause the training"), "", "Ctrl+Shift+.",
     false, isTraining, [](P& p) { p.session.training().pause(*p.session.training().runs().current()); }},
    {"resumeTrainingNow", "train", QT_TRANSLATE_NOOP("Actions", "&Resume the training"), "replay", "", false,
     canResume, [](P& p) { p.session.training().resume(*p.session.training().runs().current()); }},

    {"openCompared", "compare", QT_TRANSLATE_NOOP("Actions", "&Open runs to compare…"), "folder",
     "Ctrl+Shift+M", false, nullptr,
     [](P& p) {
       p.window.setWorkspace(WorkspaceId::Compare);
       p.window.comparisons().askForFolder();
     }},
    {"openComparedFiles", "compare", QT_TRANSLATE_NOOP("Actions", "Open &files to compare…"), "", "", false,
     nullptr,
     [](P& p) {
       p.window.setWorkspace(WorkspaceId::Compare);
       p.window.comparisons().askForFiles();
     }},
    {"compareSample", "compare", QT_TRANSLATE_NOOP("Actions", "Compare the &sample runs"), "sample", "",
     false, nullptr,
     [](P& p) {
       p.window.setWorkspace(WorkspaceId::Compare);
       p.session.compare().open({kSampleNetwork});
     }},
    {"compareFollowed", "compare", QT_TRANSLATE_NOOP("Actions", "Compare the runs of the &Train workspace"),
     "", "", false, followsRuns, compareFollowedRuns},
    {"makeBaseline", "compare", QT_TRANSLATE_NOOP("Actions", "&Make the candidate the baseline"), "target",
     "Ctrl+B", true, hasPair, [](P& p) { p.session.compare().setBaseline(p.session.compare().candidate()); }},
    {"goToDivergence", "compare", QT_TRANSLATE_NOOP("Actions", "&Go to the first divergence"), "crosshair",
     "Ctrl+G", false, hasDivergence, [](P& p) { p.session.compare().goToFirstDivergence(); }},
    {"exportReport", "compare", QT_TRANSLATE_NOOP("Actions", "Export &report…"), "export", "", true,
     hasComparison, [](P& p) { p.window.reports().askForReport(); }, nullptr, kNeedsComparison},
    {"exportParts", "compare", QT_TRANSLATE_NOOP("Actions", "Export tab&les and figures…"), "grid", "", false,
     hasComparison, [](P& p) { p.window.reports().askForParts(); }, nullptr, kNeedsComparison},
    {"closeCompared", "compare", QT_TRANSLATE_NOOP("Actions", "&Close the candidate"), "", "", false, hasPair,
     [](P& p) { p.session.compare().close(p.session.compare().candidate()); }},

    {"runOnScenes", "robustness", QT_TRANSLATE_NOOP("Actions", "Run on the &scenes"), "sample", "", false,
     nullptr,
     [](P& p) {
       p.window.setWorkspace(WorkspaceId::Robustness);
       robustness(p).runOnScenes();
     }},
    {"openExperimentSpec", "robustness", QT_TRANSLATE_NOOP("Actions", "&Open spec…"), "folder", "", true,
     nullptr,
     [](P& p) {
       p.window.setWorkspace(WorkspaceId::Robustness);
       p.window.experiments().askForSpec();
     }},
    {"saveExperimentSpec", "robustness", QT_TRANSLATE_NOOP("Actions", "S&ave spec…"), "export", "", false,
     nullptr, [](P& p) { p.window.experiments().askWhereToSave(); }},
    {"openExperiment", "robustness", QT_TRANSLATE_NOOP("Actions", "Open &results…"), "folder", "", false,
     nullptr,
     [](P& p) {
       p.window.setWorkspace(WorkspaceId::Robustness);
       p.window.experiments().askForResults();
     }},
    {"runExperimentNow", "robustness", QT_TRANSLATE_NOOP("Actions", "R&un the experiment"), "play", "", true,
     canRunExperiment, [](P& p) { robustness(p).run().start(robustness(p).draft().experiment()); }},
    {"pauseExperimentNow", "robustness", QT_TRANSLATE_NOOP("Actions", "&Pause the experiment"), "", "", false,
     isExperimenting, [](P& p) { robustness(p).run().pause(); }},
    {"continueExperimentNow", "robustness", QT_TRANSLATE_NOOP("Actions", "&Continue the experiment"),
     "replay", "", false, canContinueExperiment, [](P& p) { robustness(p).run().resume(); }},

    {"workspaceExplain", "window", QT_TRANSLATE_NOOP("Actions", "&Explain"), "explain", "Ctrl+1", true,
     nullptr, [](P& p) { p.window.setWorkspace(WorkspaceId::Explain); },
     [](P& p) { return p.window.workspace() == WorkspaceId::Explain; }},
    {"workspaceTrain", "window", QT_TRANSLATE_NOOP("Actions", "&Train"), "train", "Ctrl+2", false, nullptr,
     [](P& p) { p.window.setWorkspace(WorkspaceId::Train); },
     [](P& p) { return p.window.workspace() == WorkspaceId::Train; }},
    {"workspaceCompare", "window", QT_TRANSLATE_NOOP("Actions", "&Compare"), "compare", "Ctrl+3", false,
     nullptr, [](P& p) { p.window.setWorkspace(WorkspaceId::Compare); },
     [](P& p) { return p.window.workspace() == WorkspaceId::Compare; }},
    {"workspaceRobustness", "window", QT_TRANSLATE_NOOP("Actions", "R&obustness"), "robustness", "Ctrl+4",
     false, nullptr, [](P& p) { p.window.setWorkspace(WorkspaceId::Robustness); },
     [](P& p) { return p.window.workspace() == WorkspaceId::Robustness; }},
    {"resetLayout", "window", QT_TRANSLATE_NOOP("Actions", "&Reset layout"), "reset", "Ctrl+Shift+R", true,
     nullptr, [](P& p) { p.window.resetLayout(); }},

    {"helpHere", "help", QT_TRANSLATE_NOOP("Actions", "&Help on what has the keyboard"), "help", "F1", false,
     nullptr, [](P& p) { p.window.help().explain(QApplication::focusWidget(), p.window.workspace()); }},
    {"helpContents", "help", QT_TRANSLATE_NOOP("Actions", "&Contents"), "home", "Shift+F1", false, nullptr,
     [](P& p) { p.window.help().open(QString::fromLatin1(kHelpContents)); }},
    {"firstSteps", "help", QT_TRANSLATE_NOOP("Actions", "First &steps"), "", "", false, nullptr,
     [](P& p) { p.window.help().open(QStringLiteral("first-steps")); }},
    {"tour", "help", QT_TRANSLATE_NOOP("Actions", "&Tour"), "", "", false, nullptr,
     [](P& p) { p.window.showTour(); }},
    {"glossary", "help", QT_TRANSLATE_NOOP("Actions", "&Glossary"), "", "", false, nullptr,
     [](P& p) { p.window.help().open(QStringLiteral("glossary")); }},
    {"shortcuts", "help", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "", "", false, nullptr,
     [](P& p) { p.window.help().open(QStringLiteral("shortcuts")); }},
    {"palette", "help", QT_TRANSLATE_NOOP("Actions", "&Find a command…"), "search", "Ctrl+Shift+P", true,
     nullptr, [](P& p) { p.window.showPalette(); }},
    {"about", "help", QT_TRANSLATE_NOOP("Actions", "&About Heatproof"), "heatproof", "", true, nullptr,
     [](P& p) { p.window.showAbout(); }},
};

constexpr MenuRow kMenus[] = {
    {"file", QT_TRANSLATE_NOOP("Menus", "&File")},
    {"edit", QT_TRANSLATE_NOOP("Menus", "&Edit")},
    {"view", QT_TRANSLATE_NOOP("Menus", "&View")},
    {"explain", QT_TRANSLATE_NOOP("Menus", "E&xplain")},
    {"train", QT_TRANSLATE_NOOP("Menus", "&Train")},
    {"compare", QT_TRANSLATE_NOOP("Menus", "&Compare")},
    {"robustness", QT_TRANSLATE_NOOP("Menus", "&Robustness")},
    {"window", QT_TRANSLATE_NOOP("Menus", "&Window")},
    {"help", QT_TRANSLATE_NOOP("Menus", "&Help")},
};

}  // namespace

QString ActionRow::name() const { return QString::fromLatin1(id); }

QString ActionRow::translatedWhyNot() const {
  return *whyNot ? QCoreApplication::translate("Actions", whyNot) : QString();
}

QString ActionRow::translatedText() const { return QCoreApplication::translate("Actions", text); }

std::span<const ActionRow> actionTable() { return kActions; }

std::span<const MenuRow> menuTable() { return kMenus; }

}  // namespace hp
