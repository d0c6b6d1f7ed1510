// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/compare/run_matrix.h"

#include <cmath>
#include <limits>

namespace hp {
namespace {

using Cluster = std::vector<std::size_t>;

constexpr double kApart = std::numeric_limits<double>::infinity();

/// Mean over the comparable pairs; infinite where there is none.
double meanDistance(const Cluster& a, const Cluster& b, const RunMatrix& matrix, double sign) {
  double sum = 0, pairs = 0;
  for (const auto i : a) {
    for (const auto j : b) {
      const double distance = sign * matrix.at(i, j);
      if (std::isnan(distance)) continue;
      sum += distance;
      ++pairs;
    }
  }
  return pairs > 0 ? sum / pairs : kApart;
}

struct Nearest {
  std::size_t first = 0, second = 1;
  double distance = kApart;
};

// Clusters lie in the order of their lowest runs, so that the first of equals is the one promised.
Nearest nearestOf(const std::vector<Cluster>& clusters, const RunMatrix& matrix, double sign) {
  Nearest nearest;
  for (std::size_t i = 0; i < clusters.size(); ++i) {
    for (std::size_t j = i + 1; j < clusters.size(); ++j) {
      const double distance = meanDistance(clusters[i], clusters[j], matrix, sign);
      if (distance < nearest.distance) nearest = {i, j, distance};
    }
  }
  return nearest;
}

void join(std::vector<Cluster>& clusters, const Nearest& pair) {
  auto& first = clusters[pair.first];
  const auto second = clusters.begin() + static_cast<std::ptrdiff_t>(pair.second);
  first.insert(first.end(), second->begin(), second->end());
  clusters.erase(second);
}

/// Groups first, then runs that joined none.
Cluster inOneRow(const std::vector<Cluster>& clusters) {
  Cluster order;
  for (const bool alone : {false, true})
    for (const auto& cluster : clusters)
      if ((cluster.size() == 1) == alone) order.insert(order.end(), cluster.begin(), cluster.end());
  return order;
}

}  // namespace

RunMatrix runMatrix(std::size_t runs, double itself,
                    const std::function<double(std::size_t first, std::size_t second)>& measure) {
  RunMatrix matrix{runs, std::vector<double>(runs * runs, itself)};
  for (std::size_t i = 0; i < runs; ++i)
    for (std::size_t j = i + 1; j < runs; ++j)
      matrix.values[i * runs + j] = matrix.values[j * runs + i] = measure(i, j);
  return matrix;
}

std::vector<std::size_t> clusterOrder(const RunMatrix& matrix, MatrixMeaning meaning) {
  const double sign = meaning == MatrixMeaning::Distance ? 1 : -1;
  std::vector<Cluster> clusters;
  for (std::size_t run = 0; run < matrix.runs; ++run) clusters.push_back({run});
  for (auto pair = nearestOf(clusters, matrix, sign); pair.distance < kApart;
       pair = nearestOf(clusters, matrix, sign))
    join(clusters, pair);
  return inOneRow(clusters);
}

}  // namespace hp
