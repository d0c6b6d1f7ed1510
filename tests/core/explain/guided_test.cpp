// SPDX-License-Identifier: GPL-3.0-or-later
// Guided Backpropagation, Guided Grad-CAM and Grad-CAM++.
#include <gtest/gtest.h>

#include <algorithm>

#include "core/explain/grad_cam_plus_plus.h"
#include "core/explain/guided_backprop.h"
#include "core/explain/guided_grad_cam.h"
#include "core/model/graph_builder.h"
#include "core/model/tensors.h"
#include "tests/core/explain/one_conv_network.h"
#include "tests/support/tiny_networks.h"

namespace hp {
namespace {

using Matrix = std::vector<std::vector<double>>;

Matrix matrixOf(const Network& network, const std::string& name) {
  const auto& weight = network.content().weights.at(name);
  Matrix rows(static_cast<std::size_t>(weight.size(0)));
  for (std::int64_t i = 0; i < weight.size(0); ++i) {
    for (std::int64_t j = 0; j < weight.size(1); ++j)
      rows[static_cast<std::size_t>(i)].push_back(weight[i][j].item<double>());
  }
  return rows;
}

std::vector<double> product(const Matrix& m, const std::vector<double>& x) {
  std::vector<double> y(m.size());
  for (std::size_t i = 0; i < m.size(); ++i) {
    for (std::size_t j = 0; j < x.size(); ++j) y[i] += m[i][j] * x[j];
  }
  return y;
}

std::vector<double> transposed(const Matrix& m, const std::vector<double>& g) {
  std::vector<double> back(m.front().size());
  for (std::size_t i = 0; i < m.size(); ++i) {
    for (std::size_t j = 0; j < back.size(); ++j) back[j] += m[i][j] * g[i];
  }
  return back;
}

// Three linear layers without biases, activations of one kind between them.
Network perceptron(ActivationKind kind) {
  GraphBuilder b({1, 3, 3});
  auto x = b.add("flat", layer::Flatten{}, {0});
  x = b.add("act1", layer::Activation{kind}, {b.linear("fc1", x, 8, false)});
  x = b.add("act2", layer::Activation{kind}, {b.linear("fc2", x, 8, false)});
  b.linear("fc3", x, 3, false);
  return test::withRandomWeights(b.build(), 3);
}

double cut(double x, double top) { return std::clamp(x, 0.0, top); }

// By plain loops in double.
std::vector<double> slowGuided(const Network& network, const Array& input, int target, double top,
                               bool deconvnet) {
  const auto w1 = matrixOf(network, "fc1.weight"), w2 = matrixOf(network, "fc2.weight"),
             w3 = matrixOf(network, "fc3.weight");
  const std::vector<double> x(input.values.begin(), input.values.end());
  const auto z1 = product(w1, x);
  auto a1 = z1;
  for (auto& value : a1) value = cut(value, top);
  const auto z2 = product(w2, a1);
  const auto back = [&](std::vector<double> g, const std::vector<double>& z) {
    for (std::size_t i = 0; i < g.size(); ++i)
      g[i] = g[i] > 0 && (deconvnet || (z[i] > 0 && z[i] < top)) ? g[i] : 0;
    return g;
  };
  const auto g2 = back(w3[static_cast<std::size_t>(target)], z2);
  return transposed(w1, back(transposed(w2, g2), z1));
}

TEST(GuidedBackprop, CutsWhatIsNegativeAtEveryRelu) {
  struct Kind {
    ActivationKind activation;
    double top;
  };
  for (const auto& kind : {Kind{ActivationKind::Relu, 1e300}, Kind{ActivationKind::Relu6, 6}}) {
    const auto network = perceptron(kind.activation);
    auto input = test::randomInput(network);
    for (auto& value : input.values) value *= 6;  // so that some units reach six
    for (const auto relu : {ReluBackward::Guided, ReluBackward::Deconvnet}) {
      for (int target = 0; target < 3; ++target) {
        const auto result =
            explain(guidedBackpropMethod(), {network, input, target}, GuidedBackpropParams{relu}, {});
        const auto expected = slowGuided(network, input, target, kind.top, relu == ReluBackward::Deconvnet);
        for (std::size_t i = 0; i < expected.size(); ++i)
          ASSERT_NEAR(result.map.values[i], expected[i], 1e-6) << target << " at " << i;
        EXPECT_EQ(result.facts.front().value, 0);
      }
    }
  }
}

TEST(GuidedBackprop, SaysHowManyActivationsItCannotGuideAndIsTheGradientThere) {
  const auto network = perceptron(ActivationKind::Tanh);
  const ExplainRequest request{network, test::randomInput(network), 1};
  const auto guided = explain(guidedBackpropMethod(), request, GuidedBackpropParams{}, {});
  EXPECT_EQ(guided.facts.front().value, 2);
  EXPECT_EQ(guided.map, explain(gradientMethod(), request, GradientParams{}, {}).map);
}

TEST(GuidedGradCam, OneConvolutionByHand) {
  const auto result = explain(guidedGradCamMethod(), {test::oneConvNetwork(), test::countingPicture(), 0},
                              GuidedGradCamParams{"relu1", CamStretch::Nearest, Score::Logit}, {});
  EXPECT_EQ(result.map, (Array{{4, 4}, {0, 0, 4, 4, 0, 0, 12, 8, 28, 84, 97.5f, 65, 28, 56, 65, 32.5f}}));
  EXPECT_EQ(result.layer, "relu1");
}

// The channels at relu1 by plain loops; their gradient is the row of fc.
TEST(GradCamPlusPlus, OneConvolutionByHand) {
  const auto network = test::oneConvNetwork();
  const Array input = test::countingPicture();
  double a[2][4] = {};
  for (int k = 0; k < 2; ++k) {
    for (int cell = 0; cell < 4; ++cell) {
      double sum = k == 0 ? -50 : -75;
      for (int y = 0; y < 3; ++y)
        for (int x = 0; x < 3; ++x) sum += (cell / 2 + y) * 4 + cell % 2 + x;
      a[k][cell] = std::max(0.0, sum);
    }
  }
  const double g[2][4] = {{1, 1, 1, 1}, {1, -1, -1, -1}};
  double expected[4] = {};
  for (int k = 0; k < 2; ++k) {
    const double total = a[k][0] + a[k][1] + a[k][2] + a[k][3];
    double weight = 0;
    for (int cell = 0; cell < 4; ++cell) {
      const double slope = g[k][cell];
      weight += slope * slope / (2 * slope * slope + total * slope * slope * slope) * std::max(0.0, slope);
    }
    for (int cell = 0; cell < 4; ++cell) expected[cell] += weight * a[k][cell];
  }
  const auto result = explain(gradCamPlusPlusMethod(), {network, input, 0},
                              GradCamPlusPlusParams{"relu1", CamUpsample::None}, {});
  ASSERT_EQ(result.map.shape, (Shape{2, 2}));
  for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR(result.map.values[i], std::max(0.0, expected[i]), 1e-5);
}

TEST(GradCamPlusPlus, ChannelsWithoutAnyGradientWeighNothing) {
  const auto network = test::tinyNetwork();
  const auto dead = [&] {
    auto content = network.content();
    content.weights["classifier.weight"] = at::zeros_like(content.weights["classifier.weight"]);
    content.digest.clear();
    return makeNetwork(content);
  }();
  const auto result =
      explain(gradCamPlusPlusMethod(), {dead, test::randomInput(dead), 1}, GradCamPlusPlusParams{}, {});
  EXPECT_TRUE(
      std::all_of(result.map.values.begin(), result.map.values.end(), [](float v) { return v == 0; }));
}

}  // namespace
}  // namespace hp
