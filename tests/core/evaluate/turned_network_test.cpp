// SPDX-License-Identifier: GPL-3.0-or-later
// A network that turns with its picture: what is explained turns with it, and nothing is left to differ.
#include <gtest/gtest.h>

#include "core/evaluate/experiment_unit.h"
#include "core/model/graph_builder.h"
#include "core/model/tensors.h"
#include "tests/core/evaluate/small_experiment.h"
#include "tests/support/tiny_networks.h"

namespace hp::test {
namespace {

/// Convolutions of one pixel, a ReLU and a mean over the picture: every pixel is treated alike, wherever it
/// lies. Weights of few bits make all sums exact, in whatever order they are added.
Network turningNetwork() {
  GraphBuilder b({3, 12, 12});
  auto x = b.relu("relu", b.conv("conv", b.input(), {.out = 4, .kernel = {1, 1}}));
  x = b.add("pool", layer::GlobalMean{}, {x});
  b.linear("classifier", x, 3);
  auto network = withRandomWeights(b.build(), 5);
  auto content = network.content();
  for (auto& [name, tensor] : content.weights) tensor = (tensor * 8).round() / 8;
  content.preprocessing.mean = {0, 0, 0};
  content.preprocessing.deviation = {1, 1, 1};
  content.preprocessing.scale = 1.0 / 128;
  return makeNetwork(std::move(content));
}

std::vector<ExperimentRow> rowsAt(double degrees) {
  static std::vector<Experiment> kept;
  kept.push_back(smallExperiment());
  auto& experiment = kept.back();
  experiment.methods = {withDefaults("gradient"), withDefaults("lrp")};
  experiment.transformations = {{.kind = "rotation", .amount = degrees}};
  ExperimentWork work(experiment, [](const auto&, const auto&) { return turningNetwork(); });
  work.networks.survey({});
  return ExperimentUnit(work, 0).rowsOf(0, {});
}

TEST(TurnedNetwork, QuartersOfACircleLeaveNoDistance) {
  for (const double degrees : {90.0, 180.0, -90.0}) {
    for (const auto& row : rowsAt(degrees)) {
      EXPECT_EQ(row.error, "");
      EXPECT_EQ(row.distance.rmse, 0) << row.method << " " << degrees;
      EXPECT_EQ(row.distance.cells, 144);
      EXPECT_NE(row.mapBefore, row.mapAfter);
      EXPECT_FALSE(row.isFlip());
    }
  }
}

TEST(TurnedNetwork, OtherAnglesInterpolateAndMove) {
  for (const auto& row : rowsAt(30)) EXPECT_GT(row.distance.rmse, 0) << row.method;
}

}  // namespace
}  // namespace hp::test
