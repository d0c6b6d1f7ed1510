// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "core/base/outcome.h"
#include "core/compare/explain_runs.h"
#include "ui/engine/awaited_job.h"
#include "ui/session/method_choice.h"

namespace hp {

class CompareSession;

/// A set of pictures explained by all runs that are compared, each beside the baseline.
class ExplainedSets final : public QObject {
  Q_OBJECT

 public:
  static constexpr std::size_t kCount = 40;

  ExplainedSets(Engine& engine, CompareSession& compare);

  /// Whose pictures are explained; empty: those that the runs were validated with.
  const std::filesystem::path& folder() const { return folder_; }
  void setFolder(const std::filesystem::path& folder);
  /// At most so many, spread over all; 0: all.
  std::size_t count() const { return count_; }
  void setCount(std::size_t count) { count_ = count; }
  MethodChoice& choice() { return choice_; }

  /// That all compared networks have and methods can look at; empty until askLayers() was answered.
  const std::vector<std::string>& layers() const { return layers_; }
  /// Of the runs that are compared so far.
  void askLayers();

  /// Explains them by every run that is compared so far; an earlier answer is shown until there is a new one.
  void explain();
  /// What was explained by then becomes the answer.
  void stop();
  /// 0: none.
  JobId job() const { return job_.id(); }

  /// Null until it was answered, and once another baseline or epoch is looked at. A run that is closed or
  /// read anew is no longer part of it.
  const std::shared_ptr<const ExplainedRuns>& answer() const { return answer_; }
  /// Why there is no new answer, or what is no longer part of it; mostly empty.
  const std::string& obstacle() const { return obstacle_; }

  /// Opens the pair's explanations of a picture of the answer, at the epoch that is looked at.
  void look(const ExplainedRun& run, const std::string& picture);

 Q_SIGNALS:
  void changed();
  void layersChanged();

 private:
  /// Runs as they are open: one that is read anew is another object.
  struct Asked {
    ComparedRunPtr baseline = {};
    std::vector<ComparedRunPtr> candidates = {};  ///< in the order of the answer's runs
    std::int64_t epoch = 0;
    std::filesystem::path folder = {};
  };

  Asked whatIsAsked() const;
  void take(const Outcome<std::shared_ptr<const ExplainedRuns>>& outcome);
  QString whyPast(const Asked& asked) const;
  void forgetPast();
  bool forgetClosed();
  void lookAt(const ComparedRunPtr& candidate);

  CompareSession& compare_;
  MethodChoice choice_;
  std::filesystem::path folder_;
  std::size_t count_ = kCount;
  std::shared_ptr<const ExplainedRuns> answer_;
  Asked asked_, answered_;  ///< by the job; by the answer
  bool isLooking_ = false;  ///< the pair changes on its way to a picture of the answer
  std::string obstacle_;
  AwaitedJob job_;
  std::vector<std::string> layers_;
  std::vector<std::shared_ptr<const RunComparison>> layersOf_;  ///< that were asked about last
  AwaitedJob layersJob_;
};

}  // namespace hp
