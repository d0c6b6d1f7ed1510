// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <string>

#include "core/compare/explain_runs.h"
#include "ui/engine/job_info.h"
#include "ui/session/method_choice.h"

namespace hp {

class CompareSession;
class Engine;

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

  /// Explains them by every run that is compared so far; an earlier answer is shown until there is a new one.
  void explain();
  /// What was explained by then becomes the answer.
  void stop();
  /// 0: none.
  JobId job() const { return job_; }

  /// Null until it was answered, and once another baseline or epoch is looked at or one of its runs is
  /// closed.
  const std::shared_ptr<const ExplainedRuns>& answer() const { return answer_; }
  /// Why there is no new answer; empty: there is, or none was asked for.
  const std::string& obstacle() const { return obstacle_; }

  /// Opens the pair's explanations of a picture of the answer.
  void look(const ExplainedRun& run, const std::string& picture);

 Q_SIGNALS:
  void changed();

 private:
  bool isStale() const;
  void forgetStale();

  Engine& engine_;
  CompareSession& compare_;
  MethodChoice choice_;
  std::filesystem::path folder_, answeredFolder_;
  std::size_t count_ = kCount;
  std::shared_ptr<const ExplainedRuns> answer_;
  std::int64_t epoch_ = 0;  ///< of the answer, as it was asked for
  std::string obstacle_;
  JobId job_ = 0;
};

}  // namespace hp
