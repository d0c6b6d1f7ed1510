// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "core/base/outcome.h"
#include "core/evaluate/experiment.h"
#include "ui/kit/latest.h"

namespace hp {

class Engine;

/// What is known of an experiment before it runs.
struct ExperimentSize {
  std::vector<std::string> pictures = {};  ///< folders and sets of scenes one by one
  std::int64_t rows = 0;                   ///< at most: a network may have fewer classes
};

/// The experiment that a person puts together. GUI thread only; folders are looked at on the thread pool.
class ExperimentDraft final : public QObject {
  Q_OBJECT

 public:
  explicit ExperimentDraft(Engine& engine, QObject* parent = nullptr);

  const Experiment& experiment() const { return experiment_; }
  void setExperiment(const Experiment& experiment);
  /// Changes a part of it.
  template <class Change>
  void edit(Change change) {
    Experiment changed = experiment_;
    change(changed);
    changed.title = titleAfter(changed);
    setExperiment(changed);
  }
  /// For transformations that want a region: the one drawn last, with which new ones begin.
  const Region& region() const { return region_; }
  /// Transformations of this kind that had `before` have another one from now on.
  void moveRegion(const std::string& kind, const Region& before, const Region& after);
  /// A ready-made one; keeps the pictures and networks that a person chose.
  void choosePreset(const std::string& id);
  /// Pictures, folders of pictures, weights files and specs (*.json), as they are dropped or opened.
  void add(const std::vector<std::filesystem::path>& paths);

  /// Files are read and written in the files lane. Once a spec is read, `others` are added to it.
  void openSpec(const std::filesystem::path& file, const std::vector<std::filesystem::path>& others = {});
  void saveSpec(const std::filesystem::path& file);

  /// Null while it is being counted, or when it cannot be: see obstacle().
  const std::optional<ExperimentSize>& size() const { return size_; }
  /// Why it cannot run; empty: it can, or is being counted.
  const std::string& obstacle() const { return obstacle_; }

 Q_SIGNALS:
  void changed();
  void sizeChanged();
  void failed(const hp::Failure& failure);

 private:
  std::string titleAfter(const Experiment& changed) const;
  void count();
  void takeSize(const Outcome<ExperimentSize>& outcome);

  Engine& engine_;
  Experiment experiment_;
  Region region_;
  std::optional<ExperimentSize> size_;
  std::string obstacle_;
  Latest<ExperimentSize> counting_;
};

}  // namespace hp
