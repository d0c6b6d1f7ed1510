// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/compare_desk.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include "ui/kit/conversions.h"
#include "ui/kit/path_dialogs.h"
#include "ui/session/compare_session.h"

namespace hp {

namespace {
const QString kFolder = QStringLiteral("folder/compared");
}

CompareDesk::CompareDesk(CompareSession& compare, QSettings& settings, QWidget* window)
    : QObject(window), compare_(compare), settings_(settings), window_(window) {}

void CompareDesk::askForFolder() {
  const auto take = [this](const QString& path) {
    remember(path);
    compare_.open({path.toStdString()});
  };
  hp::askForFolder(window_, tr("Open a run to compare, or a folder of runs"), take,
                   settings_.value(kFolder).toString());
}

void CompareDesk::askForFiles() {
  const auto take = [this](const QStringList& files) {
    std::vector<std::filesystem::path> paths;
    for (const QString& file : files) paths.emplace_back(file.toStdString());
    remember(files.constFirst());
    compare_.open(paths);
  };
  hp::askForFiles(window_, tr("Open files to compare"),
                  tr("Weights and curves (*.safetensors *.pth *.pt *.th *.ckpt *.bin *.csv *tfevents*)"),
                  take, settings_.value(kFolder).toString());
}

void CompareDesk::remember(const QString& path) {
  settings_.setValue(kFolder, QFileInfo(path).absolutePath());
}

QMenu* CompareDesk::baselineMenu(QWidget* parent) {
  return runsMenu(tr("Baseline"), &CompareSession::setBaseline, &CompareSession::baseline, parent);
}

QMenu* CompareDesk::candidateMenu(QWidget* parent) {
  return runsMenu(tr("Candidate"), &CompareSession::setCandidate, &CompareSession::candidate, parent);
}

QMenu* CompareDesk::runsMenu(const QString& title, Choose choose, Chosen chosen, QWidget* parent) {
  auto* menu = new QMenu(title, parent);
  menu->setToolTipsVisible(true);
  connect(menu, &QMenu::aboutToShow, this, [this, menu, choose, chosen] {
    menu->clear();
    for (const ComparedRunPtr& run : compare_.runs()) {
      QAction* action =
          menu->addAction(toQString(run->name), this, [this, run, choose] { (compare_.*choose)(run); });
      action->setToolTip(toQString(run->path.string()));
      action->setCheckable(true);
      action->setChecked(run == (compare_.*chosen)());
    }
    menu->addSeparator();
    menu->addAction(tr("Open runs…"), this, &CompareDesk::askForFolder);
    menu->addAction(tr("Open files…"), this, &CompareDesk::askForFiles);
  });
  return menu;
}

}  // namespace hp
