// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>
#include <functional>
#include <map>
#include <optional>

#include "core/base/outcome.h"
#include "ui/engine/job_info.h"
#include "ui/session/compare_session.h"
#include "ui/session/comparison.h"
#include "ui/session/explanation.h"
#include "ui/session/history.h"
#include "ui/session/method_choice.h"
#include "ui/session/robustness_session.h"
#include "ui/session/training_session.h"
#include "ui/session/view_settings.h"

namespace hp {

class Engine;
class JobsModel;
class LogModel;

/// What the window is about: all that panels know. Panels show its state and tell it what the person
/// wants; it has the work done in the engine and announces what became of it. GUI thread only.
class Session final : public QObject {
  Q_OBJECT

 public:
  explicit Session(Engine& engine, QObject* parent = nullptr);

  Engine& engine() const { return engine_; }
  MethodChoice& choice() { return choice_; }
  History& history() { return history_; }
  ViewSettings& view() { return view_; }
  Comparison& comparison() { return comparison_; }
  TrainingSession& training() { return training_; }
  CompareSession& compare() { return compare_; }
  RobustnessSession& robustness() { return robustness_; }
  /// What was computed and what was logged since the session began: every panel shows the same.
  JobsModel& jobs() const { return *jobs_; }
  LogModel& log() const { return *log_; }

  /// Never null, perhaps incomplete.
  const SubjectPtr& subject() const { return subject_; }
  /// Index of the class asked about; nothing until a picture is classified.
  std::optional<int> target() const { return target_; }
  /// What Explain would ask now; nothing while network or picture are missing.
  std::optional<Question> question() const;
  /// True while this very question is waiting for its answer.
  bool isAsked(const Question& question) const;
  /// True while a file is being read or a picture classified.
  bool isLooking() const { return openingNetwork_ || openingPicture_ || looking_; }

  /// Path "sample:" opens the built-in network, a weights file of a run or its run.json the run's.
  void openNetwork(const OpenNetworkSpec& spec);
  /// The network of a run as it was after an epoch whose weights were kept.
  void openRunEpoch(const std::filesystem::path& run, std::int64_t epoch);
  /// A file, or "sample:N" for a built-in scene.
  void openPicture(const std::string& source);
  /// A picture of a data set, whether it is a file or drawn.
  void openExample(const std::shared_ptr<const Dataset>& dataset, std::size_t index);
  /// A picture of the data of a compared run, by its id, and the run's network after this epoch (0: the
  /// newest).
  void openComparedPicture(const ComparedRunPtr& run, std::int64_t epoch, const std::string& id);
  /// The built-in network and the first of its pictures.
  void openSample();
  void setPreprocessing(const Preprocessing& preprocessing);

  void setTarget(int target);
  /// Asks the chosen method about the chosen class and shows the answer.
  void explain();
  /// Makes this the only class of the comparison and explains it.
  void explainClass(int target);
  /// Adds the class to the comparison and explains it, or takes it out again.
  void toggleComparedClass(int target);
  /// Asks every question of the grid that has no answer yet.
  void fillComparison();
  /// True while the grid has cells that are neither answered nor asked.
  bool lacksAnswers() const;
  /// Asks a question; its answer joins the history, and is shown if `show` and nothing newer was asked.
  void ask(const Question& question, bool show);
  /// Takes an answer that was not asked here (a replayed figure) into the history, and shows it.
  void adopt(Explanation explanation);
  /// Shows an answer of the history, with its subject, class and method.
  void show(const ExplanationPtr& explanation);

 Q_SIGNALS:
  void subjectChanged();
  void targetChanged();
  void askedChanged();  ///< questions began or ceased to wait for their answers
  void lookingChanged();
  void failed(const hp::Failure& failure);

 private:
  std::vector<Question> missingAnswers() const;
  template <class T, class Take>
  void begin(JobId Session::*slot, Lane lane, const QString& title, std::function<T(const RunContext&)> work,
             Take take);
  void lookWhenSettled();
  void setSubject(SubjectPtr subject);
  void receive(JobId job, const Outcome<ExplanationPtr>& outcome);
  void stopAsking();

  Engine& engine_;
  MethodChoice choice_;
  History history_;
  ViewSettings view_;
  Comparison comparison_;
  TrainingSession training_;
  CompareSession compare_;
  RobustnessSession robustness_;
  JobsModel* jobs_;
  LogModel* log_;
  SubjectPtr subject_ = std::make_shared<Subject>();
  std::shared_ptr<const Network> network_;  ///< the latest opened; the subject follows when both are settled
  std::shared_ptr<const SubjectPicture> picture_;
  std::optional<int> target_;
  std::map<JobId, Question> asked_;
  JobId openingNetwork_ = 0, openingPicture_ = 0, looking_ = 0;  ///< the latest of its kind; 0: none
  JobId toShow_ = 0;  ///< the latest job whose answer is to be shown
  std::int64_t lastId_ = 0;
};

}  // namespace hp
