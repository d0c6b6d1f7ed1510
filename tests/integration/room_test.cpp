// SPDX-License-Identifier: GPL-3.0-or-later
// At 1280 x 800 nothing is cut off or pushed out of sight.
#include <QCoreApplication>
#include <QDockWidget>
#include <QHeaderView>
#include <QPushButton>
#include <QSpinBox>
#include <QStackedLayout>
#include <QTableWidget>

#include "tests/integration/window_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/choice_box.h"
#include "ui/kit/param_form.h"
#include "ui/panels/epochs/epochs_model.h"

namespace hp::test {
namespace {

constexpr int kLongestWhole = 15;  // characters; what is longer may be shown with its middle left out

class Room : public WindowTest {
 protected:
  void makeSmall() {
    window_->resize(1280, 800);
    window_->resetLayout();
    layOut();
  }

  // What was resized asks for its layout by events, and that for others.
  void layOut() { QCoreApplication::processEvents(); }

  void expectTextsFit(const ChoiceBox& box, const std::string& method) {
    for (int item = 0; item < box.count(); ++item) {
      const QString text = box.itemText(item);
      if (text.size() > kLongestWhole) continue;
      EXPECT_LE(box.fontMetrics().horizontalAdvance(text), box.textWidth())
          << method << " " << box.objectName().toStdString() << ": " << text.toStdString();
    }
  }
};

TEST_F(Room, NoControlOfAMethodIsCutOff) {
  openSubject();
  waitUntilIdle();
  makeSmall();
  auto* form = child<ParamForm>("paramForm");
  const QWidget* dock = child<QWidget>("methodDock");
  for (const Method& method : methods()) {
    chooseMethod(method.info.id.c_str());
    form->setAdvancedShown(true);
    layOut();
    EXPECT_LE(dock->width(), 320) << method.info.id;
    const int right = form->parentWidget()->parentWidget()->width();  // of the viewport
    for (const Param& param : method.params) {
      const auto* editor = form->findChild<QWidget*>(QString::fromStdString(param.info.id));
      ASSERT_NE(editor, nullptr);
      if (!editor->isVisible()) continue;
      EXPECT_LE(editor->mapTo(form->parentWidget()->parentWidget(), QPoint(editor->width(), 0)).x(), right)
          << method.info.id << " " << param.info.id;
      if (const auto* box = qobject_cast<const ChoiceBox*>(editor)) expectTextsFit(*box, method.info.id);
    }
  }
}

TEST_F(Room, TheMeasuresStayInSightUnderThreeMethodsAndThreeClasses) {
  openSubject();
  makeSmall();
  for (const char* id : {"grad-cam", "gradient", "gradient-x-input"})
    session_->comparison().setMethod(methodById(id), true);
  std::vector<int> best;
  for (std::size_t row = 0; row < 3; ++row)
    best.push_back(session_->subject()->classification.classes.at(row).index);
  session_->comparison().setClasses(best);
  session_->fillComparison();
  auto* measures = child<QTableWidget>("measures");
  ASSERT_TRUE(waitFor([&] { return !session_->lacksAnswers() && !engine_->isBusy(); }, kLong));
  ASSERT_TRUE(waitFor([&] { return measures->isVisible() && measures->rowCount() == 2; }));
  EXPECT_TRUE(waitFor([&] { return measures->visibleRegion().boundingRect() == measures->rect(); }));
  EXPECT_LE(measures->verticalHeader()->length() + measures->horizontalHeader()->height(),
            measures->height());
}

TEST_F(Room, TheTableOfEpochsFits) {
  action("workspaceTrain")->trigger();
  makeSmall();
  EpochRecord epoch{
      .trainLoss = 0.123, .trainAccuracy = 0.594, .validationLoss = 1.79, .validationAccuracy = 0.333};
  epoch.seconds = 12.3;
  epoch.weightsKept = epoch.best = true;
  std::vector<EpochRecord> epochs;
  for (epoch.epoch = 1; epoch.epoch <= 30; ++epoch.epoch) epochs.push_back(epoch);
  auto* dock = child<QDockWidget>("epochsDock");
  dock->raise();
  auto* table = child<QTableView>("epochTable");
  static_cast<EpochsModel*>(table->model())->setEpochs(epochs);
  static_cast<QStackedLayout*>(table->parentWidget()->parentWidget()->layout())->setCurrentIndex(1);
  layOut();
  EXPECT_LE(table->horizontalHeader()->length(), table->viewport()->width());
}

}  // namespace
}  // namespace hp::test
