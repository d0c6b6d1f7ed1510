// SPDX-License-Identifier: GPL-3.0-or-later
// Every optimiser against its formula written out for one number in double.
#include "core/train/optimiser.h"

#include <gtest/gtest.h>

#include <cmath>
#include <functional>

#include "core/base/outcome.h"
#include "core/model/threads.h"

namespace hp {
namespace {

constexpr double kRate = 0.03;

/// A scalar's state, as many numbers as any formula keeps.
struct Scalar {
  double w = 0, v = 0, u = 0, m = 0;
  int t = 0;
};

/// One step of the formula for gradient g.
using Formula = std::function<void(Scalar&, double g)>;

struct Case {
  std::string name;
  TrainingRecipe recipe;
  Formula formula;
};
std::ostream& operator<<(std::ostream& out, const Case& one) { return out << one.name; }

std::vector<Case> rmspropCases() {
  return {
      {"RmspropKeras",
       {.optimiser = OptimiserKind::RmspropKeras, .decay = 0.9, .epsilon = 1e-2},
       [](Scalar& s, double g) {
         s.v = 0.9 * s.v + 0.1 * g * g;
         s.w -= kRate * g / (std::sqrt(s.v) + 1e-2);
       }},
      {"RmspropKerasMomentum",
       {.optimiser = OptimiserKind::RmspropKeras, .decay = 0.8, .momentum = 0.7, .epsilon = 1e-2},
       [](Scalar& s, double g) {
         s.v = 0.8 * s.v + 0.2 * g * g;
         s.u = 0.7 * s.u + kRate * g / std::sqrt(s.v + 1e-2);
         s.w -= s.u;
       }},
      {"RmspropTorch",
       {.optimiser = OptimiserKind::RmspropTorch, .decay = 0.99, .epsilon = 1e-2, .weightDecay = 0.1},
       [](Scalar& s, double g) {
         g += 0.1 * s.w;
         s.v = 0.99 * s.v + 0.01 * g * g;
         s.w -= kRate * g / (std::sqrt(s.v) + 1e-2);
       }},
      {"RmspropTorchMomentum",
       {.optimiser = OptimiserKind::RmspropTorch, .decay = 0.99, .momentum = 0.7, .epsilon = 1e-2},
       [](Scalar& s, double g) {
         s.v = 0.99 * s.v + 0.01 * g * g;
         s.u = 0.7 * s.u + g / (std::sqrt(s.v) + 1e-2);
         s.w -= kRate * s.u;
       }},
  };
}

std::vector<Case> sgdCases() {
  return {
      {"Sgd", {.optimiser = OptimiserKind::Sgd}, [](Scalar& s, double g) { s.w -= kRate * g; }},
      {"SgdMomentum",
       {.optimiser = OptimiserKind::Sgd, .momentum = 0.9, .weightDecay = 0.05},
       [](Scalar& s, double g) {
         g += 0.05 * s.w;
         s.u = s.t == 0 ? g : 0.9 * s.u + g;
         s.w -= kRate * s.u;
       }},
      {"SgdNesterov",
       {.optimiser = OptimiserKind::Sgd, .momentum = 0.9, .nesterov = true},
       [](Scalar& s, double g) {
         s.u = s.t == 0 ? g : 0.9 * s.u + g;
         s.w -= kRate * (g + 0.9 * s.u);
       }},
  };
}

void adamStep(Scalar& s, double g) {
  s.m = 0.8 * s.m + 0.2 * g;
  s.v = 0.95 * s.v + 0.05 * g * g;
  const double m = s.m / (1 - std::pow(0.8, s.t + 1)), v = s.v / (1 - std::pow(0.95, s.t + 1));
  s.w -= kRate * m / (std::sqrt(v) + 1e-3);
}

std::vector<Case> adamCases() {
  return {
      {"Adam", {.optimiser = OptimiserKind::Adam, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-3}, adamStep},
      {"AdamDecay",
       {.optimiser = OptimiserKind::Adam, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-3, .weightDecay = 0.1},
       [](Scalar& s, double g) { adamStep(s, g + 0.1 * s.w); }},
      {"AdamW",
       {.optimiser = OptimiserKind::AdamW, .beta1 = 0.8, .beta2 = 0.95, .epsilon = 1e-3, .weightDecay = 0.1},
       [](Scalar& s, double g) {
         s.w *= 1 - kRate * 0.1;
         adamStep(s, g);
       }},
  };
}

std::vector<Case> allCases() {
  auto all = rmspropCases();
  for (const auto& part : {sgdCases(), adamCases()}) all.insert(all.end(), part.begin(), part.end());
  return all;
}

/// Gradients that do not depend on the weights, so that rounding does not feed itself; exact in float.
at::Tensor slopeOf(const at::Tensor& w, int t) {
  const auto place = at::arange(w.numel(), at::kDouble);
  return ((place * 0.37 + 0.9 * t).sin() + 0.3).to(at::kFloat).to(w.scalar_type());
}

Weights slopes(const Weights& weights, int t) {
  Weights gradients;
  for (const auto& [name, w] : weights) gradients[name] = slopeOf(w, t);
  return gradients;
}

Weights someWeights(at::ScalarType type, std::int64_t count = 7) {
  const auto values = at::arange(count, at::kDouble).mul(0.37).sin().mul(1.5).to(type);
  return {{"a.weight", values.clone()}, {"b.bias", (values * 0.5).flip(0).clone()}};
}

class EveryOptimiser : public testing::TestWithParam<Case> {};

void expectTrajectory(const Case& one, at::ScalarType type, double tolerance) {
  auto weights = someWeights(type);
  std::map<std::string, std::vector<Scalar>> scalars;
  for (const auto& [name, tensor] : weights) {
    for (std::int64_t i = 0; i < tensor.numel(); ++i)
      scalars[name].push_back({.w = tensor[i].item<double>()});
  }
  const auto optimiser = makeOptimiser(one.recipe);
  for (int t = 0; t < 40; ++t) {
    const auto gradients = slopes(weights, t);
    optimiser->step(weights, gradients, kRate);
    for (auto& [name, all] : scalars) {
      for (std::size_t i = 0; i < all.size(); ++i) {
        one.formula(all[i], gradients.at(name)[static_cast<std::int64_t>(i)].item<double>());
        all[i].t = t + 1;
        EXPECT_NEAR(weights.at(name)[static_cast<std::int64_t>(i)].item<double>(), all[i].w,
                    tolerance * std::max(1.0, std::abs(all[i].w)))
            << name << " after step " << t;
      }
    }
  }
}

TEST_P(EveryOptimiser, FollowsItsFormulaInDouble) { expectTrajectory(GetParam(), at::kDouble, 1e-11); }

TEST_P(EveryOptimiser, FollowsItsFormulaInFloat) { expectTrajectory(GetParam(), at::kFloat, 1e-6); }

TEST_P(EveryOptimiser, GoesOnFromItsStateBitForBit) {
  auto through = someWeights(at::kFloat), stopped = someWeights(at::kFloat);
  const auto first = makeOptimiser(GetParam().recipe);
  auto second = makeOptimiser(GetParam().recipe);
  for (int t = 0; t < 12; ++t) {
    first->step(through, slopes(through, t), kRate);
    if (t == 5) {
      const auto state = second->state();
      second = makeOptimiser(GetParam().recipe);
      second->setState(state);
    }
    second->step(stopped, slopes(stopped, t), kRate);
  }
  EXPECT_EQ(digestOf(through), digestOf(stopped));
}

TEST_P(EveryOptimiser, GivesEqualBitsOnAllThreadCounts) {
  std::vector<std::string> digests;
  for (const int count : {1, 2, 3}) {
    const ThreadScope scope(count);
    auto weights = someWeights(at::kFloat, 200'003);
    const auto optimiser = makeOptimiser(GetParam().recipe);
    for (int t = 0; t < 3; ++t) optimiser->step(weights, slopes(weights, t), kRate);
    digests.push_back(digestOf(weights));
  }
  EXPECT_EQ(digests[0], digests[1]);
  EXPECT_EQ(digests[0], digests[2]);
}

TEST_P(EveryOptimiser, TouchesOnlyWhatHasAGradient) {
  auto weights = someWeights(at::kFloat);
  const auto before = weights.at("b.bias").clone();
  auto gradients = slopes(weights, 0);
  gradients.erase("b.bias");
  makeOptimiser(GetParam().recipe)->step(weights, gradients, kRate);
  EXPECT_TRUE(at::equal(weights.at("b.bias"), before));
}

INSTANTIATE_TEST_SUITE_P(Formulas, EveryOptimiser, testing::ValuesIn(allCases()),
                         [](const auto& row) { return row.param.name; });

TEST(Optimiser, AStateThatIsNotItsOwnIsRefused) {
  auto weights = someWeights(at::kFloat);
  const auto optimiser = makeOptimiser({});
  optimiser->setState({{"a.weight.square", at::zeros({7})}});
  EXPECT_THROW(optimiser->step(weights, slopes(weights, 0), kRate), Error);
  optimiser->setState({{"a.weight.square", at::zeros({6})}, {"b.bias.square", at::zeros({7})}});
  EXPECT_THROW(optimiser->step(weights, slopes(weights, 0), kRate), Error);
  EXPECT_THROW(makeOptimiser({.optimiser = OptimiserKind::Adam})->setState({{"a.mean", at::zeros({1})}}),
               Error);
}

TEST(Optimiser, StateIsACopyWithTheDocumentedNames) {
  auto weights = someWeights(at::kFloat);
  const auto optimiser = makeOptimiser({});
  optimiser->step(weights, slopes(weights, 0), kRate);
  const auto state = optimiser->state();
  ASSERT_TRUE(state.contains("a.weight.square"));
  EXPECT_EQ(state.size(), 2U);
  const auto before = state.at("a.weight.square").clone();
  optimiser->step(weights, slopes(weights, 0), kRate);
  EXPECT_TRUE(at::equal(state.at("a.weight.square"), before));
}

}  // namespace
}  // namespace hp
