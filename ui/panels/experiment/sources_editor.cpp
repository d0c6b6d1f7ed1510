// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/experiment/sources_editor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/data/sample.h"
#include "ui/kit/conversions.h"
#include "ui/kit/file_paths.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/picture_files.h"
#include "ui/kit/theme.h"
#include "ui/panels/experiment/entry_list.h"
#include "ui/panels/experiment/source_titles.h"
#include "ui/session/experiment_draft.h"
#include "ui/session/robustness_session.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kMostScenes = 100'000, kFirstScenes = 6;

std::vector<std::filesystem::path> pathsOf(const QStringList& files) {
  std::vector<std::filesystem::path> paths;
  for (const QString& file : files) paths.push_back(toPath(file));
  return paths;
}

}  // namespace

SourcesEditor::SourcesEditor(Session& session, QWidget* parent)
    : QWidget(parent), session_(session), draft_(session.robustness().draft()) {
  buildPictures();
  buildNetworks();
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(pictures_);
  column->addWidget(countRow_);
  column->addWidget(networks_);
  connect(&draft_, &ExperimentDraft::changed, this, &SourcesEditor::showDraft);
  showDraft();
}

void SourcesEditor::buildPictures() {
  pictures_ = new EntryList(QStringLiteral("experimentPictures"), tr("Pictures"), this);
  QMenu* menu = pictures_->addMenu();
  menu->addAction(tr("Picture files…"), this, [this] {
    askForFiles(this, tr("Add pictures"), pictureFilter(),
                [this](const QStringList& files) { draft_.add(pathsOf(files)); });
  });
  menu->addAction(tr("Folder of pictures…"), this, [this] {
    askForFolder(this, tr("Add a folder of pictures"),
                 [this](const QString& path) { draft_.add({toPath(path)}); });
  });
  menu->addAction(tr("Drawn scenes"), this, [this] {
    draft_.edit([](Experiment& each) {
      each.pictures.push_back(sourceOf({.seed = sampleSpec().seed, .count = kFirstScenes}));
    });
    pictures_->setCurrent(int(draft_.experiment().pictures.size()) - 1);
  });
  connect(pictures_, &EntryList::removeWanted, this, [this](int row) {
    draft_.edit([row](Experiment& each) { each.pictures.erase(each.pictures.begin() + row); });
  });
  connect(pictures_, &EntryList::currentChanged, this, &SourcesEditor::showCount);
  countRow_ = new QWidget(this);
  count_ = new QSpinBox(countRow_);
  count_->setObjectName(QStringLiteral("experimentScenes"));
  count_->setAccessibleName(tr("How many scenes"));
  count_->setRange(1, kMostScenes);
  count_->setKeyboardTracking(false);
  auto* row = new QHBoxLayout(countRow_);
  row->setContentsMargins(0, 0, 0, 0);
  row->addWidget(new QLabel(tr("Scenes"), countRow_), 1);
  row->addWidget(count_);
  connect(count_, &QSpinBox::valueChanged, this, &SourcesEditor::setCount);
}

void SourcesEditor::buildNetworks() {
  networks_ = new EntryList(QStringLiteral("experimentNetworks"), tr("Networks"), this);
  QMenu* menu = networks_->addMenu();
  menu->addAction(tr("Open a network…"), this, &SourcesEditor::askForNetwork);
  menu->addAction(tr("Built-in network"), this, [this] {
    draft_.edit([](Experiment& each) { each.networks.push_back({.path = kSampleNetwork}); });
  });
  QAction* open = menu->addAction(tr("The network of the Explain workspace"), this, [this] {
    const std::string path = session_.subject()->network->path().string();
    draft_.edit([&](Experiment& each) { each.networks.push_back({.path = path}); });
  });
  connect(menu, &QMenu::aboutToShow, open, [this, open] {
    const auto& network = session_.subject()->network;
    open->setEnabled(network && !network->path().empty());
  });
  connect(networks_, &EntryList::removeWanted, this, [this](int row) {
    draft_.edit([row](Experiment& each) { each.networks.erase(each.networks.begin() + row); });
  });
}

void SourcesEditor::askForNetwork() {
  askForFiles(this, tr("Add networks"), tr("Networks (*.pth *.pt *.th *.safetensors)"),
              [this](const QStringList& files) { draft_.add(pathsOf(files)); });
}

void SourcesEditor::showDraft() {
  const Experiment& experiment = draft_.experiment();
  QStringList pictures, pictureTips, networks, networkTips;
  for (const std::string& source : experiment.pictures) {
    pictures << pictureTitle(source);
    pictureTips << toQString(source);
  }
  for (const ExperimentNetwork& network : experiment.networks) {
    networks << toQString(network.name.empty() ? titleOf(network.path) : network.name);
    networkTips << toQString(network.path);
  }
  pictures_->setEntries(pictures, pictureTips);
  networks_->setEntries(networks, networkTips);
  showCount();
}

void SourcesEditor::showCount() {
  const auto& pictures = draft_.experiment().pictures;
  const int row = pictures_->current();
  const auto scenes =
      row >= 0 && std::size_t(row) < pictures.size() ? scenesOf(pictures[std::size_t(row)]) : std::nullopt;
  const QSignalBlocker quiet(count_);
  countRow_->setVisible(scenes.has_value());
  if (scenes) count_->setValue(scenes->count);
}

void SourcesEditor::setCount(int count) {
  const auto row = std::size_t(pictures_->current());
  draft_.edit([=](Experiment& each) {
    auto scenes = scenesOf(each.pictures.at(row));
    if (!scenes) return;
    scenes->count = count;
    each.pictures[row] = sourceOf(*scenes);
  });
}

}  // namespace hp
