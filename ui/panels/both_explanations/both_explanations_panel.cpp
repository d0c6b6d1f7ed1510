// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/both_explanations/both_explanations_panel.h"

#include <QAction>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "core/base/text.h"
#include "core/explain/recipe.h"
#include "ui/kit/conversions.h"
#include "ui/kit/dropped_paths.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/path_dialogs.h"
#include "ui/kit/picture_files.h"
#include "ui/kit/theme.h"
#include "ui/panels/both_explanations/explanation_choice.h"
#include "ui/panels/both_explanations/linked_maps.h"
#include "ui/panels/both_explanations/prediction_view.h"
#include "ui/panels/fitting_scroll.h"
#include "ui/session/figure_texts.h"
#include "ui/session/session.h"

namespace hp {

namespace {

constexpr int kDigits = 3;
constexpr int kWide = 860;  ///< pixels from which on the table stands beside the maps

/// The first picture among what is dragged; nothing where a folder or another file is.
std::optional<std::filesystem::path> pictureIn(const QMimeData* data) {
  for (const auto& path : droppedPaths(data))
    if (isPictureFile(toQString(path.string()))) return path;
  return std::nullopt;
}

/// Of a file its name alone: where it lies is nobody's business. Pictures of the data are called by their
/// ids.
QString pictureName(const std::string& picture) {
  const std::filesystem::path path(picture);
  return toQString(printable(path.is_absolute() ? path.filename().string() : picture));
}

}  // namespace

BothExplanationsPanel::BothExplanationsPanel(Session& session, QWidget* parent)
    : Panel(parent), session_(session) {
  setAcceptDrops(true);
  buildLayout();
  bindSession();
  showState();
}

QWidget* BothExplanationsPanel::buildMaps(QWidget* parent) {
  auto* made = new QWidget(parent);
  choice_ = new ExplanationChoice(session_.compare().explanation(), made);
  maps_ = new LinkedMaps(session_.view(), made);
  offerFigure(maps_, [this] { return figure(); });
  measures_ = new QLabel(made);
  measures_->setObjectName(QStringLiteral("explanationMeasures"));
  measures_->setTextFormat(Qt::PlainText);
  measures_->setTextInteractionFlags(Qt::TextSelectableByMouse);
  measures_->setWordWrap(true);
  again_ = new QPushButton(tr("Try again"), made);
  again_->setObjectName(QStringLiteral("explainBothAgain"));
  auto* column = new QVBoxLayout(made);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(space::kSmall);
  column->addWidget(choice_);
  column->addWidget(maps_);
  column->addWidget(measures_);
  column->addWidget(again_, 0, Qt::AlignLeft);
  column->addStretch();
  return made;
}

FigureOffer BothExplanationsPanel::figure() const {
  const CompareSession& compare = session_.compare();
  ComparedExplanation& asked = compare.explanation();
  if (!asked.answer()) return {};
  const Attribution &first = asked.answer()->baseline.attribution,
                    &second = asked.answer()->candidate.attribution;
  const QStringList what{
      QStringLiteral("method: %1").arg(methodText(asked.method(), asked.choice().params())),
      QStringLiteral("picture: %1").arg(pictureName(asked.picture())),
      QStringLiteral("class: %1").arg(asked.answer()->target),
      QStringLiteral("maps, SHA-256: %1, %2")
          .arg(toQString(digestOf(first.map)), toQString(digestOf(second.map)))};
  return asShown(
      *maps_, tr("Both explanations"),
      figureTexts(compare, tr("Both explanations"), what, 0, {compare.baseline(), compare.candidate()}));
}

QWidget* BothExplanationsPanel::buildContent() {
  auto* content = new QWidget;
  sides_ = new QBoxLayout(QBoxLayout::TopToBottom, content);
  sides_->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
  sides_->setSpacing(space::kMedium);
  predictions_ = new PredictionView(session_, content);
  sides_->addWidget(buildMaps(content), 3);
  sides_->addWidget(predictions_, 2, Qt::AlignTop);
  return content;
}

void BothExplanationsPanel::buildLayout() {
  empty_ = new EmptyState({}, {}, {}, this);
  open_ = empty_->addButton(QStringLiteral("openBothPicture"), tr("Open a picture…"));
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(0, 0, 0, 0);
  auto* scroll = new FittingScroll(buildContent(), content);
  scroll->setAccessibleName(tr("What both runs say of the picture, and why"));
  column->addWidget(scroll, 1);
  column->addStretch();
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(content);
}

void BothExplanationsPanel::bindSession() {
  QAction* open = addTool(QStringLiteral("explainPictureFile"), QStringLiteral("image"),
                          tr("Ask both runs about a picture in a file"));
  connect(open, &QAction::triggered, this, &BothExplanationsPanel::askForPicture);
  export_ = addFigureTool(QStringLiteral("exportBothExplanations"), [this] { return figure(); });
  connect(open_, &QPushButton::clicked, this, &BothExplanationsPanel::askForPicture);
  ComparedExplanation& asked = session_.compare().explanation();
  connect(again_, &QPushButton::clicked, &asked, &ComparedExplanation::ask);
  connect(&asked, &ComparedExplanation::changed, this, &BothExplanationsPanel::showState);
  connect(&session_.compare(), &CompareSession::pairChanged, this, &BothExplanationsPanel::showState);
}

void BothExplanationsPanel::showState() {
  const ComparedExplanation& asked = session_.compare().explanation();
  setSubtitle(toQString(asked.picture()).section(QLatin1Char('/'), -1));
  const auto& said = asked.said();
  choice_->showSaid(said);
  if (said) {
    maps_->showPicture(said);
    predictions_->showSaid(std::shared_ptr<const ClassifiedBoth>(said, &said->both));
    maps_->showMaps(asked.answer());
    showMeasures(asked.answer().get());
  } else {
    showWaiting();
  }
  allowFigure(export_, said && asked.answer());
  faces_->setCurrentIndex(said ? 1 : 0);
}

void BothExplanationsPanel::showWaiting() {
  const ComparedExplanation& asked = session_.compare().explanation();
  const bool hasPair = session_.compare().candidate() != nullptr;
  empty_->setSentence(
      !asked.obstacle().empty() ? toQString(asked.obstacle())
      : asked.isAsked()         ? tr("Both networks look at the picture…")
      : hasPair
          ? tr("Choose a flipped picture, any picture of the data, or drop one here: what both runs say "
               "of it, and why, appears here.")
          : tr("What two runs say of a picture, and why, appears here."));
  open_->setVisible(hasPair && !asked.isAsked());
}

void BothExplanationsPanel::showMeasures(const ExplainedBoth* both) {
  const ComparedExplanation& asked = session_.compare().explanation();
  again_->setVisible(!both && !asked.isAsked());
  if (!both) {
    measures_->setText(asked.isAsked() ? tr("Both networks explain the picture…")
                                       : toQString(asked.obstacle()));
    return;
  }
  const MapAgreement& with = both->difference.agreement;
  measures_->setText(tr("RMSE %1 · Pearson %2 · Spearman %3 · SSIM %4 · top 10 % overlap %5")
                         .arg(measuredNumber(with.rmse, kDigits), measuredNumber(with.pearson, kDigits),
                              measuredNumber(with.spearman, kDigits), measuredNumber(with.ssim, kDigits),
                              measuredNumber(with.topOverlap, kDigits)));
}

void BothExplanationsPanel::askForPicture() {
  if (!session_.compare().candidate()) return;
  askForFile(this, tr("Ask both runs about a picture"), pictureFilter(),
             [this](const QString& path) { session_.compare().explanation().setFile(path.toStdString()); });
}

// What is no picture may be a run: it is for the window.
void BothExplanationsPanel::dragEnterEvent(QDragEnterEvent* event) {
  const bool isTaken = session_.compare().candidate() && pictureIn(event->mimeData());
  isTaken ? event->acceptProposedAction() : event->ignore();
}

void BothExplanationsPanel::dropEvent(QDropEvent* event) {
  const auto picture = pictureIn(event->mimeData());
  if (!picture) return event->ignore();
  session_.compare().explanation().setFile(*picture);
  event->acceptProposedAction();
}

void BothExplanationsPanel::resizeEvent(QResizeEvent* event) {
  Panel::resizeEvent(event);
  sides_->setDirection(width() < kWide ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

}  // namespace hp
