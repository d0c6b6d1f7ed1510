// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <vector>

#include "ui/session/explanation.h"

namespace hp {

/// All answers of a session, oldest first, and the one that is shown. The oldest go when there are
/// more than kMost, so that a long day does not fill the memory.
class History final : public QObject {
  Q_OBJECT

 public:
  static constexpr std::size_t kMost = 200;

  using QObject::QObject;

  const std::vector<ExplanationPtr>& all() const { return all_; }
  /// Null when nothing is shown.
  const ExplanationPtr& shown() const { return shown_; }

  /// The answer to this very question; null where it was never asked.
  ExplanationPtr find(const Question& question) const;
  /// The latest answer of this method about this class of this subject, whatever its values; or null.
  ExplanationPtr latest(const SubjectPtr& subject, const Method& method, int target) const;

  void add(ExplanationPtr explanation);
  void remove(std::int64_t id);
  /// Null shows nothing: the bare picture.
  void show(ExplanationPtr explanation);

 Q_SIGNALS:
  void changed();
  void shownChanged();

 private:
  std::vector<ExplanationPtr> all_;
  ExplanationPtr shown_;
};

}  // namespace hp
