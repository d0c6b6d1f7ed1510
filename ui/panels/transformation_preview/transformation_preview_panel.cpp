// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/transformation_preview/transformation_preview_panel.h"

#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedLayout>
#include <QVBoxLayout>
#include <cmath>

#include "ui/kit/choice_box.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/real_edit.h"
#include "ui/kit/region_frame.h"
#include "ui/kit/theme.h"
#include "ui/panels/fitting_scroll.h"
#include "ui/panels/moved_maps.h"
#include "ui/panels/region_edit.h"
#include "ui/panels/transformation_preview/preview_text.h"
#include "ui/session/experiment_draft.h"
#include "ui/session/robustness_session.h"
#include "ui/session/session.h"
#include "ui/session/transformation_preview.h"

namespace hp {

namespace {

constexpr int kSteps = 200;      // of the slider
constexpr int kMostClasses = 5;  // to choose from
constexpr int kShortest = 6;     // characters of a choice

QComboBox* choice(QWidget* parent, const char* name, const QString& says) {
  auto* box = new ChoiceBox(parent);
  box->setObjectName(QString::fromLatin1(name));
  box->setAccessibleName(says);
  box->setToolTip(says);
  box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
  box->setMinimumContentsLength(kShortest);
  return box;
}

/// Fills a box anew and keeps what was chosen by its text.
void refill(QComboBox* box, const QStringList& texts) {
  const QSignalBlocker quiet(box);
  const QString chosen = box->currentText();
  box->clear();
  box->addItems(texts);
  box->setCurrentIndex(std::max<int>(0, int(texts.indexOf(chosen))));
}

}  // namespace

TransformationPreviewPanel::TransformationPreviewPanel(Session& session, QWidget* parent)
    : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showKind();
  showDraft();
  showAnswer();  // a window may be younger than it
}

ExperimentDraft& TransformationPreviewPanel::draft() const { return session_.robustness().draft(); }

const TransformationKind& TransformationPreviewPanel::kind() const {
  return transformationKindById(kind_->currentData().toString().toStdString());
}

void TransformationPreviewPanel::buildChoices(QWidget* parent) {
  picture_ = choice(parent, "previewPicture", tr("Picture"));
  network_ = choice(parent, "previewNetwork", tr("Network"));
  method_ = choice(parent, "previewMethod", tr("Method"));
  class_ = choice(parent, "previewClass", tr("Class, by its rank before"));
  for (int rank = 1; rank <= kMostClasses; ++rank) class_->addItem(tr("class %1").arg(rank));
  kind_ = choice(parent, "previewKind", tr("Transformation"));
  for (const TransformationKind& each : transformationKinds())
    kind_->addItem(translated("Transformations", each.label), toQString(each.id));
}

void TransformationPreviewPanel::buildAmount(QWidget* parent) {
  slider_ = new QSlider(Qt::Horizontal, parent);
  slider_->setObjectName(QStringLiteral("previewSlider"));
  slider_->setAccessibleName(tr("Amount"));
  slider_->setRange(0, kSteps);
  slider_->setMinimumWidth(48);
  amount_ = new RealEdit(parent);
  amount_->setObjectName(QStringLiteral("previewAmount"));
  amount_->setAccessibleName(tr("Amount"));
  amount_->setMinimumWidth(124);
}

void TransformationPreviewPanel::buildLayout() {
  auto* content = new QWidget;
  buildChoices(content);
  buildAmount(content);
  state_ = new QLabel(content);
  state_->setObjectName(QStringLiteral("previewState"));
  state_->setTextFormat(Qt::PlainText);
  state_->setWordWrap(true);
  state_->hide();
  maps_ = new MovedMaps(QStringLiteral("preview"), content);
  regionNumbers_ = new RegionEdit(QStringLiteral("previewRegion"), content);
  regionFrame_ = new RegionFrame(maps_->pictureBefore());
  regionFrame_->setObjectName(QStringLiteral("previewRegionFrame"));
  const auto row = [](std::initializer_list<std::pair<QWidget*, int>> parts) {
    auto* made = new QHBoxLayout;
    made->setSpacing(space::kSmall);
    for (const auto& [part, stretch] : parts) made->addWidget(part, stretch);
    return made;
  };
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
  column->setSpacing(space::kSmall);
  column->addLayout(row({{picture_, 1}, {network_, 1}}));
  column->addLayout(row({{method_, 2}, {class_, 1}}));
  column->addLayout(row({{kind_, 1}, {slider_, 1}, {amount_, 0}}));
  column->addWidget(state_);
  column->addWidget(maps_);
  column->addWidget(regionNumbers_);
  auto* page = new QWidget(this);
  auto* whole = new QVBoxLayout(page);
  whole->setContentsMargins(0, 0, 0, 0);
  auto* scroll = new FittingScroll(content, page);
  scroll->setAccessibleName(tr("Preview of a transformation"));
  whole->addWidget(scroll, 1);
  whole->addStretch();
  empty_ =
      new EmptyState({}, {}, tr("Choose pictures, a network and a method of the experiment first."), this);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(page);
}

void TransformationPreviewPanel::bindSession() {
  for (QComboBox* box : {picture_, network_, method_, class_})
    connect(box, &QComboBox::currentIndexChanged, this, &TransformationPreviewPanel::ask);
  connect(kind_, &QComboBox::currentIndexChanged, this, &TransformationPreviewPanel::showKind);
  connect(slider_, &QSlider::valueChanged, this, &TransformationPreviewPanel::takeSlider);
  connect(amount_, &QDoubleSpinBox::valueChanged, this, &TransformationPreviewPanel::takeNumber);
  connect(&draft(), &ExperimentDraft::changed, this, &TransformationPreviewPanel::showDraft);
  connect(&draft(), &ExperimentDraft::sizeChanged, this, &TransformationPreviewPanel::showDraft);
  connect(&session_.robustness().preview(), &TransformationPreview::changed, this,
          &TransformationPreviewPanel::showAnswer);
  connect(&session_.view(), &ViewSettings::changed, this,
          [this] { maps_->setStyle(session_.view().style()); });
  maps_->setStyle(session_.view().style());
  bindRegion();
}

void TransformationPreviewPanel::bindRegion() {
  connect(regionNumbers_, &RegionEdit::edited, this,
          [this](double left, double top, double right, double bottom) {
            takeRegion({left, top, right, bottom});
          });
  connect(regionFrame_, &RegionFrame::drawn, this, [this](const QRectF& region) {
    takeRegion({region.left(), region.top(), region.right(), region.bottom()});
  });
}

Transformation TransformationPreviewPanel::shown() const {
  return previewed(kind(), amount_->value(), draft().experiment(), draft().region());
}

void TransformationPreviewPanel::showRegion() {
  const auto region = shown().region;
  regionNumbers_->setVisible(region.has_value());
  regionFrame_->setVisible(region.has_value());
  if (!region) return;
  const QRectF drawn(QPointF(region->left, region->top), QPointF(region->right, region->bottom));
  regionNumbers_->setRegion(drawn);
  regionFrame_->setRegion(drawn);
}

void TransformationPreviewPanel::takeRegion(const Region& region) {
  const auto before = shown().region;
  if (before && *before != region) draft().moveRegion(kind().id, *before, region);
}

void TransformationPreviewPanel::beSeen(bool isSeen) {
  isSeen_ = isSeen;
  ask();
}

// Pictures one by one are known only once they were counted.
void TransformationPreviewPanel::showDraft() {
  const Experiment& experiment = draft().experiment();
  if (draft().size()) refill(picture_, pictureTitles(draft().size()->pictures));
  refill(network_, networkTitles(experiment));
  refill(method_, methodTitles(experiment));
  const bool isPossible = picture_->count() > 0 && network_->count() > 0 && method_->count() > 0;
  faces_->setCurrentIndex(isPossible ? 1 : 0);
  class_->setVisible(experiment.targets == TargetRule::FirstClasses);
  showRegion();
  ask();
}

// The slider covers what the presets do: the whole range may be far too wide.
void TransformationPreviewPanel::showKind() {
  const TransformationKind& chosen = kind();
  const QSignalBlocker quiet(amount_);
  amount_->setRange(chosen.min, chosen.max);
  amount_->setSuffix(chosen.unit.empty() ? QString()
                                         : QLatin1Char(' ') + translated("Transformations", chosen.unit));
  amount_->setSingleStep((sliderEnds(chosen).second - sliderEnds(chosen).first) / kSteps);
  amount_->setValue(firstAmount(chosen));
  kind_->setToolTip(translated("Transformations", chosen.help));
  showRegion();
  takeNumber();
}

void TransformationPreviewPanel::takeSlider() {
  const auto [low, high] = sliderEnds(kind());
  amount_->setValue(tidyAmount(kind(), low + (high - low) * slider_->value() / kSteps));
}

void TransformationPreviewPanel::takeNumber() {
  const auto [low, high] = sliderEnds(kind());
  const QSignalBlocker quiet(slider_);
  slider_->setValue(int(std::lround((amount_->value() - low) / (high - low) * kSteps)));
  ask();
}

void TransformationPreviewPanel::ask() {
  const auto& size = draft().size();
  const Experiment& experiment = draft().experiment();
  const auto chosen = [](const QComboBox* box) { return std::size_t(std::max(0, box->currentIndex())); };
  if (!isSeen_ || !size || chosen(picture_) >= size->pictures.size()) return;
  if (chosen(network_) >= experiment.networks.size() || chosen(method_) >= experiment.methods.size()) return;
  session_.robustness().preview().ask({.picture = size->pictures[chosen(picture_)],
                                       .place = chosen(picture_),
                                       .network = experiment.networks[chosen(network_)],
                                       .method = experiment.methods[chosen(method_)],
                                       .transformation = shown(),
                                       .targets = experiment.targets,
                                       .surroundings = experiment.surroundings,
                                       .classRank = class_->currentIndex() + 1,
                                       .seed = experiment.seed});
}

void TransformationPreviewPanel::showAnswer() {
  const TransformationPreview& preview = session_.robustness().preview();
  state_->setText(toQString(preview.obstacle()));
  state_->setVisible(!preview.obstacle().empty());
  setSubtitle(preview.isAsked() ? tr("explaining…") : QString());
  const auto& answer = preview.answer();
  if (answer && !preview.isAsked()) maps_->show(std::make_shared<const MovedMapsContent>(contentOf(*answer)));
}

}  // namespace hp
