// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <string>

#include "core/evaluate/experiment.h"
#include "core/imaging/image.h"
#include "core/model/classify.h"
#include "core/model/network.h"
#include "ui/engine/awaited_job.h"

namespace hp {

/// What is previewed.
struct PreviewQuestion {
  std::string picture = {};  ///< one source of an experiment
  std::uint64_t place = 0;   ///< of the picture among those of the experiment, one by one
  ExperimentNetwork network = {};
  ExperimentMethod method = {};
  Transformation transformation = {};
  TargetRule targets = TargetRule::FirstClasses;
  Surroundings surroundings = Surroundings::Rectangle;
  int classRank = 1;  ///< of the class that is explained, before the transformation
  std::uint64_t seed = 0;
};

/// What it does to picture, prediction and explanation.
struct PreviewAnswer {
  PreviewQuestion question = {};
  Image before = {}, after = {};
  Classification predictionBefore = {}, predictionAfter = {};
  int target = 0, targetAfter = 0;  ///< classes that are explained
  Array mapBeforeMoved = {}, mapAfter = {};
  Array cells = {};  ///< that count
  MapDistance distance = {};
  bool isSigned = true;
};

/// One transformation of one picture, looked at before an experiment is run. Computed in the interactive
/// lane; of several questions the last one is answered.
class TransformationPreview final : public QObject {
  Q_OBJECT

 public:
  explicit TransformationPreview(Engine& engine, QObject* parent = nullptr);
  ~TransformationPreview() override;

  /// Nothing happens where the same was asked last and not stopped.
  void ask(const PreviewQuestion& question);
  /// The latest; stays in sight while the next one is computed. Null until the first is there.
  const std::shared_ptr<const PreviewAnswer>& answer() const { return answer_; }
  bool isAsked() const { return job_.isUnderWay(); }
  /// Why the latest question has no answer; empty: it has, or is being answered.
  const std::string& obstacle() const { return obstacle_; }

 Q_SIGNALS:
  void changed();

 private:
  struct Kept;  ///< network, input and original map, from one question to the next

  void take(const Outcome<std::shared_ptr<const PreviewAnswer>>& outcome);

  std::shared_ptr<Kept> kept_;
  std::shared_ptr<const PreviewAnswer> answer_;
  std::string obstacle_;
  std::string asked_;  ///< the latest question, as text
  AwaitedJob job_;
};

}  // namespace hp
