// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/method/method_panel.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/kit/conversions.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/param_form.h"
#include "ui/kit/theme.h"
#include "ui/panels/fitting_scroll.h"
#include "ui/panels/method/conservation_bar.h"
#include "ui/panels/method/rules_dialog.h"
#include "ui/panels/method/segments_dialog.h"
#include "ui/session/session.h"

namespace hp {

namespace {

/// Parameters that have a window of their own; methods without them have no such button.
constexpr const char* kRules = "rules";
constexpr const char* kSegments = "segmentation";

bool hasParam(const Method& method, const std::string& id) {
  return std::any_of(method.params.begin(), method.params.end(),
                     [&](const Param& each) { return each.info.id == id; });
}

}  // namespace

MethodPanel::MethodPanel(Session& session, QWidget* parent) : Panel(parent), session_(session) {
  buildLayout();
  bindSession();
  showMethod();
  showLayers();
}

void MethodPanel::buildLayout() {
  method_ = new QComboBox(this);
  method_->setObjectName(QStringLiteral("method"));
  method_->setAccessibleName(tr("Method"));
  for (const Method& method : methods())
    method_->addItem(toQString(method.info.name), toQString(method.info.id));
  summary_ = new QLabel(this);
  summary_->setWordWrap(true);
  makeMuted(summary_);
  form_ = new ParamForm(this);
  form_->setObjectName(QStringLiteral("paramForm"));
  conservation_ = new ConservationBar(this);
  facts_ = new QLabel(this);
  facts_->setObjectName(QStringLiteral("facts"));
  facts_->setWordWrap(true);
  facts_->setFont(Theme::smallFont());
  makeMuted(facts_);
  explain_ = new QPushButton(tr("Explain"), this);
  explain_->setObjectName(QStringLiteral("explain"));
  makePrimary(explain_);
  rules_ = new QPushButton(tr("Rules per layer…"), this);
  rules_->setObjectName(QStringLiteral("rulesPerLayer"));
  segments_ = new QPushButton(tr("Preview segments…"), this);
  segments_->setObjectName(QStringLiteral("previewSegments"));

  auto* content = new QWidget;
  auto* form = new QVBoxLayout(content);
  form->setContentsMargins(space::kMedium, space::kMedium, space::kMedium, space::kMedium);
  form->setSpacing(space::kMedium);
  form->addWidget(method_);
  form->addWidget(summary_);
  form->addWidget(form_);
  auto* scroll = new FittingScroll(content, this);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(0);
  column->addWidget(scroll, 1);
  column->addLayout(buildFoot());
  column->addStretch();
}

// Always in sight, however long the form.
QLayout* MethodPanel::buildFoot() {
  auto* buttons = new QHBoxLayout;
  buttons->addWidget(explain_);
  buttons->addWidget(rules_);
  buttons->addWidget(segments_);
  buttons->addStretch();
  auto* foot = new QVBoxLayout;
  foot->setContentsMargins(space::kMedium, space::kSmall, space::kMedium, space::kMedium);
  foot->setSpacing(space::kMedium);
  foot->addLayout(buttons);
  foot->addWidget(conservation_);
  foot->addWidget(facts_);
  return foot;
}

void MethodPanel::bindSession() {
  connect(method_, &QComboBox::activated, this,
          [this] { session_.choice().choose(method_->currentData().toString().toStdString()); });
  connect(form_, &ParamForm::changed, this, [this] { session_.choice().setParams(form_->values()); });
  connect(explain_, &QPushButton::clicked, &session_, &Session::explain);
  connect(rules_, &QPushButton::clicked, this, &MethodPanel::editRules);
  connect(segments_, &QPushButton::clicked, this, [this] { (new SegmentsDialog(session_, this))->show(); });
  connect(&session_.choice(), &MethodChoice::methodChanged, this, &MethodPanel::showMethod);
  connect(&session_.choice(), &MethodChoice::paramsChanged, this, &MethodPanel::showButtons);
  connect(&session_, &Session::subjectChanged, this, &MethodPanel::showLayers);
  connect(&session_, &Session::askedChanged, this, &MethodPanel::showButtons);
  connect(&session_, &Session::targetChanged, this, &MethodPanel::showButtons);
  connect(&session_.history(), &History::shownChanged, this, &MethodPanel::showAnswer);
}

void MethodPanel::showMethod() {
  const Method& method = session_.choice().method();
  setHelpTopic(this, QStringLiteral("method:") + toQString(method.info.id));
  method_->setCurrentIndex(method_->findData(toQString(method.info.id)));
  summary_->setText(translated("Method", method.info.summary));
  const QSignalBlocker quiet(form_);
  form_->setParams(method.params, method.defaults);
  showLayers();
  form_->setValues(session_.choice().params());
  rules_->hide();  // never both at once, or the panel would be widened for good
  segments_->hide();
  rules_->setVisible(hasParam(method, kRules));
  segments_->setVisible(hasParam(method, kSegments));
  showButtons();
  showAnswer();
}

void MethodPanel::showLayers() {
  QStringList names;
  if (const auto& network = session_.subject()->network) {
    for (const std::string& name : spatialLayers(network->graph())) names << toQString(name);
  }
  const QSignalBlocker quiet(form_);
  form_->setLayers(names);
  showButtons();
}

void MethodPanel::showButtons() {
  const auto question = session_.question();
  const bool isAsked = question && session_.isAsked(*question);
  explain_->setEnabled(question && !isAsked);
  explain_->setText(isAsked ? tr("Explaining…") : tr("Explain"));
  explain_->setToolTip(question ? tr("Explain %1").arg(toQString(className(*question)))
                                : tr("Open a network and a picture first"));
  rules_->setEnabled(session_.subject()->network != nullptr);
  segments_->setEnabled(session_.subject()->isComplete());
}

// What the answer says of itself stands below the form of its method only.
void MethodPanel::showAnswer() {
  ExplanationPtr shown = session_.history().shown();
  if (shown && shown->question.method != &session_.choice().method()) shown = nullptr;
  facts_->setVisible(shown != nullptr);
  conservation_->setConservation(shown ? lrp::conservationIn(shown->attribution.facts) : std::nullopt);
  if (!shown) return;
  const Attribution& attribution = shown->attribution;
  QStringList words;
  for (const Fact& fact : attribution.facts) {
    if (lrp::isConservationFact(fact)) continue;  // in the bar already
    words << QStringLiteral("%1 %2").arg(translated("Fact", fact.label), shortNumber(fact.value, 4));
  }
  words << tr("Sum of the map %1 · explained score %2")
               .arg(shortNumber(attribution.sum, 4), shortNumber(attribution.start, 4));
  facts_->setText(words.join(QStringLiteral(" · ")));
}

void MethodPanel::editRules() {
  const Method& method = session_.choice().method();
  RulesDialog dialog(session_.subject()->network->graph(), session_.choice().params(), this);
  if (dialog.exec() != QDialog::Accepted) return;
  session_.choice().choose(method, dialog.params());
}

}  // namespace hp
