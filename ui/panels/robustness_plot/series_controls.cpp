// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/robustness_plot/series_controls.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include "ui/kit/choice_box.h"
#include "ui/kit/conversions.h"
#include "ui/kit/help_topic.h"
#include "ui/kit/theme.h"

namespace hp {

namespace {

constexpr int kShortest = 9;    // characters of a choice, where there is room
constexpr int kNarrowest = 96;  // pixels of a choice, where there is none

/// A first entry for all, then the texts; what was chosen stays where it is still there. With one text there
/// is nothing to choose.
void refill(QComboBox* box, const QString& all, const QStringList& texts) {
  const QSignalBlocker quiet(box);
  const QVariant chosen = box->currentData();
  box->clear();
  box->addItem(all);
  for (const QString& text : texts) box->addItem(text, text);
  box->setCurrentIndex(chosen.isValid() ? std::max(0, box->findData(chosen)) : 0);
  box->setVisible(texts.size() > 1);
}

std::optional<std::string> chosenIn(const QComboBox* box) {
  const QVariant chosen = box->currentData();
  return chosen.isValid() ? std::optional(chosen.toString().toStdString()) : std::nullopt;
}

/// Tells nobody. Where it is not there, all are chosen.
void choose(QComboBox* box, const QVariant& wanted) {
  const QSignalBlocker quiet(box);
  box->setCurrentIndex(wanted.isValid() ? std::max(0, box->findData(wanted)) : 0);
}

QVariant dataOf(const std::optional<std::string>& chosen) {
  return chosen ? QVariant(toQString(*chosen)) : QVariant();
}

}  // namespace

SeriesControls::SeriesControls(QWidget* parent) : QWidget(parent) { build(); }

QComboBox* SeriesControls::addBox(const char* name, const QString& says) {
  auto* box = new ChoiceBox(this);
  box->setObjectName(QString::fromLatin1(name));
  box->setAccessibleName(says);
  box->setToolTip(says);
  box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
  box->setMinimumContentsLength(kShortest);
  box->setMinimumWidth(kNarrowest);
  box->setMaximumWidth(220);
  return box;
}

void SeriesControls::build() {
  kind_ = addBox("plotKind", tr("Transformation"));
  measure_ = addBox("plotMeasure", tr("Measure"));
  for (const RowMeasure& measure : rowMeasures())
    measure_->addItem(translated("Measures", measure.label), toQString(measure.id));
  setHelpKind(measure_, QStringLiteral("measure"));
  buildLines();
  network_ = addBox("plotNetwork", tr("Network"));
  method_ = addBox("plotMethod", tr("Method"));
  picture_ = addBox("plotPicture", tr("Picture"));
  class_ = addBox("plotClass", tr("Class, by its rank before"));
  buildChecks();
  buildLayout();
  connect(measure_, &QComboBox::currentIndexChanged, this, [this] { isMeasureChosen_ = true; });
  for (QComboBox* box : {lines_, network_, method_, picture_, class_})
    connect(box, &QComboBox::currentIndexChanged, this, [this] { areLinesChosen_ = true; });
  // What follows from a choice is there before anybody hears of it.
  for (QComboBox* box : {lines_, network_, method_})
    connect(box, &QComboBox::currentIndexChanged, this, &SeriesControls::followMeasure);
  for (QComboBox* box : {kind_, measure_, lines_, network_, method_, picture_, class_})
    connect(box, &QComboBox::currentIndexChanged, this, &SeriesControls::changed);
}

void SeriesControls::buildLines() {
  lines_ = addBox("plotLines", tr("What tells the lines apart"));
  lines_->addItem(tr("a line a method"), int(LineBy::Method));
  lines_->addItem(tr("a line a class"), int(LineBy::ClassRank));
  lines_->addItem(tr("a line a network"), int(LineBy::Network));
  lines_->addItem(tr("a line a picture"), int(LineBy::Picture));
  lines_->addItem(tr("cropped or not"), int(LineBy::Cropping));
  lines_->setItemData(lines_->count() - 1,
                      tr("A line for the cells that count and one for all of them, with what the "
                         "transformation brought in; of the RMSE and of that of normalised maps"),
                      Qt::ToolTipRole);
}

void SeriesControls::buildChecks() {
  withoutFlips_ = new QCheckBox(tr("Leave flips out"), this);
  withoutFlips_->setObjectName(QStringLiteral("leaveFlipsOut"));
  withoutFlips_->setToolTip(tr("Leaves out rows whose prediction flipped"));
  logarithmic_ = new QCheckBox(tr("log y"), this);
  logarithmic_->setToolTip(tr("Logarithmic axis of the measure"));
  logarithmic_->setObjectName(QStringLiteral("logarithmicMeasure"));
  logarithmicAmounts_ = new QCheckBox(tr("log x"), this);
  logarithmicAmounts_->setObjectName(QStringLiteral("logarithmicAmounts"));
  logarithmicAmounts_->setToolTip(
      tr("Logarithmic axis of the amounts; at first for noise whose amounts lie far apart"));
  for (QCheckBox* box : {logarithmic_, logarithmicAmounts_}) box->setAccessibleName(box->toolTip());
  connect(logarithmicAmounts_, &QCheckBox::toggled, this,
          [this](bool isOn) { logarithms_.insert(kind(), isOn); });
  for (QCheckBox* box : {withoutFlips_, logarithmic_, logarithmicAmounts_})
    connect(box, &QCheckBox::toggled, this, &SeriesControls::changed);
}

void SeriesControls::buildLayout() {
  const auto row = [](std::initializer_list<QWidget*> parts) {
    auto* made = new QHBoxLayout;
    made->setSpacing(space::kSmall);
    for (QWidget* part : parts) made->addWidget(part);
    made->addStretch();
    return made;
  };
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(space::kTight, 0, space::kTight, 0);
  column->setSpacing(space::kTight);
  column->addLayout(row({kind_, measure_, lines_}));
  column->addLayout(row({network_, method_, picture_, class_}));
  column->addLayout(row({withoutFlips_, logarithmicAmounts_, logarithmic_}));
}

void SeriesControls::offer(const RowChoices& choices) {
  const auto texts = [](const auto& all) {
    QStringList made;
    for (const std::string& each : all) made << toQString(each);
    return made;
  };
  choices_ = choices;
  refill(network_, tr("all networks"), texts(choices.networks));
  refill(picture_, tr("all pictures"), texts(choices.pictures));
  refill(method_, tr("all methods"), texts(choices.methods));
  offerRanks(choices.ranks);
  offerKinds(choices);
  if (!areLinesChosen_) begin();
  followMeasure();
}

void SeriesControls::begin() {
  const SeriesQuestion first = firstQuestion(choices_);
  choose(lines_, int(first.lines));
  choose(network_, dataOf(first.network));
  choose(method_, dataOf(first.method));
  choose(picture_, {});
  choose(class_, {});
}

void SeriesControls::followMeasure() {
  if (!isMeasureChosen_) choose(measure_, toQString(comparableMeasure(question(), choices_)));
}

QString SeriesControls::kind() const { return kind_->currentData().toString(); }

void SeriesControls::offerRanks(const std::set<int>& ranks) {
  const QSignalBlocker quiet(class_);
  const QVariant chosen = class_->currentData();
  class_->clear();
  class_->addItem(tr("all classes"));
  for (const int rank : ranks) class_->addItem(tr("class %1").arg(rank), rank);
  class_->setCurrentIndex(chosen.isValid() ? std::max(0, class_->findData(chosen)) : 0);
  class_->setVisible(ranks.size() > 1);
}

void SeriesControls::offerKinds(const RowChoices& choices) {
  const QSignalBlocker quiet(kind_);
  const QVariant chosen = kind_->count() > 0 ? kind_->currentData() : QVariant(toQString(choices.firstKind));
  kind_->clear();
  for (const TransformationKind& each : transformationKinds())
    if (choices.kinds.contains(each.id))
      kind_->addItem(translated("Transformations", each.label), toQString(each.id));
  kind_->setCurrentIndex(kind_->count() == 0 ? -1 : std::max(0, kind_->findData(chosen)));
}

SeriesQuestion SeriesControls::question() const {
  SeriesQuestion asked{.kind = kind().toStdString(),
                       .measure = measure_->currentData().toString().toStdString(),
                       .lines = LineBy(lines_->currentData().toInt()),
                       .withoutFlips = withoutFlips_->isChecked(),
                       .network = chosenIn(network_),
                       .method = chosenIn(method_),
                       .picture = chosenIn(picture_)};
  if (class_->currentData().isValid()) asked.classRank = class_->currentData().toInt();
  return asked;
}

bool SeriesControls::hasLogarithmicScale() const { return logarithmic_->isChecked(); }

bool SeriesControls::hasLogarithmicAmounts(bool wanted) {
  const QSignalBlocker quiet(logarithmicAmounts_);
  logarithmicAmounts_->setChecked(logarithms_.value(kind(), wanted));
  return logarithmicAmounts_->isChecked();
}

QString SeriesControls::measureTitle() const { return measure_->currentText(); }

QString SeriesControls::amountTitle() const {
  if (kind_->currentIndex() < 0) return {};
  const auto& shown = transformationKindById(kind().toStdString());
  return shown.unit.empty()
             ? kind_->currentText()
             : QStringLiteral("%1, %2").arg(kind_->currentText(), translated("Transformations", shown.unit));
}

}  // namespace hp
