// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/file_opener.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

#include "core/data/sample.h"
#include "core/explain/recipe.h"
#include "core/imaging/image_file.h"
#include "core/runs/run_folder.h"
#include "ui/kit/conversions.h"
#include "ui/kit/dropped_paths.h"
#include "ui/kit/icons.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/picture_files.h"
#include "ui/session/session.h"
#include "ui/shell/figure_desk.h"

namespace hp {

namespace {

// Only the head of the file is read; whatever is wrong with it will be said when it is opened.
bool isFigure(const QString& path) {
  if (QFileInfo(path).suffix().compare(QStringLiteral("png"), Qt::CaseInsensitive) != 0) return false;
  const auto texts = guarded([&] { return readPngTexts(path.toStdString()); });
  const auto* found = std::get_if<PngTexts>(&texts);
  return found && found->contains(kRecipeKeyword);
}

// Of a run a desktop opens the file that says what it is, a person the folder.
std::filesystem::path runFolderOf(const QString& path) {
  const std::filesystem::path file = path.toStdString();
  return file.filename() == "run.json" ? file.parent_path() : file;
}

}  // namespace

FileOpener::FileOpener(Session& session, FigureDesk& figures, QSettings& settings, QWidget* window)
    : QObject(window),
      session_(session),
      figures_(figures),
      settings_(settings),
      window_(window),
      networks_(settings, QStringLiteral("recent/networks")),
      pictures_(settings, QStringLiteral("recent/pictures")) {
  connect(&session_, &Session::subjectChanged, this, &FileOpener::noteRecent);
}

void FileOpener::ask(const QString& title, const QString& filter, const QString& key,
                     std::function<void(const QString&)> take) {
  const auto takeAndRemember = [this, key, take](const QString& path) {
    settings_.setValue(key, QFileInfo(path).absolutePath());
    take(path);
  };
  askForFile(window_, title, filter, takeAndRemember, settings_.value(key).toString());
}

void FileOpener::askForNetwork() {
  ask(tr("Open a network"), tr("Networks (*.pth *.pt *.th *.safetensors)"), QStringLiteral("folder/networks"),
      [this](const QString& path) { session_.openNetwork({.path = path.toStdString()}); });
}

void FileOpener::askForPicture() {
  ask(tr("Open a picture"), pictureFilter(), QStringLiteral("folder/pictures"),
      [this](const QString& path) { session_.openPicture(path.toStdString()); });
}

void FileOpener::askForFigure() {
  ask(tr("Replay a figure"), tr("Figures (*.png)"), QStringLiteral("folder/figures"),
      [this](const QString& path) { figures_.replay(path); });
}

void FileOpener::askForClassNames() {
  ask(tr("Open class names"), tr("Class names, one a line (*.txt)"), QStringLiteral("folder/networks"),
      [this](const QString& path) {
        const auto& network = session_.subject()->network;
        if (!network || network->path().empty()) return;
        session_.openNetwork({.path = network->path(), .classNamesFile = path.toStdString()});
      });
}

void FileOpener::open(const QString& path) {
  if (const auto folder = runFolderOf(path); isRunFolder(folder)) {
    session_.training().runs().open(folder);
    return Q_EMIT runOpened();
  }
  if (isFigure(path)) return figures_.replay(path);
  if (isPictureFile(path)) return session_.openPicture(path.toStdString());
  session_.openNetwork({.path = path.toStdString()});
}

bool FileOpener::canOpen(const QMimeData* data) {
  return !droppedPaths(data).empty();
}

void FileOpener::open(const QMimeData* data) {
  for (const auto& path : droppedPaths(data)) open(toQString(path.string()));
}

void FileOpener::noteRecent() {
  const Subject& subject = *session_.subject();
  if (subject.network && !subject.network->path().empty())
    networks_.add(toQString(subject.network->path().string()));
  if (subject.picture && QFileInfo(toQString(subject.picture->source)).isFile())
    pictures_.add(toQString(subject.picture->source));
}

void FileOpener::addRecent(QMenu* menu, RecentFiles& files) {
  if (files.paths().isEmpty()) return;
  menu->addSeparator();
  for (const QString& path : files.paths()) {
    const QFileInfo info(path);
    QAction* action = menu->addAction(info.fileName(), this, [this, path] { open(path); });
    action->setToolTip(path);
    action->setEnabled(info.exists());
  }
  menu->addAction(tr("Clear this list"), &files, &RecentFiles::clear);
}

QMenu* FileOpener::networkMenu(QWidget* parent) {
  auto* menu = new QMenu(tr("Networks"), parent);
  menu->setToolTipsVisible(true);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] {
    menu->clear();
    menu->addAction(icon(QStringLiteral("folder")), tr("Open a network…"), this, &FileOpener::askForNetwork);
    menu->addAction(icon(QStringLiteral("sample")), tr("Built-in network"), this,
                    [this] { session_.openNetwork({.path = kSampleNetwork}); });
    addRecent(menu, networks_);
  });
  return menu;
}

QMenu* FileOpener::pictureMenu(QWidget* parent) {
  auto* menu = new QMenu(tr("Pictures"), parent);
  menu->setToolTipsVisible(true);
  connect(menu, &QMenu::aboutToShow, this, [this, menu] {
    menu->clear();
    menu->addAction(icon(QStringLiteral("folder")), tr("Open a picture…"), this, &FileOpener::askForPicture);
    QMenu* scenes = menu->addMenu(icon(QStringLiteral("sample")), tr("Built-in scenes"));
    for (const SampleImage& scene : sampleImages()) {
      scenes->addAction(toQString(scene.title), this,
                        [this, index = scene.index] { session_.openPicture(sampleSource(index)); });
    }
    addRecent(menu, pictures_);
  });
  return menu;
}

}  // namespace hp
