// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <memory>
#include <string>

#include "core/base/outcome.h"
#include "core/compare/explain_both.h"
#include "ui/engine/job_info.h"

namespace hp {

class CompareSession;
class Engine;

/// One picture of the data, explained by the networks of both runs that are compared. What is asked anew
/// replaces what was not answered yet.
class ComparedExplanation final : public QObject {
  Q_OBJECT

 public:
  ComparedExplanation(Engine& engine, CompareSession& compare);
  ~ComparedExplanation() override;

  /// The picture's id; empty: none was chosen.
  const std::string& picture() const { return picture_; }
  const Method& method() const { return *method_; }
  void setPicture(const std::string& id);
  void setMethod(const Method& method);

  /// Null until it was answered.
  const std::shared_ptr<const ExplainedBoth>& answer() const { return answer_; }
  bool isAsked() const { return job_ != 0; }
  /// Why there is no answer; empty: it was not asked, is being asked or is there.
  const std::string& obstacle() const { return obstacle_; }

 Q_SIGNALS:
  void changed();

 private:
  struct Opened;  ///< networks and data of the pair, kept from one question to the next

  void forgetPair();
  void ask();

  Engine& engine_;
  CompareSession& compare_;
  std::shared_ptr<Opened> opened_;
  std::string picture_, obstacle_;
  const Method* method_;
  std::shared_ptr<const ExplainedBoth> answer_;
  JobId job_ = 0;
};

}  // namespace hp
