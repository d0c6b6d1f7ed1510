// SPDX-License-Identifier: GPL-3.0-or-later
// Weights in the Compare workspace: the tensor that is looked at, kernels as pictures, and what is broken.
#include <QAbstractItemModel>
#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>

#include "core/base/array_file.h"
#include "core/base/philox.h"
#include "tests/integration/window_fixture.h"
#include "tests/ui/support/lane_holder.h"
#include "tests/ui/support/screenshot.h"
#include "ui/kit/message_bar.h"
#include "ui/kit/plot.h"
#include "ui/panels/weights_difference/kernel_grid.h"
#include "ui/panels/weights_difference/scatter_view.h"
#include "ui/session/compare_session.h"

namespace hp::test {
namespace {

namespace fs = std::filesystem;

constexpr int kKernels = 4, kNumbers = 5;  // tabs

/// Sums of uniform numbers have about a bell's shape.
Array bell(const Shape& shape, std::uint64_t seed, float scale) {
  Array array{.shape = shape};
  const Philox random(seed, RandomPurpose::Noise);
  for (std::int64_t i = 0; i < elementCount(shape); ++i) {
    double sum = 0;
    for (std::int64_t j = 0; j < 4; ++j) sum += random.uniform(static_cast<std::uint64_t>(4 * i + j), -1, 1);
    array.values.push_back(scale * static_cast<float>(sum));
  }
  return array;
}

NamedArrays network() {
  return {{"conv1.weight", bell({32, 3, 5, 5}, 1, 0.1f)},
          {"conv1.bias", bell({32}, 2, 0.01f)},
          {"conv2.weight", bell({64, 32, 3, 3}, 3, 0.05f)},
          {"dense.weight", bell({10, 4096}, 4, 0.02f)}};
}

/// The same, trained a little differently.
NamedArrays other(float change) {
  NamedArrays arrays = network();
  std::uint64_t seed = 100;
  for (auto& [name, array] : arrays) {
    const Array by = bell(array.shape, ++seed, change);
    for (std::size_t i = 0; i < by.values.size(); ++i) array.values[i] += by.values[i];
  }
  return arrays;
}

class CompareWeights : public WindowTest {
 protected:
  void show(int tab) { child<QTabWidget>("weightsTabs")->setCurrentIndex(tab); }

  fs::path written(const char* name, const NamedArrays& arrays) {
    writeSafetensors(folder_ / name, arrays);
    return folder_ / name;
  }
  void open(const NamedArrays& baseline, const NamedArrays& candidate) {
    action("workspaceCompare")->trigger();
    compare().open({written("baseline.safetensors", baseline), written("candidate.safetensors", candidate)});
    ASSERT_TRUE(waitFor([&] { return compare().comparison() && !engine_->isBusy(); }, kLong));
  }
  bool waitForNumbers(const char* count) {
    return waitFor([&] { return label("numbersNote").contains(QLatin1String(count)); }, kLong);
  }
  /// Of the page in front: every page that reads has one.
  QPushButton* stopButton() {
    return child<QTabWidget>("weightsTabs")
        ->currentWidget()
        ->findChild<QPushButton*>(QStringLiteral("stopJob"));
  }
  bool isSaid(const char* part) {
    const auto labels = child<QTabWidget>("weightsTabs")->findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [part](const QLabel* each) {
      return each->isVisible() && each->text().contains(QLatin1String(part));
    });
  }
};

TEST_F(CompareWeights, TheTensorLookedAtHasAHistogramAndAScatter) {
  open(network(), other(0.01f));
  show(kNumbers);
  EXPECT_TRUE(child<QPushButton>("readNumbersAgain")->isHidden()) << "no tensor is chosen yet";
  compare().setTensor("conv2.weight");
  ASSERT_TRUE(waitForNumbers(": 18,432 pairs"));
  const auto* values = child<Plot>("valueHistogram");
  ASSERT_EQ(values->curves().size(), 2);
  EXPECT_NE(values->curves()[0].line, values->curves()[1].line) << "told apart without colours";
  double sum = 0;
  for (const QPointF& point : values->curves()[1].points) sum += point.y();
  EXPECT_EQ(sum, 18432);
  EXPECT_TRUE(child<ScatterView>("scatter")->accessibleDescription().contains(QStringLiteral("of 18,432")));
  photograph("compare-weights-numbers");
  compare().setTensor("conv1.bias");
  EXPECT_TRUE(waitForNumbers(": 32 pairs"));
}

TEST_F(CompareWeights, OfTensorsChosenInHasteTheLastIsShown) {
  open(network(), other(0.01f));
  show(kNumbers);
  LaneHolder held(*engine_, Lane::Pictures);
  compare().setTensor("conv2.weight");
  compare().setTensor("dense.weight");
  held.letGo();
  waitUntilIdle();
  EXPECT_TRUE(waitForNumbers(": 40,960 pairs")) << label("numbersNote").toStdString();
}

TEST_F(CompareWeights, ReadingIsStoppedAndBegunAgain) {
  open(network(), other(0.01f));
  show(kNumbers);
  LaneHolder held(*engine_, Lane::Pictures);
  compare().setTensor("dense.weight");
  auto* stop = stopButton();
  ASSERT_TRUE(stop && stop->isVisible());
  QTest::mouseClick(stop, Qt::LeftButton);
  held.letGo();
  auto* again = child<QPushButton>("readNumbersAgain");
  EXPECT_TRUE(waitFor([&] { return again->isVisible(); }, kLong));
  QTest::mouseClick(again, Qt::LeftButton);
  EXPECT_TRUE(waitForNumbers(": 40,960 pairs"));
}

TEST_F(CompareWeights, KernelsOfTheFirstConvolutionAreSeen) {
  open(network(), other(0.01f));
  show(kKernels);
  ASSERT_TRUE(waitFor([&] { return !label("kernelsNote").isEmpty(); }, kLong));
  EXPECT_TRUE(label("kernelsNote").startsWith(QStringLiteral("conv1.weight (32x3x5x5), kernels: 32")))
      << label("kernelsNote").toStdString();
  photograph("compare-weights-kernels");
}

TEST_F(CompareWeights, KernelsThatWereStoppedAreReadAgain) {
  open(network(), other(0.01f));
  LaneHolder held(*engine_, Lane::Files);
  show(kKernels);
  auto* stop = stopButton();
  ASSERT_TRUE(stop && stop->isVisible()) << "it is not blank";
  QTest::mouseClick(stop, Qt::LeftButton);
  held.letGo();
  auto* again = child<QPushButton>("readKernelsAgain");
  ASSERT_TRUE(waitFor([&] { return again->isVisible(); }, kLong));
  EXPECT_TRUE(isSaid("was stopped"));
  QTest::mouseClick(again, Qt::LeftButton);
  EXPECT_TRUE(waitFor([&] { return label("kernelsNote").contains(QStringLiteral("kernels: 32")); }, kLong));
}

TEST_F(CompareWeights, NothingIsReadBehindAnotherTab) {
  open(network(), other(0.01f));
  child<QDockWidget>("runsMatrixDock")->raise();
  waitUntilIdle();
  show(kNumbers);
  compare().setTensor("conv2.weight");
  waitUntilIdle();
  EXPECT_EQ(label("numbersNote"), QString()) << "nobody looks";
  child<QDockWidget>("weightsDifferenceDock")->raise();
  EXPECT_TRUE(waitForNumbers(": 18,432 pairs"));
}

TEST_F(CompareWeights, AStoppedComparisonIsSaidToBeNone) {
  LaneHolder held(*engine_, Lane::Pictures);
  action("workspaceCompare")->trigger();
  compare().open({written("a.safetensors", network()), written("b.safetensors", other(0.01f))});
  ASSERT_TRUE(waitFor([&] { return compare().comparing() != 0; }, kLong));
  const auto* runs = child<QTableView>("comparedRunsTable")->model();
  ASSERT_EQ(runs->rowCount(), 2);
  EXPECT_EQ(runs->index(1, 1).data().toString(), QStringLiteral("…"));
  engine_->stop(compare().comparing());
  held.letGo();
  waitUntilIdle();
  EXPECT_EQ(runs->index(1, 1).data().toString(), QStringLiteral("not compared"));
}

TEST_F(CompareWeights, WithoutAConvolutionOneSentenceSaysSo) {
  const NamedArrays dense{{"dense.weight", bell({10, 4096}, 4, 0.02f)}};
  open(dense, dense);
  show(kKernels);
  EXPECT_TRUE(waitFor([this] { return isSaid("holds no convolution"); }, kLong));
}

TEST_F(CompareWeights, BrokenNumbersAndOtherShapesAreListed) {
  NamedArrays candidate = other(0.01f);
  candidate["conv1.bias"].values[3] = std::numeric_limits<float>::quiet_NaN();
  candidate["conv1.bias"].values[4] = std::numeric_limits<float>::infinity();
  candidate["dense.weight"] = bell({12, 4096}, 4, 0.02f);
  candidate.erase("conv2.weight");
  candidate["head.weight"] = bell({2, 2}, 9, 1);
  open(network(), candidate);
  const auto* layers = child<QTableView>("comparedTensors")->model();
  ASSERT_EQ(layers->rowCount(), 2);
  EXPECT_TRUE(label("weightsTotals").contains(QStringLiteral("not finite: 2")));
  EXPECT_TRUE(label("weightsTotals").contains(QStringLiteral("tensors not compared: 3")));
  photograph("compare-weights-broken");
  show(kNumbers);
  compare().setTensor("conv1.bias");
  ASSERT_TRUE(waitForNumbers(": 30 pairs"));
  EXPECT_TRUE(label("numbersNote").endsWith(QStringLiteral("not finite: 2")))
      << label("numbersNote").toStdString();
  photograph("compare-weights-broken-numbers");
}

TEST_F(CompareWeights, ATruncatedFileIsOneSentence) {
  const auto whole = written("whole.safetensors", network());
  const auto torn = written("torn.safetensors", network());
  fs::resize_file(torn, fs::file_size(torn) / 2);
  action("workspaceCompare")->trigger();
  compare().open({whole, torn});
  ASSERT_TRUE(waitFor([&] { return !compare().isOpening() && !engine_->isBusy(); }, kLong));
  QString said = window_->messages().text();
  if (const auto comparison = compare().comparison())
    for (const auto& note : comparison->notes) said += QString::fromStdString(note);
  EXPECT_TRUE(said.contains(QStringLiteral("torn.safetensors"))) << said.toStdString();
  photograph("compare-weights-torn");
}

}  // namespace
}  // namespace hp::test
