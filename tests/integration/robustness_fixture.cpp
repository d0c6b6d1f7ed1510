// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/integration/robustness_fixture.h"

#include "tests/ui/support/screenshot.h"

namespace hp::test {

void Robustness::SetUp() {
  TrainingTest::SetUp();
  const auto store = folder_ / "experiments";
  experiment().setStore(store);
  settings_->setValue(QStringLiteral("robustness/store"), QString::fromStdString(store.string()));
}

void Robustness::chooseSmall() {
  Experiment small{.title = "small",
                   .pictures = {"sample:0", "sample:1"},
                   .networks = {ExperimentNetwork{}},
                   .classes = 1,
                   .repeats = 2};
  for (const char* id : {"grad-cam", "gradient"}) {
    const Method& method = methodById(id);
    small.methods.push_back({&method, method.defaults, {}});
  }
  for (const double amount : {0.5, 4.0, 10.0})
    small.transformations.push_back({.kind = "noise", .amount = amount});
  for (const double amount : {5.0, 40.0})
    small.transformations.push_back({.kind = "rotation", .amount = amount});
  draft().setExperiment(small);
}

bool Robustness::waitForState(ExperimentRun::State state) {
  return waitFor([&] { return experiment().state() == state; }, kLong);
}

bool Robustness::waitUntilPlotted() {
  return waitFor([this] { return !plot()->curves().isEmpty(); }, kLong);
}

void Robustness::clickPoint(int curve, int point) {
  const QPoint at = plot()->placeOf(plot()->curves().at(curve).points.at(point)).toPoint();
  QWidget* inside = plot()->childAt(at);
  ASSERT_NE(inside, nullptr);
  QTest::mouseClick(inside, Qt::LeftButton, {}, inside->mapFrom(plot(), at));
}

int Robustness::flippedCurve() {
  const auto& curves = plot()->curves();
  for (int i = 0; i < curves.size(); ++i)
    if (curves[i].dots == PlotCurve::Dots::Cross) return i;
  return -1;
}

}  // namespace hp::test
