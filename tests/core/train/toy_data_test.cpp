// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/train/toy_data.h"

#include <gtest/gtest.h>

#include "tests/core/train/legacy_normals.h"

namespace hp {
namespace {

// What NumPy prints for seed 42; its documentation and half of the world's notebooks show these.
TEST(NumpyNormals, AreNumPys) {
  NumpyNormals normals(42);
  EXPECT_DOUBLE_EQ(normals(), 0.4967141530112327);
  EXPECT_DOUBLE_EQ(normals(), -0.13826430117118466);
  EXPECT_DOUBLE_EQ(normals(), 0.6476885381006925);
  EXPECT_DOUBLE_EQ(normals(), 1.5230298564080254);
}

TEST(NumpyNormals, AgreeWithTheSecondAuthor) {
  NumpyNormals normals(7);
  test::LegacyNormals reference(7);
  for (int i = 0; i < 5000; ++i) ASSERT_EQ(normals(), reference()) << i;
}

constexpr ToyData::Form kForm{.batch = 2, .channels = 3, .side = 4, .targetScale = 0.5};
constexpr std::size_t kValues = 3 * 4 * 4;

TEST(ToyData, IsASlopeThenInputsThenNoise) {
  test::LegacyNormals normals(42);
  std::array<double, kValues> slope{};
  for (auto& value : slope) value = normals();
  std::array<std::array<double, kValues>, 2> inputs{};
  for (auto& row : inputs)
    for (auto& value : row) value = normals();
  const auto batch = ToyData(42, kForm).next();
  EXPECT_EQ(batch.inputs.shape, (Shape{2, 4, 4, 3}));
  for (std::size_t n = 0; n < 2; ++n) {
    double product = 0;
    for (std::size_t i = 0; i < kValues; ++i) {
      product += inputs[n][i] * slope[i];
      const auto channel = i / 16, place = i % 16;
      EXPECT_EQ(batch.inputs.values[(n * 16 + place) * 3 + channel], static_cast<float>(inputs[n][i]));
    }
    EXPECT_FLOAT_EQ(batch.targets.values[n], static_cast<float>(0.5 * (product + normals())));
  }
}

TEST(ToyData, SkippingDrawsAsMuchAsAStep) {
  ToyData walked(3, kForm), skipped(3, kForm);
  walked.next();
  skipped.skip();
  const auto a = walked.next(), b = skipped.next();
  EXPECT_EQ(a.inputs, b.inputs);
  EXPECT_EQ(a.targets, b.targets);
}

TEST(ToyData, BothHalvesOfALongSeedCount) {
  EXPECT_NE(ToyData(42, kForm).next().inputs, ToyData(42 + (std::uint64_t{1} << 40U), kForm).next().inputs);
}

}  // namespace
}  // namespace hp
