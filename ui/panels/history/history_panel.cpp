// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/history/history_panel.h"

#include <QSignalBlocker>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <set>

#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/kit/thumbnail_view.h"
#include "ui/models/history_model.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kThumbnail = 76;

HistoryEntry entryOf(const Explanation& explanation) {
  const Question& asked = explanation.question;
  return {.id = quint64(explanation.id),
          .title = toQString(asked.method->info.name + "\n" + className(asked)),
          .detail = toQString(methodTitle(explanation) + "\n" + caption(asked) + "\n" +
                              asked.subject->picture->title + " · " + asked.subject->network->title()),
          .thumbnail = toQImage(explanation.thumbnail)};
}

}  // namespace

HistoryPanel::HistoryPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showHistory();
}

void HistoryPanel::buildLayout() {
  model_ = new HistoryModel(this);
  model_->setLimit(int(History::kMost));
  strip_ = new ThumbnailView(ThumbnailView::Flow::Strip, this);
  strip_->setObjectName(QStringLiteral("historyStrip"));
  strip_->setAccessibleName(tr("Explanations so far"));
  strip_->setCaptionLines(2);
  strip_->setThumbnailSize(kThumbnail);
  strip_->setModel(model_);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  column->addWidget(strip_);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(
      new EmptyState({}, {}, tr("Explanations gather here. Click a class to make the first."), this));
  faces_->addWidget(content);
}

void HistoryPanel::bindSession() {
  History& history = session_.history();
  connect(&history, &History::changed, this, &HistoryPanel::showHistory);
  connect(&history, &History::shownChanged, this, &HistoryPanel::showCurrent);
  const auto show = [this](const QModelIndex& index) {
    if (const ExplanationPtr explanation = at(index)) session_.show(explanation);
  };
  connect(strip_, &QListView::clicked, this, show);
  connect(strip_, &QListView::activated, this, show);
  connect(strip_, &ThumbnailView::removeRequested, this, [this](const QModelIndex& index) {
    if (const ExplanationPtr explanation = at(index)) session_.history().remove(explanation->id);
  });
}

void HistoryPanel::showHistory() {
  std::set<quint64> wanted;
  for (const ExplanationPtr& explanation : session_.history().all()) {
    wanted.insert(quint64(explanation->id));
    if (model_->rowOf(quint64(explanation->id)) < 0) model_->put(entryOf(*explanation));
  }
  for (int row = model_->rowCount() - 1; row >= 0; --row) {
    const quint64 id = model_->index(row).data(HistoryModel::IdRole).toULongLong();
    if (!wanted.contains(id)) model_->remove(id);
  }
  faces_->setCurrentIndex(wanted.empty() ? 0 : 1);
  setSubtitle(wanted.empty() ? QString() : QString::number(wanted.size()));
  showCurrent();
}

void HistoryPanel::showCurrent() {
  const ExplanationPtr& shown = session_.history().shown();
  const int row = shown ? model_->rowOf(quint64(shown->id)) : -1;
  const QModelIndex index = row < 0 ? QModelIndex() : model_->index(row);
  strip_->setCurrentIndex(index);
  if (index.isValid()) strip_->scrollTo(index);
}

ExplanationPtr HistoryPanel::at(const QModelIndex& index) const {
  const quint64 id = index.data(HistoryModel::IdRole).toULongLong();
  for (const ExplanationPtr& explanation : session_.history().all()) {
    if (quint64(explanation->id) == id) return explanation;
  }
  return nullptr;
}

}  // namespace hp
