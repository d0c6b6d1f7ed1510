// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/pictures/pictures_panel.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include "core/data/statistics.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/kit/thumbnail_view.h"
#include "ui/models/examples_model.h"
#include "ui/models/history_model.h"
#include "ui/panels/pictures/picture_tasks.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kThumbnail = 72;
constexpr int kTogether = 12;  // pictures decoded at a time: what is seen now comes soon
constexpr int kDraws = 6;
constexpr int kAll = -1;

}  // namespace

PicturesPanel::PicturesPanel(Session& session, QWidget* parent)
    : Panel(parent),
      session_(session),
      thumbnails_([this](const Outcome<Thumbnails>& outcome) {
        if (const auto* made = std::get_if<Thumbnails>(&outcome))
          for (const auto& [id, picture] : *made) model_->setPicture(id, picture);
        fetchVisible();
      }),
      draws_([this](const Outcome<QList<QImage>>& outcome) {
        drawn_->clear();
        const auto* made = std::get_if<QList<QImage>>(&outcome);
        for (int i = 0; made && i < made->size(); ++i) {
          const QString title = made->size() > 1 ? tr("epoch %1").arg(i + 1) : tr("every epoch");
          drawn_->put({.id = quint64(i), .title = title, .thumbnail = made->at(i)});
        }
      }) {
  buildLayout();
  bindSession();
  showData();
}

void PicturesPanel::buildLayout() {
  pin_ = addTool(QStringLiteral("pinPicture"), QStringLiteral("crosshair"),
                 tr("Pin the picture: explain it after every epoch"));
  pin_->setCheckable(true);
  explain_ = addTool(QStringLiteral("explainPicture"), QStringLiteral("explain"),
                     tr("Open the picture in the Explain workspace"));
  auto* content = new QWidget(this);
  auto* row = new QHBoxLayout(content);
  row->setContentsMargins(space::kSmall, space::kTight, space::kSmall, space::kTight);
  row->setSpacing(space::kMedium);
  row->addWidget(buildSheet(), 3);
  row->addWidget(buildDraws(), 2);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(new EmptyState({}, {}, tr("The pictures to learn from appear here."), this));
  faces_->addWidget(content);
}

QWidget* PicturesPanel::buildSheet() {
  auto* part = new QWidget(this);
  split_ = new QComboBox(part);
  split_->setObjectName(QStringLiteral("sheetSplit"));
  split_->setAccessibleName(tr("Split"));
  class_ = new QComboBox(part);
  class_->setObjectName(QStringLiteral("sheetClass"));
  class_->setAccessibleName(tr("Class"));
  model_ = new ExamplesModel(this);
  sheet_ = new ThumbnailView(ThumbnailView::Flow::Grid, part);
  sheet_->setObjectName(QStringLiteral("contactSheet"));
  sheet_->setAccessibleName(tr("Contact sheet"));
  sheet_->setThumbnailSize(kThumbnail);
  sheet_->setModel(model_);
  auto* filters = new QHBoxLayout;
  filters->addWidget(split_);
  filters->addWidget(class_);
  filters->addStretch();
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addLayout(filters);
  column->addWidget(sheet_, 1);
  return part;
}

QWidget* PicturesPanel::buildDraws() {
  auto* part = new QWidget(this);
  drawTitle_ = new QLabel(part);
  drawTitle_->setTextFormat(Qt::PlainText);
  drawTitle_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
  makeMuted(drawTitle_);
  drawn_ = new HistoryModel(this);
  auto* strip = new ThumbnailView(ThumbnailView::Flow::Grid, part);
  strip->setObjectName(QStringLiteral("augmentedDraws"));
  strip->setAccessibleName(tr("The picture as training shows it"));
  strip->setThumbnailSize(kThumbnail);
  strip->setSelectionMode(QAbstractItemView::NoSelection);
  strip->setModel(drawn_);
  auto* column = new QVBoxLayout(part);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kTight);
  column->addWidget(drawTitle_);
  column->addWidget(strip, 1);
  return part;
}

void PicturesPanel::bindSession() {
  TrainingSession& training = session_.training();
  connect(&training.data(), &TrainingData::changed, this, &PicturesPanel::showData);
  connect(&training, &TrainingSession::specChanged, this, &PicturesPanel::showDraws);
  connect(&training.pinned(), &PinnedPictures::changed, this, &PicturesPanel::showPinned);
  connect(split_, &QComboBox::activated, this, &PicturesPanel::showExamples);
  connect(class_, &QComboBox::activated, this, &PicturesPanel::showExamples);
  connect(pin_, &QAction::triggered, this, &PicturesPanel::pin);
  connect(explain_, &QAction::triggered, this, &PicturesPanel::explain);
  connect(sheet_, &QListView::activated, this, &PicturesPanel::explain);
  connect(sheet_->selectionModel(), &QItemSelectionModel::currentChanged, this, &PicturesPanel::showDraws);
  connect(sheet_->verticalScrollBar(), &QScrollBar::valueChanged, this, &PicturesPanel::fetchVisible);
  connect(sheet_->verticalScrollBar(), &QScrollBar::rangeChanged, this, &PicturesPanel::fetchVisible);
}

void PicturesPanel::showData() {
  const auto& dataset = session_.training().data().dataset();
  if (dataset == dataset_ && dataset) return;
  dataset_ = dataset;
  thumbnails_.forget();
  model_->forgetPictures();
  faces_->setCurrentIndex(dataset_ ? 1 : 0);
  if (!dataset_) return showPinned();
  showFilters();
  showExamples();
}

void PicturesPanel::showFilters() {
  const QString titles[] = {tr("Training"), tr("Validation"), tr("Calibration"), tr("Test")};
  split_->clear();
  split_->addItem(tr("All splits"), kAll);
  for (std::size_t i = 0; i < kSplits.size(); ++i)
    if (!dataset_->indexesOf(kSplits[i]).empty()) split_->addItem(titles[i], int(kSplits[i]));
  class_->clear();
  class_->addItem(tr("All classes"), kAll);
  for (std::size_t i = 0; i < dataset_->classNames().size(); ++i)
    class_->addItem(toQString(dataset_->classNames()[i]), int(i));
}

void PicturesPanel::showExamples() {
  const int split = split_->currentData().toInt(), label = class_->currentData().toInt();
  QList<ExampleEntry> entries;
  for (std::size_t i = 0; i < dataset_->examples().size(); ++i) {
    const Example& example = dataset_->example(i);
    if (split != kAll && split != int(example.split)) continue;
    if (label != kAll && label != example.label) continue;
    const QString name = toQString(dataset_->classNames()[std::size_t(example.label)]);
    entries << ExampleEntry{.id = i, .title = name, .detail = toQString(example.id)};
  }
  model_->setEntries(entries);
  setSubtitle(tr("%n pictures", nullptr, int(entries.size())));
  if (!entries.isEmpty()) sheet_->setCurrentIndex(model_->index(0));
  showDraws();
  QTimer::singleShot(0, this, &PicturesPanel::fetchVisible);  // once the sheet has laid them out
}

// A few at a time, so that scrolling on is not kept waiting by what is out of sight by now.
void PicturesPanel::fetchVisible() {
  if (!dataset_ || thumbnails_.isBusy()) return;
  QList<quint64> wanted;
  const QRect sight = sheet_->viewport()->rect();
  const QModelIndex first = sheet_->indexAt(QPoint(sheet_->gridSize().width() / 2, kThumbnail / 2));
  for (int row = std::max(0, first.row()); row < model_->rowCount() && wanted.size() < kTogether; ++row) {
    if (sheet_->visualRect(model_->index(row)).top() > sight.bottom()) break;
    if (!model_->hasPicture(row)) wanted << model_->index(row).data(ExamplesModel::IdRole).toULongLong();
  }
  if (wanted.isEmpty()) return;
  const int side = int(std::ceil(kThumbnail * devicePixelRatioF()));
  thumbnails_.request([dataset = dataset_, wanted, side] {
    Thumbnails made;
    for (const quint64 id : wanted) made << qMakePair(id, thumbnailOf(*dataset, std::size_t(id), side));
    return made;
  });
}

std::optional<std::size_t> PicturesPanel::chosen() const {
  const QModelIndex index = sheet_->currentIndex();
  if (!dataset_ || !index.isValid()) return std::nullopt;
  return std::size_t(index.data(ExamplesModel::IdRole).toULongLong());
}

void PicturesPanel::showDraws() {
  showPinned();
  const auto index = chosen();
  if (!index) return drawn_->clear();
  const Example& example = dataset_->example(*index);
  const bool isTrained = example.split == Split::Train;
  drawTitle_->setText(
      (isTrained ? tr("In training: %1") : tr("As it is validated: %1")).arg(toQString(example.id)));
  const TrainingRecipe recipe = session_.training().spec().recipe;
  draws_.request([dataset = dataset_, index = *index, recipe] {
    return augmentedDraws(*dataset, index, recipe, kDraws);
  });
}

void PicturesPanel::showPinned() {
  const auto index = chosen();
  const auto& pinned = session_.training().pinned().ids();
  pin_->setEnabled(index.has_value());
  pin_->setChecked(index &&
                   std::find(pinned.begin(), pinned.end(), dataset_->example(*index).id) != pinned.end());
  explain_->setEnabled(index.has_value());
}

void PicturesPanel::pin() {
  if (const auto index = chosen())
    session_.training().pinned().setPinned(dataset_->example(*index).id, pin_->isChecked());
}

void PicturesPanel::explain() {
  const auto index = chosen();
  if (!index) return;
  session_.openExample(dataset_, *index);
  Q_EMIT requested(QStringLiteral("workspaceExplain"));
}

}  // namespace hp
