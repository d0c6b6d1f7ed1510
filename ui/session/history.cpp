// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/history.h"

#include <algorithm>

namespace hp {

ExplanationPtr History::find(const Question& question) const {
  const auto same = [&](const ExplanationPtr& each) { return sameQuestion(each->question, question); };
  const auto found = std::find_if(all_.begin(), all_.end(), same);
  return found == all_.end() ? nullptr : *found;
}

ExplanationPtr History::latest(const SubjectPtr& subject, const Method& method, int target) const {
  const auto fits = [&](const ExplanationPtr& each) {
    const Question& asked = each->question;
    return asked.subject == subject && asked.method == &method && asked.target == target;
  };
  const auto found = std::find_if(all_.rbegin(), all_.rend(), fits);
  return found == all_.rend() ? nullptr : *found;
}

void History::add(ExplanationPtr explanation) {
  all_.push_back(std::move(explanation));
  if (all_.size() > kMost) all_.erase(all_.begin());
  Q_EMIT changed();
}

void History::remove(std::int64_t id) {
  std::erase_if(all_, [id](const ExplanationPtr& each) { return each->id == id; });
  if (shown_ && shown_->id == id) show(nullptr);
  Q_EMIT changed();
}

void History::show(ExplanationPtr explanation) {
  if (shown_ == explanation) return;
  shown_ = std::move(explanation);
  Q_EMIT shownChanged();
}

}  // namespace hp
