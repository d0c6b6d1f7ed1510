// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/verdict/verdict_view.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/kit/conversions.h"
#include "ui/kit/theme.h"
#include "ui/panels/verdict/alarm_box.h"
#include "ui/panels/verdict/verdict_badge.h"
#include "ui/session/verdict_words.h"

namespace hp {

namespace {

constexpr std::size_t kMostReasons = 6;
constexpr int kStrongest = 3;
constexpr int kDigits = 3;

QString lines(const std::vector<std::string>& sentences) {
  QStringList all;
  for (const std::string& sentence : sentences) all << toQString(sentence);
  return all.join(QLatin1Char('\n'));
}

QString strengthText(int strength) {
  switch (strength) {
    case 3:
      return VerdictView::tr("explains exactly this");
    case 2:
      return VerdictView::tr("can explain it");
    case 0:  // nothing that differs
      return {};
    default:
      return VerdictView::tr("differs, hardly explains it");
  }
}

QString reasonText(const Reason& reason) {
  const QString dots = reason.strength == 0 ? QString()
                                            : QString(reason.strength, QChar(0x25CF)) +
                                                  QString(kStrongest - reason.strength, QChar(0x25CB));
  return QStringLiteral("<p style='margin: 0 0 6px 0'><b>%1</b> <span>%2 %3</span><br>%4</p>")
      .arg(settingWord(reason.title).toHtmlEscaped(), dots, strengthText(reason.strength).toHtmlEscaped(),
           toQString(reason.sentence).toHtmlEscaped());
}

QString mcNemarText(const PredictionsDifference& predictions) {
  return VerdictView::tr("%n of %1 pictures get another class; McNemar's test gives p = %2.", nullptr,
                         int(predictions.flips.size()))
      .arg(predictions.pictures)
      .arg(shortNumber(predictions.test.pValue, kDigits));
}

void showOrHide(QLabel* label, const QString& text) {
  label->setText(text);
  label->setVisible(!text.isEmpty());
}

}  // namespace

VerdictView::VerdictView(QWidget* parent) : QWidget(parent) {
  column_ = new QVBoxLayout(this);
  column_->setContentsMargins(0, 0, 0, 0);
  column_->setSpacing(space::kMedium);
  badge_ = new VerdictBadge(this);
  column_->addWidget(badge_);
  pair_ = addText("comparedPair", true);
  tampered_ = new AlarmBox(this);
  tampered_->setObjectName(QStringLiteral("tampered"));
  column_->addWidget(tampered_);
  unverified_ = new AlarmBox(this);
  unverified_->setObjectName(QStringLiteral("unverified"));
  column_->addWidget(unverified_);
  why_ = addText("verdictWhy", false);
  divergence_ = addText("firstDivergence", false);
  go_ = new QPushButton(tr("Go to the first divergence"), this);
  go_->setObjectName(QStringLiteral("goToFirstDivergence"));
  connect(go_, &QPushButton::clicked, this, &VerdictView::firstDivergenceRequested);
  column_->addWidget(go_, 0, Qt::AlignLeft);
  reasonsHeading_ = addText("reasonsHeading", true);
  reasonsHeading_->setText(tr("What differs, most likely cause first"));
  reasons_ = addText("reasons", false);
  reasons_->setTextFormat(Qt::RichText);
  statistics_ = addText("statistics", false);
  notes_ = addText("comparisonNotes", true);
  column_->addStretch();
}

void VerdictView::addBelowDivergence(QWidget* widget) {
  column_->insertWidget(column_->indexOf(go_) + 1, widget);
}

QLabel* VerdictView::addText(const char* name, bool isMuted) {
  auto* label = new QLabel(this);
  label->setObjectName(QString::fromLatin1(name));
  label->setTextFormat(Qt::PlainText);
  label->setWordWrap(true);
  label->setTextInteractionFlags(Qt::TextSelectableByMouse);
  if (isMuted) makeMuted(label);
  column_->addWidget(label);
  return label;
}

void VerdictView::showComparison(const RunComparison& comparison) {
  badge_->setVerdict(comparison);
  const QString pair =
      tr("%1 against %2").arg(toQString(comparison.candidate->name), toQString(comparison.baseline->name));
  pair_->setText(comparison.epoch > 0 ? tr("%1, weights of epoch %2").arg(pair).arg(comparison.epoch) : pair);
  showIntegrity(comparison);
  showOrHide(why_, toQString(comparison.why));
  showDivergence(comparison.trace);
  showReasons(comparison.reasons);
  showStatistics(comparison);
  auto notes = comparison.notes;
  std::erase(notes, comparison.trace.obstacle);  // said above
  showOrHide(notes_, lines(notes));
}

void VerdictView::showIntegrity(const RunComparison& comparison) {
  QStringList changed, unverified;
  for (const ComparedRunPtr& run : {comparison.baseline, comparison.candidate}) {
    for (const std::string& sentence : run->tampered) changed << toQString(run->name + ": " + sentence);
    if (!run->unverified.empty()) unverified << toQString(run->name + ": " + run->unverified);
  }
  tampered_->say(tr("Tampered with"), changed);
  unverified_->say(tr("Cannot be checked"), unverified);
}

void VerdictView::showDivergence(const TraceComparison& trace) {
  go_->setVisible(trace.first.has_value());
  if (trace.first) return showOrHide(divergence_, toQString(divergenceText(*trace.first)));
  if (!trace.comparable) return showOrHide(divergence_, toQString(trace.obstacle));
  showOrHide(divergence_, tr("All %1 recorded steps are equal, bit for bit.").arg(trace.commonSteps));
}

void VerdictView::showReasons(const std::vector<Reason>& reasons) {
  QString text;
  for (std::size_t i = 0; i < std::min(reasons.size(), kMostReasons); ++i) text += reasonText(reasons[i]);
  reasonsHeading_->setVisible(!text.isEmpty());
  showOrHide(reasons_, text);
}

void VerdictView::showStatistics(const RunComparison& comparison) {
  QStringList sentences;
  if (comparison.accuracy) sentences << toQString(accuracyText(*comparison.accuracy));
  if (comparison.predictions && comparison.predictions->pictures > 0)
    sentences << mcNemarText(*comparison.predictions);
  showOrHide(statistics_, sentences.join(QLatin1Char('\n')));
}

}  // namespace hp
