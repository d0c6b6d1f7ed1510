// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/language_fixture.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>

#include "tests/ui/support/screenshot.h"
#include "ui/session/experiment_run.h"
#include "ui/session/robustness_session.h"

namespace hp::test {

namespace {

constexpr int kMostRows = 60;

QString nameOf(const QWidget& widget) {
  for (const QWidget* each = &widget; each; each = each->parentWidget())
    if (!each->objectName().isEmpty()) return each->objectName();
  return {};
}

QStringList cellsOf(const QAbstractItemView& view) {
  QStringList cells;
  const QAbstractItemModel* model = view.model();
  for (int row = 0; model && row < std::min(model->rowCount(), kMostRows); ++row)
    for (int column = 0; column < model->columnCount(); ++column)
      cells << QStringLiteral("%1[%2,%3]: %4")
                   .arg(nameOf(view))
                   .arg(row)
                   .arg(column)
                   .arg(model->index(row, column).data().toString());
  return cells;
}

QString textOf(const QWidget& widget) {
  if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
    const bool isCut = label->text().endsWith(QChar(0x2026)) && !label->toolTip().isEmpty();
    return isCut ? label->toolTip() : label->text();
  }
  if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
    return button->text() + (button->isChecked() ? QStringLiteral(" (on)") : QString());
  if (const auto* box = qobject_cast<const QComboBox*>(&widget)) return box->currentText();
  if (const auto* line = qobject_cast<const QLineEdit*>(&widget)) return line->text();
  return {};
}

}  // namespace

QStringList wordsOn(const QWidget& widget) {
  QStringList words;
  for (const QWidget* each : widget.findChildren<QWidget*>()) {
    if (!each->isVisibleTo(&widget)) continue;
    const QString text = textOf(*each);
    if (!text.isEmpty()) words << QStringLiteral("%1: %2").arg(nameOf(*each), text);
    if (const auto* view = qobject_cast<const QAbstractItemView*>(each)) words += cellsOf(*view);
  }
  words.sort();
  return words;
}

void LanguageTest::TearDown() {
  Languages::apply(QStringLiteral("en"));
  TrainingTest::TearDown();
}

void LanguageTest::speak(const char* language) {
  Languages::apply(QString::fromLatin1(language));
  QCoreApplication::processEvents();  // the window hears of it
  waitUntilDrawn();
}

void LanguageTest::show(WorkspaceId workspace) {
  window_->setWorkspace(workspace);
  waitUntilDrawn();
}

void LanguageTest::fillExplain() {
  session_->openSample();
  ASSERT_TRUE(waitFor([this] { return session_->target().has_value(); }, kLong));
  const auto& classes = session_->subject()->classification.classes;
  for (const char* id : {"grad-cam", "lrp"}) session_->comparison().setMethod(methodById(id), true);
  session_->comparison().setClasses({classes[0].index, classes[1].index});
  session_->choice().choose("lrp");
  session_->explain();
  session_->fillComparison();
  waitUntilIdle();
}

void LanguageTest::fillTrain() {
  show(WorkspaceId::Train);
  chooseScenes(2);
  training().start();
  ASSERT_TRUE(waitFor([this] { return training().runs().current() != nullptr; }, kLong));
  ASSERT_TRUE(waitForState(RunState::Done));
  waitUntilIdle();
}

void LanguageTest::fillCompare() {
  show(WorkspaceId::Compare);
  action("compareSample")->trigger();
  ASSERT_TRUE(waitFor([this] { return compare().comparisons().size() == 4 && !engine_->isBusy(); }, kLong));
}

void LanguageTest::fillRobustness() {
  const auto store = folder_ / "experiments";
  session_->robustness().run().setStore(store);
  settings_->setValue(QStringLiteral("robustness/store"), QString::fromStdString(store.string()));
  show(WorkspaceId::Robustness);
  session_->robustness().runOnScenes();
  ASSERT_TRUE(waitFor(
      [this] {
        return session_->robustness().run().state() == ExperimentRun::State::Done && !engine_->isBusy();
      },
      kLong));
}

}  // namespace hp::test
