// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>
#include <QPair>
#include <memory>
#include <optional>

#include "core/data/dataset.h"
#include "ui/kit/latest.h"
#include "ui/panels/panel.h"

class QAction;
class QComboBox;
class QLabel;
class QStackedLayout;

namespace hp {

class ExamplesModel;
class HistoryModel;
class Session;
class ThumbnailView;

/// A contact sheet of the data, by class and split, and what augmentation makes of the chosen picture.
class PicturesPanel final : public Panel {
  Q_OBJECT

 public:
  explicit PicturesPanel(Session& session, QWidget* parent = nullptr);

 private:
  using Thumbnails = QList<QPair<quint64, QImage>>;
  void buildLayout();
  QWidget* buildSheet();
  QWidget* buildDraws();
  void bindSession();
  void showData();
  void showFilters();
  void showExamples();
  void fetchVisible();
  void showDraws();
  void showPinned();
  void pin();
  void explain();
  std::optional<std::size_t> chosen() const;

  Session& session_;
  std::shared_ptr<const Dataset> dataset_;  ///< what is shown
  QStackedLayout* faces_ = nullptr;
  QComboBox* split_ = nullptr;
  QComboBox* class_ = nullptr;
  ExamplesModel* model_ = nullptr;
  ThumbnailView* sheet_ = nullptr;
  HistoryModel* drawn_ = nullptr;
  QLabel* drawTitle_ = nullptr;
  QAction* pin_ = nullptr;
  QAction* explain_ = nullptr;
  Latest<Thumbnails> thumbnails_;
  Latest<QList<QImage>> draws_;
};

}  // namespace hp
