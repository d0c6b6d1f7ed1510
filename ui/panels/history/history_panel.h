// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/panel.h"
#include "ui/session/explanation.h"

class QStackedLayout;

namespace hp {

class HistoryModel;
class Session;
class ThumbnailView;

/// All explanations of the session as thumbnails; a click shows one again.
class HistoryPanel final : public Panel {
  Q_OBJECT

 public:
  explicit HistoryPanel(Session& session, QWidget* parent = nullptr);

 private:
  void buildLayout();
  void bindSession();
  void showHistory();
  void showCurrent();
  ExplanationPtr at(const QModelIndex& index) const;

  Session& session_;
  HistoryModel* model_ = nullptr;
  ThumbnailView* strip_ = nullptr;
  QStackedLayout* faces_ = nullptr;
};

}  // namespace hp
