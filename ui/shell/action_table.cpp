// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_table.h"

#include <QCoreApplication>

#include "ui/engine/engine.h"
#include "ui/session/session.h"
#include "ui/shell/figure_desk.h"
#include "ui/shell/file_opener.h"
#include "ui/shell/last_subject.h"
#include "ui/shell/main_window.h"
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

    {"workspaceExplain", "window", QT_TRANSLATE_NOOP("Actions", "&Explain"), "explain", "Ctrl+1", true,
     nullptr, [](P& p) { p.window.setWorkspace(WorkspaceId::Explain); },
     [](P& p) { return p.window.workspace() == WorkspaceId::Explain; }},
    {"workspaceTrain", "window", QT_TRANSLATE_NOOP("Actions", "&Train"), "train", "Ctrl+2", false, nullptr,
     [](P& p) { p.window.setWorkspace(WorkspaceId::Train); },
     [](P& p) { return p.window.workspace() == WorkspaceId::Train; }},
    {"resetLayout", "window", QT_TRANSLATE_NOOP("Actions", "&Reset layout"), "reset", "Ctrl+Shift+R", true,
     nullptr, [](P& p) { p.window.resetLayout(); }},

    {"palette", "help", QT_TRANSLATE_NOOP("Actions", "&Find a command…"), "search", "Ctrl+Shift+P", false,
     nullptr, [](P& p) { p.window.showPalette(); }},
    {"about", "help", QT_TRANSLATE_NOOP("Actions", "&About Heatproof"), "heatproof", "", true, nullptr,
     [](P& p) { p.window.showAbout(); }},
};

constexpr MenuRow kMenus[] = {
    {"file", QT_TRANSLATE_NOOP("Menus", "&File")},   {"edit", QT_TRANSLATE_NOOP("Menus", "&Edit")},
    {"view", QT_TRANSLATE_NOOP("Menus", "&View")},   {"explain", QT_TRANSLATE_NOOP("Menus", "E&xplain")},
    {"train", QT_TRANSLATE_NOOP("Menus", "&Train")}, {"window", QT_TRANSLATE_NOOP("Menus", "&Window")},
    {"help", QT_TRANSLATE_NOOP("Menus", "&Help")},
};

}  // namespace

QString ActionRow::name() const { return QString::fromLatin1(id); }

QString ActionRow::translatedText() const { return QCoreApplication::translate("Actions", text); }

std::span<const ActionRow> actionTable() { return kActions; }

std::span<const MenuRow> menuTable() { return kMenus; }

}  // namespace hp
