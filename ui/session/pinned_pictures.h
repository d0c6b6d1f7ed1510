// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include "core/base/outcome.h"
#include "core/data/dataset.h"
#include "core/imaging/image.h"
#include "ui/engine/job_info.h"

namespace hp {

class Engine;
class TrainingRun;
class TrainingRuns;

/// What a run's network said about one pinned picture, and why.
struct PinnedAnswer {
  std::string id = {};     ///< of the example
  std::string truth = {};  ///< empty where the network tells other things apart, as a class per pixel
  std::string predicted = {};
  double probability = 0;
  Image overlay = {};  ///< Grad-CAM of the predicted class over what the network sees
};

/// The answers about all pinned pictures with the weights of one moment.
struct PinnedAnswers {
  std::string weights = {};  ///< what the network is called: "run-1, epoch 3"
  std::vector<PinnedAnswer> answers = {};
};

/// A few validation pictures, explained anew after every epoch of the current run.
class PinnedPictures final : public QObject {
  Q_OBJECT

 public:
  static constexpr std::size_t kMost = 12;

  PinnedPictures(Engine& engine, TrainingRuns& runs, QObject* parent);

  /// Ids of examples; empty: one of every class.
  const std::vector<std::string>& ids() const { return ids_; }
  void setPinned(const std::string& id, bool pinned);

  /// Of the current run; oldest first, at most kMostMoments.
  const std::vector<std::shared_ptr<const PinnedAnswers>>& moments() const { return moments_; }
  /// Why there are none; empty when nothing went wrong.
  const std::string& fault() const { return fault_; }

 Q_SIGNALS:
  void changed();

 private:
  /// A run's pictures, opened once.
  using Pictures = std::shared_ptr<std::shared_ptr<const Dataset>>;
  void followCurrent();
  void explain();
  void take(const Outcome<std::shared_ptr<const PinnedAnswers>>& outcome);

  Engine& engine_;
  TrainingRuns& runs_;
  std::vector<std::string> ids_;
  std::vector<std::shared_ptr<const PinnedAnswers>> moments_;
  std::string fault_;
  Pictures pictures_;
  JobId job_ = 0;
  bool isStale_ = false;  ///< more was learned since the job began
};

}  // namespace hp
