// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/outcome.h"
#include "core/compare/compared_run.h"
#include "core/compare/explain_both.h"
#include "ui/engine/awaited_job.h"
#include "ui/session/method_choice.h"

namespace hp {

class CompareSession;

/// Which class both networks explain. A picture without a label is explained for the baseline's first.
enum class ComparedClass { BaselineFirst, CandidateFirst, Label, Chosen };

/// What both networks say of the picture, and what can be asked of them.
struct ComparedAnswers {
  ClassifiedBoth both = {};
  std::optional<int> label = {};         ///< of the picture, by the data
  std::vector<std::string> layers = {};  ///< that both networks have and methods can look at
};

/// One picture, asked of the networks of both runs that are compared: what they say, then why. What is asked
/// anew replaces what was not answered yet.
class ComparedExplanation final : public QObject {
  Q_OBJECT

 public:
  ComparedExplanation(Engine& engine, CompareSession& compare);
  ~ComparedExplanation() override;

  /// The picture's id in the data, or its file; empty: none was chosen. Stays for another candidate.
  const std::string& picture() const { return picture_; }
  void setPicture(const std::string& id);
  void setFile(const std::filesystem::path& file);

  MethodChoice& choice() { return choice_; }
  const Method& method() const { return choice_.method(); }
  ComparedClass target() const { return target_; }
  /// `chosen` matters for ComparedClass::Chosen.
  void setTarget(ComparedClass target, int chosen = 0);
  /// The class that is or would be explained; what the networks say must be known.
  int targetClass() const;

  /// Again: after a stop or a failure.
  void ask();

  /// Null until both have said it.
  const std::shared_ptr<const ComparedAnswers>& said() const { return said_; }
  /// Null until both have explained it.
  const std::shared_ptr<const ExplainedBoth>& answer() const { return answer_; }
  bool isAsked() const { return job_.isUnderWay(); }
  /// Why there is no answer; empty: it was not asked, is being asked or is there.
  const std::string& obstacle() const { return obstacle_; }

 Q_SIGNALS:
  void changed();

 private:
  struct Opened;  ///< networks and data of the pair, kept from one question to the next

  void startPair();
  void startPicture(const std::string& picture, bool isFile);
  void explain();
  template <class T, class Work, class Take>
  void begin(const QString& title, Work work, Take take);
  void forgetAnswer();

  CompareSession& compare_;
  MethodChoice choice_;
  std::shared_ptr<Opened> opened_;
  ComparedRunPtr baseline_;
  std::string picture_, obstacle_;
  bool isFile_ = false;
  ComparedClass target_ = ComparedClass::BaselineFirst;
  int chosen_ = 0;
  std::shared_ptr<const ComparedAnswers> said_;
  std::shared_ptr<const ExplainedBoth> answer_;
  AwaitedJob job_;
};

}  // namespace hp
