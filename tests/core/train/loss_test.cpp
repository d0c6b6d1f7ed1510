// SPDX-License-Identifier: GPL-3.0-or-later
// Every loss against plain loops in double, values and gradients.
#include "core/train/loss.h"

#include <gtest/gtest.h>
#include <torch/csrc/autograd/autograd.h>

#include <cmath>
#include <functional>

namespace hp {
namespace {

using at::Tensor;
using Values = std::vector<double>;

double softplus(double x) { return std::max(x, 0.0) + std::log1p(std::exp(-std::abs(x))); }
double sigmoid(double x) { return 1 / (1 + std::exp(-x)); }

Tensor scoresOf(const Shape& shape, double scale) {
  const auto count = elementCount(shape);
  return at::arange(count, at::kDouble).mul(1.7).sin().mul(scale).reshape(shape);
}

Values valuesOf(const Tensor& tensor) {
  const auto flat = tensor.contiguous();
  return {flat.data_ptr<double>(), flat.data_ptr<double>() + flat.numel()};
}

Tensor lossIn(LossKind kind, const Tensor& scores, const Tensor& targets, const Values& classWeights = {}) {
  return lossOf(kind, scores, targets, classWeights);
}

/// The loss itself within 1e-6 in float and much nearer in double, and its gradient by central differences.
void expectLoss(LossKind kind, const Tensor& scores, const Tensor& targets, const Values& classWeights,
                const std::function<double(const Values&)>& reference) {
  const double expected = reference(valuesOf(scores));
  EXPECT_NEAR(lossIn(kind, scores, targets, classWeights).item<double>(), expected, 1e-12);
  EXPECT_NEAR(lossIn(kind, scores.to(at::kFloat), targets, classWeights).item<double>(), expected,
              1e-6 * std::max(1.0, expected));
  const auto leaf = scores.clone().requires_grad_(true);
  const auto gradient =
      valuesOf(torch::autograd::grad({lossIn(kind, leaf, targets, classWeights)}, {leaf})[0]);
  auto shifted = valuesOf(scores);
  for (std::size_t i = 0; i < shifted.size(); ++i) {
    const double at = shifted[i], step = 1e-5;
    shifted[i] = at + step;
    const double above = reference(shifted);
    shifted[i] = at - step;
    EXPECT_NEAR(gradient[i], (above - reference(shifted)) / (2 * step), 1e-8) << "score " << i;
    shifted[i] = at;
  }
}

TEST(Loss, BinaryCrossEntropyIsFromLogits) {
  const std::vector<std::int64_t> labels{0, 1, 1, 0, 1, 0, 0};
  for (const Values& weights : {Values{}, Values{0.7, 1.9}}) {
    expectLoss(LossKind::BinaryCrossEntropy, scoresOf({7, 1}, 3), at::tensor(labels), weights,
               [&](const Values& z) {
                 double sum = 0;
                 for (std::size_t i = 0; i < z.size(); ++i) {
                   const auto label = static_cast<std::size_t>(labels[i]);
                   const double p = sigmoid(z[i]);
                   sum -= (weights.empty() ? 1 : weights[label]) * std::log(label == 1 ? p : 1 - p);
                 }
                 return sum / static_cast<double>(z.size());
               });
  }
}

TEST(Loss, BinaryCrossEntropyOfHugeLogitsIsFinite) {
  const auto scores = at::tensor({-200.0, 300.0, 150.0}, at::kFloat).unsqueeze(1);
  const auto targets = at::tensor(std::vector<std::int64_t>{1, 1, 0});
  EXPECT_NEAR(lossIn(LossKind::BinaryCrossEntropy, scores, targets).item<double>(), 350.0 / 3, 1e-4);
}

TEST(Loss, CrossEntropyIsTheLogarithmOfTheRightShare) {
  const std::vector<std::int64_t> labels{2, 0, 3, 1, 1};
  for (const Values& weights : {Values{}, Values{0.5, 2, 1, 0.25}}) {
    expectLoss(LossKind::CrossEntropy, scoresOf({5, 4}, 4), at::tensor(labels), weights,
               [&](const Values& z) {
                 double sum = 0;
                 for (std::size_t n = 0; n < labels.size(); ++n) {
                   double all = 0;
                   for (std::size_t c = 0; c < 4; ++c) all += std::exp(z[4 * n + c]);
                   const auto label = static_cast<std::size_t>(labels[n]);
                   sum -= (weights.empty() ? 1 : weights[label]) * std::log(std::exp(z[4 * n + label]) / all);
                 }
                 return sum / static_cast<double>(labels.size());
               });
  }
}

TEST(Loss, MeanSquaredError) {
  const auto targets = scoresOf({6}, -2) + 0.5;
  const auto wanted = valuesOf(targets);
  expectLoss(LossKind::MeanSquaredError, scoresOf({6, 1}, 2), targets, {}, [&](const Values& z) {
    double sum = 0;
    for (std::size_t i = 0; i < z.size(); ++i) sum += (z[i] - wanted[i]) * (z[i] - wanted[i]);
    return sum / 6;
  });
}

/// The post's loss, picture by picture and class by class.
double iouReference(const Values& z, const std::vector<std::int64_t>& labels, std::size_t pictures,
                    std::size_t classes, std::size_t pixels) {
  double crossEntropy = 0, shares = 0;
  for (std::size_t n = 0; n < pictures; ++n) {
    for (std::size_t c = 0; c < classes; ++c) {
      double both = 0, sum = 0;
      for (std::size_t i = 0; i < pixels; ++i) {
        const double score = z[(n * classes + c) * pixels + i];
        const double truth = labels[n * pixels + i] == static_cast<std::int64_t>(c) ? 1 : 0;
        crossEntropy += softplus(score) - truth * score;
        both += truth * sigmoid(score);
        sum += truth + sigmoid(score);
      }
      shares += both / (sum - both);
    }
  }
  const auto maps = static_cast<double>(pictures * classes);
  return crossEntropy / (maps * static_cast<double>(pixels)) + 1 - shares / maps;
}

TEST(Loss, IntersectionOverUnionIsThePosts) {
  // Class 2 is nowhere in the second picture.
  const std::vector<std::int64_t> labels{0, 1, 2, 1, 0, 0, 1, 0, 0, 1, 1, 0};
  expectLoss(LossKind::SoftIou, scoresOf({2, 3, 2, 3}, 2), at::tensor(labels).reshape({2, 2, 3}), {},
             [&](const Values& z) { return iouReference(z, labels, 2, 3, 6); });
}

TEST(Loss, AClassThatIsNowhereAndSurelyNotPredictedIsNoNumberErrorButZero) {
  auto scores = at::full({1, 2, 2, 2}, 1000.0, at::kFloat);
  scores.select(1, 1).fill_(-1000);
  const auto loss = lossIn(LossKind::SoftIou, scores, at::zeros({1, 2, 2}, at::kLong));
  EXPECT_NEAR(loss.item<double>(), 0.5, 1e-6);
}

TEST(Loss, CountsRightAnswers) {
  const auto labels = [](std::vector<std::int64_t> values) { return at::tensor(values); };
  const auto logits = at::tensor({-1.0, 2.0, 3.0, -4.0}, at::kFloat).unsqueeze(1);
  EXPECT_EQ(correctIn(LossKind::BinaryCrossEntropy, logits, labels({0, 1, 0, 0})), 3);
  const auto scores = at::tensor({1.0, 2.0, 0.0, 5.0, 4.0, 3.0}, at::kFloat).reshape({2, 3});
  EXPECT_EQ(correctIn(LossKind::CrossEntropy, scores, labels({1, 2})), 1);
  auto maps = at::zeros({2, 2, 2, 2}, at::kFloat);
  maps.select(1, 1).fill_(1);
  const auto masks = labels({1, 1, 1, 0, 1, 0, 0, 0}).reshape({2, 2, 2});
  EXPECT_EQ(correctIn(LossKind::SoftIou, maps, masks), 1.0);
  EXPECT_EQ(correctIn(LossKind::MeanSquaredError, logits, logits), 0);
}

}  // namespace
}  // namespace hp
