// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/both_explanations/both_explanations_panel.h"

#include <QComboBox>
#include <QLabel>
#include <QStackedLayout>
#include <QVBoxLayout>

#include "core/imaging/colour_map.h"
#include "ui/kit/conversions.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/theme.h"
#include "ui/panels/both_explanations/explained_picture.h"
#include "ui/session/session.h"

namespace hp {

namespace {
constexpr int kDigits = 3;
}

BothExplanationsPanel::BothExplanationsPanel(Session& session, QWidget* parent)
    : Panel(parent), session_(session), latest_([this](const Outcome<Drawn>& outcome) {
        if (const auto* drawn = std::get_if<Drawn>(&outcome)) showDrawn(*drawn);
      }) {
  buildLayout();
  connect(&session_.compare().explanation(), &ComparedExplanation::changed, this,
          &BothExplanationsPanel::showAnswer);
  connect(method_, &QComboBox::activated, this, [this] {
    session_.compare().explanation().setMethod(methodById(method_->currentData().toString().toStdString()));
  });
  showAnswer();
}

void BothExplanationsPanel::buildLayout() {
  method_ = new QComboBox(this);
  method_->setObjectName(QStringLiteral("bothMethod"));
  method_->setAccessibleName(tr("Method"));
  for (const Method& method : methods())
    method_->addItem(toQString(method.info.name), toQString(method.info.id));
  method_->setCurrentIndex(method_->findData(toQString(session_.compare().explanation().method().info.id)));
  baseline_ = new ExplainedPicture("explainedBaseline", this);
  candidate_ = new ExplainedPicture("explainedCandidate", this);
  difference_ = new ExplainedPicture("explainedDifference", this);
  measures_ = new QLabel(this);
  measures_->setObjectName(QStringLiteral("explanationMeasures"));
  measures_->setTextFormat(Qt::PlainText);
  measures_->setWordWrap(true);
  auto* pictures = new QHBoxLayout;
  for (QWidget* each : {baseline_, candidate_, difference_}) pictures->addWidget(each, 1);
  auto* content = new QWidget(this);
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kSmall);
  column->addWidget(method_, 0, Qt::AlignLeft);
  column->addLayout(pictures, 1);
  column->addWidget(measures_);
  empty_ = new EmptyState({}, {}, {}, this);
  faces_ = new QStackedLayout(this);
  faces_->addWidget(empty_);
  faces_->addWidget(content);
}

void BothExplanationsPanel::showAnswer() {
  const ComparedExplanation& asked = session_.compare().explanation();
  setSubtitle(toQString(asked.picture()));
  if (const auto& both = asked.answer()) return latest_.request([both] { return draw(*both); });
  latest_.forget();
  empty_->setSentence(!asked.obstacle().empty() ? toQString(asked.obstacle())
                      : asked.isAsked()
                          ? tr("Both networks explain the picture…")
                          : tr("Choose a flipped picture: both runs' heat maps of it appear here."));
  faces_->setCurrentIndex(0);
}

BothExplanationsPanel::Drawn BothExplanationsPanel::draw(const ExplainedBoth& both) {
  const auto one = [&](const OneAnswer& answer) {
    return toQImage(overlay(answer.seen, answer.attribution.map, both.difference.scale, OverlayStyle{},
                            answer.attribution.isSigned));
  };
  return {.baseline = one(both.baseline),
          .candidate = one(both.candidate),
          .difference = toQImage(overlay(both.baseline.seen, both.difference.difference,
                                         both.difference.differenceScale, OverlayStyle{}, true))};
}

QString BothExplanationsPanel::captionOf(const QString& who, bool ofBaseline) const {
  const auto& both = session_.compare().explanation().answer();
  const ClassScore& first = (ofBaseline ? both->baseline : both->candidate).classification.classes.front();
  return QStringLiteral("%1\n%2 %3").arg(who, percentText(first.probability), toQString(first.name));
}

void BothExplanationsPanel::showDrawn(const Drawn& drawn) {
  const auto& both = session_.compare().explanation().answer();
  if (!both) return;
  const QString scale =
      tr("Both maps on one scale, %1 to %2")
          .arg(shortNumber(both->difference.scale.low), shortNumber(both->difference.scale.high));
  baseline_->showPicture(drawn.baseline, captionOf(tr("baseline"), true), scale);
  candidate_->showPicture(drawn.candidate, captionOf(tr("candidate"), false), scale);
  difference_->showPicture(
      drawn.difference, tr("difference"),
      tr("Candidate minus baseline, ±%1").arg(shortNumber(both->difference.differenceScale.high)));
  const MapAgreement& with = both->difference.agreement;
  measures_->setText(tr("RMSE %1 · Pearson %2 · Spearman %3 · SSIM %4 · top 10 % overlap %5")
                         .arg(measuredNumber(with.rmse, kDigits), measuredNumber(with.pearson, kDigits),
                              measuredNumber(with.spearman, kDigits), measuredNumber(with.ssim, kDigits),
                              measuredNumber(with.topOverlap, kDigits)));
  faces_->setCurrentIndex(1);
}

}  // namespace hp
