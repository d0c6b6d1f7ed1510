// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/explain/lime/surrogate.h"

#include <cmath>
#include <numeric>

#include "core/base/outcome.h"

namespace hp {
namespace {

/// A symmetric positive definite matrix, lower triangle, row by row.
class Cholesky {
 public:
  Cholesky(std::size_t size, std::vector<double> matrix) : size_(size), values_(std::move(matrix)) {
    for (std::size_t j = 0; j < size_; ++j) {
      const double pivot = at(j, j) - dot(j, j, j);
      // Written so that NaN is refused as well.
      if (!(pivot > 0))
        throw Error("LIME's regression has no unique solution; take more samples or a larger ridge.");
      at(j, j) = std::sqrt(pivot);
      for (std::size_t i = j + 1; i < size_; ++i) at(i, j) = (at(i, j) - dot(i, j, j)) / at(j, j);
    }
  }

  std::vector<double> solve(std::vector<double> x) const {
    for (std::size_t i = 0; i < size_; ++i) {
      for (std::size_t k = 0; k < i; ++k) x[i] -= at(i, k) * x[k];
      x[i] /= at(i, i);
    }
    for (std::size_t i = size_; i-- > 0;) {
      for (std::size_t k = i + 1; k < size_; ++k) x[i] -= at(k, i) * x[k];
      x[i] /= at(i, i);
    }
    return x;
  }

 private:
  double& at(std::size_t row, std::size_t column) { return values_[row * size_ + column]; }
  double at(std::size_t row, std::size_t column) const { return values_[row * size_ + column]; }
  double dot(std::size_t a, std::size_t b, std::size_t count) const {
    return std::inner_product(&values_[a * size_], &values_[a * size_] + count, &values_[b * size_], 0.0);
  }

  std::size_t size_;
  std::vector<double> values_;
};

/// The weighted data, seen from their weighted means. Rows are made when asked for: samples times segments
/// doubles could be more than the machine has.
class Centred {
 public:
  Centred(const Design& design, const std::vector<double>& responses, const std::vector<double>& weights)
      : design_(design), responses_(responses), weights_(weights), meanOfZ_(columns(), 0), row_(columns()) {
    const double total = std::accumulate(weights.begin(), weights.end(), 0.0);
    if (!(total > 0)) throw Error("Every sample of LIME has the weight zero; take a larger kernel width.");
    for (std::size_t s = 0; s < samples(); ++s) {
      for (std::size_t k = 0; k < columns(); ++k)
        meanOfZ_[k] += weights[s] * design.row(static_cast<int>(s))[k];
      meanOfY_ += weights[s] * responses[s];
    }
    for (auto& mean : meanOfZ_) mean /= total;
    meanOfY_ /= total;
  }

  std::size_t samples() const { return responses_.size(); }
  std::size_t columns() const { return static_cast<std::size_t>(design_.segments); }
  double weight(std::size_t s) const { return weights_[s]; }
  double y(std::size_t s) const { return responses_[s] - meanOfY_; }
  /// Valid until the next call.
  const std::vector<double>& row(std::size_t s) const {
    for (std::size_t k = 0; k < row_.size(); ++k) row_[k] = design_.row(static_cast<int>(s))[k] - meanOfZ_[k];
    return row_;
  }
  double intercept(const std::vector<double>& b) const {
    return meanOfY_ - std::inner_product(b.begin(), b.end(), meanOfZ_.begin(), 0.0);
  }

 private:
  const Design& design_;
  const std::vector<double>& responses_;
  const std::vector<double>& weights_;
  std::vector<double> meanOfZ_;
  double meanOfY_ = 0;
  mutable std::vector<double> row_;
};

std::vector<double> coefficients(const Centred& data, double ridge) {
  const std::size_t columns = data.columns();
  std::vector<double> gram(columns * columns, 0), right(columns, 0);
  for (std::size_t s = 0; s < data.samples(); ++s) {
    const auto& row = data.row(s);
    for (std::size_t i = 0; i < columns; ++i) {
      const double weighted = data.weight(s) * row[i];
      right[i] += weighted * data.y(s);
      for (std::size_t j = 0; j <= i; ++j) gram[i * columns + j] += weighted * row[j];
    }
  }
  for (std::size_t i = 0; i < columns; ++i) gram[i * columns + i] += ridge;
  return Cholesky(columns, std::move(gram)).solve(std::move(right));
}

double rSquared(const Centred& data, const std::vector<double>& b) {
  double rest = 0, all = 0;
  for (std::size_t s = 0; s < data.samples(); ++s) {
    const double missed = data.y(s) - std::inner_product(b.begin(), b.end(), data.row(s).begin(), 0.0);
    rest += data.weight(s) * missed * missed;
    all += data.weight(s) * data.y(s) * data.y(s);
  }
  // A constant response is met exactly.
  return all > 0 ? 1 - rest / all : 1;
}

}  // namespace

std::vector<double> limeWeights(const Design& design, double kernelWidth) {
  std::vector<double> weights;
  for (int s = 0; s < design.samples; ++s) {
    const int on = std::accumulate(design.row(s), design.row(s) + design.segments, 0);
    const double distance = 1 - std::sqrt(static_cast<double>(on) / design.segments);
    weights.push_back(std::sqrt(std::exp(-distance * distance / (kernelWidth * kernelWidth))));
  }
  return weights;
}

Surrogate fitRidge(const Design& design, const std::vector<double>& responses,
                   const std::vector<double>& weights, double ridge) {
  const auto samples = static_cast<std::size_t>(design.samples);
  if (responses.size() != samples || weights.size() != samples)
    throw Error("LIME's design, responses and weights differ in length.");
  const Centred data(design, responses, weights);
  Surrogate result{coefficients(data, ridge)};
  result.intercept = data.intercept(result.coefficients);
  result.rSquared = rSquared(data, result.coefficients);
  result.localPrediction =
      std::accumulate(result.coefficients.begin(), result.coefficients.end(), result.intercept);
  return result;
}

}  // namespace hp
