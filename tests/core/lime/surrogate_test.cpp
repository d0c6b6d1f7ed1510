// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/surrogate.h"

#include <gtest/gtest.h>

#include <cmath>

#include "core/base/outcome.h"
#include "core/base/philox.h"

namespace hp {
namespace {

using Real = long double;

// Ridge regression without centring: the intercept is one more unknown that the penalty leaves out.
// Normal equations by Gaussian elimination with pivoting.
std::vector<Real> slowRidge(const Design& design, const std::vector<double>& y, const std::vector<double>& w,
                            double ridge) {
  const auto n = static_cast<std::size_t>(design.segments) + 1;
  std::vector<std::vector<Real>> a(n, std::vector<Real>(n + 1, 0));
  for (int s = 0; s < design.samples; ++s) {
    std::vector<Real> x(design.row(s), design.row(s) + design.segments);
    x.push_back(1);
    for (std::size_t i = 0; i < n; ++i) {
      for (std::size_t j = 0; j < n; ++j) a[i][j] += Real{w[static_cast<std::size_t>(s)]} * x[i] * x[j];
      a[i][n] += Real{w[static_cast<std::size_t>(s)]} * x[i] * Real{y[static_cast<std::size_t>(s)]};
    }
  }
  for (std::size_t i = 0; i + 1 < n; ++i) a[i][i] += Real{ridge};
  for (std::size_t c = 0; c < n; ++c) {
    std::size_t pivot = c;
    for (std::size_t r = c; r < n; ++r) pivot = std::abs(a[r][c]) > std::abs(a[pivot][c]) ? r : pivot;
    std::swap(a[c], a[pivot]);
    for (std::size_t r = 0; r < n; ++r) {
      if (r == c) continue;
      const Real factor = a[r][c] / a[c][c];
      for (std::size_t j = c; j <= n; ++j) a[r][j] -= factor * a[c][j];
    }
  }
  std::vector<Real> b(n);
  for (std::size_t i = 0; i < n; ++i) b[i] = a[i][n] / a[i][i];
  return b;
}

struct Problem {
  Design design;
  std::vector<double> y = {}, w = {};
};

Problem randomProblem(int samples, int segments) {
  Problem problem{limeDesign(3, 1, 0, samples, segments)};
  const Philox random(4, RandomPurpose::Noise);
  for (int s = 0; s < samples; ++s) {
    problem.y.push_back(random.normal(static_cast<std::uint64_t>(2 * s)) + 0.3 * problem.design.row(s)[0]);
    problem.w.push_back(random.uniform(static_cast<std::uint64_t>(2 * s + 1), 0.1, 2));
  }
  return problem;
}

TEST(Surrogate, IsTheSlowOne) {
  for (const double ridge : {0.01, 1.0, 30.0}) {
    const auto [design, y, w] = randomProblem(120, 17);
    const auto fast = fitRidge(design, y, w, ridge);
    const auto slow = slowRidge(design, y, w, ridge);
    for (std::size_t k = 0; k < 17; ++k)
      EXPECT_NEAR(fast.coefficients[k], static_cast<double>(slow[k]), 1e-12);
    EXPECT_NEAR(fast.intercept, static_cast<double>(slow[17]), 1e-12);
  }
}

TEST(Surrogate, RSquaredAndLocalPredictionByDefinition) {
  const auto [design, y, w] = randomProblem(90, 8);
  const auto fit = fitRidge(design, y, w, 1);
  double mean = 0, total = 0;
  for (std::size_t s = 0; s < y.size(); ++s) mean += w[s] * y[s], total += w[s];
  mean /= total;
  double rest = 0, all = 0, first = 0;
  for (int s = 0; s < 90; ++s) {
    double predicted = fit.intercept;
    for (int k = 0; k < 8; ++k) predicted += fit.coefficients[static_cast<std::size_t>(k)] * design.row(s)[k];
    const auto i = static_cast<std::size_t>(s);
    rest += w[i] * std::pow(y[i] - predicted, 2);
    all += w[i] * std::pow(y[i] - mean, 2);
    if (s == 0) first = predicted;
  }
  EXPECT_NEAR(fit.rSquared, 1 - rest / all, 1e-12);
  EXPECT_NEAR(fit.localPrediction, first, 1e-12);  // row 0 has every segment on
}

TEST(Surrogate, FindsALinearTruth) {
  auto [design, y, w] = randomProblem(400, 6);
  const double truth[6] = {1, -2, 0, 0.5, 3, -0.25};
  for (int s = 0; s < 400; ++s) {
    y[static_cast<std::size_t>(s)] = 0.75;
    for (int k = 0; k < 6; ++k) y[static_cast<std::size_t>(s)] += truth[k] * design.row(s)[k];
  }
  const auto fit = fitRidge(design, y, w, 0);
  for (std::size_t k = 0; k < 6; ++k) EXPECT_NEAR(fit.coefficients[k], truth[k], 1e-10);
  EXPECT_NEAR(fit.intercept, 0.75, 1e-10);
  EXPECT_NEAR(fit.rSquared, 1, 1e-12);
}

TEST(Surrogate, AConstantResponseHasNoWeights) {
  auto [design, y, w] = randomProblem(50, 5);
  std::fill(y.begin(), y.end(), 0.25);
  const auto fit = fitRidge(design, y, w, 1);
  for (const double weight : fit.coefficients) EXPECT_NEAR(weight, 0, 1e-15);
  EXPECT_NEAR(fit.intercept, 0.25, 1e-15);
}

TEST(Surrogate, RefusesWhatHasNoSolution) {
  const Design two{2, 3, {1, 1, 1, 0, 1, 0}};
  EXPECT_THROW(fitRidge(two, {1, 0}, {1, 1}, 0), Error);
  EXPECT_THROW(fitRidge(two, {1, 0}, {0, 0}, 1), Error);
  EXPECT_THROW(fitRidge(two, {1}, {1, 1}, 1), Error);
  EXPECT_THROW(fitRidge(two, {1, std::nan("")}, {1, std::nan("")}, 1), Error);
}

// exp(-8 d^2) is the package's kernel at its width of 0.25; d is the cosine distance to all ones.
TEST(LimeWeights, AreTheKernelOfTheCosineDistance) {
  const Design design{4, 4, {1, 1, 1, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0}};
  const auto weights = limeWeights(design, 0.25);
  EXPECT_EQ(weights[0], 1);
  EXPECT_NEAR(weights[1], std::exp(-8 * 0.25), 1e-15);
  EXPECT_NEAR(weights[2], std::exp(-8 * std::pow(1 - std::sqrt(0.5), 2)), 1e-15);
  EXPECT_NEAR(weights[3], std::exp(-8.0), 1e-15);
  EXPECT_NEAR(limeWeights(design, 1)[3], std::exp(-0.5), 1e-15);
  for (int row = 0; row < 3; ++row) {
    double dot = 0, length = 0;
    for (int k = 0; k < 4; ++k) dot += design.row(row)[k], length += std::pow(design.row(row)[k], 2);
    const double distance = 1 - dot / (std::sqrt(length) * std::sqrt(4.0));
    EXPECT_NEAR(limeWeights(design, 0.7)[static_cast<std::size_t>(row)],
                std::sqrt(std::exp(-distance * distance / 0.49)), 1e-12);
  }
}

}  // namespace
}  // namespace hp
