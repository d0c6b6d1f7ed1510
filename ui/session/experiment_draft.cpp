// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/experiment_draft.h"

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>

#include "core/base/atomic_file.h"
#include "core/evaluate/experiment_pictures.h"
#include "ui/engine/engine.h"
#include "ui/kit/conversions.h"
#include "ui/kit/file_paths.h"
#include "ui/kit/picture_files.h"

namespace hp {

namespace {

QString nameOf(const std::filesystem::path& path) { return toQString(pathText(path.filename())); }

bool isSpec(const std::filesystem::path& path) {
  return toQString(pathText(path.extension())).toLower() == QStringLiteral(".json");
}

bool isDrawnAlone(const std::vector<std::string>& sources) {
  return std::all_of(sources.begin(), sources.end(), [](const auto& source) { return isDrawn(source); });
}

bool areBuiltIn(const std::vector<ExperimentNetwork>& networks) {
  return std::all_of(networks.begin(), networks.end(), [](const auto& each) { return isDrawn(each.path); });
}

/// Pictures of a person's own take the place of those that stood there for a beginning.
void addPicture(Experiment& experiment, const std::string& source) {
  if (isDrawnAlone(experiment.pictures)) experiment.pictures.clear();
  if (std::ranges::find(experiment.pictures, source) == experiment.pictures.end())
    experiment.pictures.push_back(source);
}

void addNetwork(Experiment& experiment, const std::string& path) {
  if (areBuiltIn(experiment.networks)) experiment.networks.clear();
  const bool isThere = std::any_of(experiment.networks.begin(), experiment.networks.end(),
                                   [&](const auto& each) { return each.path == path; });
  if (!isThere) experiment.networks.push_back({.path = path});
}

ExperimentSize sizeOf(Experiment experiment, const RunContext& context) {
  requireExperiment(experiment);
  experiment.pictures = expandedPictures(experiment.pictures, context);
  requireExperiment(experiment);
  return {.pictures = experiment.pictures, .rows = std::int64_t(rowsOf(experiment))};
}

}  // namespace

ExperimentDraft::ExperimentDraft(Engine& engine, QObject* parent)
    : QObject(parent), engine_(engine), counting_([this](const auto& outcome) { takeSize(outcome); }) {
  const auto presets = experimentPresets();
  const auto first = guarded([&] { return presetExperiment(presets.front()); });
  if (const auto* preset = std::get_if<Experiment>(&first)) setExperiment(*preset);
}

void ExperimentDraft::setExperiment(const Experiment& experiment) {
  experiment_ = experiment;
  count();
  Q_EMIT changed();
}

// A preset that was changed by hand is none any more, and must not pass for it in files and figures.
std::string ExperimentDraft::titleAfter(const Experiment& changed) const {
  const std::string title = titleOf(changed);
  return title.empty() && !changed.title.empty() ? tr("Own experiment").toStdString() : title;
}

void ExperimentDraft::moveRegion(const std::string& kind, const Region& before, const Region& after) {
  region_ = after;
  edit([&](Experiment& each) {
    for (Transformation& one : each.transformations)
      if (one.kind == kind && one.region == before) one.region = after;
  });
}

void ExperimentDraft::choosePreset(const std::string& id) {
  const auto made = guarded([&] {
    for (const ExperimentPreset& preset : experimentPresets())
      if (preset.id == id) return presetExperiment(preset);
    throw Error("There is no ready-made experiment '" + id + "'.");
  });
  if (const auto* failure = std::get_if<Failure>(&made)) return Q_EMIT failed(*failure);
  Experiment preset = std::get<Experiment>(made);
  if (!isDrawnAlone(experiment_.pictures)) preset.pictures = experiment_.pictures;
  if (!areBuiltIn(experiment_.networks)) preset.networks = experiment_.networks;
  setExperiment(preset);
}

// A spec is an experiment of its own, of which what came with it becomes a part.
void ExperimentDraft::add(const std::vector<std::filesystem::path>& paths) {
  if (const auto spec = std::ranges::find_if(paths, isSpec); spec != paths.end()) {
    std::vector<std::filesystem::path> others;
    std::ranges::remove_copy_if(paths, std::back_inserter(others), isSpec);
    return openSpec(*spec, others);
  }
  Experiment changed = experiment_;
  for (const auto& path : paths) {
    std::error_code none;
    const std::string source = pathText(path);
    const bool isPicture = std::filesystem::is_directory(path, none) || isPictureFile(toQString(source));
    isPicture ? addPicture(changed, source) : addNetwork(changed, source);
  }
  setExperiment(changed);
}

void ExperimentDraft::openSpec(const std::filesystem::path& file,
                               const std::vector<std::filesystem::path>& others) {
  const auto done = [this, others](const Outcome<std::shared_ptr<const Experiment>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
    if (const auto* read = std::get_if<std::shared_ptr<const Experiment>>(&outcome)) setExperiment(**read);
    if (!others.empty()) add(others);
  };
  engine_.submit<Experiment>(
      Lane::Files, this, tr("Open %1").arg(nameOf(file)),
      [file](const RunContext&) { return readExperiment(file); }, done);
}

void ExperimentDraft::saveSpec(const std::filesystem::path& file) {
  const auto done = [this](const Outcome<std::shared_ptr<const bool>>& outcome) {
    if (const auto* failure = std::get_if<Failure>(&outcome)) Q_EMIT failed(*failure);
  };
  const auto work = [file, experiment = experiment_](const RunContext&) {
    const std::string text = toJson(experiment).dump(2);
    writeAtomically(file, [&](std::ostream& out) { out << text << '\n'; });
    return true;
  };
  engine_.submit<bool>(Lane::Files, this, tr("Write %1").arg(nameOf(file)), work, done);
}

// Folders may be large and far away.
void ExperimentDraft::count() {
  counting_.forget();
  counting_.request([experiment = experiment_] { return sizeOf(experiment, RunContext{}); });
  size_.reset();
  obstacle_.clear();
  Q_EMIT sizeChanged();
}

void ExperimentDraft::takeSize(const Outcome<ExperimentSize>& outcome) {
  if (const auto* size = std::get_if<ExperimentSize>(&outcome)) size_ = *size;
  if (const auto* failure = std::get_if<Failure>(&outcome)) obstacle_ = failure->summary;
  Q_EMIT sizeChanged();
}

}  // namespace hp
