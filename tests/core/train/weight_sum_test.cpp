// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/weight_sum.h"

#include <gtest/gtest.h>

#include <numeric>

#include "core/train/initialise.h"

namespace hp {
namespace {

/// NumPy's sum in float32 of up to 1024 values: halves down to 128, there eight sums side by side.
float numpySum(const float* values, std::size_t count) {
  if (count > 128) {
    const auto half = count / 2 - count / 2 % 8;
    return numpySum(values, half) + numpySum(values + half, count - half);
  }
  if (count < 8) return std::accumulate(values, values + count, 0.0F);
  std::array<float, 8> r{};
  for (std::size_t i = 0; i < count - count % 8; ++i) r[i % 8] += values[i];
  const float together = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
  return std::accumulate(values + (count - count % 8), values + count, together);
}

TEST(WeightSum, IsExactInDoubleAndRoundedOnce) {
  const NamedArrays weights = {{"a", {.shape = {3}, .values = {16777216, 1, 1}}},
                               {"b", {.shape = {1}, .values = {-16777216}}},
                               {"statistics", {.shape = {1}, .values = {5}}}};
  EXPECT_EQ(sumOf(weights, {"a", "b"}), 2) << "float32 would lose both ones";
  EXPECT_THROW(sumOf(weights, {"c"}), std::out_of_range);
}

// The weights are the post's, bit for bit; its checksum and NumPy's differ all the same, by one unit in the
// last place, which is more than the 1e-7 that the post allows.
TEST(WeightSum, OfThePostsFirstWeightsDependsOnHowItIsAdded) {
  const auto recipe = recipeFrom("toy-regression");
  const auto graph = networkGraph(recipe, 1);
  NamedArrays weights;
  float asNumPy = 0;
  for (const auto& [name, tensor] : initialWeights(graph, recipe.initialisation, recipe.seed))
    weights[name] = toArray(tensor);
  for (const auto& name : trainableNames(graph))
    asNumPy += numpySum(weights.at(name).values.data(), weights.at(name).values.size());
  EXPECT_EQ(static_cast<double>(asNumPy), -2.2693138122558594);
  EXPECT_EQ(sumOf(weights, trainableNames(graph)), -2.2693140506744385);
}

}  // namespace
}  // namespace hp
